// @ts-check
// What the FranceConnect+ stand-in accepts, and the way it refuses the rest.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as jose from 'jose';
import { createVisitor, destination } from '../e2e/support/http.js';
import {
  POST_LOGOUT_URI,
  REDIRECT_URI,
  startFranceConnectPlus,
} from './support/fc-plus.js';

/** @type {Awaited<ReturnType<typeof startFranceConnectPlus>>} */
let standIn;
/** @type {string} */
let fcPlus;

before(async () => {
  standIn = await startFranceConnectPlus();
  fcPlus = standIn.fcPlus;
});
after(() => standIn.close());

const AMR = JSON.stringify({ id_token: { amr: { essential: true } } });

/** @returns {Record<string, string>} */
const goodRequest = () => ({
  client_id: 'full',
  redirect_uri: REDIRECT_URI,
  response_type: 'code',
  scope: 'openid given_name family_name',
  acr_values: 'eidas2',
  claims: AMR,
  state: 's'.repeat(32),
  nonce: 'n'.repeat(32),
});

/**
 * @param {Record<string, string | undefined>} changes  `undefined` leaves a parameter out
 * @returns {URLSearchParams}
 */
const request = (changes) =>
  new URLSearchParams(
    Object.entries({ ...goodRequest(), ...changes }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** @param {URLSearchParams | string} parameters */
const authorize = (parameters) =>
  createVisitor().visit(`${fcPlus}/authorize?${parameters}`);

/** @param {Response} response */
async function assertOwnPage(response, { status = 400, code = '' }) {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('location'), null);
  assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
  const page = await response.text();
  assert.match(page, /<html lang="fr">/);
  assert.match(page, new RegExp(`<code>${code}</code>`));
}

/** @param {Response} response @param {string} error */
function assertRedirect(response, error) {
  assert.equal(response.status, 303);
  const url = destination(response);
  assert.equal(url.origin + url.pathname, REDIRECT_URI);
  assert.equal(url.searchParams.get('error'), error);
  assert.equal(url.searchParams.get('state'), 's'.repeat(32));
  assert.equal(url.searchParams.get('iss'), fcPlus);
  assert.ok(url.searchParams.get('error_description'));
}

/** @param {Response} response */
const assertAccepted = (response) => {
  assert.equal(response.status, 303);
  assert.match(destination(response).href, /\/api\/v2\/interaction\//);
};

describe('the authorize request', () => {
  test('is accepted by GET', async () =>
    assertAccepted(await authorize(request({}))));

  test('is refused by POST, where a start route that answers with 307 leads', async () => {
    const answer = await createVisitor().post(
      `${fcPlus}/authorize`,
      goodRequest(),
    );
    await assertOwnPage(answer, { status: 500, code: 'post_not_supported' });
  });

  test('is accepted with each of the eleven parameters', async () =>
    assertAccepted(
      await authorize(
        request({
          prompt: 'login consent',
          idp_hint: 'eidas-bridge',
          ui_locales: 'el',
        }),
      ),
    ));

  for (const name of [
    'country',
    'code_challenge',
    'login_hint',
    'display',
    'max_age',
    'provider',
    'response_mode',
    'id_token_hint',
  ])
    test(`is refused on an own page with ${name}`, async () =>
      assertOwnPage(await authorize(request({ [name]: 'x' })), {
        code: 'unknown_parameter',
      }));

  test('is refused on an own page with country, by POST too', async () =>
    assertOwnPage(
      await createVisitor().post(`${fcPlus}/authorize`, {
        ...goodRequest(),
        country: 'EL',
      }),
      { code: 'unknown_parameter' },
    ));

  /** @type {Array<[string, Record<string, string | undefined>, string]>} */
  const ownPages = [
    ['an unknown client', { client_id: 'x' }, 'unknown_client'],
    [
      'an address that is not registered',
      { redirect_uri: `${REDIRECT_URI}/x` },
      'unregistered_redirect_uri',
    ],
    ['no response_type', { response_type: undefined }, 'missing_response_type'],
    ['no scope', { scope: undefined }, 'missing_scope'],
    ['a nonce of 21 characters', { nonce: 'n'.repeat(21) }, 'short_nonce'],
    ['no nonce', { nonce: undefined }, 'short_nonce'],
    ['no state', { state: undefined }, 'missing_state'],
    ['no acr_values', { acr_values: undefined }, 'missing_acr_values'],
    ['prompt=none', { prompt: 'none' }, 'bad_prompt'],
    ['an empty prompt', { prompt: '' }, 'bad_prompt'],
    [
      'amr, when it is not registered',
      { client_id: 'new' },
      'unauthorised_claim',
    ],
  ];
  for (const [what, changes, code] of ownPages)
    test(`is refused on an own page with ${what}`, async () =>
      assertOwnPage(await authorize(request(changes)), { code }));

  test('is refused on an own page with a parameter twice', async () =>
    assertOwnPage(await authorize(`${request({})}&state=s`), {
      code: 'repeated_parameter',
    }));

  test('is refused with 403 by the eIDAS hint of a service without eIDAS', async () =>
    assertOwnPage(
      await authorize(
        request({
          client_id: 'new',
          claims: undefined,
          idp_hint: 'eidas-bridge',
        }),
      ),
      { status: 403, code: 'eidas_not_enabled' },
    ));

  test('is sent back with invalid_acr for eidas1, alone or among others', async () => {
    assertRedirect(
      await authorize(request({ acr_values: 'eidas1' })),
      'invalid_acr',
    );
    assertRedirect(
      await authorize(request({ acr_values: 'eidas3 eidas1' })),
      'invalid_acr',
    );
  });

  test('is sent back with invalid_idp_hint for a provider that is not on the list', async () =>
    assertRedirect(
      await authorize(request({ idp_hint: 'somewhere' })),
      'invalid_idp_hint',
    ));

  test('is accepted with an empty idp_hint, which does nothing', async () => {
    const { visit } = createVisitor();
    const start = await visit(
      `${fcPlus}/authorize?${request({ idp_hint: '' })}`,
    );
    const choice = await visit(destination(start));
    assert.equal(choice.status, 200);
    assert.match(await choice.text(), /Je choisis un compte/);
  });

  test('confirmed twice, as by a double click, sends back twice, until the first answer was followed', async () => {
    const { visit, post } = createVisitor();
    const start = await visit(`${fcPlus}/authorize?${request({})}`);
    const interaction = destination(start).href;
    await post(`${interaction}/identity-provider`, { idp: 'idp-mobile' });
    await post(`${interaction}/login`, { person: 'camille' });
    const confirmed = await post(`${interaction}/confirm`, {});
    const again = await post(`${interaction}/confirm`, {});
    assert.equal(destination(again).href, destination(confirmed).href);
    const end = await visit(destination(again));
    assert.match(destination(end).href, /[?&]code=/);
    await assertOwnPage(await post(`${interaction}/confirm`, {}), {
      code: 'session_expired',
    });
  });

  test('goes straight to the bridge with the eIDAS hint', async () => {
    const { visit } = createVisitor();
    const start = await visit(
      `${fcPlus}/authorize?${request({ idp_hint: 'eidas-bridge' })}`,
    );
    const next = await visit(destination(start));
    assert.equal(destination(next).origin, standIn.bridge);
    assert.doesNotMatch(destination(next).href, /country/);
  });

  test('shows no eIDAS entry to a service without eIDAS, and refuses one that is forged', async () => {
    const { visit, post } = createVisitor();
    const start = await visit(
      `${fcPlus}/authorize?${request({ client_id: 'new', claims: undefined })}`,
    );
    const address = destination(start);
    const choice = await (await visit(address)).text();
    assert.doesNotMatch(choice, /eidas-bridge/);
    await assertOwnPage(
      await post(`${address}/identity-provider`, { idp: 'eidas-bridge' }),
      { status: 403, code: 'eidas_not_enabled' },
    );
  });
});

/**
 * Logs the French person in, up to the return to the service.
 *
 * @param {Record<string, string | undefined>} changes
 */
async function login(changes = {}) {
  const visitor = createVisitor();
  const { visit, post } = visitor;
  const start = await visit(`${fcPlus}/authorize?${request(changes)}`);
  const interaction = destination(start).href;
  await post(`${interaction}/identity-provider`, { idp: 'idp-mobile' });
  await post(`${interaction}/login`, { person: 'camille' });
  const resume = await post(`${interaction}/confirm`, {});
  const end = await visit(destination(resume));
  return { visitor, back: destination(end), status: end.status };
}

/** @param {Record<string, string>} changes */
const token = (changes) =>
  fetch(`${fcPlus}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      redirect_uri: REDIRECT_URI,
      client_id: 'full',
      client_secret: 's'.repeat(64),
      ...changes,
    }),
  });

/** @param {string} jwe */
async function open(jwe) {
  const { plaintext, protectedHeader } = await jose.compactDecrypt(
    jwe,
    standIn.privateKey,
  );
  const jws = new TextDecoder().decode(plaintext);
  const keys = jose.createRemoteJWKSet(new URL(`${fcPlus}/jwks`));
  const { payload, protectedHeader: signature } = await jose.jwtVerify(
    jws,
    keys,
  );
  return { jws, payload, encryption: protectedHeader, signature };
}

/** @param {Record<string, string | undefined>} [changes] */
async function tokens(changes) {
  const { back, visitor } = await login(changes);
  const answer = await token({ code: back.searchParams.get('code') ?? '' });
  assert.equal(answer.status, 200);
  const body = /** @type {Record<string, any>} */ (await answer.json());
  return { body, visitor, idToken: await open(body.id_token) };
}

describe('the tokens', () => {
  test('come signed with ES256, then encrypted with RSA-OAEP-256 and A256GCM', async () => {
    const { idToken, body } = await tokens();
    assert.equal(idToken.encryption.alg, 'RSA-OAEP-256');
    assert.equal(idToken.encryption.enc, 'A256GCM');
    assert.equal(idToken.signature.alg, 'ES256');
    assert.equal(idToken.payload.iss, fcPlus);
    assert.equal(idToken.payload.aud, 'full');
    assert.equal(idToken.payload.nonce, 'n'.repeat(32));
    assert.equal(idToken.payload.acr, 'eidas2');
    assert.equal(body.expires_in, 60);

    const userinfo = await fetch(`${fcPlus}/userinfo`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    });
    assert.match(
      userinfo.headers.get('content-type') ?? '',
      /^application\/jwt/,
    );
    const { payload, encryption, signature } = await open(
      await userinfo.text(),
    );
    assert.equal(encryption.enc, 'A256GCM');
    assert.equal(signature.alg, 'ES256');
    assert.equal(payload.sub, idToken.payload.sub);
    assert.equal(payload.given_name, 'Camille Jeanne Louise');
    assert.equal(payload.birthdate, undefined, 'its scope was not asked for');
  });

  test('have amr when it was asked for, and not otherwise', async () => {
    assert.deepEqual((await tokens()).idToken.payload.amr, [
      'fc',
      'pop',
      'pin',
      'mfa',
    ]);
    const { idToken } = await tokens({ claims: undefined });
    assert.equal('amr' in idToken.payload, false);
  });

  test('name the level that counts: the lowest, and eidas3 for an unknown one', async () => {
    const level = async (/** @type {string} */ acr_values) =>
      (await tokens({ acr_values })).idToken.payload.acr;
    assert.equal(await level('eidas3 eidas2'), 'eidas2');
    assert.equal(await level('eidas3'), 'eidas3');
    assert.equal(await level('unheard-of'), 'eidas3');
  });

  test('want the secret in the form, and the code once', async () => {
    const { back } = await login();
    const code = back.searchParams.get('code') ?? '';
    assert.equal((await token({ code, client_secret: 'x' })).status, 401);
    assert.equal((await token({ code })).status, 200);
    assert.equal((await token({ code })).status, 400);
  });

  test('want the code within 30 seconds, and live for 60', async (t) => {
    const { back } = await login();
    const { body } = await tokens();
    const now = Date.now();
    const userinfo = () =>
      fetch(`${fcPlus}/userinfo`, {
        headers: { authorization: `Bearer ${body.access_token}` },
      });
    assert.equal((await userinfo()).status, 200);
    t.mock.timers.enable({ apis: ['Date'], now: now + 31_000 });
    const late = await token({ code: back.searchParams.get('code') ?? '' });
    assert.equal(late.status, 400);
    assert.equal((await userinfo()).status, 200);
    t.mock.timers.setTime(now + 61_000);
    assert.equal((await userinfo()).status, 401);
  });

  test('can be revoked', async () => {
    const { body } = await tokens();
    const revoked = await fetch(`${fcPlus}/token/revocation`, {
      method: 'POST',
      body: new URLSearchParams({
        token: body.access_token,
        client_id: 'full',
        client_secret: 's'.repeat(64),
      }),
    });
    assert.equal(revoked.status, 200);
    const userinfo = await fetch(`${fcPlus}/userinfo`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    });
    assert.equal(userinfo.status, 401);
  });

  test('name the same person differently to another service', async () => {
    const first = (await tokens()).idToken.payload.sub ?? '';
    const { back } = await login({ client_id: 'new', claims: undefined });
    const answer = await token({
      client_id: 'new',
      code: back.searchParams.get('code') ?? '',
    });
    const { id_token } = /** @type {any} */ (await answer.json());
    const second = (await open(id_token)).payload.sub ?? '';
    assert.match(first, /^[0-9a-f]{64}v1$/);
    assert.match(second, /^[0-9a-f]{64}v1$/);
    assert.notEqual(first, second);
  });
});

describe('the logout', () => {
  /** @param {Record<string, string>} changes */
  const sessionEnd = async (changes) => {
    const { idToken, body, visitor } = await tokens();
    const parameters = new URLSearchParams({
      id_token_hint: idToken.jws,
      post_logout_redirect_uri: POST_LOGOUT_URI,
      state: 'z'.repeat(32),
      ...changes,
    });
    const response = await visitor.visit(`${fcPlus}/session/end?${parameters}`);
    return { response, idToken, body };
  };

  /** What the page's script does. @param {Response} page */
  const submit = async (page) => {
    assert.equal(page.status, 200);
    const text = await page.text();
    assert.match(text, /<script src="\/assets\/submit.js" defer>/);
    const [, action] = /<form method="post" action="([^"]+)"/.exec(text) ?? [];
    const [, value] = /name="request" value="([^"]+)"/.exec(text) ?? [];
    return createVisitor().post(new URL(action, fcPlus), { request: value });
  };

  test('is a page that submits itself, and sends the person back with the state', async () => {
    const { response } = await sessionEnd({});
    const back = await submit(response);
    assert.equal(back.status, 303);
    assert.equal(
      destination(back).href,
      `${POST_LOGOUT_URI}?state=${'z'.repeat(32)}`,
    );
  });

  test('accepts client_id, logout_hint and ui_locales', async () => {
    const { response } = await sessionEnd({
      client_id: 'full',
      logout_hint: 'x',
      ui_locales: 'fr',
    });
    assert.equal((await submit(response)).status, 303);
  });

  test('leads nowhere by a page that somebody made up', async () =>
    assertOwnPage(
      await createVisitor().post(`${fcPlus}/session/end/confirm`, {
        request: 'e30.x',
      }),
      { code: 'session_expired' },
    ));

  test('refuses any other parameter', async () =>
    assertOwnPage((await sessionEnd({ prompt: 'login' })).response, {
      code: 'unknown_parameter',
    }));

  test('refuses a return address that is not registered', async () =>
    assertOwnPage(
      (
        await sessionEnd({
          post_logout_redirect_uri: 'https://elsewhere.example/',
        })
      ).response,
      { code: 'unregistered_post_logout_redirect_uri' },
    ));

  test('refuses the encrypted id_token, and one that is forged', async () => {
    const { body } = await tokens();
    await assertOwnPage(
      (await sessionEnd({ id_token_hint: body.id_token })).response,
      { code: 'bad_id_token_hint' },
    );
    const { privateKey: other } = await jose.generateKeyPair('ES256');
    const forged = await new jose.SignJWT({})
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(fcPlus)
      .setAudience('full')
      .setIssuedAt()
      .sign(other);
    await assertOwnPage(
      (await sessionEnd({ id_token_hint: forged })).response,
      {
        code: 'bad_id_token_hint',
      },
    );
  });

  test('refuses a request without a hint', async () =>
    assertOwnPage(await createVisitor().visit(`${fcPlus}/session/end`), {
      code: 'bad_id_token_hint',
    }));
});

test('discovery names the addresses below /api/v2, and no PKCE', async () => {
  const answer = await fetch(`${fcPlus}/.well-known/openid-configuration`);
  const metadata = /** @type {Record<string, any>} */ (await answer.json());
  assert.equal(metadata.issuer, fcPlus);
  assert.equal(metadata.authorization_endpoint, `${fcPlus}/authorize`);
  assert.equal(metadata.token_endpoint, `${fcPlus}/token`);
  assert.equal(metadata.userinfo_endpoint, `${fcPlus}/userinfo`);
  assert.equal(metadata.jwks_uri, `${fcPlus}/jwks`);
  assert.equal(metadata.end_session_endpoint, `${fcPlus}/session/end`);
  assert.equal(metadata.revocation_endpoint, `${fcPlus}/token/revocation`);
  assert.equal(metadata.code_challenge_methods_supported, undefined);
});
