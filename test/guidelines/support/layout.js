// @ts-check

/**
 * What is wrong with how the page's buttons stand, found by geometry: text
 * that is cut off, that lies over other text or over the logo, that leaves
 * its box, and a page that scrolls sideways.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export const layoutProblems = (page) =>
  page.evaluate(() => {
    const SLACK = 1;
    /** @type {string[]} */
    const problems = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      problems.push(
        `the page scrolls sideways: ${scrollWidth} > ${clientWidth}`,
      );
    }

    /** @typedef {{ name: string, left: number, top: number, right: number, bottom: number }} Box */
    /** @param {string} name @param {DOMRect} rect @param {number} [size] @returns {Box} */
    const box = (name, { left, top, right, bottom }, size) => {
      // The box of a line of text holds room above and below the letters,
      // more or less of it by the font: what counts is the letters' own.
      const spare = size ? Math.max(0, (bottom - top - size * 0.8) / 2) : 0;
      return { name, left, top: top + spare, right, bottom: bottom - spare };
    };
    /** @param {Box} a @param {Box} b */
    const overlap = (a, b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
    /** @param {Box} inner @param {DOMRect} outer */
    const leaves = (inner, outer) =>
      inner.left < outer.left - SLACK ||
      inner.right > outer.right + SLACK ||
      inner.top < outer.top - SLACK ||
      inner.bottom > outer.bottom + SLACK;

    for (const host of document.querySelectorAll(
      'fc-plus-button, fc-button, eidas-button',
    )) {
      const root = host.shadowRoot;
      const control = root?.querySelector('.control');
      if (!root || !control) continue;
      const who = `<${host.localName} lang="${host.getAttribute('lang') ?? ''}">`;
      const ground = control.getBoundingClientRect();
      const place = host.getBoundingClientRect();
      /** @type {Box[]} */
      const boxes = [];
      const logo = root.querySelector('.logo');
      if (logo) boxes.push(box('logo', logo.getBoundingClientRect()));
      const walker = document.createTreeWalker(root, 4);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const parent = /** @type {Element} */ (text.parentElement);
        const said = text.textContent?.trim() ?? '';
        if (!said || parent.closest('.hidden-text')) continue;
        const size = parseFloat(getComputedStyle(parent).fontSize);
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const rect of range.getClientRects()) {
          if (rect.width === 0) continue;
          const name = `« ${said.slice(0, 24)} »`;
          const line =
            said === '+' ? inkOfPlus(rect, size) : box(name, rect, size);
          if (control.contains(text) && leaves(line, ground)) {
            problems.push(`${who} ${name} leaves the button`);
          }
          if (leaves(line, place))
            problems.push(`${who} ${name} leaves the element`);
          if (line.right > clientWidth + SLACK || line.left < -SLACK) {
            problems.push(`${who} ${name} leaves the screen`);
          }
          boxes.push(line);
        }
        for (let at = parent; at !== host; at = at.parentElement ?? host) {
          const { overflowX, overflowY } = getComputedStyle(at);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          if (
            at.scrollWidth > at.clientWidth ||
            at.scrollHeight > at.clientHeight
          ) {
            problems.push(`${who} « ${said} » is cut off`);
          }
        }
      }
      if (ground.width > place.width + SLACK) {
        problems.push(`${who} the button is wider than its element`);
      }
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          if (overlap(a, b))
            problems.push(`${who} ${a.name} lies over ${b.name}`);
        }
      });
    }
    return problems;

    /**
     * The sign itself is about half an em, in the middle of its line.
     *
     * @param {DOMRect} rect
     * @param {number} size
     */
    function inkOfPlus(rect, size) {
      const [x, y] = [
        (rect.left + rect.right) / 2,
        (rect.top + rect.bottom) / 2,
      ];
      const half = size * 0.27;
      return {
        name: 'the plus sign',
        left: x - half,
        right: x + half,
        top: y - half,
        bottom: y + half,
      };
    }
  });

/** What WCAG 1.4.12 says that a page must bear. */
export const TEXT_SPACING = `line-height: 1.5 !important;
  letter-spacing: .12em !important; word-spacing: .16em !important;`;

/** As an extension does it that knows shadow roots. @param {import('playwright-core').Page} page */
export const spaceShadowText = (page) =>
  page.evaluate((declarations) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { ${declarations} } p { margin-bottom: 2em !important }`,
    );
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      shadowRoot?.adoptedStyleSheets.push(sheet);
    }
  }, TEXT_SPACING);
