// @ts-check
import { html } from './html.js';

/** What to press on a stand-in's page in a scenario of the demo bar. */
/** @type {Record<string, Record<string, string>>} */
const HINTS = {
  'gives-up': {
    countries: 'Press “Back to…” below the countries.',
    choice: 'Press « Retour à… ».',
    banner:
      'After giving up abroad, the visitor is here, not at the site. Press « Retour à… ».',
    confirmation: 'Press the link below the button.',
  },
  refused: {
    countries: 'Choose any country.',
    eid: 'Press the link below the people to refuse.',
    banner:
      'After the refusal, the visitor is here, not at the site. Press « Retour à… ».',
  },
  'wrong-road': {
    confirmation:
      'FranceConnect+ reuses the session that Camille left open, and skips the eIDAS node. Continue.',
  },
};

/**
 * The demo's own strip on a page of a stand-in.
 *
 * @param {string | undefined} scenario
 * @param {string} page
 */
export function scenarioHint(scenario, page) {
  const hint = HINTS[scenario ?? '']?.[page];
  return html`
    <aside class="demo-hint" lang="en" aria-label="Demo">
      <p>
        <strong>Demo.</strong> An imitation: your backend sees nothing of this
        page. ${hint && html`<strong>Now:</strong> ${hint}`}
      </p>
    </aside>
  `;
}
