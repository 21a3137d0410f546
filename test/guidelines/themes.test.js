// @ts-check
// Every text and focus ring in every state and theme, computed as WCAG says.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BUTTONS } from '../../scripts/tags.mjs';
import { contrast } from '../support/measures.js';
import { focusRing, textsOf } from './support/contrast.js';
import { inState, pictureOf, STATES } from './support/official.js';
import { inkBox } from './support/png.js';
import { openStage } from './support/stage.js';

/** Where the page is light, where it is dark, and where only a part of it is. */
const THEMES = {
  light: { css: ':root { color-scheme: light } body { background: #fff }' },
  'light grey': {
    css: ':root { color-scheme: light } body { background: #f6f6f6 }',
  },
  dark: {
    css: ':root { color-scheme: dark } body { background: #161616; color: #fff }',
  },
  'dark by preference': {
    css: `:root { color-scheme: light dark }
      body { background: light-dark(#fff, #161616); color: light-dark(#161616, #fff) }`,
    options: /** @type {const} */ ({ colorScheme: 'dark' }),
  },
  'a dark panel on a light page': {
    css: `:root { color-scheme: light } body { background: #fff }
      main { color-scheme: dark; background: #1e1e1e; color: #fff }`,
  },
  'more contrast, light': {
    css: ':root { color-scheme: light } body { background: #fff }',
    options: /** @type {const} */ ({ contrast: 'more' }),
  },
  'more contrast, dark': {
    css: ':root { color-scheme: dark } body { background: #161616; color: #fff }',
    options: /** @type {const} */ ({ contrast: 'more' }),
  },
};

const body = () =>
  `<main>${['', 'disabled']
    .map((disabled) =>
      BUTTONS.map(
        (tag) =>
          `<${tag} href="/auth" lang="fr" error="access_denied" ${disabled}></${tag}>`,
      ).join(''),
    )
    .join('')}</main>
  <style>main { padding: 16px } main > * { margin-block: 16px }</style>`;

/** @param {import('./support/official.js').State} state */
const which = (state) =>
  state === 'disabled' ? '[disabled]' : ':not([disabled])';

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** The official colours of a disabled button, which WCAG exempts (1.4.3). */
const OFFICIAL_DISABLED = new Set([
  'rgb(146, 146, 146) on rgb(229, 229, 229)',
  'rgb(102, 102, 102) on rgb(42, 42, 42)',
]);

describe('contrast', () => {
  for (const [name, theme] of Object.entries(THEMES)) {
    test(`of text and of focus rings: ${name}`, async () => {
      const options = 'options' in theme ? theme.options : {};
      const dark = /dark/.test(name);
      const page = await stage.open({ css: theme.css, body: body() }, options);
      for (const state of STATES) {
        for (const tag of BUTTONS) {
          const host = `${tag}${which(state)}`;
          const control = page.locator(`${host} .control`);
          const { texts, ring } = await inState(
            page,
            control,
            state,
            async () => ({
              texts: await textsOf(page, host),
              ring: await focusRing(control),
            }),
          );
          assert.ok(texts.length >= 2, `${tag} shows its texts`);
          for (const { text, color, ground } of texts) {
            const ratio = contrast(color, ground);
            const exempt =
              state === 'disabled' &&
              tag !== 'eidas-button' &&
              OFFICIAL_DISABLED.has(`${color} on ${ground}`);
            assert.ok(
              ratio >= 4.5 || exempt,
              `${tag}, ${state}, « ${text} »: ${ratio.toFixed(2)} (${color} on ${ground})`,
            );
          }
          if (state === 'focus') {
            assert.equal(ring.style, 'solid');
            assert.ok(ring.width >= 2);
            const ratio = contrast(ring.color, ring.ground);
            assert.ok(ratio >= 3, `${tag}, focus ring: ${ratio.toFixed(2)}`);
          }
          if (state === 'rest' && tag !== 'eidas-button') {
            const ground = await control.evaluate(
              (element) => getComputedStyle(element).backgroundColor,
            );
            assert.equal(
              ground,
              dark ? 'rgb(133, 133, 246)' : 'rgb(0, 0, 145)',
            );
            assert.ok(contrast(ground, ring.ground) >= 3, `${tag}, its shape`);
          }
        }
      }
    });
  }

  test('of the link below, while a person points at it or has it in focus', async () => {
    for (const theme of [THEMES.light, THEMES.dark]) {
      const page = await stage.open({ css: theme.css, body: body() });
      const link = page.locator('fc-plus-button:not([disabled]) .about a');
      for (const state of /** @type {const} */ (['hover', 'focus'])) {
        const [texts, ring] = await inState(page, link, state, async () => [
          await textsOf(page, 'fc-plus-button:not([disabled])'),
          await focusRing(link),
        ]);
        for (const { text, color, ground } of texts)
          assert.ok(contrast(color, ground) >= 4.5, text);
        if (state === 'hover') continue;
        assert.equal(ring.style, 'solid');
        assert.ok(contrast(ring.color, ring.ground) >= 3);
      }
    }
  });
});

