// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDemo } from './support/browser.js';
import {
  account,
  authorizeRequests,
  choicePage,
  confirm,
  eidasControl,
  fcPlusControl,
  identifyAsEuropean,
  identifyAsFrench,
} from './support/steps.js';

const it = useDemo();

test('a French person logs in with the FranceConnect+ button', async () => {
  const page = await it.newPage({ locale: 'fr-FR' });
  const requests = authorizeRequests(page);
  await page.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(page).click();
  await identifyAsFrench(page);
  await confirm(page);

  const person = await account(page);
  assert.equal(person.amr, 'fc, pop, pin, mfa');
  assert.equal(person.acr, 'eidas2');
  assert.equal(person.given_name, 'Camille Jeanne Louise');
  assert.equal(person.family_name, 'MARCHAND');
  assert.equal(person.birthplace, '35238');
  assert.equal(person.email, 'camille.delorme@exemple.test');
  assert.match(person.sub, /^[0-9a-f]{64}v1$/);

  const [{ searchParams }] = requests;
  assert.deepEqual([...searchParams.keys()].sort(), [
    'acr_values',
    'claims',
    'client_id',
    'nonce',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
    ...(searchParams.has('ui_locales') ? ['ui_locales'] : []),
  ]);
  assert.ok((searchParams.get('state') ?? '').length >= 32);
  assert.ok((searchParams.get('nonce') ?? '').length >= 32);
  assert.equal(searchParams.get('acr_values'), 'eidas2');
});

test('a Greek person logs in with the eIDAS button, by its link', async () => {
  const page = await it.newPage({ locale: 'el-GR' });
  const requests = authorizeRequests(page);
  await page.goto(`${it.demo.serviceProvider}/login`);
  await eidasControl(page).click();
  assert.equal(new URL(page.url()).origin, it.demo.eidasBridge);
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  await confirm(page);

  const person = await account(page);
  assert.equal(person.amr, 'eidas');
  assert.equal(person.given_name, 'Eleni');
  assert.equal(person.birthplace, 'Thessaloniki');
  assert.equal(person.preferred_username, person.family_name);
  assert.equal(person.email, undefined, 'never for a European identity');
  assert.equal(person.birthcountry, undefined);
  assert.equal(requests[0].searchParams.get('idp_hint'), 'eidas-bridge');
});

test('a German person logs in with the eIDAS button, by a form', async () => {
  const page = await it.newPage({ locale: 'de-DE' });
  await page.goto(`${it.demo.serviceProvider}/login/forms`);
  await eidasControl(page, 'button').click();
  await identifyAsEuropean(page, 'Germany', 'Jürgen Karl WEIßENBERG');
  await confirm(page);

  const person = await account(page);
  assert.equal(person.amr, 'eidas');
  assert.equal(person.family_name, 'WEIßENBERG');
  assert.equal(person.gender, 'unspecified');
});

test('a German person logs in with the eIDAS button, by its link', async () => {
  const page = await it.newPage({ locale: 'de-DE' });
  await page.goto(`${it.demo.serviceProvider}/login`);
  await eidasControl(page).click();
  await identifyAsEuropean(page, 'Germany', 'Hannelore VON DER HEIDE');
  await confirm(page);
  assert.equal((await account(page)).family_name, 'VON DER HEIDE');
});

test('a French person logs in by a form', async () => {
  const page = await it.newPage({ locale: 'fr-FR' });
  await page.goto(`${it.demo.serviceProvider}/login/forms`);
  await fcPlusControl(page, 'button').click();
  await identifyAsFrench(page, 'BENAÏM');
  await confirm(page);
  assert.equal((await account(page)).family_name, 'BENAÏM');
});

test('a Greek person logs in by the eIDAS entry on FranceConnect+’s choice page', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(page).click();
  await choicePage(page).waitFor();
  await page.getByRole('button', { name: /another European country/ }).click();
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  await confirm(page);
  assert.equal((await account(page)).amr, 'eidas');
});

test('a country chosen in the site’s own picker reaches the site and goes no further', async () => {
  const page = await it.newPage();
  const requests = authorizeRequests(page);
  await page.goto(`${it.demo.serviceProvider}/login/countries`);
  const [start] = await Promise.all([
    page.waitForRequest('**/auth/eidas?*'),
    page.locator('eidas-country-picker [data-code="EL"]').click(),
  ]);
  assert.equal(new URL(start.url()).searchParams.get('country'), 'EL');
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  await confirm(page);

  assert.match((await account(page)).country, /^Grèce \(country=EL\)/);
  assert.equal(requests.length, 1);
  assert.equal(requests[0].searchParams.has('country'), false);
  assert.doesNotMatch(requests[0].href, /\bcountry=|\bEL\b/);
});

test('a Greek person logs in by a form, and the country chosen in its picker reaches the site and goes no further', async () => {
  const page = await it.newPage();
  const requests = authorizeRequests(page);
  await page.goto(`${it.demo.serviceProvider}/login/forms`);
  await page.locator('eidas-country-picker [role="combobox"]').click();
  await page.locator('eidas-country-picker [data-code="EL"]').click();
  const [start] = await Promise.all([
    page.waitForRequest('**/auth/eidas'),
    eidasControl(page, 'button').click(),
  ]);
  assert.equal(start.method(), 'POST');
  const sent = new URLSearchParams(start.postData() ?? '');
  assert.deepEqual(
    sent.getAll('country'),
    ['EL'],
    'once, not by the fallback too',
  );
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  await confirm(page);

  assert.match((await account(page)).country, /^Grèce \(country=EL\)/);
  assert.doesNotMatch(requests[0].href, /\bcountry=|\bEL\b/);
});

test('the account page shows the exchanges and none of their secrets', async () => {
  const page = await it.newPage();
  /** @type {string[]} */
  const codes = [];
  page.on('request', (request) => {
    const code = new URL(request.url()).searchParams.get('code');
    if (code) codes.push(code);
  });
  await page.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(page).click();
  await identifyAsFrench(page);
  await confirm(page);
  await account(page);

  const source = await page.content();
  const lines = await page.locator('.exchanges summary code').allInnerTexts();
  const paths = lines.map((line) => line.replace(/https?:\/\/[^/]+/, ''));
  assert.deepEqual(
    paths.filter((line) => !/jwks|well-known/.test(line)),
    [
      'GET /api/v2/authorize',
      'GET /oidc-callback',
      'POST /api/v2/token',
      'id_token déchiffré et vérifié',
      'GET /api/v2/userinfo',
    ],
  );
  assert.equal(codes.length, 1);
  assert.doesNotMatch(source, new RegExp(codes[0]));
  assert.doesNotMatch(source, new RegExp(it.demo.registration.clientSecret));
  assert.doesNotMatch(source, /eyJ[\w-]{20,}/, 'no token');
});
