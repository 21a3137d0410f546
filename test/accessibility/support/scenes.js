// @ts-check
// Each element in each state, as the checks of accessibility meet it.
import { openStage } from '../../guidelines/support/stage.js';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {'light' | 'dark' | 'forced'} Theme
 * @typedef {object} State
 * @property {string} name
 * @property {string} attributes
 * @property {string} [inside]   what stands in the element
 * @property {string} [around]   what stands around it; `$` is the element
 * @property {(page: Page) => Promise<unknown>} [then]  what a person does
 * @property {(page: Page) => Promise<unknown>} [undo]  what must not last
 */

/** Written by hand, looked at by a person. */
export const LANGUAGES = ['fr', 'de', 'el', 'bg', 'mt'];

/** @type {Record<Theme, { css: string, options: import('playwright-core').BrowserContextOptions }>} */
export const THEMES = {
  light: {
    css: ':root { color-scheme: light } body { background: #fff; color: #161616 }',
    options: {},
  },
  dark: {
    css: ':root { color-scheme: dark } body { background: #161616; color: #fff }',
    options: {},
  },
  forced: {
    // Engines know the colour of the canvas only where it is said.
    css: ':root { color-scheme: light dark } body { background: Canvas; color: CanvasText }',
    options: { forcedColors: 'active', colorScheme: 'dark' },
  },
};

/** Few countries, so that a person reads what is said of each. */
const FEW = 'countries="AT BE CY DE EL ES"';
const LINKS = `${FEW} href="/auth/eidas"`;
const LIST = `${FEW} name="country" layout="list"`;
const COMPACT = `${FEW} name="country" layout="compact"`;

/** @param {Page} page @param {string} selector */
const focusOn = async (page, selector) => {
  // So that the ring is shown, as for a person at the keyboard.
  await page.keyboard.press('Shift');
  await page.locator(selector).first().focus();
};

/** @param {string} text */
const type = (text) => (/** @type {Page} */ page) =>
  page.locator('#filter').fill(text);

/**
 * Starts a login that is answered with nothing, so that the page stays, busy,
 * and waits until it has said so.
 *
 * @param {string} control
 */
const start = (control) => async (/** @type {Page} */ page) => {
  await page.locator(control).first().click();
  await page.mouse.move(0, 0);
  await page.waitForFunction(() =>
    [
      ...(document
        .querySelector('#scene > *')
        ?.shadowRoot?.querySelectorAll('[role=status]') ?? []),
    ].some(({ textContent }) => textContent?.trim()),
  );
};

/** As on the way back: busy is over. @param {Page} page */
const cameBack = (page) =>
  page.evaluate(() =>
    window.dispatchEvent(
      new window.PageTransitionEvent('pageshow', { persisted: true }),
    ),
  );

/** @type {State['then']} */
const settle = (page) =>
  page.evaluate(async () => {
    for (const element of document.querySelectorAll('main *')) {
      await /** @type {any} */ (element).updateComplete;
    }
  });

/** A label and a description of the page's, in the page's language. @param {string} id */
const labelled = (id) =>
  `<div lang="fr"><label for="${id}">Pays</label>$<p id="${id}-why">Pour votre dossier</p></div>`;

/** A choice that is missing is shown, without the browser's own bubble. @type {State['then']} */
const report = (page) =>
  page.evaluate(() => {
    const picker = /** @type {any} */ (
      document.querySelector('eidas-country-picker')
    );
    picker.reportValidity();
    picker.blur();
  });

/** @type {State[]} */
const BUTTON = [
  { name: 'rest', attributes: 'href="/auth"' },
  { name: 'in-form', attributes: '', around: '<form action="/auth">$</form>' },
  {
    name: 'hover',
    attributes: 'href="/auth"',
    then: (page) => page.locator('.control').hover(),
    undo: (page) => page.mouse.move(0, 0),
  },
  {
    name: 'focus',
    attributes: 'href="/auth"',
    then: (page) => focusOn(page, '.control'),
  },
  {
    name: 'busy',
    attributes: 'href="/auth"',
    then: start('.control'),
    undo: cameBack,
  },
  { name: 'disabled', attributes: 'href="/auth" disabled' },
  { name: 'error', attributes: 'href="/auth" error="access_denied"' },
];

/** @type {State[]} */
const EIDAS = [
  ...BUTTON,
  {
    name: 'open-in-form',
    attributes: '',
    inside: `<eidas-country-picker slot="picker" ${FEW}></eidas-country-picker>`,
    around: '<form action="/auth">$</form>',
    then: (page) => page.locator('eidas-button .control').click(),
  },
  {
    name: 'open',
    attributes: 'href="/auth"',
    inside: `<eidas-country-picker slot="picker" ${FEW}></eidas-country-picker>`,
    then: (page) => page.locator('eidas-button .control').click(),
  },
];

