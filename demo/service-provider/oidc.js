// @ts-check
import * as jose from 'jose';
import * as client from 'openid-client';
import { check, maskedFields, maskedObject, note } from './journal.js';
import { isExpected, reaches, roadOf } from './request.js';

/**
 * @typedef {import('./request.js').Road} Road
 * @typedef {import('./request.js').Wishes} Wishes
 */

/**
 * @typedef {object} PendingLogin
 * @property {Road} road
 * @property {string} state
 * @property {string} nonce
 * @property {string} acrValues
 * @property {string} [country]
 * @property {number} startedAt
 * @property {import('./journal.js').Story} story  what the pages show of it
 */

/**
 * @typedef {object} Account
 * @property {Road} road  by which the identity really came
 * @property {string} acr
 * @property {string[]} amr
 * @property {Record<string, unknown>} claims
 * @property {string} idToken  decrypted and still signed: what a logout needs
 * @property {string} [country]
 */

/**
 * A registration with FranceConnect+.
 *
 * @typedef {object} OidcSettings
 * @property {string} issuer
 * @property {string} clientId
 * @property {string} clientSecret
 * @property {string} redirectUri
 * @property {string} postLogoutRedirectUri
 * @property {string} eidasIdpHint
 * @property {string} minimumAcr
 * @property {string} [scope]  what the site asks for; all that it is registered for, at the most
 * @property {import('jose').JWK} [encPrivateJwk]  made at the start if there is none
 */

/** An identity that must not be let in, with the code that the login page shows. */
export class LoginRefused extends Error {
  /** @param {string} code @param {string} message @param {string} [idToken] */
  constructor(code, message, idToken) {
    super(message);
    this.code = code;
    this.idToken = idToken;
  }
}

/** All that FranceConnect+ has for a site. */
const FULL_SCOPE =
  'openid given_name family_name birthdate gender birthplace birthcountry preferred_username email';

const ENCRYPTION = { enc: 'A256GCM' };
const SIGNATURE = 'ES256';

