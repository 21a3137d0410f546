// @ts-check
// Pages that are right: the check says nothing about them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DSFR_PAGE, KIT_FORM_PAGE, KIT_PAGE } from './support/pages.js';
import { openSite } from './support/site.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const PAGES = {
  'the kit, by links': KIT_PAGE,
  'the kit, by a form': KIT_FORM_PAGE,
  'the State design system': DSFR_PAGE,
};

for (const [name, html] of Object.entries(PAGES)) {
  for (const width of [320, 375, 1280]) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      test(`${name}, ${width} px, ${colorScheme}`, async () => {
        await site.page.setViewportSize({ width, height: 800 });
        await site.page.emulateMedia({ colorScheme });
        await site.open({ html });
        const { findings, results } = await site.check();
        assert.deepEqual(findings, []);
        assert.ok(results.length > 20);
      });
    }
  }
}

test('a link in a menu that is closed is no neighbour', async () => {
  await site.page.setViewportSize({ width: 1280, height: 800 });
  const menu =
    '<details style="position: relative"><summary>Langue</summary><a href="/de" style="position: absolute; inset: -30px auto auto 0; width: 300px; height: 400px">Deutsch</a></details>';
  const html = KIT_PAGE.replace(/<body[^>]*>/, (body) => body + menu);
  await site.open({ html });
  assert.deepEqual((await site.check()).findings, []);
});

test('a link that a box around it has scrolled away is no neighbour', async () => {
  const list =
    '<div style="height: 20px; overflow: auto"><div style="height: 60px"></div><a href="/de" style="display: block; width: 300px; height: 400px">Deutsch</a></div>';
  const html = KIT_PAGE.replace(/<body[^>]*>/, (body) => body + list);
  await site.open({ html });
  assert.deepEqual((await site.check()).findings, []);
});

test('it asks no network, changes nothing and scrolls back', async () => {
  const { page } = site;
  await page.setViewportSize({ width: 320, height: 300 });
  await site.open({ html: KIT_PAGE });
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluate(() => {
    window.scrollTo(0, 40);
    const changes = /** @type {MutationRecord[]} */ ([]);
    const observer = new MutationObserver((records) =>
      changes.push(...records),
    );
    observer.observe(document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { changes });
  });
  await site.check();
  assert.deepEqual(
    await page.evaluate(() => [
      window.scrollY,
      /** @type {any} */ (globalThis).changes.length,
    ]),
    [40, 0],
  );
  assert.deepEqual(asked, []);
});

test('it speaks the page’s language, or the one that is asked for', async () => {
  await site.open({ html: KIT_PAGE.replace('<p class="or">OU</p>', '') });
  const says = async (/** @type {'fr' | 'en' | undefined} */ language) =>
    (await site.check({ language })).findings[0]?.message;
  assert.match((await says(undefined)) ?? '', /^Un « OU » doit séparer/);
  assert.match((await says('en')) ?? '', /^One « OU » must separate/);
});
