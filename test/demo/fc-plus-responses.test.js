// @ts-check
// What the demo's service provider checks in FranceConnect+'s answers: an
// OpenID provider that lies, one lie at a time, must not get anybody in.
import assert from 'node:assert/strict';
import { after, before, mock, test } from 'node:test';
import * as jose from 'jose';
import { startDemo } from '../../demo/demo.js';
import { openOrigin } from '../../demo/shared/server.js';
import { freePort } from '../e2e/support/django.js';
import { createVisitor, destination } from '../e2e/support/http.js';

/** @typedef {import('jose').JWTPayload} Payload */

/**
 * One lie. What is left out is as it should be.
 *
 * @typedef {object} Lie
 * @property {Payload} [idToken]  changes to its claims
 * @property {Payload} [userinfo]  changes to its claims
 * @property {'other key' | 'RS256' | 'none'} [idTokenSignature]
 * @property {'other key' | 'none'} [userinfoSignature]
 * @property {'none' | 'A128GCM' | 'RSA-OAEP'} [idTokenEncryption]
 * @property {'none'} [userinfoEncryption]
 * @property {boolean} [userinfoAsJson]
 * @property {(back: URL) => void} [back]  changes to the return address
 */

/** @type {import('../../demo/shared/server.js').Origin} */
let origin;
/** @type {Awaited<ReturnType<typeof startDemo>>} */
let demo;
/** @type {Lie} */
let lie = {};
/** @type {URLSearchParams} */
let asked;
/** @type {Record<'es256' | 'other' | 'rs256', import('jose').GenerateKeyPairResult>} */
let keys;

const now = () => Math.floor(Date.now() / 1000);

/** @param {Payload} payload @param {Lie['idTokenSignature']} [how] */
function sign(payload, how) {
  if (how === 'none') {
    const part = (/** @type {object} */ value) =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none' })}.${part(payload)}.`;
  }
  const jwt = new jose.SignJWT(payload);
  if (how === 'RS256')
    return jwt
      .setProtectedHeader({ alg: 'RS256', kid: 'rs256' })
      .sign(keys.rs256.privateKey);
  return jwt
    .setProtectedHeader({ alg: 'ES256', kid: 'es256' })
    .sign((how === 'other key' ? keys.other : keys.es256).privateKey);
}

/** @param {string} jws @param {Lie['idTokenEncryption']} [how] */
async function encrypt(jws, how) {
  if (how === 'none') return jws;
  const answer = await fetch(`${demo.serviceProvider}/jwks.json`);
  const { keys: encryptionKeys } = /** @type {any} */ (await answer.json());
  const alg = how === 'RSA-OAEP' ? how : 'RSA-OAEP-256';
  return new jose.CompactEncrypt(new TextEncoder().encode(jws))
    .setProtectedHeader({
      alg,
      enc: how === 'A128GCM' ? how : 'A256GCM',
      cty: 'JWT',
      kid: encryptionKeys[0].kid,
    })
    .encrypt(await jose.importJWK({ ...encryptionKeys[0], alg }, alg));
}

/** @returns {Payload} */
const common = () => ({
  iss: origin.origin,
  aud: 'client',
  sub: `${'0'.repeat(64)}v1`,
  iat: now(),
  exp: now() + 60,
});

