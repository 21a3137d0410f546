// @ts-check
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { useDemo } from '../e2e/support/browser.js';
import {
  account,
  choicePage,
  confirm,
  eidasControl,
  errorAtService,
  fcPlusControl,
  identifyAsEuropean,
  identifyAsFrench,
} from '../e2e/support/steps.js';

/** @typedef {import('playwright-core').Page} Page */

const it = useDemo();

/** @param {Page} page */
async function loginAsFrench(page) {
  await page.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(page).click();
  await identifyAsFrench(page);
  await confirm(page);
  return account(page);
}

/** @param {Page} page */
const leaveTheSiteOnly = async (page) => {
  await page
    .getByRole('button', { name: 'Se déconnecter de ce site seulement' })
    .click();
  await page.waitForURL('**/login?logged_out=site');
};

test('after a French login and a logout from the site alone, the eIDAS button brings the French identity back: refused, until the session at FranceConnect+ is closed', async () => {
  const page = await it.newPage();
  await loginAsFrench(page);
  await leaveTheSiteOnly(page);

  // idp_hint says eIDAS, and yet neither the country page nor the choice page.
  await eidasControl(page).click();
  await page.getByText('MARCHAND').waitFor();
  await confirm(page);

  assert.deepEqual(await errorAtService(page), {
    error: 'wrong_road',
    road: 'eidas',
    onFcPlus: null,
    onEidas: 'wrong_road',
  });
  await page.goto(`${it.demo.serviceProvider}/account`);
  assert.match(page.url(), /\/login$/, 'nobody is logged in');

  await page.goto(
    `${it.demo.serviceProvider}/login?error=wrong_road&road=eidas`,
  );
  await page
    .getByRole('button', { name: 'Se déconnecter de FranceConnect+' })
    .click();
  await page.waitForURL('**/login?logged_out=fc-plus');

  await eidasControl(page).click();
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  await confirm(page);
  assert.equal((await account(page)).amr, 'eidas');
});

test('a French session is reused by the FranceConnect+ button, without the choice page', async () => {
  const page = await it.newPage();
  const first = await loginAsFrench(page);
  await leaveTheSiteOnly(page);
  await fcPlusControl(page).click();
  await confirm(page);
  assert.equal((await account(page)).sub, first.sub);
});

test('it is reused for ten minutes after the login and no longer, however often it was used', async () => {
  const page = await it.newPage();
  const now = Date.now();
  await loginAsFrench(page);
  await leaveTheSiteOnly(page);
  mock.timers.enable({ apis: ['Date'], now: now + 590_000 });
  try {
    await fcPlusControl(page).click();
    await confirm(page);
    await account(page);
    await leaveTheSiteOnly(page);
    mock.timers.setTime(now + 630_000);
    await fcPlusControl(page).click();
    await choicePage(page).waitFor();
  } finally {
    mock.timers.reset();
  }
});

test('it is not reused for a request at eidas3', async () => {
  const page = await it.newPage();
  await loginAsFrench(page);
  await page.goto(`${it.demo.serviceProvider}/auth/fc-plus?acr_values=eidas3`);
  await choicePage(page).waitFor();
  await identifyAsFrench(page);
  await confirm(page);
  assert.equal((await account(page)).acr, 'eidas3');
});

test('a European session is not reused', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  await eidasControl(page).click();
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  await confirm(page);
  await account(page);
  await leaveTheSiteOnly(page);

  await fcPlusControl(page).click();
  await choicePage(page).waitFor();
});

test('the logout closes both sessions, and its return carries the state that the site made', async () => {
  const page = await it.newPage();
  await loginAsFrench(page);
  const [, back] = await Promise.all([
    page.getByRole('button', { name: 'Se déconnecter', exact: true }).click(),
    page.waitForRequest('**/logout-callback?*'),
  ]);
  await page.waitForURL('**/login?logged_out=fc-plus');
  assert.ok((new URL(back.url()).searchParams.get('state') ?? '').length >= 32);

  await fcPlusControl(page).click();
  await choicePage(page).waitFor();
});

test('a return from a logout with a forged state is refused', async () => {
  const page = await it.newPage();
  await loginAsFrench(page);
  const form = page.locator('form[action="/logout/fc-plus"]');
  const csrf = await form.locator('[name="_csrf"]').getAttribute('value');
  const asked = await page.request.post(
    `${it.demo.serviceProvider}/logout/fc-plus`,
    { form: { _csrf: csrf ?? '' }, maxRedirects: 0 },
  );
  const { searchParams } = new URL(asked.headers().location);
  const callback = `${it.demo.serviceProvider}/logout-callback`;

  const forged = await page.goto(`${callback}?state=${'f'.repeat(43)}`);
  assert.equal(forged?.status(), 400);
  await page.getByRole('heading', { name: 'Déconnexion inattendue' }).waitFor();

  const late = await page.goto(
    `${callback}?state=${searchParams.get('state')}`,
  );
  assert.equal(late?.status(), 400, 'the real one is used up by then');
});

test('a logout that the site did not ask for is refused', async () => {
  const page = await it.newPage();
  const response = await page.goto(
    `${it.demo.serviceProvider}/logout-callback?state=${'f'.repeat(43)}`,
  );
  assert.equal(response?.status(), 400);
});

test('a person who takes more than ten minutes is told so by FranceConnect+, and by the site', async () => {
  const page = await it.newPage();
  /** @type {string[]} */
  const starts = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/v2/authorize?'))
      starts.push(request.url());
  });
  await page.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(page).click();
  await choicePage(page).waitFor();
  const state = new URL(starts[0]).searchParams.get('state');

  mock.timers.enable({ apis: ['Date'], now: Date.now() + 601_000 });
  try {
    const expired = await page.reload();
    assert.equal(expired?.status(), 400);
    await page
      .getByRole('heading', { name: 'Votre session a expiré' })
      .waitFor();
    await page.goto(
      `${it.demo.serviceProvider}/oidc-callback?code=x&state=${state}`,
    );
    assert.match(page.url(), /error=login_timeout&road=fc-plus/);
  } finally {
    mock.timers.reset();
  }
});
