// @ts-check
// Elements with, each time, one thing broken, as it could be broken in the
// source: the test of the tests.
import {
  focusPath,
  focusRings,
  inputStaysPut,
  STATIC,
  statusMessage,
} from './checks.js';
import { unsettled } from './engines.js';

/** @typedef {import('playwright-core').Page} Page */
/**
 * @typedef {object} Defect
 * @property {string} what
 * @property {string} html     the sound element
 * @property {(page: Page) => Promise<unknown>} [first]  what a person does before
 * @property {(root: any) => void} [break]  runs in the page, with the shadow root of the first element
 * @property {string} [css]    or a style sheet, as a mistake in the source would have it
 * @property {import('./checks.js').Check} check   which check must find it
 * @property {RegExp} says     and what it must say
 */

const FC = '<fc-plus-button lang="fr" href="/auth"></fc-plus-button>';
const EIDAS = '<eidas-button lang="fr" href="/auth"></eidas-button>';
const LINKS =
  '<eidas-country-picker lang="fr" href="/auth" countries="AT DE EL"></eidas-country-picker>';
const FORM =
  '<form><eidas-country-picker lang="fr" name="country" countries="AT DE EL" value="EL" layout="list"></eidas-country-picker></form>';

/** @param {string} name */
const still = (name) =>
  /** @type {import('./checks.js').Check} */ (STATIC[name]);

/** @type {import('./checks.js').Check} */
const tellsResults = (page) =>
  statusMessage(page, () => page.locator('#filter').fill('gr'), /: \d/);

/** @type {import('./checks.js').Check} */
const tellsStart = async (page) => {
  const found = await statusMessage(
    page,
    () => page.locator('.control').click(),
    /Connexion en cours/,
  );
  await page.evaluate(() =>
    window.dispatchEvent(
      new window.PageTransitionEvent('pageshow', { persisted: true }),
    ),
  );
  return found;
};

/** @type {import('./checks.js').Check} */
const axe = async (page) => (await unsettled(page, 'axe')).found;

