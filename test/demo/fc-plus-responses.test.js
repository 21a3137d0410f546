// @ts-check
// What the demo's service provider checks in FranceConnect+'s answers: an
// OpenID provider that lies, one lie at a time, must not get anybody in.
import assert from 'node:assert/strict';
import { after, before, mock, test } from 'node:test';
import * as jose from 'jose';
import { startDemo } from '../../demo/demo.js';
import { freePort } from '../e2e/support/django.js';
import { createVisitor, destination } from '../e2e/support/http.js';
import { now, startLyingProvider } from './support/lying-provider.js';

/** @typedef {import('./support/lying-provider.js').Lie} Lie */

/** @type {Awaited<ReturnType<typeof startLyingProvider>>} */
let provider;
/** @type {Awaited<ReturnType<typeof startDemo>>} */
let demo;

before(async () => {
  // The service provider writes down why it refuses: not here.
  mock.method(console, 'error', () => {});
  provider = await startLyingProvider();
  const { privateKey } = await jose.generateKeyPair('RSA-OAEP-256', {
    extractable: true,
  });
  const port = await freePort();
  demo = await startDemo({
    ports: {
      serviceProvider: port,
      franceConnectPlus: 0,
      eidasBridge: 0,
      embed: 0,
    },
    real: {
      issuer: provider.issuer,
      clientId: 'client',
      clientSecret: 'secret',
      redirectUri: `http://127.0.0.1:${port}/return`,
      postLogoutRedirectUri: `http://127.0.0.1:${port}/logged-out`,
      encPrivateJwk: await jose.exportJWK(privateKey),
      eidasIdpHint: 'a-hint-of-its-own',
      formActionOrigins: [],
    },
  });
  const published = await fetch(`${demo.serviceProvider}/jwks.json`);
  const { keys } = /** @type {any} */ (await published.json());
  provider.encryptFor(keys);
});
after(async () => {
  mock.restoreAll();
  await demo.close();
  await provider.close();
});

/**
 * Logs in with one lie in the answers.
 *
 * @param {Lie} told
 * @param {string} [start]
 */
async function login(told, start = '/auth/fc-plus') {
  const { visit } = createVisitor();
  const asked = destination(await visit(demo.serviceProvider + start));
  const { back } = provider.authorize(asked, told);
  const { pathname, search } = destination(await visit(back));
  const account = await visit(`${demo.serviceProvider}/account`);
  return { asked, end: pathname + search, loggedIn: account.status === 200 };
}

/** @param {Lie} told @param {string} [start] */
async function assertRefused(told, code = 'login_failed', start = '') {
  const { end, loggedIn } = await login(told, start || undefined);
  const road = start.startsWith('/auth/eidas') ? 'eidas' : 'fc-plus';
  assert.equal(end, `/login?error=${code}&road=${road}`);
  assert.equal(loggedIn, false);
}

test('an honest answer lets the person in', async () => {
  const { end, loggedIn } = await login({});
  assert.deepEqual({ end, loggedIn }, { end: '/account', loggedIn: true });
});

test('amr with the older documents’ “fr” lets a French person in', async () => {
  const { loggedIn } = await login({ idToken: { amr: ['fr', 'pwd'] } });
  assert.equal(loggedIn, true);
});

test('the configured eIDAS hint is the one that is sent', async () => {
  const { asked } = await login({ idToken: { amr: ['eidas'] } }, '/auth/eidas');
  assert.equal(asked.searchParams.get('idp_hint'), 'a-hint-of-its-own');
});

/** @type {Array<[string, () => Lie]>} */
const lies = [
  ['another issuer', () => ({ idToken: { iss: 'http://elsewhere' } })],
  ['another audience', () => ({ idToken: { aud: 'somebody else' } })],
  ['an id_token that has expired', () => ({ idToken: { exp: now() - 90 } })],
  ['another nonce', () => ({ idToken: { nonce: 'n'.repeat(43) } })],
  ['no nonce', () => ({ idToken: { nonce: undefined } })],
  ['a lower level', () => ({ idToken: { acr: 'eidas1' } })],
  ['no level', () => ({ idToken: { acr: undefined } })],
  ['no amr', () => ({ idToken: { amr: undefined } })],
  ['an amr that names no road', () => ({ idToken: { amr: ['pwd', 'mfa'] } })],
  ['an amr that is no array', () => ({ idToken: { amr: 'fc' } })],
  ['a forged signature', () => ({ idTokenSignature: 'other key' })],
  ['another algorithm', () => ({ idTokenSignature: 'RS256' })],
  ['HS256 by the public key', () => ({ idTokenSignature: 'HS256' })],
  ['no signature', () => ({ idTokenSignature: 'none' })],
  ['no encryption', () => ({ idTokenEncryption: 'none' })],
  ['a weaker encryption', () => ({ idTokenEncryption: 'A128GCM' })],
  ['another key encryption', () => ({ idTokenEncryption: 'RSA-OAEP' })],
  ['userinfo about somebody else', () => ({ userinfo: { sub: 'another' } })],
  [
    'userinfo from elsewhere',
    () => ({ userinfo: { iss: 'http://elsewhere' } }),
  ],
  ['userinfo for somebody else', () => ({ userinfo: { aud: 'another' } })],
  ['userinfo, forged', () => ({ userinfoSignature: 'other key' })],
  ['userinfo, unsigned', () => ({ userinfoSignature: 'none' })],
  ['userinfo, not encrypted', () => ({ userinfoEncryption: 'none' })],
  ['userinfo as JSON', () => ({ userinfoAsJson: true })],
  [
    'a return in another provider’s name',
    () => ({ back: (url) => url.searchParams.set('iss', 'http://elsewhere') }),
  ],
  [
    'a return in nobody’s name',
    () => ({ back: (url) => url.searchParams.delete('iss') }),
  ],
];
for (const [what, told] of lies)
  test(`refused: ${what}`, () => assertRefused(told()));

test('refused: eidas2 where the page had raised the level to eidas3', () =>
  assertRefused({}, 'login_failed', '/auth/fc-plus?acr_values=eidas3'));

test('refused as the wrong road: a French identity by the eIDAS button', () =>
  assertRefused({}, 'wrong_road', '/auth/eidas'));

test('refused: a return with a state of nobody’s', async () => {
  const { end, loggedIn } = await login({
    back: (url) => url.searchParams.set('state', 'x'.repeat(43)),
  });
  assert.equal(end, '/login?error=session_expired');
  assert.equal(loggedIn, false);
});

for (const [error, code] of [
  ['access_denied', 'access_denied'],
  ['temporarily_unavailable', 'temporarily_unavailable'],
  ['invalid_acr', 'invalid_acr'],
  ['server_error', 'server_error'],
  ['<script>', 'login_failed'],
])
  test(`an error of FranceConnect+ becomes a safe code: ${error}`, () =>
    assertRefused(
      {
        back: (url) => {
          url.searchParams.delete('code');
          url.searchParams.set('error', error);
          url.searchParams.set('error_description', 'not to be shown');
        },
      },
      code,
    ));
