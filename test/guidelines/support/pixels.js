// @ts-check
// What the eye sees first where a measure is a pixel off, measured from pictures.
import { FONTS, pictureOf, plusInk } from './official.js';
import { inkBox } from './png.js';

/**
 * @typedef {Awaited<ReturnType<typeof import('./stage.js').openStage>>} Stage
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ ok: boolean, measured: string }} Found
 * @typedef {{ says: string, source: string, langs: string[], look: (page: Page) => Promise<Found> }} PixelRule
 * @typedef {{ says: string, source: string, measured: string[], broken: string[] }} PixelRow
 */

/** Device pixels to a CSS pixel. */
const SCALE = 2;
/** Sees the eIDAS button's grey border on white. */
const PALE = 20;
const AROUND = 2;

/** The plus sign of the official component in Marianne. */
export const PLUS = { top: 15.5, bottom: 39.75, width: 24.25, fromRight: 13.5 };

/** @param {number} actual @param {number} expected */
const near = (actual, expected) => Math.abs(actual - expected) <= 1;

/** @param {string} lang */
export const buttons = (lang) =>
  `<fc-plus-button href="/auth" lang="${lang}"></fc-plus-button>
   <eidas-button href="/auth" lang="${lang}"></eidas-button>`;

/** The edges of what is drawn of an element, on the page. @param {Page} page @param {string} selector */
async function drawn(page, selector) {
  const element = page.locator(selector);
  const box = await element.boundingBox();
  const ink = inkBox(await pictureOf(page, element, AROUND), undefined, PALE);
  const x = Math.round(box?.x ?? NaN) - AROUND;
  const y = Math.round(box?.y ?? NaN) - AROUND;
  return {
    left: x + ink.left / SCALE,
    right: x + (ink.right + 1) / SCALE,
    width: (ink.right + 1 - ink.left) / SCALE,
    height: (ink.bottom + 1 - ink.top) / SCALE,
    top: y + ink.top / SCALE,
    bottom: y + (ink.bottom + 1) / SCALE,
  };
}

/** @type {PixelRule[]} */
const RULES = [
  {
    says: 'The plus sign must be where Marianne has it, with and without that font.',
    source: 'State design system, component “connect”',
    langs: ['fr'],
    async look(page) {
      const picture = await pictureOf(
        page,
        page.locator('fc-plus-button .control'),
      );
      const { left, top, right, bottom } = plusInk(picture, SCALE);
      const fromRight = picture.width / SCALE - right;
      return {
        ok:
          near(right - left, PLUS.width) &&
          near(top, PLUS.top) &&
          near(bottom, PLUS.bottom) &&
          near(fromRight, PLUS.fromRight),
        measured: `from ${top} to ${bottom} px, ${fromRight} px from the right`,
      };
    },
  },
  {
    says: 'The icon of the link below must have the size of the official one: 12 px drawn in 16.',
    source: 'Guideline picture',
    langs: ['fr'],
    async look(page) {
      const icon = page.locator('.external');
      const box = await icon.boundingBox();
      const ink = inkBox(await pictureOf(page, icon));
      const size = [ink.right - ink.left, ink.bottom - ink.top].map(
        (pixels) => (pixels + 1) / SCALE,
      );
      return {
        ok: box?.width === 16 && size.every((side) => near(side, 12)),
        measured: `${size.join(' × ')} px drawn in ${box?.width}`,
      };
    },
  },
  {
    says: 'The line below the link must go from its first letter to the end of the icon.',
    source: 'Guideline picture',
    langs: ['fr', 'el'],
    async look(page) {
      const link = page.locator('.about a');
      const picture = await pictureOf(page, link, AROUND);
      const { left, right, bottom } = inkBox(picture);
      // The lowest ink is the line.
      const { width } = picture;
      const line = inkBox(picture, { x: 0, y: bottom - 1, width, height: 1 });
      const box = await link.boundingBox();
      const icon = await page.locator('.external').boundingBox();
      const end = (box?.x ?? 0) - AROUND + (line.right + 1) / SCALE;
      return {
        ok:
          line.left === left &&
          line.right === right &&
          near(end, (icon?.x ?? 0) + (icon?.width ?? 0)),
        measured: `${(line.right + 1 - line.left) / SCALE} px of ${(right + 1 - left) / SCALE}`,
      };
    },
  },
  {
    says: 'The eIDAS button must begin and end where the official button above it does.',
    source: 'Partner documentation, picture',
    langs: ['en', 'fr', 'de', 'el', 'bg', 'lt'],
    async look(page) {
      const above = await drawn(page, 'fc-plus-button .control');
      const below = await drawn(page, 'eidas-button .control');
      return {
        ok: above.left === below.left && near(above.right, below.right),
        measured: `${above.width} px above ${below.width}`,
      };
    },
  },
  {
    says: 'The eIDAS button must be as high as its words need, and no lower than the official 56 px.',
    source: 'Partner documentation, picture',
    langs: ['en', 'fr', 'de', 'el', 'bg', 'lt'],
    async look(page) {
      const { height, top, bottom } = await drawn(
        page,
        'eidas-button .control',
      );
      const label = await page.locator('.label').boundingBox();
      const words = await drawn(page, '.label');
      return {
        // Padding and border take 10 of it.
        ok:
          height === Math.max(56, (label?.height ?? 0) + 10) &&
          words.top - top >= 5 &&
          bottom - words.bottom >= 5,
        measured: `${height} px around words of ${words.height}`,
      };
    },
  },
];

/**
 * Each of these rules in both fonts, with what was measured.
 *
 * @param {Stage} stage
 * @returns {Promise<PixelRow[]>}
 */
export async function measurePixels(stage) {
  /** @type {PixelRow[]} */
  const rows = RULES.map(({ says, source }) => ({
    says,
    source,
    measured: [],
    broken: [],
  }));
  for (const font of FONTS) {
    for (const lang of new Set(RULES.flatMap(({ langs }) => langs))) {
      const page = await stage.open(
        { font, body: buttons(lang) },
        { deviceScaleFactor: SCALE },
      );
      for (const [index, { langs, look }] of RULES.entries()) {
        if (!langs.includes(lang)) continue;
        const { ok, measured } = await look(page);
        const found = ok ? rows[index]?.measured : rows[index]?.broken;
        const said = `${measured} (${font})`;
        if (!found?.includes(said)) found?.push(said);
      }
    }
  }
  return rows;
}
