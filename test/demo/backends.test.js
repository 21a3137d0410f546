// @ts-check
// The backends of docs/, in a browser against the stand-ins: each logs people in
// by the ways that it allows. What it refuses is in backend-duties.test.js.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, afterEach, before, describe, test } from 'node:test';
import { createEidasBridge } from '../../demo/eidas-bridge/app.js';
import { createFranceConnectPlus } from '../../demo/france-connect-plus/app.js';
import { EIDAS_IDP } from '../../demo/france-connect-plus/authorize-request.js';
import { openOrigin } from '../../demo/shared/server.js';
import { launch } from '../e2e/support/browser.js';
import { read } from '../e2e/support/docs.js';
import { freePort } from '../e2e/support/django.js';
import {
  authorizeRequests,
  backToService,
  choicePage,
  confirm,
  eidasControl,
  fcPlusControl,
  identifyAsEuropean,
  identifyAsFrench,
} from '../e2e/support/steps.js';
import {
  chosenBackends,
  clientOf,
  registrationOf,
} from './support/backends.js';

/** @typedef {import('playwright-core').Page} Page */

const backends = chosenBackends();

const RECIPE = read('docs/recipes/fetch-start.js');
const AUTHJS_TOKEN = read('docs/backends/authjs-token.js');

/** @type {Record<string, string>} */
const sites = {};
/** @type {import('../../demo/shared/server.js').Origin} */
let franceConnectPlus;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').BrowserContext} */
let context;
/** @type {(() => unknown)[]} */
const closing = [];

before(async () => {
  const open = async (/** @type {string} */ name) => {
    const origin = await openOrigin(0, name, '');
    closing.push(() => origin.close());
    return origin;
  };
  franceConnectPlus = await open('FranceConnect+');
  const bridge = await open('eIDAS');

  const issuer = `${franceConnectPlus.origin}/api/v2`;
  const registrations = await Promise.all(
    backends.map(async ([name, backend]) => {
      const registration = await registrationOf(backend, {
        clientId: name,
        issuer,
        port: await freePort(),
      });
      sites[name] = registration.origin;
      return registration;
    }),
  );
  const key = randomBytes(32);
  const { app } = await createFranceConnectPlus({
    origin: franceConnectPlus.origin,
    clients: registrations.map((site, index) =>
      clientOf(backends[index][1], site),
    ),
    bridge: { origin: bridge.origin, key },
  });
  franceConnectPlus.serve(app);
  bridge.serve(
    createEidasBridge({
      franceConnectPlus: franceConnectPlus.origin,
      key,
    }),
  );
  for (const [index, [name, backend]] of backends.entries()) {
    const more =
      name === 'authjs' ? `<script type="module">${AUTHJS_TOKEN}</script>` : '';
    const { close } = await backend.run({ ...registrations[index], more });
    closing.push(close);
  }

  browser = await launch();
  context = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
});
after(async () => {
  await browser?.close();
  await Promise.all(closing.map((close) => close()));
});
afterEach(async () => {
  await Promise.all(context.pages().map((page) => page.close()));
  await context.clearCookies();
});

/** Who the site says has come. @param {Page} page */
async function account(page) {
  await page.waitForURL('**/account');
  return page.textContent('h1');
}

/** @param {string} backend */
const loginPath = (backend) =>
  Object.fromEntries(backends)[backend].traits.login ?? '/login';

/** The login page, with the script at work. @param {string} backend */
async function login(backend) {
  const page = await context.newPage();
  await page.goto(sites[backend] + loginPath(backend));
  await page.locator('eidas-button:defined').waitFor();
  // Auth.js gives its token by a request of its own.
  if (backend === 'authjs')
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input[name=csrfToken]')].every(
        (field) => /** @type {HTMLInputElement} */ (field).value !== '',
      ),
    );
  return page;
}