/** @type {State[]} */
const PICKER = [
  { name: 'rest', attributes: LINKS },
  { name: 'in-form', attributes: LIST, around: '<form>$</form>' },
  {
    name: 'hover',
    attributes: LINKS,
    then: (page) => page.locator('[data-code=EL]').hover(),
    undo: (page) => page.mouse.move(0, 0),
  },
  {
    name: 'focus',
    attributes: LINKS,
    then: (page) => focusOn(page, '[data-code=EL]'),
  },
  {
    name: 'busy',
    attributes: LINKS,
    then: start('[data-code=EL]'),
    undo: cameBack,
  },
  {
    name: 'suggested',
    attributes: 'countries="AT EL UK" href="/auth/eidas"',
  },
  { name: 'disabled', attributes: `${LIST} disabled` },
  { name: 'filtered', attributes: LINKS, then: type('gre') },
  { name: 'no-result', attributes: LINKS, then: type('zzz') },
  { name: 'not-offered', attributes: LINKS, then: type('switz') },
  { name: 'chosen', attributes: `${LIST} value="EL"` },
  {
    name: 'unavailable',
    attributes: `${LINKS} unavailable="AT:not-connected DE:level ES:public-only BE"`,
  },
  {
    name: 'invalid',
    attributes: `${LIST} required`,
    then: report,
  },
  {
    name: 'labelled',
    attributes: `${LIST} id="list" aria-describedby="list-why"`,
    around: labelled('list'),
  },
  {
    name: 'one-left',
    attributes: `${LIST} required`,
    then: async (page) => {
      await type('gre')(page);
      await report(page);
    },
  },
  { name: 'compact', attributes: `${COMPACT} value="EL"` },
  { name: 'compact-required', attributes: `${COMPACT} required` },
  {
    name: 'compact-invalid',
    attributes: `${COMPACT} required`,
    then: report,
  },
  { name: 'compact-disabled', attributes: `${COMPACT} value="EL" disabled` },
  {
    name: 'compact-labelled',
    attributes: `${COMPACT} id="compact" aria-describedby="compact-why"`,
    around: labelled('compact'),
  },
  {
    name: 'open',
    attributes: COMPACT,
    then: (page) => page.locator('.compact').click(),
  },
  {
    name: 'open-chosen',
    attributes: `${COMPACT} value="EL"`,
    then: (page) => page.locator('.compact').click(),
  },
];

/** @type {Record<import('../../../scripts/tags.mjs').Tag, State[]>} */
export const STATES = {
  'fc-plus-button': BUTTON,
  'fc-button': BUTTON,
  'eidas-button': EIDAS,
  'eidas-country-picker': PICKER,
};

/** @param {string} tag @param {State} state @param {string} lang */
export function markup(tag, { attributes, inside = '', around = '$' }, lang) {
  return around.replace(
    '$',
    () => `<${tag} lang="${lang}" ${attributes}>${inside}</${tag}>`,
  );
}

/**
 * One Chromium, in which a scene is put on the page without loading it again.
 */
export async function openScenes() {
  const stage = await openStage();
  return {
    close: stage.close,

    /**
     * A page in a theme, with the landmarks of any page and nothing in them.
     *
     * @param {Theme} [theme]
     * @param {import('playwright-core').BrowserContextOptions} [more]
     * @param {string} [css]
     */
    open: async (theme = 'light', more = {}, css = '') => {
      const page = await stage.open(
        {
          css: `h1 { font-size: 1rem } ${THEMES[theme].css} ${css}`,
          body: '<main><h1>Connexion</h1><div id="scene"></div></main>',
        },
        { ...THEMES[theme].options, ...more },
      );
      page.setDefaultTimeout(10_000);
      await page.route('**/auth*', (route) => route.fulfill({ status: 204 }));
      await page.route('**/auth/*', (route) => route.fulfill({ status: 204 }));
      return page;
    },
  };
}

/**
 * Puts markup on the page, and waits until the elements in it have rendered.
 *
 * @param {Page} page
 * @param {string} lang  the page's language
 * @param {string} html
 */
export async function mount(page, lang, html) {
  await page.evaluate(
    async ([language = '', content = '']) => {
      document.documentElement.lang = language;
      const scene = /** @type {HTMLElement} */ (
        document.querySelector('#scene')
      );
      scene.innerHTML = '';
      // What is moved by the pointer or has the focus begins anew.
      /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
      window.scrollTo(0, 0);
      scene.innerHTML = content;
      for (const element of scene.querySelectorAll('*')) {
        await /** @type {any} */ (element).updateComplete;
      }
    },
    [lang, html],
  );
}

/**
 * An element in a state; what is done there is undone at the end.
 *
 * @template T
 * @param {Page} page
 * @param {string} tag
 * @param {State} state
 * @param {string} lang
 * @param {() => Promise<T>} look
 */
export async function inScene(page, tag, state, lang, look) {
  await mount(page, lang, markup(tag, state, lang));
  await state.then?.(page);
  await settle(page);
  try {
    return await look();
  } finally {
    await state.undo?.(page);
  }
}
