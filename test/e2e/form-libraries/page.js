// @ts-check
// What each page of a form library has in common: what the test reads.

/** @type {any} */
const page = window;
page.sent = [];
page.model = () => undefined;
page.setModel = () => undefined;

/** @param {unknown} value */
export const sent = (value) => page.sent.push(value);

/** @param {() => unknown} read @param {(value: string) => void} set */
export const expose = (read, set) => {
  page.model = read;
  page.setModel = set;
};

export const PICKER = { lang: 'fr', layout: 'list', countries: 'EL SE' };
export const place = /** @type {HTMLElement} */ (
  document.querySelector('#app')
);
