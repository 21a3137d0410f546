// @ts-check
// How a login starts: what the elements do on a page, what the service
// provider's start routes take, and what they leave alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDemo } from './support/browser.js';
import { createVisitor, destination } from './support/http.js';
import {
  FC_PLUS,
  account,
  authorizeRequests,
  choicePage,
  confirm,
  eidasControl,
  fcPlusControl,
  identifyAsEuropean,
  identifyAsFrench,
} from './support/steps.js';

/** @typedef {import('playwright-core').Page} Page */

const it = useDemo({ embed: true });

test('a listener that cancels fc-authorize: nothing is sent', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) requests.push(request.url());
  });
  await page.evaluate(() => {
    document.addEventListener('fc-authorize', (event) => {
      event.preventDefault();
      document.body.dataset.cancelled = `${document.body.dataset.cancelled ?? ''}${/** @type {HTMLElement} */ (event.target).localName} `;
    });
  });
  await fcPlusControl(page).click();
  await eidasControl(page).click();
  // A round trip to the page after the clicks: a navigation would have begun.
  const cancelled = await page.evaluate(() => document.body.dataset.cancelled);
  assert.equal(cancelled, 'fc-plus-button eidas-button ');
  assert.deepEqual(requests, []);
  assert.equal(page.url(), `${it.demo.serviceProvider}/login`);
});

