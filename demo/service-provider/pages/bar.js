// @ts-check
import { html } from '../../shared/html.js';
import { CHOICES, differing, settingsAddress } from '../choices.js';

/** @typedef {import('./layout.js').View} View */

/** What to do in each scenario. @type {Record<string, string>} */
export const TO_DO = {
  well: 'Press the eIDAS button, choose Greece, then a person, and confirm. Or press the FranceConnect+ button.',
  'gives-up':
    'Press the eIDAS button, then “Back to…” on the country page, then « Retour à… » at FranceConnect+.',
  refused:
    'Press the eIDAS button, choose Germany, press “Ablehnen” (refuse), then « Retour à… » at FranceConnect+.',
  'wrong-road':
    'Press the eIDAS button: Camille left a FranceConnect+ session open on this device. Confirm, and see what the site does.',
  'not-enabled':
    'Press the eIDAS button. Every site is in this state until FranceConnect enables eIDAS for it.',
  'too-old':
    'Log in as usual. The site then acts as if eleven minutes had passed.',
  down: 'Press any button: the site cannot reach FranceConnect+.',
  slow: 'Reload the page to see it before its script runs. Then press a button and see it wait.',
  'no-script': 'Press any button. The page has no script, and it works.',
};

/** Scenarios that the stand-ins play. */
const PLAYED = ['wrong-road', 'not-enabled'];

/** @param {View} view */
export function demoBar({ choices, defaults, page, origin, standIns }) {
  const { bar, scenario } = choices;
  const [path] = page.split('?');
  const link =
    origin +
    settingsAddress(
      Object.fromEntries(
        differing(choices, defaults).filter(([name]) => name !== 'bar'),
      ),
      path,
    );
  const names = /** @type {Array<keyof typeof CHOICES>} */ (
    Object.keys(CHOICES)
  );
  return html`
    <section class="demo-bar" data-bar="${bar}" aria-label="Demo" lang="en">
      <div class="demo-bar-title">
        <p>
          <strong>Demo controls</strong>
          <span>Not part of the site</span>
        </p>
        <a class="demo-hide" href="${settingsAddress({ bar: 'closed' }, page)}"
          >Hide<span class="demo-hidden"> the demo controls</span></a
        >
        <a class="demo-show" href="${settingsAddress({ bar: 'open' }, page)}"
          >Show<span class="demo-hidden"> the demo controls</span></a
        >
      </div>
      <div class="demo-bar-content">
        <form action="/settings">
          <input type="hidden" name="page" value="${path}" />
          ${names.map(
            (name) => html`
              <label>
                ${CHOICES[name].label}
                <select name="${name}">
                  ${CHOICES[name].options.map(
                    ([value, label]) => html`
                      <option
                        value="${value}"
                        ${choices[name] === value && html`selected`}
                        ${!standIns && PLAYED.includes(value) && html`disabled`}
                      >
                        ${label}
                      </option>
                    `,
                  )}
                </select>
              </label>
            `,
          )}
          <button>Apply</button>
        </form>
        <p><strong>Now:</strong> ${TO_DO[scenario]}</p>
        <p class="demo-link">
          <a href="${link}">Link to this state</a>
          <button type="button" data-copy="${link}" hidden>
            Copy the link
          </button>
          <span role="status"></span>
        </p>
      </div>
    </section>
  `;
}
