// @ts-check
// Every page of the demo: accessible, in both themes, and narrow.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import { useDemo } from '../e2e/support/browser.js';
import { account, confirm, identifyAsEuropean } from '../e2e/support/steps.js';

/** @typedef {import('playwright-core').Page} Page */

const it = useDemo({ embed: true });

/** @type {string} */
let axe;
before(async () => {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  axe = await readFile(path, 'utf8');
});

/** @param {Page} page */
async function assertGood(page, where = page.url()) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    // @ts-expect-error: brought along above
    const { violations } = await globalThis.axe.run();
    return violations.map(
      (/** @type {any} */ { id, nodes }) =>
        `${id}: ${nodes.map((/** @type {any} */ node) => node.target).join(' | ')}`,
    );
  });
  assert.deepEqual(violations, [], where);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  assert.ok(overflow <= 0, `${where} is ${overflow} px too wide`);
}

for (const { colorScheme, width } of /** @type {const} */ ([
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1200 },
]))
  test(`every page is accessible and fits, ${colorScheme}, ${width} px wide`, async () => {
    const page = await it.newPage({
      colorScheme,
      viewport: { width, height: 800 },
    });
    const { serviceProvider, franceConnectPlus, eidasBridge } = it.demo;
    for (const path of [
      '/login',
      '/register',
      '/login/forms',
      '/login/countries',
      '/login?error=access_denied&road=fc-plus',
      '/login?error=session_expired',
      '/login?logged_out=site',
      '/nothing-here',
      '/files/demo/service-provider/sign-in.js',
    ]) {
      await page.goto(serviceProvider + path);
      await assertGood(page);
    }
    for (const root of [franceConnectPlus, eidasBridge]) {
      await page.goto(String(root));
      await assertGood(page);
      await page.locator(`a[href="${serviceProvider}/login"]`).waitFor();
    }
    await page.goto(`${franceConnectPlus}/api/v2/authorize?country=EL`);
    await assertGood(page);

    await page.goto(`${serviceProvider}/auth/fc-plus`);
    await assertGood(page, 'the choice page');
    await page.getByRole('button', { name: /Identité mobile/ }).click();
    await assertGood(page, 'a French identity provider');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await assertGood(page, 'the choice page with its banner');
    await page.getByRole('button', { name: /another European/ }).click();
    await assertGood(page, 'the country page');
    await page.getByRole('link', { name: /country picker/ }).click();
    await assertGood(page, 'the country page with our picker');
    await page.getByRole('link', { name: 'See the page as it is' }).click();
    await page.getByRole('button', { name: 'Greece' }).click();
    await assertGood(page, 'a foreign eID');
    await page.goBack();
    await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
    await assertGood(page, 'the confirmation page');
    await confirm(page);
    await account(page);
    for (const summary of await page.locator('summary').all())
      await summary.click();
    await assertGood(page, 'the account page');
  });

/** @param {Page} page @param {Record<string, string>} choices */
const choose = (page, choices) =>
  page.goto(
    `${it.demo.serviceProvider}/settings?${new URLSearchParams(choices)}`,
  );

/** @param {Page} page */
const openAll = (page) =>
  page
    .locator('details:not(.languages, .site details)')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

for (const look of ['own', 'dsfr'])
  for (const theme of ['light', 'dark'])
    test(`the login page is accessible by each start, ${look}, ${theme}, its panel open`, async () => {
      const page = await it.newPage({ viewport: { width: 1280, height: 900 } });
      for (const road of [
        'link',
        'form',
        'fetch',
        'country',
        'compact',
        'nested',
      ]) {
        await choose(page, { look, theme, road, bar: 'open' });
        await openAll(page);
        await assertGood(page, road);
      }
    });

for (const choices of /** @type {Array<Record<string, string>>} */ ([
  { lang: 'de' },
  { lang: 'el' },
  { lang: 'fi' },
  { scenario: 'no-script' },
  { width: '320' },
]))
  test(`the login page is accessible and fits with the controls open: ${new URLSearchParams(choices)}`, async () => {
    const page = await it.newPage({ viewport: { width: 320, height: 800 } });
    await choose(page, { ...choices, bar: 'open' });
    // A page without scripts can be looked at all the same.
    await assertGood(page);
    await page.locator('.languages summary').click();
    await assertGood(page, 'with the languages open');
  });

test('each link of the panel opens a file of the project, at a line that is there', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  const links = await page
    .locator('.demo-panel a[href^="/files/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  assert.ok(links.length > 18, String(links.length));
  for (const link of new Set(links)) {
    const [path, line] = link.split('#');
    const answer = await fetch(it.demo.serviceProvider + path);
    assert.equal(answer.status, 200, link);
    const text = await answer.text();
    if (line) assert.ok(text.includes(`id="${line}"`), link);
    if (path.endsWith('.md')) assert.ok(line, `no such heading: ${link}`);
  }
});

test('no other file is served', async () => {
  for (const path of [
    'package.json',
    'demo/../package.json',
    'demo/..%2fpackage.json',
    '%2e%2e/x.js',
    'docs/elements.png',
    'demo/nothing.js',
  ]) {
    const answer = await fetch(`${it.demo.serviceProvider}/files/${path}`);
    assert.equal(answer.status, 404, path);
  }
});

test('settings lead to pages of this site only', async () => {
  for (const page of [
    '//elsewhere.test',
    'https://elsewhere.test',
    '/auth/eidas',
    '',
  ]) {
    const answer = await fetch(
      `${it.demo.serviceProvider}/settings?${new URLSearchParams({ page })}`,
      { redirect: 'manual' },
    );
    assert.equal(answer.headers.get('location'), '/login', page);
  }
});
