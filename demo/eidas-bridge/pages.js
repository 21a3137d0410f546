// @ts-check
import { countriesByName, countryName } from '../shared/countries.js';
import { scenarioHint } from '../shared/hint.js';
import { html } from '../shared/html.js';
import { eidTexts, peopleOf } from './people.js';

/** @typedef {import('../shared/html.js').SafeHtml} SafeHtml */

/**
 * @param {string} title
 * @param {SafeHtml} content
 * @param {{ lang?: string, head?: SafeHtml, hint?: SafeHtml }} [options]
 */
const layout = (title, content, { lang = 'en', head, hint } = {}) =>
  html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/shared/base.css" />
        <link rel="stylesheet" href="/assets/style.css" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#content" lang="en">Skip to content</a>
        ${hint}
        <header class="site-header" lang="en">
          <p class="site-name">European digital ID</p>
          <p class="site-note">Local imitation, for demonstration</p>
        </header>
        <main id="content">
          <h1>${title}</h1>
          ${content}
        </main>
        <footer class="site-footer" lang="en">
          <p>
            This page imitates the French eIDAS bridge on your machine. Nothing
            leaves it, and nobody here exists.
          </p>
        </footer>
      </body>
    </html> `;

/** @param {string} uid @param {string} service */
const wayBack = (uid, service) => html`
  <form method="post" action="/${uid}/cancel">
    <button class="link">Back to ${service}</button>
  </form>
`;

const TITLE = 'Log in with European digital ID';
const INTRO = 'Select the country where your digital identity was issued';

/**
 * The country page as the real one is: in English, without a search, a form for
 * each country.
 *
 * @param {{ uid: string, service: string, unavailable: string[], hint?: string }} options
 */
export const countryPage = ({ uid, service, unavailable, hint }) =>
  layout(
    TITLE,
    html`
      <p class="lead">${INTRO}</p>
      <ul class="countries">
        ${countriesByName('en').map(
          ({ code, iso, name }) => html`
            <li>
              <form method="post" action="/${uid}/login">
                <input type="hidden" name="country" value="${code}" />
                <button ${unavailable.includes(code) && html`disabled`}>
                  <img src="/flags/${iso}.svg" width="40" height="27" alt="" />
                  ${name}
                </button>
              </form>
            </li>
          `,
        )}
      </ul>
      ${wayBack(uid, service)}
      <p class="notice">
        A greyed country is not connected yet: go back to the service and use
        another way to log in.
      </p>
      <p class="aside">
        Demonstration:
        <a href="/${uid}?variant=picker"
          >the same page with this project’s country picker</a
        >.
      </p>
    `,
    { hint: scenarioHint(hint, 'countries') },
  );

/**
 * The same choice with this project's picker as the form control. Without
 * scripts the `<select>` does the work.
 *
 * @param {{ uid: string, service: string, unavailable: string[], hint?: string }} options
 */
export const ownPickerPage = ({ uid, service, unavailable, hint }) =>
  layout(
    TITLE,
    html`
      <p class="notice">
        Not the real page: this variant shows
        <code>&lt;eidas-country-picker&gt;</code> of this project as the form’s
        control. <a href="/${uid}?variant=as-is">See the page as it is</a>.
      </p>
      <form method="post" action="/${uid}/login">
        <eidas-country-picker
          class="own-picker"
          name="country"
          layout="list"
          unavailable="${unavailable.join(' ')}"
          required
        >
          <p class="lead"><label for="country">${INTRO}</label></p>
          <select id="country" name="country" required>
            <option value="">Choose a country</option>
            ${countriesByName('en')
              .filter(({ code }) => !unavailable.includes(code))
              .map(
                ({ code, name }) =>
                  html`<option value="${code}">${name}</option>`,
              )}
          </select>
        </eidas-country-picker>
        <button class="primary">Continue</button>
      </form>
      ${wayBack(uid, service)}
    `,
    {
      hint: scenarioHint(hint, 'countries'),
      head: html`
        <link rel="stylesheet" href="/kit/fc-eidas-elements.css" />
        <script src="/kit/fc-eidas-elements.js" defer></script>
      `,
    },
  );

/** @param {{ uid: string, country: string, hint?: string }} options */
export function eidPage({ uid, country, hint }) {
  const { lang, title, intro, refuse } = eidTexts(country);
  return layout(
    title,
    html`
      <p lang="en">
        Invented login page of <strong>${countryName(country, 'en')}</strong>.
      </p>
      <p>${intro}</p>
      <form method="post" action="/${uid}/eid">
        <ul class="tiles">
          ${peopleOf(country).map(
            ({ id, attributes }) => html`
              <li>
                <button class="tile" name="person" value="${id}">
                  <strong
                    >${attributes.given_name} ${attributes.family_name}</strong
                  >
                  <span>${attributes.birthdate}</span>
                </button>
              </li>
            `,
          )}
        </ul>
      </form>
      <form method="post" action="/${uid}/refuse">
        <button class="link">${refuse}</button>
      </form>
    `,
    { lang, hint: scenarioHint(hint, 'eid') },
  );
}

/** @param {{ title: string, message: string, back?: string }} options */
export const messagePage = ({ title, message, back }) =>
  layout(
    title,
    html`
      <p>${message}</p>
      ${back && html`<p><a href="${back}">Choose a country again</a></p>`}
    `,
  );

/** What stands at the root, for whoever opens it. @param {{ start?: string }} options */
export const homePage = ({ start }) =>
  layout(
    'Imitation of the eIDAS node',
    html`
      <p>
        This server plays two parts for the demo: the French eIDAS node, with
        its page of countries, and the eIDs of the other countries behind it. It
        hands the identity that you choose to the FranceConnect+ stand-in. The
        people are invented.
      </p>
      <p>
        There is nothing to do here. A login starts at a service.
        ${start && html`<a href="${start}">Open the demo’s service</a>.`}
      </p>
    `,
  );
