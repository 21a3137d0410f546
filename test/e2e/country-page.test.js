// @ts-check
// The bridge's country page, as it is and with this project's picker.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDemo } from './support/browser.js';
import {
  account,
  confirm,
  eidasControl,
  identifyAsEuropean,
} from './support/steps.js';

/** @typedef {import('playwright-core').Page} Page */

const it = useDemo({ countryPage: 'picker' });

/** @param {Page} page @param {'picker' | 'as-is'} variant */
async function openCountryPage(page, variant) {
  await page.goto(`${it.demo.serviceProvider}/login`);
  await eidasControl(page).click();
  await page.waitForURL(`${it.demo.eidasBridge}/**`);
  if (variant === 'as-is') await page.goto(`${page.url()}?variant=as-is`);
}

test('as it is: in English, no search, a form with FranceConnect+’s code for each country', async () => {
  const page = await it.newPage({ locale: 'el-GR' });
  await openCountryPage(page, 'as-is');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.equal(await page.getByRole('searchbox').count(), 0);
  const codes = await page
    .locator('form[action$="/login"] [name="country"]')
    .evaluateAll((fields) =>
      fields.map((field) => /** @type {HTMLInputElement} */ (field).value),
    );
  assert.equal(codes.length, 29);
  assert.ok(codes.includes('EL'));
  assert.ok(!codes.includes('GR') && !codes.includes('FR'));
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  await confirm(page);
  assert.equal((await account(page)).amr, 'eidas');
});

test('as it is: a greyed country cannot be chosen', async () => {
  const page = await it.newPage();
  await openCountryPage(page, 'as-is');
  assert.equal(
    await page.getByRole('button', { name: 'Iceland' }).isDisabled(),
    true,
  );
});

test('with our picker, labelled as ours: in the person’s language, one country posted', async () => {
  const page = await it.newPage({ locale: 'de-DE' });
  await openCountryPage(page, 'picker');
  await page.getByText(/Not the real page/).waitFor();
  await page.locator('eidas-country-picker [data-code="EL"]').click();
  const [posted] = await Promise.all([
    page.waitForRequest('**/login'),
    page.getByRole('button', { name: 'Continue' }).click(),
  ]);
  assert.equal(posted.method(), 'POST');
  assert.equal(posted.postData(), 'country=EL');
  await page.getByRole('button', { name: 'Georgios NIKOLAIDIS' }).click();
  await confirm(page);

  // That country sent only what it must about this person.
  const person = await account(page);
  assert.equal(person.family_name, 'NIKOLAIDIS');
  assert.equal(person.birthdate, '1990-01-06');
  assert.equal(person.gender, undefined);
  assert.equal(person.birthplace, undefined);
});

test('with our picker: found by typing, chosen by the keyboard', async () => {
  const page = await it.newPage({ locale: 'de-DE' });
  await openCountryPage(page, 'picker');
  await page.locator('eidas-country-picker input[type="search"]').fill('grie');
  const found = page.locator('eidas-country-picker [data-code]:visible');
  await page.locator('eidas-country-picker [data-code="AT"]').waitFor({
    state: 'hidden',
  });
  assert.equal(await found.count(), 1);
  await found.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Eleni PAPADOPOULOU' }).waitFor();
});

test('with our picker and without scripts: the select does the work', async () => {
  const page = await it.newPage({ javaScriptEnabled: false });
  await openCountryPage(page, 'picker');
  await page.getByRole('combobox').selectOption({ label: 'Germany' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Jürgen Karl WEIßENBERG' }).click();
  await confirm(page);
  await page.waitForURL('**/account');
  await page.getByText('WEIßENBERG', { exact: true }).first().waitFor();
});

test('with our picker: nothing chosen, nothing sent', async () => {
  const page = await it.newPage();
  await openCountryPage(page, 'picker');
  const before = page.url();
  /** @type {string[]} */
  const posts = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.evaluate(() => undefined);
  assert.deepEqual(posts, []);
  assert.equal(page.url(), before);
});

test('codes that are not FranceConnect+’s, or not connected, are refused', async () => {
  const page = await it.newPage();
  await openCountryPage(page, 'as-is');
  const { origin, pathname } = new URL(page.url());
  for (const country of ['GR', 'FR', 'IS', 'el', 'XX', '']) {
    const answer = await page.request.post(`${origin}${pathname}/login`, {
      form: { country },
    });
    assert.equal(answer.status(), 400, country);
  }
});

test('a visit that nobody signed, or an address made up, leads nowhere', async () => {
  const forged = Buffer.from(
    JSON.stringify({ uid: 'x', returnTo: 'http://elsewhere', expires: 9e15 }),
  ).toString('base64url');
  const { eidasBridge } = it.demo;
  for (const path of [`/start?request=${forged}.x`, '/start', '/made-up'])
    assert.equal((await fetch(eidasBridge + path)).status, 404);
});
