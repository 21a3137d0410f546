// @ts-check
// The backends of docs/backends.md, from the very files that it shows: each
// logs people in against the stand-ins, by the ways that it allows.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, afterEach, before, describe, test } from 'node:test';
import expressFramework from 'express';
import * as jose from 'jose';
import { allowInsecureRequests } from 'openid-client';
import { createEidasBridge } from '../../demo/eidas-bridge/app.js';
import { createFranceConnectPlus } from '../../demo/france-connect-plus/app.js';
import { EIDAS_IDP } from '../../demo/france-connect-plus/authorize-request.js';
import { kit, openOrigin } from '../../demo/shared/server.js';
import { launch } from '../e2e/support/browser.js';
import { read } from '../e2e/support/docs.js';
import {
  DJANGO_ADVICE,
  ensureDjango,
  freePort,
  startDjango,
} from '../e2e/support/django.js';
import { createVisitor } from '../e2e/support/http.js';
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

/** @typedef {import('playwright-core').Page} Page */

/** The code as it is shown, in which no types are said. @param {string} name */
const load = (name) =>
  import(new URL(`../../docs/backends/${name}.js`, import.meta.url).href);

const { createApp: createAuthJs } = await load('authjs');
const { createApp: createExpress } = await load('express');

const python = ensureDjango();
if (!python) {
  if (process.env.CI === 'true') throw new Error(DJANGO_ADVICE);
  console.warn(`*** Django is NOT TESTED. ${DJANGO_ADVICE}`);
}

/** @typedef {{ token?: string, error?: string, road?: string }} Trip */

/** @param {Record<string, string>} hidden */
const fields = (hidden) =>
  Object.entries(hidden)
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${name}" value="${value}">`,
    )
    .join('');

/**
 * The login page of a site by forms.
 *
 * @param {Trip} trip
 * @param {(road: string) => string} action
 * @param {Record<string, string>} hidden
 * @param {string} [more]
 */
const formsPage = ({ error, road }, action, hidden, more = '') => {
  /** @param {string} own */
  const notice = (own) =>
    error && (road ?? 'fc-plus') === own ? `error="${error}"` : '';
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Connexion</title>
    <script src="/kit/fc-eidas-elements.js" defer></script>${more}</head><body>
    <form method="post" action="${action('fc-plus')}">${fields(hidden)}
      <fc-plus-button ${notice('fc-plus')}><button>FranceConnect+</button></fc-plus-button></form>
    <form method="post" action="${action('eidas')}">${fields(hidden)}
      <eidas-button ${notice('eidas')} allowed-origins="${franceConnectPlus.origin}"><button>eIDAS</button></eidas-button></form>
    </body></html>`;
};

const RECIPE = read('docs/recipes/fetch-start.js');
const AUTHJS_TOKEN = read('docs/backends/authjs-token.js');

/** The site, with the kit's files as it would serve them. */
const withKit = (/** @type {expressFramework.Application} */ app) =>
  expressFramework().use('/kit', kit()).use(app);

const accountPage = (/** @type {object} */ person) =>
  JSON.stringify(person).replaceAll('<', '&lt;');

const backends = ['express', 'authjs', ...(python ? ['django'] : [])];

/** @type {Record<string, string>} */
let sites;
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
  const [express, authjs] = [await open('Express'), await open('Auth.js')];
  const djangoPort = await freePort();
  sites = {
    express: express.origin,
    authjs: authjs.origin,
    django: `http://127.0.0.1:${djangoPort}`,
  };

  const clientOf = (
    /** @type {string} */ name,
    /** @type {string[]} */ paths,
  ) => ({
    clientId: name,
    clientSecret: randomBytes(32).toString('hex'),
    name,
    redirectUris: paths.map((path) => sites[name] + path),
    postLogoutRedirectUris: [],
    jwksUri: `${sites[name]}/jwks.json`,
    claims: ['amr'],
    eidas: true,
  });
  const clients = [
    clientOf('express', ['/callback']),
    clientOf('authjs', ['/auth/callback/fc-plus', '/auth/callback/eidas']),
    clientOf('django', ['/callback']),
  ];
  const key = randomBytes(32);
  const { app, issuer } = await createFranceConnectPlus({
    origin: franceConnectPlus.origin,
    clients,
    bridge: { origin: bridge.origin, key },
  });
  franceConnectPlus.serve(app);
  bridge.serve(
    createEidasBridge({
      franceConnectPlus: franceConnectPlus.origin,
      key,
      variant: 'as-is',
    }),
  );

  const { privateKey } = await jose.generateKeyPair('RSA-OAEP-256', {
    extractable: true,
  });
  const encryptionKey = {
    ...(await jose.exportJWK(privateKey)),
    alg: 'RSA-OAEP-256',
  };
  const siteOf = (/** @type {number} */ index) => ({
    issuer,
    jwksUri: `${issuer}/jwks`,
    clientId: clients[index].clientId,
    clientSecret: clients[index].clientSecret,
    redirectUri: clients[index].redirectUris[0],
    eidasIdpHint: EIDAS_IDP,
    encryptionKey,
    sessionSecret: randomBytes(32).toString('hex'),
    secure: false,
    accountPage,
  });

  express.serve(
    withKit(
      await createExpress({
        ...siteOf(0),
        discoveryOptions: { execute: [allowInsecureRequests] },
        loginPage: (/** @type {Trip} */ trip) =>
          formsPage(trip, (road) => `/auth/${road}`, {
            _csrf: trip.token ?? '',
          }),
      }),
    ),
  );
  authjs.serve(
    withKit(
      await createAuthJs({
        ...siteOf(1),
        loginPage: (/** @type {Trip} */ trip) =>
          formsPage(
            trip,
            (road) => `/auth/signin/${road}`,
            { csrfToken: '', callbackUrl: '/account' },
            `<script type="module">${AUTHJS_TOKEN}</script>`,
          ),
      }),
    ),
  );
  if (python) {
    const { redirectUri, clientId, clientSecret, ...site } = siteOf(2);
    const django = await startDjango(python, {
      port: djangoPort,
      secret: randomBytes(32).toString('hex'),
      site: {
        issuer,
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uri: redirectUri,
        eidas_idp_hint: site.eidasIdpHint,
        encryption_key: encryptionKey,
      },
    });
    closing.push(() => django.close());
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
  return JSON.parse((await page.textContent('body')) ?? '');
}

