// @ts-check
// With the style sheet linked, the page stands still before, during and after
// the script; and where the script never comes, the fallback looks like it.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { FALLBACKS } from './support/fallbacks.js';
import { FONTS, pictureOf, SCHEMES } from './support/official.js';
import { compare, encode } from './support/png.js';
import { openStage, rendered } from './support/stage.js';

const SETTINGS = [
  { width: 800, css: '' },
  { width: 320, css: '' },
  { width: 800, css: ':root { font-size: 200% }' },
];

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** @param {string} tag @param {string} fallback */
const bodyWith = (tag, fallback) => `<main>
  <${tag} href="/auth" ${tag === 'eidas-button' ? 'lang="en"' : ''}>${fallback}</${tag}>
  <p class="below">What stands below.</p></main>
  <script>
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true });
  </script>`;

/** Two frames, after which shifts of layout have been noted. @param {import('playwright-core').Page} page */
const painted = (page) =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(done)),
      ),
  );

/** @param {import('playwright-core').Page} page */
const below = (page) =>
  page
    .locator('.below')
    .evaluate((element) => element.getBoundingClientRect().top);

for (const [tag, fallbacks] of Object.entries(FALLBACKS)) {
  describe(`<${tag}>`, () => {
    const bare = fallbacks.whole.replace(/<\/?(?:p|span|b)>/g, '');
    for (const [kind, fallback] of Object.entries({ ...fallbacks, bare })) {
      test(`moves nothing when its script comes, over a fallback ${kind}`, async () => {
        for (const font of FONTS) {
          const settings = SETTINGS.slice(0, font === 'arial' ? 1 : undefined);
          for (const { width, css } of settings) {
            /** @type {(value?: unknown) => void} */
            let release = () => {};
            const script = new Promise((done) => {
              release = done;
            });
            const page = await stage.open(
              { font, css, script, body: bodyWith(tag, fallback) },
              { viewport: { width, height: 800 } },
            );
            await painted(page);
            // The page's own font moves letters when it comes, which is not
            // the kit's: all of its weights are there before the script.
            await page.evaluate(async () => {
              await Promise.all([...document.fonts].map((face) => face.load()));
            });
            await painted(page);
            await page.evaluate(() => {
              /** @type {any} */ (window).shifts = [];
            });
            const first = await below(page);
            release();
            await rendered(page);
            await painted(page);
            const last = await below(page);
            const shifts = await page.evaluate(
              () => /** @type {any} */ (window).shifts,
            );
            const where = `${font}, ${width} px ${css}`;
            assert.equal(last, first, where);
            assert.deepEqual(shifts, [], where);
          }
        }
      });
    }

    test('looks and works like itself while its script is blocked', async () => {
      for (const scheme of SCHEMES) {
        const css = `:root { color-scheme: ${scheme} }`;
        const pictures = [];
        for (const script of /** @type {const} */ (['never', 'now'])) {
          const page = await stage.open({
            font: 'marianne',
            css,
            script,
            body: bodyWith(tag, fallbacks.whole),
          });
          const control =
            script === 'now'
              ? page.locator(`${tag} .control`)
              : page.locator(`${tag} > :is(a, button)`);
          pictures.push(await pictureOf(page, control));
          if (script === 'now') continue;
          await page.mouse.move(60, 110);
          await control.focus();
          const target = await control.evaluate((element) => ({
            focused: document.activeElement === element,
            cursor: getComputedStyle(element).cursor,
          }));
          assert.deepEqual(target, { focused: true, cursor: 'pointer' });
        }
        const [fallback, itself] = pictures;
        assert.ok(fallback && itself);
        const { share, picture } = compare(itself, fallback);
        if (share > 0.01) {
          mkdirSync('test-output', { recursive: true });
          writeFileSync(
            `test-output/fallback-${tag}-${scheme}.png`,
            encode(picture),
          );
        }
        assert.ok(
          share <= 0.01,
          `${tag}, ${scheme}: ${(share * 100).toFixed(2)} % differ`,
        );
      }
    });
  });
}

describe('<eidas-country-picker>', () => {
  const SELECT =
    '<select name="country"><option value="EL">Ελλάδα</option></select>';
  const PICKERS = {
    'as a field': `<eidas-country-picker>${SELECT}</eidas-country-picker>`,
    'as a field without a fallback':
      '<eidas-country-picker></eidas-country-picker>',
    'as a field with a label of the page': `<label for="country">Country</label>
      <eidas-country-picker id="country" name="country">${SELECT}</eidas-country-picker>`,
    'as a list of links':
      '<eidas-country-picker href="/auth"><a href="/auth">eIDAS</a></eidas-country-picker>',
    'as a list in a form':
      '<eidas-country-picker layout="list"></eidas-country-picker>',
  };

  /** @param {string} picker */
  async function visit(picker, width = 800, css = '') {
    /** @type {(value?: unknown) => void} */
    let release = () => {};
    const script = new Promise((done) => {
      release = done;
    });
    const page = await stage.open(
      {
        css,
        lang: 'en',
        script,
        body: `<main>${picker}<div class="below"><p>What stands below.</p></div></main>`,
      },
      { viewport: { width, height: 800 } },
    );
    await painted(page);
    const first = await below(page);
    release();
    await rendered(page);
    await painted(page);
    return { first, last: await below(page) };
  }

  for (const [kind, picker] of Object.entries(PICKERS)) {
    test(`${kind} has its room before its script comes`, async () => {
      for (const { width, css } of SETTINGS) {
        // In a list of larger letters the options are higher.
        if (css && kind.includes('list')) continue;
        const { first, last } = await visit(picker, width, css);
        assert.ok(
          Math.abs(last - first) <= 1,
          `${width} px ${css}: ${first} px, then ${last} px`,
        );
      }
    });
  }

  test('takes no room in a button, which opens it', async () => {
    const { first } = await visit(
      '<eidas-button href="/auth"><a href="/auth">eIDAS</a><eidas-country-picker slot="picker"></eidas-country-picker></eidas-button>',
    );
    assert.ok(first < 120, `${first} px`);
  });
});