for (const [backend, { title, traits }] of backends)
  describe(title, () => {
    const path = loginPath(backend);

    test('a French person logs in by the form, and out of both', async () => {
      const page = await login(backend);
      const requests = authorizeRequests(page);
      await fcPlusControl(page, 'button').click();
      await identifyAsFrench(page);
      await confirm(page);
      assert.match((await account(page)) ?? '', /MARCHAND/);
      assert.equal(requests.length, 1);
      await page.getByRole('button', { name: /^Se déconnecter/ }).click();
      await page.waitForURL(`**${path}?logged_out=1`);
      await page.goto(`${sites[backend]}/account`);
      assert.ok(page.url().includes(path));
    });

    test('a Greek person logs in by the form', async () => {
      const page = await login(backend);
      const requests = authorizeRequests(page);
      await eidasControl(page, 'button').click();
      await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
      await confirm(page);
      assert.match((await account(page)) ?? '', /PAPADOPOULOU/);
      assert.equal(requests[0].searchParams.get('idp_hint'), EIDAS_IDP);
    });

    test('a French identity by the eIDAS button is refused, said so, and not for ever', async () => {
      const page = await login(backend);
      await eidasControl(page, 'button').click();
      await page.getByRole('button', { name: /^Back to/ }).click();
      await identifyAsFrench(page);
      await confirm(page);
      await page.waitForURL(`**${path}?error=wrong_road&road=eidas`);
      await page.locator('eidas-button #notice').waitFor();
      await page.getByRole('button', { name: /^Se déconnecter/ }).click();
      await page.waitForURL(`**${path}?logged_out=1`);
      const again = await login(backend);
      await eidasControl(again, 'button').click();
      await identifyAsEuropean(again, 'Greece', 'Eleni PAPADOPOULOU');
      await confirm(again);
      assert.match((await account(again)) ?? '', /PAPADOPOULOU/);
    });

    test('a person who went back reads why, under the button', async () => {
      const page = await login(backend);
      await fcPlusControl(page, 'button').click();
      await choicePage(page).waitFor();
      await backToService(page);
      await page.waitForURL(`**${path}?error=access_denied&road=fc-plus`);
      await page.locator('fc-plus-button #notice').waitFor();
    });

    // Auth.js takes a start by POST alone.
    if (traits.without?.['a login request by a link begins a login']) return;

    test('a French person logs in by the link', async () => {
      const page = await login(backend);
      await page.evaluate(() => {
        const button = document.createElement('fc-plus-button');
        button.setAttribute('href', '/auth/fc-plus');
        document.body.replaceChildren(button);
      });
      await fcPlusControl(page).click();
      await identifyAsFrench(page);
      await confirm(page);
      assert.match((await account(page)) ?? '', /MARCHAND/);
    });

    test('a Greek person logs in by the fetch recipe', async () => {
      const page = await login(backend);
      await page.locator('eidas-button').evaluate((button, origin) => {
        button.setAttribute('allowed-origins', origin);
      }, franceConnectPlus.origin);
      await page.addScriptTag({ content: RECIPE, type: 'module' });
      // Once this import is there the recipe's own is too, and it listens.
      await page.evaluate("import('/kit/esm/authorize/url-guard.js')");
      const [start] = await Promise.all([
        page.waitForRequest('**/auth/eidas'),
        eidasControl(page, 'button').click(),
      ]);
      assert.equal(start.resourceType(), 'fetch');
      await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
      await confirm(page);
      assert.match((await account(page)) ?? '', /PAPADOPOULOU/);
    });

    test('a page left open until its session is gone leads back to the login, by fetch too', async () => {
      const page = await login(backend);
      await page.addScriptTag({ content: RECIPE, type: 'module' });
      await page.evaluate("import('/kit/esm/authorize/url-guard.js')");
      await context.clearCookies();
      await fcPlusControl(page, 'button').click();
      await page.waitForURL(`**${path}?error=session_expired`);
      await page.locator('fc-plus-button #notice').waitFor();
    });
  });
