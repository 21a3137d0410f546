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
    const { serviceProvider, franceConnectPlus } = it.demo;
    for (const path of [
      '/login',
      '/register',
      '/login/forms',
      '/login/countries',
      '/login?error=access_denied&road=fc-plus',
      '/login?error=session_expired',
      '/login?logged_out=site',
      '/nothing-here',
    ]) {
      await page.goto(serviceProvider + path);
      await assertGood(page);
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
