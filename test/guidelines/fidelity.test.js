// @ts-check
// Our buttons beside the official ones, in figures and in pixels.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import {
  besideOfficial,
  controlOf,
  FC_TAGS,
  FONTS,
  inState,
  measure,
  officialPaths,
  outlineOf,
  pictureOf,
  plusInk,
  SCHEMES,
  STATES,
} from './support/official.js';
import { PLUS } from './support/pixels.js';
import { compare, decode, encode } from './support/png.js';
import { openStage } from './support/stage.js';

/** Two pixels of the screen to one of the page: what a pixel off is, shows. */
const SCALE = 2;

/** Of the pixels of a button; the edges of letters are ruled out already. */
const MOST_DIFFERENT = 0.005;

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** @param {number} actual @param {number} expected @param {number} within @param {string} what */
const near = (actual, expected, within, what) =>
  assert.ok(
    Math.abs(actual - expected) <= within,
    `${what}: ${actual}, officially ${expected}, at most ${within} apart`,
  );

for (const tag of FC_TAGS) {
  for (const font of FONTS) {
    const name = font === 'marianne' ? 'Marianne' : 'Arial alone';
    describe(`<${tag}> beside the official component, in ${name}`, () => {
      // Colours do not hang on the font: one theme is enough in Arial.
      for (const scheme of SCHEMES.slice(0, font === 'arial' ? 1 : 2)) {
        test(`has its measures and pixels in every state, ${scheme}`, async () => {
          const page = await stage.open(besideOfficial(tag, font, scheme), {
            deviceScaleFactor: SCALE,
          });
          for (const state of STATES) {
            const [theirs, ours] = /** @type {const} */ (['official', tag]).map(
              (which) => controlOf(page, which, state),
            );
            assert.ok(theirs && ours);
            const look = async (
              /** @type {import('playwright-core').Locator} */ control,
            ) => ({
              ...(await measure(page, control)),
              outline: await outlineOf(control),
              picture:
                font === 'marianne' || state === 'rest'
                  ? await pictureOf(page, control)
                  : undefined,
            });
            const expected = await inState(page, theirs, state, () =>
              look(theirs),
            );
            const actual = await inState(page, ours, state, () => look(ours));
            compareMeasures(actual, expected, `${scheme}, ${state}`, font);
            if (state === 'focus') {
              assert.deepEqual(actual.outline, expected.outline);
            }
            if (!actual.picture || !expected.picture) continue;
            if (tag === 'fc-plus-button' && state === 'rest') {
              compareInk(actual.picture);
              // In Arial the official one is elsewhere: ours is held.
              if (font === 'marianne') compareInk(expected.picture);
            }
            if (font === 'marianne') {
              comparePictures(
                actual.picture,
                expected.picture,
                `${tag}-${scheme}-${state}`,
              );
            }
          }
        });
      }
    });
  }
}

/**
 * @param {import('./support/official.js').Measures} actual
 * @param {import('./support/official.js').Measures} expected
 * @param {string} what
 * @param {string} font
 */
function compareMeasures(actual, expected, what, font) {
  near(actual.height, expected.height, 1, `${what}, height`);
  // In Arial the official box is narrower than its own design: the box of
  // the design is held.
  if (font === 'marianne') {
    near(actual.width, expected.width, 1, `${what}, width`);
  }
  near(actual.width, expected.lines['plus'] ? 244.36 : actual.width, 1, what);
  for (const line of ['login', 'brand']) {
    const [a, e] = [actual.lines[line], expected.lines[line]];
    assert.ok(a && e, `${what}: no ${line}`);
    near(a.x, e.x, 0.5, `${what}, ${line} from the left`);
    near(a.y, e.y, 0.5, `${what}, ${line} from the top`);
    near(a.width, e.width, 0.5, `${what}, width of ${line}`);
    near(a.height, e.height, 0.5, `${what}, height of ${line}`);
    near(a.size, e.size, 0.01, `${what}, size of ${line}`);
    assert.equal(a.weight, e.weight, `${what}, weight of ${line}`);
  }
  for (const side of /** @type {const} */ (['x', 'y', 'width', 'height'])) {
    near(actual.logo[side], expected.logo[side], 0.5, `${what}, logo ${side}`);
  }
  assert.equal(actual.background, expected.background, `${what}, ground`);
  assert.equal(actual.color, expected.color, `${what}, text`);
  assert.equal(actual.border, '0px');
  assert.equal(actual.radius, '0px');
}

/** @param {import('./support/png.js').Picture} picture */
function compareInk(picture) {
  const { left, top, right, bottom } = plusInk(picture, SCALE);
  near(right - left, PLUS.width, 1, 'width of the plus');
  near(top, PLUS.top, 1, 'plus from the top');
  near(bottom, PLUS.bottom, 1, 'foot of the plus');
  const fromRight = picture.width / SCALE - right;
  near(fromRight, PLUS.fromRight, 1, 'plus from the right');
}

/**
 * @param {import('./support/png.js').Picture} actual
 * @param {import('./support/png.js').Picture} expected
 * @param {string} name
 */
function comparePictures(actual, expected, name) {
  const { share, picture } = compare(expected, actual);
  if (share <= MOST_DIFFERENT) return;
  mkdirSync('test-output', { recursive: true });
  writeFileSync(`test-output/fidelity-${name}.png`, encode(picture));
  assert.fail(
    `${name}: ${(share * 100).toFixed(2)} % of the pixels differ; see test-output/fidelity-${name}.png`,
  );
}

/** By how much a channel of a pixel may differ unseen, of 255. */
const UNSEEN = 32;

/** So much of the logo may differ by more: single pixels on an edge. */
const ON_EDGES = 0.0005;

/**
 * How many of the pixels are not those in the same place of the other picture.
 *
 * @param {import('./support/png.js').Picture} one
 * @param {import('./support/png.js').Picture} other
 */
function shareApart(one, other) {
  assert.deepEqual([one.width, one.height], [other.width, other.height]);
  const apart = one.data.filter(
    (value, at) => Math.abs(value - (other.data[at] ?? 0)) > UNSEEN,
  );
  return apart.length / one.data.length;
}

// Its coordinates are rounded: what can be seen of it is the same.
for (const scale of [1, 2, 10]) {
  test(`the logo is the official one, pixel by pixel, at ${scale}x`, async () => {
    const official = officialPaths();
    const paths = official.map(
      ({ fill, d }) => `<path fill="${fill}" d="${d}"/>`,
    );
    for (const tag of FC_TAGS) {
      const page = await stage.open(
        {
          css: '.cell { width: 40px; height: 48px; margin: 8px } svg { display: block }',
          body: `<${tag} href="/auth"></${tag}>
            <div class="cell" id="official"><svg viewBox="0 0 40 48">${paths.join('')}</svg></div>
            <div class="cell" id="ours"></div>
            <div class="cell" id="file"><img width="40" height="48" src="/kit/franceconnect-logo.svg"></div>`,
        },
        { deviceScaleFactor: scale },
      );
      const fills = await page.locator(`${tag} .logo`).evaluate((logo) => {
        document.querySelector('#ours')?.append(logo.cloneNode(true));
        return Array.from(logo.children, (path) => path.getAttribute('fill'));
      });
      assert.deepEqual(
        fills,
        official.map(({ fill }) => fill),
      );
      const [expected, ...others] = await Promise.all(
        ['official', 'ours', 'file'].map(async (id) =>
          decode(await page.locator(`#${id}`).screenshot()),
        ),
      );
      assert.ok(expected);
      for (const actual of others)
        near(shareApart(expected, actual), 0, ON_EDGES, 'pixels that differ');
    }
  });
}
