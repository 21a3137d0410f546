// @ts-check
// Any language, width, zoom and text size: nothing is cut off, nothing lies
// over anything, nothing scrolls sideways.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LOCALES } from '../../scripts/locales.mjs';
import { BUTTONS } from '../../scripts/tags.mjs';
import {
  layoutProblems,
  spaceShadowText,
  TEXT_SPACING,
} from './support/layout.js';
import { FONTS } from './support/official.js';
import { openStage } from './support/stage.js';

/** @param {readonly string[]} languages */
const elements = (languages) =>
  languages
    .flatMap((lang) =>
      BUTTONS.map(
        (tag) =>
          `<${tag} lang="${lang}" href="/auth" error="access_denied"></${tag}>`,
      ),
    )
    .join('');

const css = `${BUTTONS.join()} { margin-block: 16px }`;
const phone = { viewport: { width: 320, height: 640 } };

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** @param {import('playwright-core').Page} page */
async function assertSound(page) {
  const count = await page.locator('.control').count();
  assert.ok(count >= BUTTONS.length, 'the elements are there');
  assert.deepEqual(await layoutProblems(page), []);
}

describe('26 languages by 3 elements at 320 px', () => {
  for (const font of FONTS) {
    for (const [name, more] of /** @type {const} */ ([
      ['as they are', ''],
      ['text at 200 %', ':root { font-size: 200% }'],
      [
        'with text spacing',
        `* { ${TEXT_SPACING} } p { margin-bottom: 2em !important }`,
      ],
      [
        'text at 200 %, with text spacing',
        `:root { font-size: 200% } * { ${TEXT_SPACING} }`,
      ],
    ])) {
      test(`${name}, ${font}`, async () => {
        const page = await stage.open(
          { font, css: css + more, body: elements(LOCALES) },
          phone,
        );
        await assertSound(page);
        if (!name.includes('spacing')) return;
        await spaceShadowText(page);
        await assertSound(page);
      });
    }
  }
});

test('400 % zoom of a screen of 1280 by 1024', async () => {
  const page = await stage.open(
    { css, body: elements(LOCALES) },
    { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  );
  await assertSound(page);
});

test('columns narrower than the official button', async () => {
  for (const width of [120, 160, 208, 243.5, 244, 260]) {
    const cell = `<div class="cell">${elements(['fr', 'de', 'fi', 'el', 'et'])}</div>`;
    const page = await stage.open({
      font: 'marianne',
      css: `${css} .cell { width: ${width}px } .flex { display: flex; width: ${width}px }
        .grid { display: grid; grid-template-columns: 1fr; width: ${width}px }
        .column { display: flex; flex-direction: column; align-items: flex-start; width: ${width}px }`,
      body: `${cell}<div class="column">${elements(['hu'])}</div>
        <div class="grid">${elements(['pt'])}</div>
        <div class="flex"><fc-plus-button href="/auth"></fc-plus-button></div>
        <div class="grid"><fc-plus-button href="/auth" no-intro></fc-plus-button></div>
        <div class="column"><fc-button href="/auth" no-intro></fc-button></div>`,
    });
    await assertSound(page);
    const widest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('[class] > *')].map(
          (host) => host.getBoundingClientRect().width,
        ),
      ),
    );
    assert.ok(widest <= width + 0.1, `${widest} in a column of ${width}`);
  }
});

test('“FranceConnect” stays one word wherever it fits', async () => {
  for (const font of FONTS) {
    const page = await stage.open(
      { font, css, body: elements(LOCALES) },
      phone,
    );
    const broken = await page.locator('.brand').evaluateAll(
      (all) =>
        all.filter((brand) => {
          const range = document.createRange();
          range.selectNodeContents(brand);
          const lines = [...range.getClientRects()]
            .filter(({ height, width }) => width > 30 && height < 30)
            .map(({ top }) => Math.round(top));
          return new Set(lines).size > 1;
        }).length,
    );
    assert.equal(broken, 0);
  }
});

test('large text breaks it where the State’s own logo does', async () => {
  const page = await stage.open(
    { css: ':root { font-size: 250% }', body: elements(['fr']) },
    phone,
  );
  const lines = await page
    .locator('fc-plus-button .brand')
    .evaluate((brand) => {
      /** @type {Map<number, string>} */
      const found = new Map();
      for (const text of brand.childNodes) {
        if (text.nodeType !== 3 || !text.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const top = Math.round(range.getBoundingClientRect().top);
        found.set(top, (found.get(top) ?? '') + text.textContent.trim());
      }
      return [...found.values()];
    });
  assert.deepEqual(lines, ['France', 'Connect']);
});

test('the French button at normal size is as official, from 276 px on', async () => {
  for (const width of [276, 320, 1280]) {
    const page = await stage.open(
      { font: 'marianne', body: elements(['fr']) },
      { viewport: { width, height: 800 } },
    );
    for (const [tag, expected] of /** @type {const} */ ([
      ['fc-plus-button', [244.36, 55]],
      ['fc-button', [208.36, 55]],
      ['eidas-button', [Math.min(245, width - 32), 56]],
    ])) {
      const box = await page.locator(`${tag} .control`).boundingBox();
      assert.ok(Math.abs((box?.width ?? 0) - expected[0]) <= 1, tag);
      assert.ok(Math.abs((box?.height ?? 0) - expected[1]) <= 1, tag);
    }
  }
});

test('a larger font size on the element keeps the proportions', async () => {
  const page = await stage.open({
    font: 'marianne',
    css: 'fc-plus-button, eidas-button { font-size: 24px }',
    body: elements(['fr']),
  });
  const box = await page.locator('fc-plus-button .control').boundingBox();
  assert.ok(Math.abs((box?.width ?? 0) - 244.36 * 1.5) <= 1);
  assert.ok(Math.abs((box?.height ?? 0) - 55 * 1.5) <= 1);
});

test('a right-to-left page moves nothing inside a button', async () => {
  /** @type {unknown[]} */
  const seen = [];
  for (const dir of ['ltr', 'rtl']) {
    const page = await stage.open({
      dir,
      font: 'marianne',
      css: `${css} html { direction: ${dir} }`,
      body: elements(['fr']),
    });
    seen.push(
      await page.evaluate(() =>
        ['fc-plus-button', 'fc-button', 'eidas-button'].flatMap((tag) => {
          const root = document.querySelector(tag)?.shadowRoot;
          const control = root?.querySelector('.control');
          if (!control) return [];
          const { x, y } = control.getBoundingClientRect();
          const drawn = [...control.querySelectorAll('*')].filter(
            (element) => element.getClientRects().length > 0,
          );
          return drawn.map((element) => {
            const box = element.getBoundingClientRect();
            return [box.x - x, box.y - y, box.width, box.height].map((n) =>
              Math.round(n * 10),
            );
          });
        }),
      ),
    );
  }
  assert.deepEqual(seen[1], seen[0]);
});