/** @type {Defect[]} */
export const DEFECTS = [
  {
    what: 'the root says another language',
    html: FC,
    break: (root) => {
      root.querySelector('.root').lang = 'en';
    },
    check: still('language'),
    says: /marked en, and is fr/,
  },
  {
    what: 'a Greek name is marked English',
    html: LINKS,
    break: (root) => {
      root.querySelector('[data-code=EL] [lang]').lang = 'en';
    },
    check: still('language'),
    says: /“Ελλάδα” is marked en, and is el/,
  },
  {
    what: 'a name in another language is not marked',
    html: LINKS,
    break: (root) => {
      root.querySelector('[data-code=DE] [lang]').removeAttribute('lang');
    },
    check: still('language'),
    says: /“Deutschland” is marked fr/,
  },
  {
    what: 'the control has no name',
    html: EIDAS,
    break: (root) => {
      root.querySelector('.control').removeAttribute('aria-label');
      root.querySelector('.label').setAttribute('aria-hidden', 'true');
    },
    check: still('names'),
    says: /a link has no name/,
  },
  {
    what: 'the field has no label',
    html: LINKS,
    break: (root) => {
      root.querySelector('label').htmlFor = '';
    },
    check: still('names'),
    says: /a searchbox has no name/,
  },
  {
    what: 'a flag is read out',
    html: LINKS,
    break: (root) => {
      const flag = root.querySelector('.flag');
      flag.removeAttribute('aria-hidden');
      flag.textContent = '🇦🇹';
    },
    check: still('names'),
    says: /reads a flag/,
  },
  {
    what: 'a name says its role',
    html: EIDAS,
    break: (root) => {
      root
        .querySelector('.control')
        .setAttribute(
          'aria-label',
          'Connectez-vous avec une identité numérique d’un autre pays européen, bouton',
        );
    },
    check: still('names'),
    says: /says its role/,
  },
  {
    what: 'a country is said twice',
    html: FORM,
    break: (root) => {
      root.querySelector('[data-code=AT] .names').append(' Autriche Autriche');
    },
    check: still('names'),
    says: /says “Autriche” twice/,
  },
  {
    what: 'the name is not what is seen',
    html: FC,
    break: (root) => {
      root.querySelector('.control').setAttribute('aria-label', 'Continuer');
    },
    check: still('labelInName'),
    says: /is seen, “Continuer” is told/,
  },
  {
    what: 'pale text',
    html: LINKS,
    css: '#hint { color: #999 }',
    check: still('textContrast'),
    says: /Ce pays peut être.*2\.85/,
  },
  {
    what: 'a field without an edge',
    html: LINKS,
    css: 'input { box-shadow: none; background: #eee }',
    check: still('nonTextContrast'),
    says: /the edge of .*input#filter/,
  },
  {
    what: 'a pale mark of what is chosen',
    html: FORM,
    css: '.option[aria-checked=true]::after { border-color: #ddd }',
    check: still('nonTextContrast'),
    says: /the mark of .*EL/,
  },
  {
    what: 'no ring of focus',
    html: EIDAS,
    css: '.control:focus-visible { outline: none }',
    check: focusRings,
    says: /is not seen/,
  },
  {
    what: 'a pale ring of focus',
    html: FC,
    css: '.root :focus-visible { outline-color: #b9d7fc }',
    check: focusRings,
    says: /the ring of/,
  },
  {
    what: 'a ring that melts into the button',
    html: FC,
    css: '.root .control:focus-visible { outline: 2px solid #0000c0; outline-offset: 0 }',
    check: focusRings,
    says: /the ring of/,
  },
  {
    what: 'focus is caught',
    html: LINKS,
    break: (root) => {
      root.addEventListener('keydown', (event) => {
        if (event.key === 'Tab' && root.activeElement?.dataset.code) {
          event.preventDefault();
        }
      });
    },
    check: focusPath,
    says: /does not get away/,
  },
  {
    what: 'a control that Tab does not reach',
    html: FORM,
    break: (root) => {
      root.querySelector('#filter').addEventListener('keydown', (event) => {
        if (event.key === 'Tab') {
          event.preventDefault();
          document.querySelector('#after').focus();
        }
      });
    },
    check: focusPath,
    says: /never comes to/,
  },
  {
    what: 'a wrong order of focus',
    html: LINKS,
    css: '.results { order: -1 } .body { display: flex; flex-direction: column }',
    check: focusPath,
    says: /goes the other way/,
  },
  {
    what: 'something lies over what has the focus',
    html: EIDAS,
    css: '.root { position: relative } .root::after { content: ""; position: absolute; inset: 0; background: #fff }',
    check: focusPath,
    says: /is hidden/,
  },
  {
    what: 'focus alone opens',
    html: '<eidas-button lang="fr" href="/auth"><eidas-country-picker slot="picker" countries="EL"></eidas-country-picker></eidas-button>',
    break: (root) => {
      root
        .querySelector('.control')
        .addEventListener('focus', () =>
          root.querySelector('.panel').showPopover(),
        );
    },
    check: focusPath,
    says: /opens something/,
  },
  {
    what: 'typing submits',
    html: FORM,
    break: (root) => {
      root.querySelector('#filter').addEventListener('input', () => {
        const form = root.host.form;
        form.addEventListener('submit', (event) => event.preventDefault());
        form.requestSubmit();
      });
    },
    check: inputStaysPut,
    says: /typing makes: .*submit/,
  },
  {
    what: 'a small target',
    html: LINKS,
    css: '.option { min-height: 20px; padding-block: 0 } .own { display: none }',
    check: still('targets'),
    says: /option is|× 2/,
  },
  {
    what: 'a link in the text close to the button',
    html: FC,
    css: '.about { margin: -6px 0 0 }',
    check: still('targets'),
    says: /close to/,
  },
  {
    what: 'clipped text',
    html: LINKS,
    css: '#question { height: 10px; overflow: hidden; width: 120px; white-space: nowrap }',
    check: still('clipping'),
    says: /is cut off/,
  },
  {
    what: 'text that leaves the screen',
    html: LINKS,
    css: '.name { white-space: nowrap; margin-left: 900px }',
    check: still('clipping'),
    says: /leaves the screen/,
  },
  {
    what: 'a new window without a word',
    html: FC,
    break: (root) => {
      root.querySelector('.about .hidden-text').remove();
      root.querySelector('.about a').removeAttribute('aria-label');
    },
    check: still('newWindows'),
    says: /opens a new window/,
  },
  {
    what: 'results that nobody hears',
    html: LINKS,
    break: (root) => {
      for (const region of root.querySelectorAll('[role=status]'))
        region.removeAttribute('role');
    },
    check: tellsResults,
    says: /nothing says/,
  },
  {
    what: 'a start that nobody hears',
    html: EIDAS,
    css: '[role=status] { display: none }',
    check: tellsStart,
    says: /nothing says/,
  },
  {
    what: 'a state that ARIA does not know',
    html: FORM,
    break: (root) => {
      root
        .querySelector('[data-code=AT]')
        .setAttribute('aria-checked', 'perhaps');
    },
    check: axe,
    says: /aria-/,
  },
  {
    what: 'a description that leads nowhere',
    html: LINKS,
    break: (root) => {
      root.querySelector('#filter').setAttribute('aria-labelledby', 'gone');
      root.querySelector('label').remove();
    },
    check: axe,
    says: /label|aria-valid-attr-value/,
  },
];