/** The login page, with the script at work. @param {string} backend */
async function login(backend) {
  const page = await context.newPage();
  await page.goto(`${sites[backend]}/login`);
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

/** @param {URL} request */
function assertOwnParameters({ searchParams }) {
  const optional = searchParams.has('idp_hint') ? ['idp_hint'] : [];
  assert.deepEqual(
    [...searchParams.keys()].sort(),
    [
      'acr_values',
      'claims',
      'client_id',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
      ...optional,
    ].sort(),
  );
  assert.ok((searchParams.get('state') ?? '').length >= 32);
  assert.ok((searchParams.get('nonce') ?? '').length >= 32);
}

const nameOf = (/** @type {Record<string, string>} */ person) =>
  person.name ?? `${person.given_name} ${person.family_name}`;

for (const backend of backends)
  describe(backend, () => {
    test('a French person logs in by the form', async () => {
      const page = await login(backend);
      const requests = authorizeRequests(page);
      await fcPlusControl(page, 'button').click();
      await identifyAsFrench(page);
      await confirm(page);
      assert.match(nameOf(await account(page)), /MARCHAND/);
      assert.equal(requests.length, 1);
      assertOwnParameters(requests[0]);
    });

    test('a Greek person logs in by the form', async () => {
      const page = await login(backend);
      const requests = authorizeRequests(page);
      await eidasControl(page, 'button').click();
      await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
      await confirm(page);
      assert.match(nameOf(await account(page)), /PAPADOPOULOU/);
      assertOwnParameters(requests[0]);
      assert.equal(requests[0].searchParams.get('idp_hint'), EIDAS_IDP);
    });

    test('a French identity by the eIDAS button is refused, and said so', async () => {
      const page = await login(backend);
      await eidasControl(page, 'button').click();
      await page.getByRole('button', { name: /^Back to/ }).click();
      await identifyAsFrench(page);
      await confirm(page);
      await page.waitForURL('**/login?error=wrong_road&road=eidas');
      await page.locator('eidas-button #notice').waitFor();
    });

    test('a person who went back reads why, under a button', async () => {
      const page = await login(backend);
      await fcPlusControl(page, 'button').click();
      await choicePage(page).waitFor();
      await backToService(page);
      await page.waitForURL('**/login?error=*');
      await page.locator('fc-plus-button #notice').waitFor();
    });

    test('without the CSRF token nothing starts', async () => {
      const { visit, post } = createVisitor();
      await visit(`${sites[backend]}/login`);
      const path =
        backend === 'authjs' ? '/auth/signin/fc-plus' : '/auth/fc-plus';
      const none = await post(sites[backend] + path, {});
      const { location } = Object.fromEntries(none.headers);
      if (backend === 'authjs')
        assert.match(location, /\/login\?.*error=MissingCSRF/);
      else assert.equal(none.status, 403);
      assert.doesNotMatch(location ?? '', /authorize/);
    });

    // Auth.js takes a start by POST alone.
    if (backend === 'authjs') return;

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
      assert.match(nameOf(await account(page)), /MARCHAND/);
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
      assert.match(nameOf(await account(page)), /PAPADOPOULOU/);
    });

    test('a level may be raised by the page, and no more', async () => {
      const { visit } = createVisitor();
      for (const [wish, level] of [
        ['eidas3', 'eidas3'],
        ['eidas1', 'eidas2'],
        ['<b>', 'eidas2'],
      ]) {
        const query = new URLSearchParams({ acr_values: wish, scope: 'all' });
        const start = await visit(`${sites[backend]}/auth/eidas?${query}`);
        const to = new URL(start.headers.get('location') ?? '');
        assert.equal(to.searchParams.get('acr_values'), level);
        assertOwnParameters(to);
        assert.match(start.headers.get('cache-control') ?? '', /no-store/);
      }
    });

    test('a browser that loads the link in advance starts nothing', async () => {
      const { visit, cookies } = createVisitor();
      const start = await visit(`${sites[backend]}/auth/eidas`, {
        headers: { 'Sec-Purpose': 'prefetch;prerender' },
      });
      assert.equal(start.status, 503);
      assert.equal(cookies.size, 0);
    });

    test('a way back that nobody asked for has expired', async () => {
      const { visit } = createVisitor();
      const back = await visit(`${sites[backend]}/callback?code=x&state=y`);
      assert.match(back.headers.get('location') ?? '', /error=session_expired/);
    });
  });
