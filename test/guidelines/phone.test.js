// @ts-check
// The picker on a phone: from the first tap to the next step.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LOCALES } from '../../scripts/locales.mjs';
import { openStage } from './support/stage.js';

/** @typedef {import('playwright-core').Page} Page */

const SCREEN = { width: 360, height: 740 };
const PHONE = { viewport: SCREEN, hasTouch: true };
/** `FULL=1`: every country is chosen; else every seventh and the last. */
const FULL = process.env['FULL'] === '1';
/** What an on-screen keyboard leaves. */
const WITH_KEYBOARD = { width: 360, height: 400 };

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** @param {string} lang @param {string} [attributes] @param {string} [css] */
const openForm = async (lang, attributes = '', css = '') => {
  const page = await stage.open(
    {
      css,
      lang,
      body: `<main><h1>Service</h1><form>
        <eidas-country-picker name="country" lang="${lang}" required ${attributes}></eidas-country-picker>
        <p><button class="next">Next</button></p></form></main>`,
    },
    PHONE,
  );
  await page.evaluate(() =>
    document.forms[0]?.addEventListener('submit', (event) =>
      event.preventDefault(),
    ),
  );
  return page;
};

/** What is seen of an element: all of it, and nothing lies over it. @param {Page} page @param {string} selector */
const seen = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      let at = document.elementFromPoint(
        (left + right) / 2,
        (top + bottom) / 2,
      );
      while (at?.shadowRoot) {
        const inside = at.shadowRoot.elementFromPoint(
          (left + right) / 2,
          (top + bottom) / 2,
        );
        if (!inside || inside === at) break;
        at = inside;
      }
      return (
        top >= 0 &&
        bottom <= window.innerHeight &&
        (element.contains(at) || at?.contains(element))
      );
    });

describe('from the first tap to the next step', () => {
  for (const lang of ['el', 'de', 'fi']) {
    for (const layout of ['auto', 'list']) {
      test(`${lang}, layout="${layout}": no more than one screen of scrolling, whatever is chosen`, async (t) => {
        const page = await openForm(lang, `layout="${layout}"`);
        const field = page.locator('.compact');
        if (layout === 'auto') await field.tap();
        const codes = await page
          .locator('[data-code]')
          .evaluateAll((options) => [
            ...new Set(
              options.map((option) => option.getAttribute('data-code')),
            ),
          ]);
        assert.equal(codes.length, 29);
        if (layout === 'auto') await page.keyboard.press('Escape');
        let most = 0;
        // The last is the farthest.
        const tried = codes.filter(
          (_, index) => FULL || index % 7 === 0 || index === codes.length - 1,
        );
        for (const code of tried) {
          await page.evaluate(() => {
            window.scrollTo(0, 0);
            document.forms[0]?.reset();
          });
          if (layout === 'auto') await field.tap();
          const option = page.locator(`[data-code=${code}]`).first();
          const inPanel = await option.evaluate((one) => {
            one.scrollIntoView({ block: 'nearest' });
            return one.closest('.panel')?.scrollTop ?? 0;
          });
          await option.tap();
          const step = await page
            .locator('.next')
            .evaluate((next) => [
              window.scrollY,
              Math.max(
                0,
                next.getBoundingClientRect().bottom - window.innerHeight,
              ),
            ]);
          most = Math.max(most, inPanel + (step[0] ?? 0) + (step[1] ?? 0));
        }
        t.diagnostic(`${lang}, ${layout}: ${Math.round(most)} px at most`);
        assert.ok(most <= SCREEN.height, `${most} px`);
      });
    }
  }
});

test('the list fills the screen; search and Close stay, wherever it is scrolled', async () => {
  const page = await openForm('el');
  await page.locator('.compact').tap();
  const panel = page.locator('.panel');
  assert.deepEqual(await panel.boundingBox(), { x: 0, y: 0, ...SCREEN });
  await panel.evaluate((element) => (element.scrollTop = 700));
  assert.ok(await seen(page, '#filter'), 'the search');
  assert.ok(await seen(page, '.close'), 'Close');
  assert.equal(await page.locator('#count').count(), 0);
  await page.keyboard.type('sou');
  await page.setViewportSize(WITH_KEYBOARD);
  await page.waitForFunction(
    (height) =>
      document
        .querySelector('eidas-country-picker')
        ?.shadowRoot?.querySelector('.panel')
        ?.getBoundingClientRect().height === height,
    WITH_KEYBOARD.height,
  );
  for (const part of ['#filter', '.close', '#count', '[data-code=SE]']) {
    assert.ok(await seen(page, part), part);
  }
  await page.locator('[data-code=SE]').tap();
  await page.setViewportSize(SCREEN);
  const field = page.locator('.compact');
  assert.equal(await field.evaluate((one) => one.matches(':focus')), true);
  assert.equal(await field.locator('.flag').count(), 1);
  assert.match(String(await field.textContent()), /Σουηδία/);
});

for (const layout of ['auto', 'list']) {
  test(`layout="${layout}": the browser’s own message does not cover ours, nor is the question out of view`, async () => {
    const page = await openForm('de', `layout="${layout}"`);
    await page.locator('.next').tap();
    const error = page.locator('#error');
    await error.waitFor();
    const field = layout === 'list' ? '#filter' : '.compact';
    const [message, box] = [
      await error.boundingBox(),
      await page.locator(field).boundingBox(),
    ];
    assert.ok(message && box);
    // It stands below the field.
    assert.ok(message.y + message.height <= box.y);
    assert.ok(await seen(page, '#question'));
  });
}

test('no name breaks inside a word in text of 200 %', async () => {
  const page = await stage.open(
    {
      css: ':root { font-size: 200% }',
      body: LOCALES.map(
        (lang) =>
          `<eidas-country-picker lang="${lang}" layout="list"></eidas-country-picker>`,
      ).join(''),
    },
    PHONE,
  );
  const broken = await page
    .locator('eidas-country-picker .name')
    .evaluateAll((names) =>
      names.flatMap((name) => {
        const text = [...name.childNodes].find((node) => node.nodeType === 3);
        const words = [...(name.textContent ?? '').matchAll(/[^\s-]+/g)];
        return words.flatMap(([word, ...rest], index) => {
          const start = words[index]?.index ?? rest.length;
          const range = document.createRange();
          if (!text) return [];
          range.setStart(text, start);
          range.setEnd(text, start + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
  assert.deepEqual(broken, []);
});
