// @ts-check
// The pages that the elements are put on: those of well-known style sheets, and
// those that do something which has gone wrong before.

import { autop } from '@wordpress/autop';

/** @typedef {import('../../scripts/browsers.mjs').Engine} Engine */

/**
 * @typedef {object} ZooPage
 * @property {string} name
 * @property {string[]} [sheets]   style sheets, as paths of npm packages
 * @property {string[]} [scripts]  modules, as paths of npm packages
 * @property {string} [css]        rules of the page's own
 * @property {string} [root]       attributes of `<html>`
 * @property {string} [head]       what else stands in `<head>`
 * @property {string} [body]       what else stands in `<body>`, before the elements
 * @property {(element: string) => string} [around]  what stands around each element
 * @property {() => void} [prepare]  what the page's script does once it has loaded
 * @property {string} [type]       the content type; UTF-8 HTML by default
 * @property {string} [inherits]   what the elements inherit on purpose, and a blank page is given too
 * @property {number} [scale]      how much larger the page shows everything
 * @property {'whole' | 'host' | 'none'} [fallback]  how much of the look before the script is
 *   compared: only the host where the page may restyle the fallback with force, nothing where
 *   no style sheet can help. By default the whole
 * @property {boolean} [focused]   the first control has the focus
 * @property {boolean} [refuses]   the script cannot render there: the fallback stays
 * @property {Engine[]} [engines]  where it is opened; everywhere by default
 * @property {('light' | 'dark')[]} [schemes]  both by default
 * @property {'print' | 'forced-colors'} [media]  what is emulated, in Chromium
 */

const DSFR = '@gouvfr/dsfr/dist';

/** The State's font, which the buttons take where the page has it. */
const MARIANNE = Object.entries({ Regular: 400, Medium: 500, Bold: 700 })
  .map(
    ([name, weight]) =>
      `@font-face { font-family: Marianne; font-weight: ${weight}; src: url(/npm/${DSFR}/fonts/Marianne-${name}.woff2) }`,
  )
  .join('\n');

/** Every name by which the kit, or a copy of it, could ask a document or a form. */
const CLOBBERED = [
  'activeElement',
  'addEventListener',
  'baseURI',
  'body',
  'closest',
  'defaultView',
  'documentElement',
  'getAttribute',
  'getElementById',
  'getRootNode',
  'host',
  'nodeType',
  'parentElement',
  'parentNode',
  'querySelector',
  'removeEventListener',
  'shadowRoot',
];

/** What Lit asks a document for: where these are hidden, no Lit element works. */
const CLOBBERED_FOR_LIT = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
];

/** @param {string[]} names */
const imagesNamed = (names) =>
  names.map((name) => `<img alt="" name="${name}" />`).join('');

