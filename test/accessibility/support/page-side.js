// @ts-check
// What the checks look up in the page, shadow roots included.

/**
 * @typedef {object} Text
 * @property {string} text
 * @property {string} lang
 * @property {string} color
 * @property {string} ground
 * @property {boolean} disabled
 * @property {boolean} attribute  heard, not seen
 */

/** Puts `globalThis.look` into the page. @param {import('playwright-core').Page} page */
export const install = (page) =>
  page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis);
    if (scope.look) return;

    const KIT = 'fc-plus-button, fc-button, eidas-button, eidas-country-picker';

    /** @param {Node} node @returns {Element | null} */
    const parent = (node) =>
      node.parentElement ??
      (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);

    /** As it is rendered: a slotted node stands in its slot. */
    /** @param {Element} node @returns {Element | null} */
    const around = (node) => node.assignedSlot ?? parent(node);

    /** @param {Node} root @returns {Element[]} */
    const all = (root) => {
      const found = [];
      for (const element of /** @type {Element} */ (root).querySelectorAll(
        '*',
      )) {
        found.push(element);
        if (element.shadowRoot) found.push(...all(element.shadowRoot));
      }
      return found;
    };

    const kit = () =>
      all(document).filter(
        (element) => element.matches(KIT) && element.shadowRoot,
      );

    /** @param {Element} element @param {(at: Element) => boolean} test */
    const closest = (element, test) => {
      for (
        let at = /** @type {Element | null} */ (element);
        at;
        at = around(at)
      ) {
        if (test(at)) return at;
      }
      return null;
    };

    /** @param {Element} element */
    const seen = (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !closest(element, (at) => at.matches('.hidden-text'));

    /** @param {Element} element */
    const langOf = (element) => {
      for (
        let at = /** @type {Element | null} */ (element);
        at;
        at = parent(at)
      ) {
        const lang = at.getAttribute('lang');
        if (lang !== null) return lang;
      }
      return '';
    };

    const canvas = () => {
      const probe = document.createElement('div');
      probe.style.backgroundColor = 'Canvas';
      document.body.append(probe);
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor;
    };

    /** @param {Element | null} element */
    const groundOf = (element) => {
      const at =
        element &&
        closest(
          element,
          (one) =>
            !/^rgba\(.*, 0\)$|^transparent$/.test(
              getComputedStyle(one).backgroundColor,
            ),
        );
      return at ? getComputedStyle(at).backgroundColor : canvas();
    };

    /** @param {Element} element */
    const isDisabled = (element) =>
      closest(
        element,
        (at) => at.matches(':disabled, [aria-disabled=true]') && seen(at),
      ) !== null;

    const texts = () => {
      /** @type {Text[]} */
      const found = [];
      for (const host of kit()) {
        const root = /** @type {ShadowRoot} */ (host.shadowRoot);
        const walker = document.createTreeWalker(root, 4);
        while (walker.nextNode()) {
          const text = walker.currentNode.textContent?.trim() ?? '';
          const element = /** @type {HTMLElement} */ (
            walker.currentNode.parentElement
          );
          if (!text || element.localName === 'style') continue;
          if (!element.checkVisibility()) continue;
          found.push({
            text,
            lang: langOf(element),
            color: getComputedStyle(element).color,
            ground: groundOf(element),
            disabled: isDisabled(element),
            attribute: !seen(element),
          });
        }
        for (const element of root.querySelectorAll('[title], [aria-label]')) {
          for (const name of ['title', 'aria-label']) {
            const text = element.getAttribute(name);
            if (!text || !element.checkVisibility()) continue;
            found.push({
              text,
              lang: langOf(element),
              color: '',
              ground: '',
              disabled: false,
              attribute: true,
            });
          }
        }
      }
      return found;
    };

    const active = () => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at;
    };

    /** @param {number} x @param {number} y */
    const at = (x, y) => {
      let found = document.elementFromPoint(x, y);
      for (;;) {
        const inner = found?.shadowRoot?.elementFromPoint(x, y);
        if (!inner || inner === found) return found;
        found = inner;
      }
    };

    /** @param {Element} element */
    const nameFor = (element) => {
      const host = /** @type {ShadowRoot} */ (element.getRootNode()).host;
      const code = element.getAttribute('data-code');
      return `<${host?.localName ?? 'page'}> ${element.localName}${element.id && `#${element.id}`}${code ? `[${code}]` : ''}${element.className && `.${element.className}`}`;
    };

    /** What a person can come to with Tab. */
    const stops = () =>
      all(document.querySelector('#scene') ?? document.body).filter(
        (element) => {
          const { tabIndex } = /** @type {HTMLElement} */ (element);
          const native = element.matches(
            'a[href], button:not(:disabled), input:not(:disabled):not([type=hidden]), [tabindex]',
          );
          return (
            native &&
            tabIndex >= 0 &&
            element.checkVisibility({ visibilityProperty: true })
          );
        },
      );

    scope.look = {
      all,
      kit,
      parent,
      around,
      closest,
      seen,
      langOf,
      groundOf,
      isDisabled,
      texts,
      active,
      at,
      nameFor,
      stops,
    };
  });