test('a listener that cancels fc-authorize: no form is sent either', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login/forms`);
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) requests.push(request.url());
  });
  await page.evaluate(() => {
    document.addEventListener('fc-authorize', (event) =>
      event.preventDefault(),
    );
  });
  await fcPlusControl(page, 'button').click();
  await eidasControl(page, 'button').click();
  await page.evaluate(() => undefined);
  assert.deepEqual(requests, []);
  assert.equal(page.url(), `${it.demo.serviceProvider}/login/forms`);
});

test('href="javascript:…" gives fc-error invalid-href, no rendered address, and the fallback', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  await page.evaluate(() => {
    document.addEventListener('fc-error', (event) => {
      const { detail } = /** @type {CustomEvent} */ (event);
      document.body.dataset.error = detail.code;
    });
    const element = document.createElement('fc-plus-button');
    element.id = 'refused';
    const fallback = document.createElement('a');
    fallback.href = '/auth/fc-plus';
    fallback.textContent = 'the fallback';
    element.append(fallback);
    element.setAttribute('href', 'javascript:alert(1)');
    document.querySelector('main')?.append(element);
  });
  await page.locator('body[data-error]').waitFor();
  const result = await page.evaluate(() => {
    const element = document.getElementById('refused');
    const rendered = element?.shadowRoot?.querySelectorAll('.control, [href]');
    return {
      code: document.body.dataset.error,
      addresses: [...(rendered ?? [])]
        .map((control) => control.getAttribute('href'))
        .filter((href) => !href?.startsWith('https://franceconnect.gouv.fr/')),
      fallback: element?.firstElementChild?.checkVisibility(),
    };
  });
  assert.deepEqual(result, {
    code: 'invalid-href',
    addresses: [],
    fallback: true,
  });
  await page.getByRole('link', { name: 'the fallback' }).waitFor();
  // It also says so in words: the one error that this page may have.
  const problems = it.takeProblems();
  assert.ok(
    problems.every((problem) => /fc-plus-button|href/.test(problem)),
    problems.join(),
  );
});

test('from a page of another origin, with allowed-origins', async () => {
  const page = await it.newPage();
  await page.goto(it.demo.embed ?? '');
  assert.notEqual(it.demo.embed, it.demo.serviceProvider);
  await page.locator('fc-plus-button:defined').waitFor();
  await fcPlusControl(page).click();
  await identifyAsFrench(page);
  await confirm(page);
  assert.equal((await account(page)).amr, 'fc, pop, pin, mfa');
});

test('from a page of another origin, by the eIDAS button', async () => {
  const page = await it.newPage();
  await page.goto(it.demo.embed ?? '');
  await page.locator('eidas-button:defined').waitFor();
  await eidasControl(page).click();
  await identifyAsEuropean(page, 'Germany', 'Jürgen Karl WEIßENBERG');
  await confirm(page);
  assert.equal((await account(page)).amr, 'eidas');
});

test('without scripts: the fallbacks do the same', async () => {
  const page = await it.newPage({ javaScriptEnabled: false });
  await page.goto(`${it.demo.serviceProvider}/login`);
  await page.getByRole('link', { name: FC_PLUS }).click();
  await identifyAsFrench(page);
  await confirm(page);
  await page.waitForURL('**/account');
  await page.getByText('fc, pop, pin, mfa').waitFor();
});

test('without scripts: the form’s fallback select says the country', async () => {
  const page = await it.newPage({ javaScriptEnabled: false });
  await page.goto(`${it.demo.serviceProvider}/login/forms`);
  await page.getByLabel('Votre pays').selectOption('EL');
  await page.getByRole('button', { name: /^Sign-in with/ }).click();
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  await confirm(page);
  await page.waitForURL('**/account');
  await page.locator('[data-wish="country"]').getByText('country=EL').waitFor();
});

for (const road of ['fc-plus', 'eidas'])
  for (const [header, value] of [
    ['Sec-Purpose', 'prefetch'],
    ['Sec-Purpose', 'prefetch;prerender'],
    ['Purpose', 'prefetch'],
  ])
    test(`/auth/${road} with ${header}: ${value} is answered 503 and touches no session`, async () => {
      const { visit, cookies } = createVisitor();
      const start = `${it.demo.serviceProvider}/auth/${road}`;
      const first = await visit(start, { headers: { [header]: value } });
      assert.equal(first.status, 503);
      assert.equal(first.headers.get('cache-control'), 'no-store');
      assert.equal(cookies.size, 0);

      // Nor one that exists: the login that is under way stays the only one.
      const started = await visit(start);
      assert.equal(started.status, 303);
      assert.equal(started.headers.get('cache-control'), 'no-store');
      const session = cookies.get('sp_session');
      const again = await visit(start, { headers: { [header]: value } });
      assert.equal(again.status, 503);
      assert.deepEqual(again.headers.getSetCookie(), []);
      assert.equal(cookies.get('sp_session'), session);
    });

test('nothing of the page’s own fields goes on to FranceConnect+ unread', async () => {
  const { visit } = createVisitor();
  const sent = new URLSearchParams({
    country: 'GR',
    provider: 'eidas',
    acr_values: 'eidas3',
    ui_locales: 'el en-GB',
    scope: 'everything',
    state: 'mine',
    nonce: 'mine',
    redirect_uri: 'http://elsewhere',
    idp_hint: 'elsewhere',
    prompt: 'none',
    login_hint: 'me',
  });
  const start = await visit(`${it.demo.serviceProvider}/auth/fc-plus?${sent}`);
  const { searchParams } = destination(start);
  assert.equal(searchParams.get('acr_values'), 'eidas3');
  assert.equal(searchParams.get('ui_locales'), 'el en-GB');
  assert.equal(searchParams.get('state')?.length, 43);
  assert.equal(searchParams.get('nonce')?.length, 43);
  assert.match(searchParams.get('scope') ?? '', /^openid given_name/);
  assert.equal(
    searchParams.get('redirect_uri'),
    it.demo.registration.redirectUri,
  );
  for (const name of [
    'country',
    'provider',
    'idp_hint',
    'prompt',
    'login_hint',
  ])
    assert.equal(searchParams.has(name), false, name);
});

for (const [wish, level] of [
  ['eidas1', 'eidas2'],
  ['eidas2', 'eidas2'],
  ['eidas3', 'eidas3'],
  ['eidas4', 'eidas2'],
  ['', 'eidas2'],
])
  test(`the wished level “${wish}” becomes ${level}`, async () => {
    const { visit } = createVisitor();
    const start = await visit(
      `${it.demo.serviceProvider}/auth/eidas?acr_values=${wish}`,
    );
    assert.equal(destination(start).searchParams.get('acr_values'), level);
  });

for (const uiLocales of ['<b>', 'el,en', '-', 'x'.repeat(101)])
  test(`ui_locales “${uiLocales.slice(0, 8)}” is not well-formed and left out`, async () => {
    const { visit } = createVisitor();
    const query = new URLSearchParams({ ui_locales: uiLocales });
    const start = await visit(`${it.demo.serviceProvider}/auth/eidas?${query}`);
    assert.equal(destination(start).searchParams.has('ui_locales'), false);
  });

test('each login has a state and a nonce of its own', async () => {
  const { visit } = createVisitor();
  const start = `${it.demo.serviceProvider}/auth/eidas`;
  const first = destination(await visit(start)).searchParams;
  const second = destination(await visit(start)).searchParams;
  assert.notEqual(first.get('state'), second.get('state'));
  assert.notEqual(first.get('nonce'), second.get('nonce'));
});

test('a form without its CSRF token, or with another’s, starts nothing', async () => {
  const { visit, post } = createVisitor();
  await visit(`${it.demo.serviceProvider}/login/forms`);
  for (const path of ['/auth/fc-plus', '/auth/eidas', '/logout/fc-plus']) {
    const none = await post(it.demo.serviceProvider + path, {});
    assert.equal(none.status, 403);
    const wrong = await post(it.demo.serviceProvider + path, { _csrf: 'x' });
    assert.equal(wrong.status, 403);
  }
});

test('the session’s cookie is HttpOnly, SameSite=Lax, and new after a login', async () => {
  const page = await it.newPage();
  const cookie = async () =>
    (await page.context().cookies()).find(({ name }) => name === 'sp_session');
  await page.goto(`${it.demo.serviceProvider}/login`);
  const before = await cookie();
  await fcPlusControl(page).click();
  await identifyAsFrench(page);
  await confirm(page);
  await account(page);
  const after = await cookie();
  assert.equal(after?.httpOnly, true);
  assert.equal(after?.sameSite, 'Lax');
  assert.notEqual(after?.value, before?.value);
});

test('logins in two tabs do not disturb each other', async () => {
  const first = await it.newPage();
  const second = await first.context().newPage();
  await first.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(first).click();
  await choicePage(first).waitFor();
  await second.goto(`${it.demo.serviceProvider}/login`);
  await eidasControl(second).click();
  await identifyAsEuropean(second, 'Greece', 'Eleni PAPADOPOULOU');
  await identifyAsFrench(first, 'BENAÏM');
  await confirm(first);
  assert.equal((await account(first)).family_name, 'BENAÏM');
});

test('requests of one click are one', async () => {
  const page = await it.newPage();
  const requests = authorizeRequests(page);
  await page.goto(`${it.demo.serviceProvider}/login`);
  await fcPlusControl(page).dblclick();
  await choicePage(page).waitFor();
  assert.equal(requests.length, 1);
});

test('every page’s policy is free of unsafe sources', async () => {
  const { serviceProvider, franceConnectPlus, eidasBridge } = it.demo;
  for (const url of [
    `${serviceProvider}/login`,
    `${franceConnectPlus}/api/v2/authorize`,
    `${eidasBridge}/nothing`,
  ]) {
    const { headers } = await fetch(url);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /script-src 'self';/);
    assert.match(policy, /style-src 'self';/);
    assert.doesNotMatch(policy, /unsafe|data:|\*/);
  }
});
