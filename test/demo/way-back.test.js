// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDemo } from '../e2e/support/browser.js';
import {
  account,
  backToService,
  choicePage,
  confirm,
  eidasControl,
  errorAtService,
  fcPlusControl,
  identifyAsFrench,
} from '../e2e/support/steps.js';

const it = useDemo();

/** @param {import('playwright-core').Page} page @param {RegExp} text */
const banner = (page, text) =>
  page.getByRole('alert').filter({ hasText: text }).waitFor();

test('back from FranceConnect+’s choice page: access_denied, on the button that was pressed', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(page).click();
  await choicePage(page).waitFor();
  await backToService(page);
  assert.deepEqual(await errorAtService(page), {
    error: 'access_denied',
    road: 'fc-plus',
    onFcPlus: 'access_denied',
    onEidas: null,
  });
});

test('back from the country page: first the choice page with its banner, then access_denied', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  await eidasControl(page).click();
  await page.getByRole('button', { name: /^Back to/ }).click();
  await choicePage(page).waitFor();
  await banner(page, /pas allé au bout/);
  await backToService(page);
  assert.deepEqual(await errorAtService(page), {
    error: 'access_denied',
    road: 'eidas',
    onFcPlus: null,
    onEidas: 'access_denied',
  });
});

test('refusal at the foreign eID: first the choice page with its banner, then access_denied', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  await eidasControl(page).click();
  await page.getByRole('button', { name: 'Germany', exact: true }).click();
  await page.getByRole('button', { name: 'Ablehnen' }).click();
  await choicePage(page).waitFor();
  await banner(page, /autre pays européen/);
  await backToService(page);
  assert.equal((await errorAtService(page)).onEidas, 'access_denied');
});

test('giving up at a French identity provider, then choosing another one', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(page).click();
  await page.getByRole('button', { name: /Coffre numérique/ }).click();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await banner(page, /pas allé au bout/);
  await identifyAsFrench(page);
  await confirm(page);
  assert.equal((await account(page)).amr, 'fc, pop, pin, mfa');
});

test('a European person who gave up may still use a French identity, which the eIDAS road refuses', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  await eidasControl(page).click();
  await page.getByRole('button', { name: /^Back to/ }).click();
  await identifyAsFrench(page);
  await confirm(page);
  assert.equal((await errorAtService(page)).onEidas, 'wrong_road');
});

test('the notice under the button says more than the code', async () => {
  const page = await it.newPage();
  await page.goto(
    `${it.demo.serviceProvider}/login?error=access_denied&road=fc-plus`,
  );
  const control = fcPlusControl(page);
  const described = await control.evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.getRootNode());
    return (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => root.getElementById(id)?.textContent?.trim())
      .join(' ');
  });
  assert.match(described, /\w+ \w+ \w+/);
  assert.doesNotMatch(described, /access_denied/);
});

test('an error that is not on the site’s list is not shown', async () => {
  const page = await it.newPage();
  await page.goto(
    `${it.demo.serviceProvider}/login?error=<b>pwned</b>&road=fc-plus`,
  );
  assert.equal(
    await page.locator('fc-plus-button').getAttribute('error'),
    null,
  );
  assert.doesNotMatch(await page.content(), /pwned/);
});

test('a return without a login under way: the session has expired', async () => {
  const page = await it.newPage();
  await page.goto(
    `${it.demo.serviceProvider}/oidc-callback?code=x&state=${'s'.repeat(43)}`,
  );
  assert.match(page.url(), /\/login\?error=session_expired$/);
  await page.getByRole('alert').filter({ hasText: 'retrouvée' }).waitFor();
});

for (const query of [
  'error=constructor',
  'error=toString&road=eidas',
  'logged_out=toString',
])
  test(`what every object has is no message: ${query}`, async () => {
    const page = await it.newPage();
    await page.goto(`${it.demo.serviceProvider}/login?${query}`);
    assert.doesNotMatch(await page.content(), /native code|constructor/);
  });

test('by another name of the same host, the login begins at the return address’s', async () => {
  const page = await it.newPage();
  const { port, host } = new URL(it.demo.serviceProvider);
  await page.goto(`http://localhost:${port}/login?x=1`);
  assert.equal(new URL(page.url()).host, host);
  await page.goto(`http://localhost:${port}/auth/fc-plus`);
  await choicePage(page).waitFor();
  await identifyAsFrench(page);
  await confirm(page);
  await account(page);
});