describe('forced colours', () => {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`show border, text, plus sign and focus, ${colorScheme}`, async () => {
      const options = /** @type {const} */ ({
        forcedColors: 'active',
        colorScheme,
      });
      const page = await stage.open(
        { css: ':root { color-scheme: light dark }', body: body() },
        options,
      );
      for (const state of /** @type {const} */ (['rest', 'disabled'])) {
        for (const tag of BUTTONS) {
          const host = `${tag}${which(state)}`;
          const control = page.locator(`${host} .control`);
          const style = await control.evaluate((element) => {
            const { borderTopWidth, borderTopStyle, borderTopColor, color } =
              getComputedStyle(element);
            return { borderTopWidth, borderTopStyle, borderTopColor, color };
          });
          assert.equal(style.borderTopWidth, '1px', tag);
          assert.equal(style.borderTopStyle, 'solid', tag);
          const ground =
            colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
          assert.ok(
            contrast(style.borderTopColor, ground) >= 3,
            `${tag}, border`,
          );
          for (const { text, color } of await textsOf(page, host)) {
            const least =
              state === 'disabled' && color === style.color ? 3 : 4.5;
            assert.ok(
              contrast(color, ground) >= least,
              `${tag}: ${text} ${color}`,
            );
          }
          await page.mouse.move(0, 0);
          const plain = await pictureOf(page, control, 6);
          const focused = await inState(page, control, 'focus', () =>
            pictureOf(page, control, 6),
          );
          const [inner, outer] = [plain, focused].map((picture) =>
            inkBox(picture),
          );
          assert.ok(
            inner && outer && outer.left < inner.left && outer.top < inner.top,
            `${tag}: the focus is seen`,
          );
        }
        const host = `fc-plus-button${which(state)}`;
        const plus = await pictureOf(page, page.locator(`${host} .control`));
        const ink = inkBox(plus, { x: 200, y: 4, width: 40, height: 46 });
        assert.ok(ink.right - ink.left >= 20 && ink.bottom - ink.top >= 20);
        const link = page.locator('fc-plus-button:not([disabled]) .about a');
        assert.match(
          await link.evaluate((a) => getComputedStyle(a).borderBottom),
          /^1px solid/,
        );
      }
    });
  }
});

test('a button is printed in its colours', async () => {
  const page = await stage.open({ body: body() });
  await page.emulateMedia({ media: 'print' });
  for (const tag of BUTTONS) {
    const style = await page
      .locator(`${tag}:not([disabled]) .control`)
      .evaluate((element) => {
        const { printColorAdjust, backgroundColor, color } =
          getComputedStyle(element);
        return { printColorAdjust, backgroundColor, color };
      });
    assert.equal(style.printColorAdjust, 'exact', tag);
    assert.ok(contrast(style.backgroundColor, style.color) >= 4.5, tag);
  }
  await page.emulateMedia({ media: null });
});

test('nothing moves, whatever a person prefers', async () => {
  for (const reducedMotion of /** @type {const} */ ([
    'reduce',
    'no-preference',
  ])) {
    const page = await stage.open({ body: body() }, { reducedMotion });
    for (const tag of BUTTONS) {
      const moving = await inState(
        page,
        page.locator(`${tag}:not([disabled]) .control`),
        'hover',
        () =>
          page.locator(`${tag}:not([disabled])`).evaluate((host) => {
            const all = [
              host,
              ...(host.shadowRoot?.querySelectorAll('*') ?? []),
            ];
            return all.filter((element) => {
              const { transitionDuration, animationName } =
                getComputedStyle(element);
              return transitionDuration !== '0s' || animationName !== 'none';
            }).length;
          }),
      );
      assert.equal(moving, 0, tag);
    }
  }
});
