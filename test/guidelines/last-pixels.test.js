// @ts-check
// What the eye sees first where a measure is a pixel off, from pixels.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { contrast } from '../support/measures.js';
import { FONTS, inState, pictureOf } from './support/official.js';
import { buttons } from './support/pixels.js';
import { inkBox } from './support/png.js';
import { openStage } from './support/stage.js';

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

test('the link below has a space before « ? »', async () => {
  const page = await stage.open({ body: buttons('fr') });
  const words = await page.locator('.about a').textContent();
  assert.match(String(words), /FranceConnect\+\u00a0\?/);
});

test('a long translation wraps beside the logo in a column of 260 px', async () => {
  for (const font of FONTS) {
    const page = await stage.open({
      font,
      css: 'body { width: 260px }',
      body: ['pt', 'hu', 'et'].map(buttons).join(''),
    });
    for (const control of await page.locator('fc-plus-button .control').all()) {
      const box = await control.boundingBox();
      assert.ok((box?.height ?? 0) <= 60, `${box?.height} px, ${font}`);
    }
  }
});

test('the eIDAS button has a pressed state, and its text can be read', async () => {
  for (const scheme of ['light', 'dark']) {
    const page = await stage.open({
      css: `:root { color-scheme: ${scheme} }`,
      body: buttons('en'),
    });
    const control = page.locator('eidas-button .control');
    /** @param {'hover' | 'active'} state */
    const colours = (state) =>
      inState(page, control, state, () =>
        control.evaluate((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return { color, backgroundColor };
        }),
      );
    const [hover, active] = [await colours('hover'), await colours('active')];
    assert.notEqual(active.backgroundColor, hover.backgroundColor);
    assert.ok(contrast(active.color, active.backgroundColor) >= 4.5);
  }
});

const FALLBACK = `<fc-plus-button><a href="/auth">S’identifier avec FranceConnect+</a></fc-plus-button>
  <eidas-button><a href="/auth">European identity</a></eidas-button>`;
const CONTROLS = {
  now: ':is(fc-plus-button, eidas-button) .control',
  never: ':is(fc-plus-button, eidas-button) > a',
};

for (const script of /** @type {const} */ (['now', 'never'])) {
  test(`on a page from right to left the buttons stand on the heading’s side, script: ${script}`, async () => {
    const page = await stage.open({
      dir: 'rtl',
      script,
      body: `<h1><span>Heading</span></h1>${FALLBACK}`,
    });
    const rights = await page
      .locator(`h1 span, ${CONTROLS[script]}`)
      .evaluateAll((all) =>
        all.map((one) => Math.round(one.getBoundingClientRect().right)),
      );
    assert.equal(rights.length, 3);
    assert.equal(new Set(rights).size, 1, rights.join());
  });

  test(`the dark attribute of the State design system is enough, script: ${script}`, async () => {
    const page = await stage.open({
      dsfr: true,
      script,
      head: '<script>document.documentElement.dataset.frTheme = "dark"</script>',
      body: FALLBACK,
    });
    assert.deepEqual(
      await page
        .locator(CONTROLS[script])
        .evaluateAll((all) =>
          all.map((one) => getComputedStyle(one).backgroundColor),
        ),
      ['rgb(133, 133, 246)', 'rgb(34, 36, 42)'],
    );
  });
}

describe('flags at 32 px', () => {
  /** @type {import('playwright-core').Page} */
  let page;
  before(async () => {
    page = await stage.open(
      { body: '<eidas-country-picker href="/auth"></eidas-country-picker>' },
      { deviceScaleFactor: 1 },
    );
  });

  /** @param {string} code */
  const flagOf = (code) =>
    pictureOf(page, page.locator(`[data-code=${code}] .flag`));

  // Sources: src/artwork/flags-data.ts.
  for (const [code, x, y, colour] of /** @type {const} */ ([
    ['IE', 4, 10, [0, 154, 73]],
    ['HU', 16, 18, [67, 111, 77]],
    ['LT', 16, 11, [0, 106, 68]],
  ])) {
    test(`${code} has its own green`, async () => {
      const { data, width } = await flagOf(code);
      const at = (y * width + x) * 4;
      assert.deepEqual([...data.subarray(at, at + 3)], colour);
    });
  }

  test('Malta’s cross has arms and a colour', async () => {
    const canton = await flagOf('MT');
    const { left, top, right, bottom } = inkBox(canton, {
      x: 1,
      y: 1,
      width: 13,
      height: 12,
    });
    assert.ok(right - left >= 6, `${right - left} px`);
    assert.ok(bottom - top >= 6, `${bottom - top} px`);
  });
});