/** @type {ZooPage[]} */
export const FRAMEWORKS = [
  {
    name: 'the State’s design system with its utilities and its script',
    sheets: [`${DSFR}/dsfr.min.css`, `${DSFR}/utility/utility.min.css`],
    scripts: [`${DSFR}/dsfr.module.min.js`],
    inherits: MARIANNE,
    root: 'data-fr-scheme="light"',
  },
  {
    name: 'the State’s design system in forced colours',
    sheets: [`${DSFR}/dsfr.min.css`],
    inherits: MARIANNE,
    engines: ['chromium'],
    media: 'forced-colors',
  },
  {
    name: 'the State’s design system in print',
    sheets: [`${DSFR}/dsfr.min.css`, `${DSFR}/dsfr.print.min.css`],
    inherits: MARIANNE,
    engines: ['chromium'],
    media: 'print',
  },
  { name: 'Bootstrap', sheets: ['bootstrap/dist/css/bootstrap.min.css'] },
  { name: 'Tailwind’s preflight', sheets: ['tailwindcss/preflight.css'] },
  { name: 'Bulma', sheets: ['bulma/css/bulma.min.css'] },
  {
    name: 'Foundation',
    sheets: ['foundation-sites/dist/css/foundation.min.css'],
  },
  { name: 'Pico', sheets: ['@picocss/pico/css/pico.min.css'] },
  {
    name: 'normalize and HTML5 Boilerplate in print',
    sheets: [
      'normalize.css/normalize.css',
      'html5-boilerplate/dist/css/style.css',
    ],
    engines: ['chromium'],
    media: 'print',
    inherits:
      ':is(fc-plus-button, fc-button, eidas-button, eidas-country-picker) { color: #000 !important; background: #fff !important }',
  },
  { name: 'normalize', sheets: ['normalize.css/normalize.css'] },
  { name: 'sanitize', sheets: ['sanitize.css/sanitize.css'] },
  { name: 'Eric Meyer’s reset', sheets: ['reset-css/reset.css'] },
  {
    name: 'the new CSS reset, with all unset',
    sheets: ['the-new-css-reset/css/reset.css'],
  },
  {
    name: 'a WordPress block theme',
    css: `:where(body) { margin: 0 }
      :where(.is-layout-flow) > :first-child { margin-block-start: 0 }
      :where(.is-layout-flow) > * { margin-block-start: 24px; margin-block-end: 0 }
      .is-layout-constrained > :where(:not(.alignleft)) { max-width: 645px;
        margin-left: auto !important; margin-right: auto !important }
      a:where(:not(.wp-element-button)) { color: #111; text-decoration: underline }
      :where(.wp-site-blocks *:focus) { outline-width: 2px; outline-style: solid }
      .wp-site-blocks p { line-height: 1.75 }`,
    around: (element) =>
      `<div class="wp-site-blocks"><div class="entry-content is-layout-constrained"><div class="is-layout-flow">${element}</div></div></div>`,
  },
  {
    name: 'a WordPress classic theme',
    css: `.entry-content a { color: #0073aa; text-decoration: none;
        box-shadow: inset 0 -1px 0 #000; transition: color 80ms ease-in }
      .entry-content a:hover { box-shadow: inset 0 0 0 #000, 0 3px 0 #000 }
      .entry-content p { margin: 0 0 1.5em; padding: 0; line-height: 1.66 }
      .entry-content b { font-weight: 800 }
      button { background: #222; border: 0; border-radius: 2px; color: #fff; padding: 1em 2em;
        font-weight: 800; text-shadow: none }`,
    around: (element) => `<div class="entry-content">${element}</div>`,
  },
  {
    name: 'a fallback of bare text and links',
    around: (element) => element.replace(/<\/?p>/g, ''),
  },
  {
    name: 'WordPress, which makes paragraphs of what an author writes',
    css: '.entry-content > p { margin: 0 }',
    around: (element) =>
      `<div class="entry-content">${autop(
        element.replace(/<(\/?)p>/g, '<$1span>').replace(/></g, '>\n<'),
      )}</div>`,
  },
];

/** @type {ZooPage[]} */
const RESETS = [
  {
    name: 'margin and padding taken from everything, with force',
    css: '* { margin: 0 !important; padding: 0 !important; box-sizing: border-box !important }',
  },
  {
    name: 'outlines and shadows taken from everything, with force',
    css: '*, ::before, ::after { outline: none !important; box-shadow: none !important; text-shadow: none !important; transition: none !important; animation: none !important }',
  },
  {
    name: 'the browser’s own styles taken from everything',
    css: '*:not(style, script, head, title) { all: unset; display: revert }',
  },
  {
    name: 'what is inherited and would change the wording',
    css: `html { text-transform: uppercase; text-indent: 40px; white-space: nowrap; cursor: wait;
      word-break: break-all; text-shadow: 0 0 4px red; fill: lime; stroke: lime; quotes: none;
      text-align-last: right; list-style: square; border-collapse: collapse }`,
  },
];

/** @type {ZooPage[]} */
const UNITS = [
  { name: 'a root of 10 px', css: 'html { font-size: 62.5% }' },
  { name: 'a root of 32 px', css: 'html { font-size: 200% }' },
  { name: 'zoomed', css: 'html { zoom: 1.25 }', scale: 1.25 },
  {
    name: 'a font size of 0 around',
    around: (element) => `<div style="font-size: 0">${element}</div>`,
  },
];