/** @param {OidcSettings} settings */
export async function createOidc(settings) {
  const encryption = await encryptionKey(settings.encPrivateJwk);

  /** @type {Promise<client.Configuration> | undefined} */
  let discovered;

  /** Discovery at the first need: FranceConnect+ may be away when this starts. */
  const configuration = () => {
    discovered ??= discover().catch((error) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };

  async function discover() {
    const issuer = new URL(settings.issuer);
    const config = await client.discovery(
      issuer,
      settings.clientId,
      {
        id_token_signed_response_alg: SIGNATURE,
        userinfo_signed_response_alg: SIGNATURE,
      },
      client.ClientSecretPost(settings.clientSecret),
      // Plain http is for the stand-in on the loopback and nothing else.
      issuer.protocol === 'http:'
        ? { execute: [client.allowInsecureRequests] }
        : {},
    );
    client.enableDecryptingResponses(config, [ENCRYPTION.enc], {
      key: encryption.cryptoKey,
      kid: encryption.publicJwk.kid,
      alg: encryption.alg,
    });
    // Else openid-client trusts the connection and skips the signature.
    client.enableNonRepudiationChecks(config);
    config[client.customFetch] = watchedFetch;
    return config;
  }

  /**
   * A token as FranceConnect+ sends it: signed, then encrypted for this site.
   * openid-client decrypts what is encrypted and lets pass what is not.
   *
   * @param {string} token
   * @returns {Promise<string>}  the signed token
   */
  async function decrypt(token) {
    const header = encryptionHeader(token);
    if (header?.alg !== encryption.alg || header.enc !== ENCRYPTION.enc)
      throw new LoginRefused(
        'login_failed',
        'the token is not encrypted as registered',
      );
    const { plaintext } = await jose.compactDecrypt(
      token,
      encryption.cryptoKey,
    );
    return new TextDecoder().decode(plaintext);
  }

  /** @type {client.CustomFetch} */
  async function watchedFetch(url, options) {
    const response = await fetch(url, /** @type {RequestInit} */ (options));
    const text = await response.clone().text();
    const isUserinfo = response.headers
      .get('content-type')
      ?.startsWith('application/jwt');
    const signed = isUserinfo ? await decrypt(text) : undefined;
    note({
      who: 'Ce site → FranceConnect+',
      line: `${options.method ?? 'GET'} ${url}`,
      messages: [
        ...requestMessages(options),
        ...(signed
          ? tokenMessages('userinfo', text, signed)
          : [
              {
                title: `Réponse ${response.status}`,
                fields: maskedObject(parsed(text)),
              },
            ]),
      ],
    });
    return response;
  }

  return {
    /** What FranceConnect+ encrypts for. */
    jwks: { keys: [encryption.publicJwk] },

    /**
     * @param {Road} road
     * @param {Wishes} wishes
     * @returns {Promise<{ url: URL, pending: Omit<PendingLogin, 'story'> }>}
     */
    async start(road, wishes) {
      const config = await configuration();
      const state = client.randomState();
      const nonce = client.randomNonce();
      // Every parameter is named here; none of the page's goes through unread.
      // `country` has no place: FranceConnect+ knows no such parameter.
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri,
        scope: settings.scope ?? FULL_SCOPE,
        acr_values: wishes.acrValues,
        claims: JSON.stringify({ id_token: { amr: { essential: true } } }),
        state,
        nonce,
        ...(wishes.uiLocales && { ui_locales: wishes.uiLocales }),
        ...(road === 'eidas' && { idp_hint: settings.eidasIdpHint }),
      });
      note({
        who: 'Navigateur → FranceConnect+',
        line: `GET ${url.origin}${url.pathname}`,
        messages: [
          { title: 'Demande', fields: maskedFields(url.searchParams) },
        ],
      });
      return {
        url,
        pending: {
          road,
          state,
          nonce,
          acrValues: wishes.acrValues,
          country: wishes.country,
          startedAt: Date.now(),
        },
      };
    },

    /**
     * The return trip, with all the checks. Throws what openid-client throws,
     * or `LoginRefused`.
     *
     * @param {string} search  the query that came back
     * @param {PendingLogin} pending
     * @returns {Promise<Account>}
     */
    async finish(search, pending) {
      const config = await configuration();
      const url = new URL(settings.redirectUri);
      url.search = search;
      note({
        who: 'FranceConnect+ → navigateur → ce site',
        line: `GET ${settings.redirectUri}`,
        messages: [{ title: 'Retour', fields: maskedFields(url.searchParams) }],
      });

      // state, iss, aud, exp, nonce, signature and its algorithm.
      const tokens = await client
        .authorizationCodeGrant(config, url, {
          expectedState: pending.state,
          expectedNonce: pending.nonce,
          idTokenExpected: true,
        })
        .catch(noteRefusal);
      for (const id of ['answer', 'iss']) check(id, true);
      const idToken = await decrypt(tokens.id_token ?? '');
      for (const id of ['encryption', 'signature', 'token']) check(id, true);
      const identity = /** @type {client.IDToken} */ (tokens.claims());
      note({
        who: 'Ce site',
        line: 'id_token déchiffré et vérifié',
        messages: tokenMessages('id_token', tokens.id_token ?? '', idToken),
      });

      const acr = String(identity.acr);
      if (!check('acr', reaches(acr, pending.acrValues), acr))
        throw new LoginRefused(
          'login_failed',
          `level ${acr} instead of ${pending.acrValues}`,
        );
      const road = roadOf(identity.amr);
      const amr = JSON.stringify(identity.amr);
      if (!check('amr', road !== undefined, amr) || road === undefined)
        throw new LoginRefused('login_failed', 'amr names no road');
      if (!check('road', isExpected(road, pending.road)))
        throw new LoginRefused('wrong_road', `came by ${road}`, idToken);

      // Signature, algorithm and encryption again, and the same `sub`.
      const userinfo = await client.fetchUserInfo(
        config,
        tokens.access_token,
        identity.sub,
      );
      check('userinfo', true);
      return {
        road,
        acr,
        amr: /** @type {string[]} */ (/** @type {unknown} */ (identity.amr)),
        claims: identityClaims(userinfo),
        idToken,
        country: pending.country,
      };
    },

    /**
     * @param {string} idToken  decrypted and still signed
     * @returns {Promise<{ url: URL, state: string }>}
     */
    async endSession(idToken) {
      const config = await configuration();
      const state = client.randomState();
      const url = client.buildEndSessionUrl(config, {
        id_token_hint: idToken,
        post_logout_redirect_uri: settings.postLogoutRedirectUri,
        state,
      });
      return { url, state };
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof createOidc>>} Oidc */

/** Which of its checks the library refused at. @param {unknown} error @returns {never} */
function noteRefusal(error) {
  if (error instanceof client.AuthorizationResponseError)
    check('answer', false, error.error);
  else check('token', false, String(/** @type {any} */ (error)?.code ?? ''));
  throw error;
}

/** The errors of FranceConnect+ that the login page has words for. */
const KNOWN_ERRORS = [
  'access_denied',
  'invalid_acr',
  'invalid_idp_hint',
  'invalid_request',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
];

/**
 * The code that the login page may show for what went wrong. What is not in the
 * list becomes a general one, and `error_description` is never shown.
 *
 * @param {unknown} error
 */
export function safeErrorCode(error) {
  if (error instanceof LoginRefused) return error.code;
  const code =
    error instanceof client.AuthorizationResponseError ? error.error : '';
  return KNOWN_ERRORS.includes(code) ? code : 'login_failed';
}

/** @param {import('jose').JWK} [configured] */
async function encryptionKey(configured) {
  const alg = configured?.alg ?? 'RSA-OAEP-256';
  const jwk = configured ?? (await newPrivateKey(alg));
  const { kty, n, e, crv, x, y } = jwk;
  const parts = { kty, n, e, crv, x, y };
  const publicJwk = /** @type {import('jose').JWK} */ (
    Object.fromEntries(
      Object.entries(parts).filter(([, value]) => value !== undefined),
    )
  );
  const kid = jwk.kid ?? (await jose.calculateJwkThumbprint(publicJwk));
  return {
    alg,
    cryptoKey: /** @type {CryptoKey} */ (await jose.importJWK(jwk, alg)),
    publicJwk: { ...publicJwk, kid, use: 'enc', alg },
  };
}

/** @param {string} alg @returns {Promise<import('jose').JWK>} */
async function newPrivateKey(alg) {
  const { privateKey } = await jose.generateKeyPair(alg, { extractable: true });
  return jose.exportJWK(privateKey);
}

/** @param {string} token */
function encryptionHeader(token) {
  return token.split('.').length === 5
    ? jose.decodeProtectedHeader(token)
    : undefined;
}

/** @param {client.CustomFetchOptions} options */
function requestMessages({ body, headers }) {
  const fields = maskedFields([
    ...Object.entries(headers).filter(([name]) => name === 'authorization'),
    ...(body instanceof URLSearchParams ? body : []),
  ]);
  return fields.length > 0 ? [{ title: 'Demande', fields }] : [];
}

/** @param {string} name @param {string} encrypted @param {string} signed */
function tokenMessages(name, encrypted, signed) {
  return [
    {
      title: `${name} : enveloppe chiffrée`,
      fields: maskedObject(encryptionHeader(encrypted) ?? {}),
    },
    {
      title: `${name} : signature`,
      fields: maskedObject(jose.decodeProtectedHeader(signed)),
    },
    {
      title: `${name} : contenu`,
      fields: maskedObject(jose.decodeJwt(signed)),
    },
  ];
}

/** @param {string} text @returns {object} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { corps: text.slice(0, 200) };
  }
}

/** @param {Record<string, unknown>} userinfo */
const identityClaims = (userinfo) =>
  Object.fromEntries(
    Object.entries(userinfo).filter(
      ([name]) => !['iss', 'aud', 'exp', 'iat', 'nbf', 'jti'].includes(name),
    ),
  );
