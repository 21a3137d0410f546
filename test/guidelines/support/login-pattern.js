// @ts-check
import {
  loginPage,
  registerPage,
} from '../../../demo/service-provider/pages/login.js';

const trip = { canEndSession: false, csrfToken: 'token' };

/** The demo's pages that carry the pattern. */
export const PATTERN_PAGES = {
  login: () => String(loginPage(trip)),
  registration: () => String(registerPage(trip)),
};

/**
 * A page of the demo as a scene: its own markup and style sheets.
 *
 * @param {() => string} page
 * @returns {import('./stage.js').Scene}
 */
export const patternScene = (page) => ({
  body: page()
    .replace(/^[^]*<body>/, '')
    .replace(/<\/body>[^]*$/, ''),
  head: `<link rel="stylesheet" href="/demo/shared/assets/base.css">
    <link rel="stylesheet" href="/demo/service-provider/assets/style.css">`,
});

/**
 * What stands where on it, from top to bottom.
 *
 * @param {import('playwright-core').Page} page
 */
export const patternOf = (page) =>
  page.evaluate(() => {
    /** @param {string} selector @param {string} inner @param {string} fallback */
    const inElement = (selector, inner, fallback) => {
      const host = document.querySelector(selector);
      return host?.shadowRoot
        ? host.shadowRoot.querySelector(inner)
        : (host?.querySelector(fallback) ?? null);
    };
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    const separators = [...main.querySelectorAll('*')].filter(
      (element) =>
        element.children.length === 0 && element.textContent?.trim() === 'OU',
    );
    const parts = {
      sentence: inElement('fc-plus-button', '.intro', 'p:first-child'),
      'FranceConnect+': inElement('fc-plus-button', '.control', ':scope > a'),
      link: inElement('fc-plus-button', '.about a', 'a[target="_blank"]'),
      eIDAS: inElement('eidas-button', '.control', ':scope > a'),
      OU: separators[0] ?? null,
      'own means': main.querySelector('form'),
    };
    const boxes = Object.entries(parts).map(([name, element]) => {
      if (!element) throw new Error(`no ${name}`);
      const { left, top, bottom } = element.getBoundingClientRect();
      return { name, left, top, bottom };
    });
    const box = Object.fromEntries(boxes.map((found) => [found.name, found]));
    const first = [...main.children].find(
      (element) => element.localName !== 'h1',
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    const lefts = ['FranceConnect+', 'link', 'eIDAS'].map((name) =>
      Math.round(box[name]?.left ?? -1),
    );
    return {
      order: boxes.sort((a, b) => a.top - b.top).map(({ name }) => name),
      separators: separators.length,
      firstInMain: first?.querySelector('fc-plus-button') !== null,
      social: document.querySelectorAll(
        '[href*="google"], [href*="facebook"], [href*="apple"]',
      ).length,
      eidasBelowLink: (box['eIDAS']?.top ?? 0) - (box['link']?.bottom ?? 0),
      sameLeft: new Set(lefts).size === 1,
      sideways: Math.max(0, scrollWidth - clientWidth),
    };
  });