/** @type {ZooPage[]} */
const PLACES = [
  {
    name: 'a right-to-left page',
    root: 'dir="rtl"',
    css: 'html { direction: rtl }',
  },
  { name: 'inert', around: (element) => `<div inert="">${element}</div>` },
  {
    name: 'a dialog',
    css: 'dialog { position: static; margin: 0; padding: 0; border: 0; width: 340px; max-width: none; max-height: none; color: inherit; background: none }',
    around: (element) => `<dialog open="open">${element}</dialog>`,
  },
  {
    name: 'a table cell',
    around: (element) =>
      `<table style="width: 100%; border-spacing: 0"><tbody><tr><td style="padding: 0">${element}</td></tr></tbody></table>`,
  },
  {
    name: 'a flex column',
    around: (element) =>
      `<div style="display: flex; flex-direction: column">${element}</div>`,
  },
  {
    name: 'a grid',
    around: (element) => `<div style="display: grid">${element}</div>`,
  },
  {
    name: 'an app shell whose main scrolls',
    css: '.shell { height: 100%; overflow: auto; scrollbar-width: none }',
    around: (element) =>
      `<div class="shell"><div style="height: 4000px"></div>${element}<div style="height: 1000px"></div></div>`,
    prepare: () => {
      for (const shell of document.querySelectorAll('.shell'))
        shell.scrollTop = 4000;
    },
  },
];

/** @type {ZooPage[]} */
const DOCUMENTS = [
  { name: 'ISO-8859-1', type: 'text/html; charset=iso-8859-1' },
  { name: 'no charset at all', type: 'text/html' },
  { name: 'Shift JIS', type: 'text/html; charset=shift_jis' },
  {
    name: 'XHTML',
    type: 'application/xhtml+xml; charset=utf-8',
    refuses: true,
  },
  { name: 'a base elsewhere', head: '<base href="/elsewhere/deep/" />' },
  {
    name: 'names that hide a document’s own properties',
    body: imagesNamed(CLOBBERED),
  },
  {
    name: 'names that hide what Lit needs',
    body: imagesNamed(CLOBBERED_FOR_LIT),
    refuses: true,
  },
  {
    name: 'a form named host',
    body: '<form name="host"></form>',
  },
  { name: 'an object with the id host', body: '<object id="host"></object>' },
  { name: 'a frame named host', body: '<iframe name="host"></iframe>' },
  {
    name: 'a form around with fields that hide its own properties',
    around: (element) =>
      `<form>${CLOBBERED.map((name) => `<input type="hidden" name="${name}" />`).join('')}${element}</form>`,
  },
  {
    name: 'translated by a machine',
    prepare: () => {
      document.documentElement.classList.add('translated-ltr');
      const walker = document.createTreeWalker(document.body, 4);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        if (!text.textContent?.trim() || !text.parentElement) continue;
        if (text.parentElement.closest('script, style, select')) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text);
      }
    },
  },
];

/** What a page's attribute and state selectors draw on whatever they find. */
export const STRAY_RULES = [
  '[href] { outline: 1px solid red }',
  '[href] { background-image: linear-gradient(red, red); background-size: 100% 2px; background-repeat: no-repeat }',
  '[href] { text-decoration: line-through red }',
  '[href], [name] { box-shadow: 0 0 0 2px red }',
  '[href]::before, [name]::before { content: "→"; color: red }',
  '[href]::after, [name]::after { content: " (" attr(href) ")" }',
  '[href], [name] { filter: invert(1); opacity: 0.5 }',
  '[name] { background-image: linear-gradient(red, red) }',
  '[name], [href] { border-image: none; mask-image: linear-gradient(transparent, black) }',
  ':not(:defined) { background-image: linear-gradient(red, red); outline: 2px dashed red }',
  ':not(:defined) { visibility: hidden }',
  ':not(:defined) { opacity: 0 }',
  '* { background-image: linear-gradient(red, red) }',
];

/** @type {ZooPage} */
export const BLANK = { name: 'a blank page' };

/** Where no colour is at stake. @type {ZooPage['schemes']} */
const LIGHT = ['light'];

/** @type {ZooPage[]} */
export const PAGES = [
  ...FRAMEWORKS,
  ...RESETS,
  ...UNITS,
  ...PLACES,
  ...[
    ...DOCUMENTS,
    ...STRAY_RULES.map((css) => ({ name: `a stray rule: ${css}`, css })),
    {
      name: 'a stray rule for what holds the focus',
      css: ':focus-within { outline: 3px solid red; box-shadow: 0 0 3px red }',
      focused: true,
    },
  ].map((page) => ({ schemes: LIGHT, ...page })),
];