/** @type {Record<string, () => Promise<{ type?: string, body: string }>>} */
const routes = {
  '/.well-known/openid-configuration': async () => ({
    body: JSON.stringify({
      issuer: origin.origin,
      authorization_endpoint: `${origin.origin}/authorize`,
      token_endpoint: `${origin.origin}/token`,
      userinfo_endpoint: `${origin.origin}/userinfo`,
      jwks_uri: `${origin.origin}/jwks`,
      end_session_endpoint: `${origin.origin}/session/end`,
      authorization_response_iss_parameter_supported: true,
      response_types_supported: ['code'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['ES256', 'RS256'],
      userinfo_signing_alg_values_supported: ['ES256', 'RS256'],
    }),
  }),
  '/jwks': async () => ({
    body: JSON.stringify({
      keys: [
        {
          ...(await jose.exportJWK(keys.es256.publicKey)),
          kid: 'es256',
          alg: 'ES256',
          use: 'sig',
        },
        {
          ...(await jose.exportJWK(keys.rs256.publicKey)),
          kid: 'rs256',
          alg: 'RS256',
          use: 'sig',
        },
      ],
    }),
  }),
  '/token': async () => {
    const idToken = await sign(
      {
        ...common(),
        nonce: asked.get('nonce'),
        acr: 'eidas2',
        amr: ['fc'],
        ...lie.idToken,
      },
      lie.idTokenSignature,
    );
    return {
      body: JSON.stringify({
        access_token: 'access',
        token_type: 'Bearer',
        expires_in: 60,
        id_token: await encrypt(idToken, lie.idTokenEncryption),
      }),
    };
  },
  '/userinfo': async () => {
    const claims = { ...common(), given_name: 'Ada', ...lie.userinfo };
    if (lie.userinfoAsJson) return { body: JSON.stringify(claims) };
    const jws = await sign(claims, lie.userinfoSignature);
    return {
      type: 'application/jwt',
      body: await encrypt(jws, lie.userinfoEncryption),
    };
  },
};

before(async () => {
  // The service provider writes down why it refuses: not here.
  mock.method(console, 'error', () => {});
  const [es256, other, rs256, encryption] = await Promise.all(
    ['ES256', 'ES256', 'RS256', 'RSA-OAEP-256'].map((alg) =>
      jose.generateKeyPair(alg, { extractable: true }),
    ),
  );
  keys = { es256, other, rs256 };
  origin = await openOrigin(0, 'provider', 'PORT');
  origin.serve(async (request, response) => {
    const route = routes[new URL(request.url ?? '', origin.origin).pathname];
    const { type = 'application/json', body } = await route();
    response.setHeader('content-type', type);
    response.end(body);
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
      issuer: origin.origin,
      clientId: 'client',
      clientSecret: 'secret',
      redirectUri: `http://127.0.0.1:${port}/return`,
      postLogoutRedirectUri: `http://127.0.0.1:${port}/logged-out`,
      encPrivateJwk: await jose.exportJWK(encryption.privateKey),
      eidasIdpHint: 'a-hint-of-its-own',
      formActionOrigins: [],
    },
  });
});
after(async () => {
  mock.restoreAll();
  await demo.close();
  await origin.close();
});

/**
 * Logs in with one lie in the answers.
 *
 * @param {Lie} told
 * @param {string} [start]
 */
async function login(told, start = '/auth/fc-plus') {
  lie = told;
  const { visit } = createVisitor();
  asked = destination(await visit(demo.serviceProvider + start)).searchParams;
  const back = new URL('/return', demo.serviceProvider);
  back.searchParams.set('code', 'code');
  back.searchParams.set('state', asked.get('state') ?? '');
  back.searchParams.set('iss', origin.origin);
  told.back?.(back);
  const answer = await visit(back);
  const { pathname, search } = destination(answer);
  const account = await visit(`${demo.serviceProvider}/account`);
  return { end: pathname + search, loggedIn: account.status === 200 };
}

/** @param {Lie} told @param {string} [start] */
async function assertRefused(told, code = 'login_failed', start = '') {
  const { end, loggedIn } = await login(told, start || undefined);
  const road = start.startsWith('/auth/eidas') ? 'eidas' : 'fc-plus';
  assert.equal(end, `/login?error=${code}&road=${road}`);
  assert.equal(loggedIn, false);
}

test('an honest answer lets the person in', async () => {
  assert.deepEqual(await login({}), { end: '/account', loggedIn: true });
});

test('amr with the older documents’ “fr” lets a French person in', async () => {
  const { loggedIn } = await login({ idToken: { amr: ['fr', 'pwd'] } });
  assert.equal(loggedIn, true);
});

test('the configured eIDAS hint is the one that is sent', async () => {
  await login({ idToken: { amr: ['eidas'] } }, '/auth/eidas');
  assert.equal(asked.get('idp_hint'), 'a-hint-of-its-own');
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
