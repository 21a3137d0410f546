import { csrfSync } from 'csrf-sync';
import express from 'express';
import session from 'express-session';
import * as jose from 'jose';
import * as oidc from 'openid-client';
import { accountPage, loginPage } from './pages.js';

const MINIMUM = 'eidas2';
const ROADS = ['fc-plus', 'eidas'];
const TEN_MINUTES = 600_000;
const ALG = 'RSA-OAEP-256'; // as registered
const ENC = 'A256GCM';
const COOKIE = 'site_session';
/** 12. The errors that FranceConnect+ may send. */
const ERRORS = [
  'access_denied',
  'invalid_acr',
  'invalid_idp_hint',
  'invalid_request',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
];

/** An identity that is refused, with the code for the page. */
class Refused extends Error {
  constructor(code, more) {
    super(code);
    Object.assign(this, { code, ...more });
  }
}

/** @param {object} site  your registration; `encryptionKeys` are private JWKs, the newest first */
export async function createApp(site) {
  const { origin, host, pathname: callbackPath } = new URL(site.redirectUri);
  const keys = await Promise.all(
    site.encryptionKeys.map(async ({ kty, n, e, ...secrets }) => {
      const kid = await jose.calculateJwkThumbprint({ kty, n, e });
      const key = await jose.importJWK({ kty, n, e, ...secrets }, ALG);
      return { key, kid, alg: ALG, public: { kty, n, e, alg: ALG, kid } };
    }),
  );

  /** 13. openid-client decrypts encrypted tokens, but also accepts tokens that are not encrypted. */
  async function open(token) {
    const { alg, enc, kid } = jose.decodeProtectedHeader(token);
    const own = keys.find((candidate) => candidate.kid === kid);
    if (!own || alg !== ALG || enc !== ENC) throw new Refused('login_failed');
    const { plaintext } = await jose.compactDecrypt(token, own.key);
    return new TextDecoder().decode(plaintext);
  }

  /** 8. Only when needed: the server must start while FranceConnect+ is down. */
  let discovered;
  const configuration = () =>
    (discovered ??= discover().catch((error) => {
      discovered = undefined;
      throw error;
    }));
  async function discover() {
    const config = await oidc.discovery(
      new URL(site.issuer),
      site.clientId,
      {
        id_token_signed_response_alg: 'ES256', // 14
        userinfo_signed_response_alg: 'ES256',
      },
      oidc.ClientSecretPost(site.clientSecret),
      site.discoveryOptions,
    );
    oidc.enableDecryptingResponses(config, [ENC], ...keys);
    oidc.enableNonRepudiationChecks(config); // 14: checks the signatures too
    config[oidc.customFetch] = async (...request) => {
      const response = await fetch(...request);
      const type = response.headers.get('content-type') ?? '';
      if (type.startsWith('application/jwt'))
        await open(await response.clone().text()); // 13, for userinfo
      return response;
    };
    return config;
  }

  const app = express();
  app.set('trust proxy', site.proxies); // 21: the number of proxies in front; else no secure cookie
  app.get('/jwks.json', (request, response) => {
    response.json({
      keys: keys.map((key) => ({ ...key.public, use: 'enc' })),
    });
  });
  app.use((request, response, next) => {
    response.set('Cache-Control', 'no-store'); // 3
    const { path, method } = request;
    const ofLogin = path.startsWith('/auth/') || path === callbackPath;
    const ahead = `${request.get('Sec-Purpose')} ${request.get('Purpose')}`;
    if (ofLogin && /prefetch/.test(ahead)) return response.sendStatus(503); // 2
    if (ofLogin && method === 'HEAD') return response.sendStatus(405); // 2
    // 1. The proxy passes on the Host of the request.
    if (request.host !== host)
      return response.redirect(303, origin + (ofLogin ? '/login' : path));
    next();
  });
  app.use(
    session({
      name: COOKIE,
      secret: site.sessionSecret,
      resave: false,
      saveUninitialized: false,
      // 21. Lax: a strict cookie would be missing on the callback.
      cookie: {
        httpOnly: true,
        sameSite: 'lax',
        secure: origin.startsWith('https:'),
      },
    }),
    express.urlencoded({ extended: false }),
  );
  const { csrfSynchronisedProtection, generateToken, invalidCsrfTokenError } =
    csrfSync({ getTokenFromRequest: (request) => request.body?._csrf });

  app.get('/login', (request, response) => {
    const { error, road } = request.query;
    response.send(
      loginPage({
        action: (own) => `/auth/${own}`,
        fields: { _csrf: generateToken(request) },
        origin: new URL(site.issuer).origin,
        error,
        road,
        canLogOut: Boolean(request.session.idToken),
      }),
    );
  });

  /** 7. Never 307 or 308, which would post the form to FranceConnect+. */
  const lead = (request, response, path) => {
    const url = new URL(path, origin).href;
    if (request.accepts('html', 'json') === 'json') response.json({ url });
    else response.redirect(303, url);
  };
  const leadBack = (request, response, error, road) =>
    lead(
      request,
      response,
      `/login?${new URLSearchParams({ error, ...(road && { road }) })}`,
    );

  app.get('/auth/:road', start); // by a link
  app.post('/auth/:road', csrfSynchronisedProtection, start); // form, fetch

  /** @type {express.RequestHandler} */
  async function start(request, response) {
    const { road } = request.params;
    if (!ROADS.includes(road)) return response.sendStatus(404);
    let config;
    try {
      config = await configuration();
    } catch {
      return leadBack(request, response, 'temporarily_unavailable', road); // 8
    }
    const wish = request.body ?? request.query;
    const login = {
      road, // 17: the button that was pressed
      acr: wish.acr_values === 'eidas3' ? 'eidas3' : MINIMUM, // 6
      state: oidc.randomState(), // 4
      nonce: oidc.randomNonce(),
      startedAt: Date.now(),
    };
    const others = Object.entries(request.session.logins ?? {}).slice(-4);
    request.session.logins = Object.fromEntries([
      ...others,
      [login.state, login], // 5
    ]);
    // 6. Each parameter by name: FranceConnect+ refuses unknown ones.
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: site.redirectUri,
      scope: 'openid given_name family_name birthdate',
      acr_values: login.acr,
      claims: JSON.stringify({ id_token: { amr: { essential: true } } }),
      state: login.state,
      nonce: login.nonce,
      ...(road === 'eidas' && { idp_hint: site.eidasIdpHint }),
    });
    lead(request, response, url.href);
  }

  /** 10. The outcome of each callback: a reload sends the same one twice at once. */
  const outcomes = new Map();

  app.get(callbackPath, async (request, response) => {
    const { state } = request.query;
    const own = request.headers.cookie
      ?.split('; ')
      .find((cookie) => cookie.startsWith(`${COOKIE}=`));
    const key = JSON.stringify([own, request.query]);
    const logins = request.session.logins ?? {};
    const login = Object.hasOwn(logins, state) ? logins[state] : undefined; // 9
    if (login && !outcomes.has(key)) {
      delete logins[state];
      outcomes.set(key, finish(request, login));
      setTimeout(() => outcomes.delete(key), 60_000).unref();
    }
    const outcome = await outcomes.get(key);
    if (!outcome && request.session.person)
      return response.redirect(303, '/account'); // 10
    if (!outcome) return leadBack(request, response, 'session_expired');
    const { code, person, idToken } = outcome;
    if (idToken) {
      await promised((done) => request.session.regenerate(done)); // 19
      Object.assign(request.session, { person, idToken });
    }
    if (code) return leadBack(request, response, code, outcome.road);
    response.redirect(303, '/account');
  });

  async function finish(request, login) {
    try {
      await promised((done) => request.session.save(done)); // 10
      return await identify(request, login);
    } catch (error) {
      const code =
        error instanceof Refused
          ? error.code
          : ERRORS.find((known) => known === error.error); // 12
      const { road } = login;
      return { code: code ?? 'login_failed', road, idToken: error.idToken };
    }
  }

  async function identify(request, login) {
    if (Date.now() - login.startedAt > TEN_MINUTES)
      throw new Refused('login_timeout'); // 11
    const config = await configuration();
    // 12, 14, 15: openid-client checks `iss`, the signature, `aud`, `exp`, `nonce`.
    const tokens = await oidc.authorizationCodeGrant(
      config,
      new URL(request.originalUrl, origin),
      {
        expectedState: login.state,
        expectedNonce: login.nonce,
        idTokenExpected: true,
      },
    );
    const idToken = await open(tokens.id_token); // 13
    const { sub, acr, amr } = tokens.claims();
    if (acr !== login.acr && acr !== 'eidas3')
      throw new Refused('login_failed'); // 16
    const european = Array.isArray(amr) && amr.includes('eidas'); // 17
    const french =
      Array.isArray(amr) && (amr.includes('fc') || amr.includes('fr'));
    if (!european && !french) throw new Refused('login_failed');
    // An open French session after the eIDAS button.
    if (login.road === 'eidas' && !european)
      throw new Refused('wrong_road', { idToken });
    const person = await oidc.fetchUserInfo(config, tokens.access_token, sub); // 18
    return { person: { ...person, european }, idToken };
  }

  app.get('/account', (request, response) => {
    const { person } = request.session;
    if (!person) return response.redirect(303, '/login');
    const name = `${person.given_name} ${person.family_name}`;
    const fields = { _csrf: generateToken(request) };
    response.send(accountPage({ name, fields }));
  });

  app.post('/logout', csrfSynchronisedProtection, async (request, response) => {
    const { idToken } = request.session;
    await promised((done) => request.session.regenerate(done)); // 23
    if (!idToken) return response.redirect(303, '/login');
    const state = oidc.randomState();
    request.session.logoutState = state;
    const url = new URL(`${site.issuer}/session/end`);
    url.search = new URLSearchParams({
      id_token_hint: idToken,
      post_logout_redirect_uri: site.postLogoutRedirectUri,
      state,
    });
    response.redirect(303, url.href);
  });
  app.get(new URL(site.postLogoutRedirectUri).pathname, (request, response) => {
    const { logoutState } = request.session;
    delete request.session.logoutState; // 24
    const expected = logoutState && request.query.state === logoutState;
    response.redirect(303, expected ? '/login?logged_out=1' : '/login');
  });

  app.use((error, request, response, next) => {
    if (error !== invalidCsrfTokenError) return next(error);
    leadBack(request, response, 'session_expired'); // 22
  });
  return app;
}

const promised = (task) =>
  new Promise((resolve, reject) => {
    task((error) => (error ? reject(error) : resolve()));
  });
