// @ts-check

/**
 * Every text that an element shows, with its colour and the ground below it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 * @returns {Promise<{ text: string, color: string, ground: string }[]>}
 */
export const textsOf = (page, selector) =>
  page.locator(selector).evaluate((host) => {
    /** @param {Node} node @returns {Element | null} */
    const above = (node) =>
      node.parentElement ??
      (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
    const transparent = /^rgba\(.*, 0\)$|^transparent$/;
    /** @param {Element | null} element */
    const groundOf = (element) => {
      for (let at = element; at; at = above(at)) {
        const { backgroundColor } = getComputedStyle(at);
        if (!transparent.test(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).colorScheme === 'dark'
        ? 'rgb(18, 18, 18)'
        : 'rgb(255, 255, 255)';
    };
    const root = host.shadowRoot ?? host;
    const found = [];
    const walker = document.createTreeWalker(root, 4);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = /** @type {HTMLElement} */ (text.parentElement);
      if (!text.textContent?.trim() || parent.closest('.hidden-text')) continue;
      if (parent.localName === 'style') continue;
      found.push({
        text: text.textContent.trim().slice(0, 30),
        color: getComputedStyle(parent).color,
        ground: groundOf(parent),
      });
    }
    return found;
  });

/** The outline of what is focused, and the ground around it. */
export const focusRing = (
  /** @type {import('playwright-core').Locator} */ control,
) =>
  control.evaluate((element) => {
    const style = getComputedStyle(element);
    const ground = element.getRootNode();
    const host = ground instanceof ShadowRoot ? ground.host : element;
    let at = /** @type {Element | null} */ (host.parentElement);
    let around = 'rgb(255, 255, 255)';
    for (; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (/^rgba\(.*, 0\)$/.test(backgroundColor)) continue;
      around = backgroundColor;
      break;
    }
    return {
      style: style.outlineStyle,
      width: parseFloat(style.outlineWidth),
      color: style.outlineColor,
      ground: around,
    };
  });
