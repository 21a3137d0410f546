// @ts-check

/**
 * One element as the zoo puts it on a page: in a stand of its own, which shields
 * it from nothing but what it inherits on purpose.
 *
 * @typedef {object} Stand
 * @property {string} name
 * @property {number} left
 * @property {number} top
 * @property {number} height
 * @property {string} markup
 * @property {boolean} own  whether the kit gives the fallback its look
 */

export const WIDTH = 340;

/** Around the element in its stand: what is drawn there is drawn by a host. */
export const PADDING = 12;

const question = (/** @type {string} */ brand, /** @type {string} */ path) =>
  `<a href="https://franceconnect.gouv.fr/${path}" target="_blank" rel="noopener external" title="Qu’est-ce que ${brand}\u00a0? - nouvelle fenêtre">Qu’est-ce que ${brand}\u00a0?</a>`;

/** @type {Stand[]} */
export const STANDS = [
  {
    name: 'fc-plus-button',
    left: 10,
    top: 10,
    height: 230,
    own: true,
    markup: `<fc-plus-button href="/auth" lang="fr"><p>FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles.</p>
<a href="/auth"><span>S’identifier avec <b>FranceConnect<b>+</b></b></span></a>
<p>${question('FranceConnect+', 'france-connect-plus')}</p></fc-plus-button>`,
  },
  {
    name: 'fc-button',
    left: 10,
    top: 270,
    height: 210,
    own: true,
    markup: `<fc-button href="/auth" lang="fr"><a href="/auth">S’identifier avec FranceConnect</a></fc-button>`,
  },
  {
    name: 'eidas-button',
    left: 10,
    top: 510,
    height: 70,
    own: true,
    markup: `<eidas-button href="/auth" lang="en"><a href="/auth" lang="en">Sign-in with a digital identity from another European country</a></eidas-button>`,
  },
  {
    name: 'eidas-country-picker',
    left: 390,
    top: 10,
    height: 480,
    own: false,
    markup: `<eidas-country-picker name="country" lang="en" countries="DE ES IT"><select name="country" lang="en"><option value="DE">Germany</option><option value="ES">Spain</option></select></eidas-country-picker>`,
  },
  {
    name: 'eidas-country-picker, compact',
    left: 390,
    top: 520,
    height: 150,
    own: false,
    markup: `<eidas-country-picker layout="compact" name="second" required="" lang="en"><select name="second"><option value="DE">Germany</option></select></eidas-country-picker>`,
  },
];

/** The viewport that holds them all. */
export const VIEWPORT = { width: 780, height: 720 };

/** Stronger than what a page can say with force, and no more than it must be. */
const style = (/** @type {Stand} */ { left, top, height }) =>
  Object.entries({
    display: 'block',
    position: 'absolute',
    'z-index': '1000',
    left: `${left}px`,
    top: `${top}px`,
    width: `${WIDTH}px`,
    height: `${height}px`,
    'min-width': '0',
    'max-width': 'none',
    margin: '0',
    padding: `${PADDING}px`,
    border: '0',
    'box-sizing': 'content-box',
    background: 'Canvas',
    filter: 'none',
    opacity: '1',
    mask: 'none',
    color: 'CanvasText',
    font: '16px/1.5 "Liberation Sans", Arial, sans-serif',
    'letter-spacing': 'normal',
    'word-spacing': 'normal',
    'text-align': 'left',
    outline: 'none',
    'box-shadow': 'none',
    visibility: 'visible',
  })
    .map(([name, value]) => `${name}: ${value} !important`)
    .join('; ')
    .replaceAll('"', '&quot;');

/** @param {(element: string) => string} around */
export const standsWith = (around) =>
  STANDS.map(
    (stand) =>
      `<div class="stand" style="${style(stand)}">${around(stand.markup)}</div>`,
  ).join('\n');
