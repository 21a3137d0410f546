// @ts-check
// The bridge's country page, as it is and with this project's picker.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDemo } from '../e2e/support/browser.js';
import {
  account,
  confirm,
  eidasControl,
  identifyAsEuropean,
} from '../e2e/support/steps.js';

/** @typedef {import('playwright-core').Page} Page */

const it = useDemo({ choices: { countries: 'picker' } });

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

test('with our picker, labelled as ours: one country posted', async () => {
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

for (const [notation, sent] of [
  ['eu', 'EL'],
  ['iso', 'GR'],
]) {
  test(`with our picker and country-codes="${notation}": Greece is sent as ${sent}`, async () => {
    const page = await it.newPage();
    await openCountryPage(page, 'picker');
    await page
      .locator('eidas-country-picker')
      .evaluate(
        (picker, value) => picker.setAttribute('country-codes', value),
        notation,
      );
    await page.locator('eidas-country-picker [data-code="EL"]').click();
    const [posted] = await Promise.all([
      page.waitForRequest('**/login'),
      page.getByRole('button', { name: 'Continue' }).click(),
    ]);
    assert.equal(posted.postData(), `country=${sent}`);
    // FranceConnect+ itself knows the EU's codes only.
    await page.waitForLoadState();
    assert.equal(
      await page.getByText('PAPADOPOULOU').count(),
      Number(sent === 'EL'),
    );
  });
}

test('with our picker, by touch', async () => {
  const page = await it.newPage({
    locale: 'el-GR',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  });
  await openCountryPage(page, 'picker');
  const picker = page.locator('eidas-country-picker');
  await picker.locator('input[type="search"]').tap();
  await page.keyboard.type('ελλ');
  await picker.locator('[data-code="EL"]').tap();
  await picker.getByText('Country chosen: Greece').waitFor();
  await page.getByRole('button', { name: 'Continue' }).tap();
  await page.getByRole('button', { name: 'Eleni PAPADOPOULOU' }).waitFor();
});

test('with our picker: the choice is there again after back', async () => {
  const page = await it.newPage();
  await openCountryPage(page, 'picker');
  const picker = page.locator('eidas-country-picker');
  await picker.locator('[data-code="SE"]').click();
  const chosen = () =>
    picker.evaluate((element) => Reflect.get(element, 'value'));
  assert.equal(await chosen(), 'SE');
  await page.goto(`${it.demo.serviceProvider}/login`);
  await page.goBack();
  await picker.locator('[data-code="SE"][aria-checked="true"]').waitFor();
  assert.equal(await chosen(), 'SE');
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
