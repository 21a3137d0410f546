// @ts-check
// The eIDAS button beside the partner documentation's picture of it. The
// picture is at two pixels to one and set in Marianne, as it is here.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { LOCALES } from '../../scripts/locales.mjs';
import { contrast } from '../support/measures.js';
import { FONTS, inState, pictureOf } from './support/official.js';
import { compare, decode, inkBox } from './support/png.js';
import { openStage } from './support/stage.js';

const REFERENCE = '../shared/reference/bouton-eidas-fc-plus.png';
const SCALE = 2;
const scene = {
  body: '<eidas-button lang="en" href="/auth"></eidas-button>',
};

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** @param {import('./support/stage.js').Font} font */
async function draw(font) {
  const page = await stage.open(
    { ...scene, font },
    { deviceScaleFactor: SCALE },
  );
  const control = page.locator('eidas-button .control');
  return { page, control };
}

/** The area of the label, in device pixels. */
const label = { x: 92, y: 8, width: 388, height: 96 };
const firstLine = { ...label, height: 49 };
const secondLine = { ...label, y: 59, height: 45 };
const mark = { x: 4, y: 4, width: 86, height: 104 };

test('its measures and colours are those of the picture', async (t) => {
  if (!existsSync(REFERENCE)) return t.skip(`${REFERENCE} is not here`);
  const reference = decode(readFileSync(REFERENCE));
  const { page, control } = await draw('marianne');
  const picture = await pictureOf(page, control);
  assert.deepEqual(
    [picture.width, picture.height],
    [reference.width, reference.height],
  );
  for (const [what, area, least] of /** @type {const} */ ([
    ['first line', firstLine, 96],
    ['second line', secondLine, 96],
    ['mark', mark, 24],
  ])) {
    const expected = inkBox(reference, area, least);
    const actual = inkBox(picture, area, least);
    for (const side of /** @type {const} */ ([
      'left',
      'top',
      'right',
      'bottom',
    ])) {
      const apart = Math.abs(actual[side] - expected[side]) / SCALE;
      assert.ok(
        apart <= 1,
        `${what}, ${side}: ${actual[side] / SCALE}, in the picture ${expected[side] / SCALE}`,
      );
    }
  }
  for (const [what, x, y] of /** @type {const} */ ([
    ['border', 0, 56],
    ['ground', 480, 56],
  ])) {
    assert.deepEqual(pixel(picture, x, y), pixel(reference, x, y), what);
  }
  // The letters' darkest pixels are those of the text colour.
  assert.deepEqual(darkest(picture), darkest(reference));
  const { share } = compare(reference, picture, 96);
  assert.ok(share < 0.02, `${(share * 100).toFixed(2)} % of the pixels differ`);
});

test('its hover has the ground of the picture and a text that can be read', async () => {
  const { page, control } = await draw('marianne');
  const colors = await inState(page, control, 'hover', () =>
    control.evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.color, style.backgroundColor];
    }),
  );
  assert.equal(colors[1], 'rgb(226, 226, 228)');
  assert.ok(contrast(colors[0] ?? '', colors[1] ?? '') >= 4.5);
});

test('its box is the same in Arial alone', async () => {
  const { control } = await draw('arial');
  const box = await control.boundingBox();
  assert.deepEqual([Math.ceil(box?.width ?? 0), box?.height], [245, 56]);
});

for (const font of FONTS) {
  test(`its label takes two lines in every language, ${font}; in French, worded by FranceConnect, three`, async () => {
    const page = await stage.open({
      font,
      body: LOCALES.map(
        (lang) => `<eidas-button lang="${lang}" href="/auth"></eidas-button>`,
      ).join(''),
    });
    const lines = await page
      .locator('eidas-button .label')
      .evaluateAll((labels) =>
        labels.map((label) => {
          const range = document.createRange();
          range.selectNodeContents(label);
          const tops = [...range.getClientRects()].map(({ top }) => top);
          return new Set(tops).size;
        }),
      );
    assert.deepEqual(
      Object.fromEntries(LOCALES.map((lang, index) => [lang, lines[index]])),
      Object.fromEntries(LOCALES.map((lang) => [lang, lang === 'fr' ? 3 : 2])),
    );
  });
}

/** @param {import('./support/png.js').Picture} picture @param {number} x @param {number} y */
const pixel = ({ data, width }, x, y) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];

/** @param {import('./support/png.js').Picture} picture */
function darkest(picture) {
  let found = [255, 255, 255];
  for (let y = label.y; y < label.y + label.height; y += 1) {
    for (let x = label.x; x < label.x + label.width; x += 1) {
      const here = pixel(picture, x, y);
      if ((here[0] ?? 0) < (found[0] ?? 0)) found = here;
    }
  }
  return found;
}

test('a site’s own mark takes the place of the European one', async () => {
  const page = await stage.open({
    body: '<eidas-button href="/auth" lang="en"><svg slot="logo" viewBox="0 0 1 1"></svg></eidas-button>',
  });
  const box = await page.locator('eidas-button > svg').boundingBox();
  assert.deepEqual([box?.width, box?.height], [32, 32]);
});
