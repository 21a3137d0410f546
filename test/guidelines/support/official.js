// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { decode, inkBox } from './png.js';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./stage.js').Font} Font
 * @typedef {'light' | 'dark'} Scheme
 * @typedef {'rest' | 'hover' | 'active' | 'focus' | 'disabled'} State
 * @typedef {'fc-plus-button' | 'fc-button'} FcTag
 * @typedef {Awaited<ReturnType<typeof measure>>} Measures
 */

export const FC_TAGS = /** @type {const} */ (['fc-plus-button', 'fc-button']);
export const FONTS = /** @type {const} */ (['marianne', 'arial']);
export const SCHEMES = /** @type {const} */ (['light', 'dark']);
export const STATES = /** @type {const} */ ([
  'rest',
  'hover',
  'active',
  'focus',
  'disabled',
]);

const { resolve } = createRequire(import.meta.url);

/** The logo's paths as the official style sheet has them. */
export const officialPaths = () =>
  [
    ...decodeURIComponent(
      /url\("data:image\/svg\+xml;charset=utf8,([^"]+)"/.exec(
        readFileSync(
          resolve('@gouvfr/dsfr/dist/component/connect/connect.css'),
          'utf8',
        ),
      )?.[1] ?? '',
    ).matchAll(/<path fill='([^']+)' d='([^']+)'/g),
  ].map(([, fill, d]) => ({ fill, d }));

/**
 * The official component and ours on one page that has the official style
 * sheet, in its light or dark theme as its own script sets it.
 *
 * @param {FcTag} tag
 * @param {Font} font
 * @param {Scheme} scheme
 * @returns {import('./stage.js').Scene}
 */
export const besideOfficial = (tag, font, scheme) => ({
  font,
  dsfr: true,
  head: `<script>
    document.documentElement.dataset.frTheme = '${scheme}';
    document.documentElement.style.colorScheme = '${scheme}';
  </script>`,
  css: `body { margin: 16px; } .cell { width: 300px; padding: 8px; }
    fc-plus-button, fc-button { padding-block: 0 12px; }`,
  body: ['', 'disabled']
    .map(
      (disabled) => `<div class="cell"><div class="fr-connect-group">
  <button class="fr-connect ${tag === 'fc-plus-button' ? 'fr-connect--plus' : ''}" ${disabled}>
    <span class="fr-connect__login">S’identifier avec</span>
    <span class="fr-connect__brand">FranceConnect</span>
  </button></div></div>
  <div class="cell"><${tag} href="/auth" no-intro ${disabled}></${tag}></div>`,
    )
    .join(''),
});

/**
 * @param {Page} page
 * @param {'official' | FcTag} which
 * @param {State} [state]
 */
export const controlOf = (page, which, state = 'rest') => {
  const selector = which === 'official' ? '.fr-connect' : `${which} .control`;
  return page.locator(selector).nth(state === 'disabled' ? 1 : 0);
};

/**
 * With the control in a state as a person brings it there.
 *
 * @template T
 * @param {Page} page
 * @param {import('playwright-core').Locator} control
 * @param {State} state
 * @param {() => Promise<T>} look
 */
export async function inState(page, control, state, look) {
  const box =
    state === 'hover' || state === 'active'
      ? await control.boundingBox()
      : null;
  await page.mouse.move(...(box ? middle(box) : /** @type {const} */ ([0, 0])));
  if (state === 'active') await page.mouse.down();
  if (state === 'focus') {
    await page.keyboard.press('Shift');
    await control.focus();
  }
  try {
    return await look();
  } finally {
    if (state === 'active') {
      // Let go beside it: a click would follow the link.
      await page.mouse.move(0, 0);
      await page.mouse.up();
    }
    if (state === 'focus') await control.blur();
  }
}

/** @param {{ x: number, y: number, width: number, height: number }} box @returns {[number, number]} */
const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];

/**
 * What a control looks like, in CSS pixels from the corner of its box.
 *
 * @param {Page} page
 * @param {import('playwright-core').Locator} control
 */
export async function measure(page, control) {
  const found = await control.evaluate((element) => {
    const box = element.getBoundingClientRect();
    /** @type {Record<string, { x: number, y: number, width: number, height: number, size: number, weight: string, family: string }>} */
    const lines = {};
    const walker = document.createTreeWalker(element, 4);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const said = text.textContent?.trim();
      if (!said) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const rect = range.getBoundingClientRect();
      const style = getComputedStyle(
        /** @type {Element} */ (text.parentElement),
      );
      // One line of text may be of several pieces.
      const key = /^S’/.test(said) ? 'login' : said === '+' ? 'plus' : 'brand';
      const line = lines[key];
      if (line) {
        line.width = rect.right - box.x - line.x;
        continue;
      }
      lines[key] = {
        x: rect.x - box.x,
        y: rect.y - box.y,
        width: rect.width,
        height: rect.height,
        size: parseFloat(style.fontSize),
        weight: style.fontWeight,
        family: style.fontFamily.replaceAll('"', ''),
      };
    }
    const style = getComputedStyle(element);
    return {
      width: box.width,
      height: box.height,
      lines,
      background: style.backgroundColor,
      color: style.color,
      border: style.borderTopWidth,
      radius: style.borderTopLeftRadius,
      cursor: style.cursor,
    };
  });
  const { x, y } = (await control.boundingBox()) ?? { x: 0, y: 0 };
  const logo = await control.evaluate((element) => {
    const svg = element.querySelector('.logo');
    const box = element.getBoundingClientRect();
    if (svg) {
      const { x, y, width, height } = svg.getBoundingClientRect();
      return { x: x - box.x, y: y - box.y, width, height };
    }
    const style = getComputedStyle(element, '::before');
    return {
      x: parseFloat(style.left),
      y: parseFloat(style.top) + parseFloat(style.marginTop),
      width: parseFloat(style.width),
      height: parseFloat(style.height),
    };
  });
  return { ...found, logo, x, y };
}

/** The outline of a focused control. @param {import('playwright-core').Locator} control */
export const outlineOf = (control) =>
  control.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      style: style.outlineStyle,
      width: style.outlineWidth,
      offset: style.outlineOffset,
      color: style.outlineColor,
    };
  });

/**
 * A picture of a control, cut at its box, at the page's own resolution.
 *
 * @param {Page} page
 * @param {import('playwright-core').Locator} control
 * @param {number} [around]  pixels around the box
 */
export async function pictureOf(page, control, around = 0) {
  const box = await control.boundingBox();
  if (!box) throw new Error('nothing to take a picture of');
  return decode(
    await page.screenshot({
      clip: {
        x: Math.round(box.x) - around,
        y: Math.round(box.y) - around,
        width: Math.ceil(box.width) + 2 * around,
        height: Math.ceil(box.height) + 2 * around,
      },
    }),
  );
}

/**
 * The ink of the plus sign, in CSS pixels from the corner of the box.
 *
 * @param {import('./png.js').Picture} picture  of the whole control
 * @param {number} scale  device pixels to a CSS pixel
 */
export function plusInk(picture, scale) {
  const x = 200 * scale;
  const { left, top, right, bottom } = inkBox(picture, {
    x,
    y: 4 * scale,
    width: picture.width - x - 2 * scale,
    height: picture.height - 8 * scale,
  });
  return {
    left: left / scale,
    top: top / scale,
    right: (right + 1) / scale,
    bottom: (bottom + 1) / scale,
  };
}
