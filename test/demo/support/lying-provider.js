// @ts-check
// An OpenID provider that answers as FranceConnect+ does, save for the lies that
// it is told to tell.
import * as jose from 'jose';
import { openOrigin } from '../../../demo/shared/server.js';

/** @typedef {import('jose').JWTPayload} Payload */
/** @typedef {'other key' | 'RS256' | 'HS256' | 'none'} Signature */
/** @typedef {'none' | 'A128GCM' | 'RSA-OAEP' | 'previous key' | 'unknown kid'} Encryption */

/**
 * What is not as it should be. What is left out is.
 *
 * @typedef {object} Lie
 * @property {Payload} [idToken]  changes to its claims
 * @property {Payload} [userinfo]  changes to its claims
 * @property {Signature} [idTokenSignature]
 * @property {Signature} [userinfoSignature]
 * @property {Encryption} [idTokenEncryption]
 * @property {Encryption} [userinfoEncryption]
 * @property {boolean} [userinfoAsJson]
 * @property {{ status: number, body: string }} [token]  instead of tokens
 * @property {(back: URL) => void} [back]  changes to the return address
 */

/**
 * @typedef {object} Trip
 * @property {Lie} lie
 * @property {string} clientId
 * @property {string | null} nonce
 * @property {number} exchanges  how often its code was asked for
 */

export const now = () => Math.floor(Date.now() / 1000);

export async function startLyingProvider() {
  const origin = await openOrigin(0, 'provider', 'PORT');
  const issuer = origin.origin;
  const [es256, other, rs256] = await Promise.all(
    ['ES256', 'ES256', 'RS256'].map((alg) =>
      jose.generateKeyPair(alg, { extractable: true }),
    ),
  );
  /** @type {Map<string, Trip>} */
  const trips = new Map();
  /** What the site publishes, the newest first. @type {import('jose').JWK[]} */
  let encryptionKeys = [];
  let away = false;

  /** @param {Payload} payload @param {Signature} [how] */
  async function sign(payload, how) {
    if (how === 'none') {
      const part = (/** @type {object} */ value) =>
        Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part(payload)}.`;
    }
    const jwt = new jose.SignJWT(payload);
    if (how === 'RS256')
      return jwt
        .setProtectedHeader({ alg: 'RS256', kid: 'rs256' })
        .sign(rs256.privateKey);
    if (how === 'HS256')
      return jwt
        .setProtectedHeader({ alg: 'HS256', kid: 'es256' })
        .sign(new TextEncoder().encode(await jose.exportSPKI(es256.publicKey)));
    return jwt
      .setProtectedHeader({ alg: 'ES256', kid: 'es256' })
      .sign((how === 'other key' ? other : es256).privateKey);
  }

  /** @param {string} jws @param {Encryption} [how] */
  async function encrypt(jws, how) {
    if (how === 'none') return jws;
    const key = encryptionKeys[how === 'previous key' ? 1 : 0];
    const alg = how === 'RSA-OAEP' ? how : 'RSA-OAEP-256';
    return new jose.CompactEncrypt(new TextEncoder().encode(jws))
      .setProtectedHeader({
        alg,
        enc: how === 'A128GCM' ? how : 'A256GCM',
        cty: 'JWT',
        kid: how === 'unknown kid' ? 'unknown' : key.kid,
      })
      .encrypt(await jose.importJWK({ ...key, alg }, alg));
  }

  /** @param {Trip} trip @returns {Payload} */
  const common = ({ clientId }) => ({
    iss: issuer,
    aud: clientId,
    sub: `${'0'.repeat(64)}v1`,
    iat: now(),
    exp: now() + 60,
  });

  const metadata = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    end_session_endpoint: `${issuer}/session/end`,
    authorization_response_iss_parameter_supported: true,
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    id_token_signing_alg_values_supported: ['ES256', 'RS256', 'HS256'],
    userinfo_signing_alg_values_supported: ['ES256', 'RS256', 'HS256'],
  };
  const keySet = {
    keys: [
      {
        ...(await jose.exportJWK(es256.publicKey)),
        kid: 'es256',
        alg: 'ES256',
        use: 'sig',
      },
      {
        ...(await jose.exportJWK(rs256.publicKey)),
        kid: 'rs256',
        alg: 'RS256',
        use: 'sig',
      },
    ],
  };

  /** @param {URLSearchParams} form */
  async function token(form) {
    const trip = trips.get(form.get('code') ?? '');
    const again = trip && trip.exchanges > 0;
    if (trip) trip.exchanges += 1;
    // Lets whoever asks twice at once do so.
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (!trip || again)
      return { status: 400, body: JSON.stringify({ error: 'invalid_grant' }) };
    const { lie, nonce } = trip;
    if (lie.token) return lie.token;
    const jws = await sign(
      { ...common(trip), nonce, acr: 'eidas2', amr: ['fc'], ...lie.idToken },
      lie.idTokenSignature,
    );
    return {
      body: JSON.stringify({
        access_token: form.get('code'),
        token_type: 'Bearer',
        expires_in: 60,
        id_token: await encrypt(jws, lie.idTokenEncryption),
      }),
    };
  }

  /** @param {string} authorization */
  async function userinfo(authorization) {
    const trip = trips.get(authorization.replace(/^Bearer /i, ''));
    if (!trip) return { status: 401, body: '{}' };
    const { lie } = trip;
    const claims = {
      ...common(trip),
      given_name: 'Ada',
      family_name: 'LOVELACE',
      birthdate: '1985-12-10',
      ...lie.userinfo,
    };
    if (lie.userinfoAsJson) return { body: JSON.stringify(claims) };
    const jws = await sign(claims, lie.userinfoSignature);
    return {
      type: 'application/jwt',
      body: await encrypt(jws, lie.userinfoEncryption),
    };
  }

  origin.serve(async (request, response) => {
    if (away) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '', issuer);
    let form = '';
    for await (const chunk of request) form += chunk;
    const {
      status = 200,
      type = 'application/json',
      body,
    } = /** @type {{ status?: number, type?: string, body: string }} */ (
      pathname === '/token'
        ? await token(new URLSearchParams(form))
        : pathname === '/userinfo'
          ? await userinfo(request.headers.authorization ?? '')
          : {
              body: JSON.stringify(pathname === '/jwks' ? keySet : metadata),
            }
    );
    response.writeHead(status, { 'content-type': type }).end(body);
  });

  return {
    issuer,
    close: () => origin.close(),
    /** @param {import('jose').JWK[]} keys  public, the newest first */
    encryptFor: (keys) => {
      encryptionKeys = keys;
    },
    /** Answers nobody any more, or again. @param {boolean} [gone] */
    goAway: (gone = true) => {
      away = gone;
    },

    /**
     * What FranceConnect+ makes of a request to authorize: the return to the
     * site, and how often its code was exchanged.
     *
     * @param {URL} asked
     * @param {Lie} lie
     */
    authorize({ searchParams }, lie = {}) {
      const code = crypto.randomUUID();
      /** @type {Trip} */
      const trip = {
        lie,
        clientId: searchParams.get('client_id') ?? '',
        nonce: searchParams.get('nonce'),
        exchanges: 0,
      };
      trips.set(code, trip);
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      back.searchParams.set('iss', issuer);
      lie.back?.(back);
      return { back, trip };
    },
  };
}
