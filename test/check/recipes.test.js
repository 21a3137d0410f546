// @ts-check
// The recipes of docs/testing.md, as they stand there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { KIT_PAGE } from './support/pages.js';
import { openSite } from './support/site.js';

const BROKEN = KIT_PAGE.replace('<p class="or">OU</p>', '');
const SAYS = /^One « OU » must separate .* \(0 « OU »\)$/;

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

test('with Playwright', async () => {
  const { broken, brokenInStates } =
    await import('../../docs/recipes/check-playwright.js');
  await site.open({ html: KIT_PAGE });
  assert.deepEqual(await broken(site.page), []);
  assert.deepEqual(await brokenInStates(site.page), []);
  await site.open({ html: BROKEN });
  const [line, ...others] = await broken(site.page, { language: 'en' });
  assert.match(line, SAYS);
  assert.deepEqual(others, []);
});

/**
 * A recipe that runs in a browser, as a function of the page.
 *
 * @param {string} name
 * @param {string} call
 */
const inBrowser = async (name, call) => {
  const recipe = readFileSync(`docs/recipes/${name}.js`, 'utf8').replace(
    "'fc-eidas-elements/check.js'",
    `'${new URL('/kit/check.js', site.page.url())}'`,
  );
  const module = `data:text/javascript;base64,${Buffer.from(recipe).toString('base64')}`;
  return site.page.evaluate(
    `import('${module}').then(({ broken }) => ${call})`,
  );
};

test('with Cypress: the site is in a frame of the test’s page', async () => {
  for (const [html, count] of /** @type {const} */ ([
    [KIT_PAGE, 0],
    [BROKEN, 1],
  ])) {
    await site.openFramed(
      '<iframe src="/login" width="800" height="800"></iframe>',
      { html },
    );
    const found = await inBrowser(
      'check-cypress',
      'broken(frames[0].document)',
    );
    assert.equal(/** @type {string[]} */ (found).length, count);
  }
});

test('with Web Test Runner: a part of the page', async () => {
  await site.open({
    html: BROKEN.replace('<fc-plus-button ', '<fc-plus-button no-intro '),
  });
  const found = await inBrowser(
    'check-wtr',
    "broken(document.querySelector('.block'))",
  );
  assert.equal(/** @type {string[]} */ (found).length, 1);
  assert.match(
    /** @type {string[]} */ (found)[0] ?? '',
    /^La phrase officielle/,
  );
});
