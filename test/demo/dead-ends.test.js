// @ts-check
// Where a person gets stuck at FranceConnect+ without the service knowing, seen
// in a browser. fc-plus-requests.test.js has every case.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDemo } from '../e2e/support/browser.js';
import {
  eidasControl,
  errorAtService,
  fcPlusControl,
} from '../e2e/support/steps.js';

/** @typedef {import('playwright-core').Page} Page */

const it = useDemo({ choices: { scenario: 'not-enabled' } });

/**
 * Starts a login whose authorize request is changed on its way, as a mistaken
 * service provider would have sent it.
 *
 * @param {Page} page
 * @param {(parameters: URLSearchParams) => void} change
 */
async function startMistaken(page, change) {
  const start = await page.request.get(
    `${it.demo.serviceProvider}/auth/fc-plus`,
    { maxRedirects: 0 },
  );
  const url = new URL(start.headers().location);
  change(url.searchParams);
  return page.goto(url.href);
}

test('eIDAS is not open to the service: a 403 page, with a link back to it', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  const [answer] = await Promise.all([
    page.waitForResponse('**/api/v2/authorize?*'),
    eidasControl(page).click(),
  ]);
  assert.equal(answer.status(), 403);
  await page.getByRole('heading', { name: 'Accès impossible' }).waitFor();
  await page.getByText('eidas_not_enabled').waitFor();
  await page.getByRole('link', { name: /^Revenir sur/ }).click();
  assert.equal((await errorAtService(page)).onEidas, 'server_error');
});

test('nor does the choice page offer it', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(page).click();
  await page.getByRole('button', { name: /Identité mobile/ }).waitFor();
  assert.equal(await page.getByText(/another European/).count(), 0);
});

test('a country sent on to FranceConnect+: a 400 page', async () => {
  const page = await it.newPage();
  const answer = await startMistaken(page, (parameters) =>
    parameters.set('country', 'EL'),
  );
  assert.equal(answer?.status(), 400);
  await page.getByText('unknown_parameter').waitFor();
});

test('a link back from a page without one is none: unknown parameters and the like', async () => {
  const page = await it.newPage();
  await startMistaken(page, (parameters) => parameters.delete('acr_values'));
  assert.equal(await page.locator('a[href^="http"]').count(), 0);
});

test('a nonce that is too short: a 400 page', async () => {
  const page = await it.newPage();
  const answer = await startMistaken(page, (parameters) =>
    parameters.set('nonce', 'short'),
  );
  assert.equal(answer?.status(), 400);
});

for (const [name, value, error] of [
  ['acr_values', 'eidas1', 'invalid_acr'],
  ['idp_hint', 'unheard-of', 'invalid_idp_hint'],
])
  test(`${error} comes back to the service, which shows it in its own words`, async () => {
    const page = await it.newPage();
    /** @type {string[]} */
    const returns = [];
    page.on('request', (request) => {
      if (request.url().includes('/oidc-callback')) returns.push(request.url());
    });
    await startMistaken(page, (parameters) => parameters.set(name, value));
    const { searchParams } = new URL(returns[0]);
    assert.equal(searchParams.get('error'), error);
    assert.equal((await errorAtService(page)).onFcPlus, error);
    const description = searchParams.get('error_description') ?? 'missing';
    assert.ok(!(await page.content()).includes(description));
  });
