// @ts-check
// Each element in its language, in a real browser with languages of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '../../scripts/locales.mjs';
import { TAGS } from '../../scripts/tags.mjs';
import { useDemo } from '../e2e/support/browser.js';

/** @typedef {import('playwright-core').Page} Page */

const it = useDemo({});

/** @param {Page} page @returns {Promise<Record<string, (string | undefined)[]>>} */
const spoken = (page) =>
  page.evaluate((tags) => {
    /** @type {Record<string, (string | undefined)[]>} */
    const found = {};
    for (const tag of tags) {
      found[tag] = [...document.querySelectorAll(tag)].map(
        (element) =>
          element.shadowRoot?.querySelector('.root')?.getAttribute('lang') ??
          undefined,
      );
    }
    return found;
  }, TAGS);

test('one page shows all elements in all languages, each with its lang', async () => {
  const page = await it.newPage({ locale: 'en-GB' });
  await page.goto(`${it.demo.serviceProvider}/languages`);
  const locales = await page.locator('.language code').allTextContents();
  assert.deepEqual(locales, LOCALES);
  for (const [tag, languages] of Object.entries(await spoken(page))) {
    assert.deepEqual(languages, locales, tag);
  }
  const labels = await page
    .locator('eidas-button .label')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  assert.equal(new Set(labels).size, LOCALES.length);
});

for (const [locale, eidas] of [
  ['de-AT', 'de'],
  ['el-GR', 'el'],
  ['fr-FR', 'fr'],
  ['tr-TR', 'en'],
]) {
  test(`on the French login page a browser in ${locale} meets eIDAS in ${eidas}`, async () => {
    const page = await it.newPage({ locale });
    await page.goto(`${it.demo.serviceProvider}/login`);
    const languages = await spoken(page);
    assert.deepEqual(languages['fc-plus-button'], ['fr']);
    assert.deepEqual(languages['eidas-button'], [eidas]);
  });
}
