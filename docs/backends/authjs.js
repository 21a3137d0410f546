import { createHash, randomBytes } from 'node:crypto';
import { ExpressAuth, customFetch, getSession } from '@auth/express';
import express from 'express';
import * as jose from 'jose';
import { accountPage, loginPage } from './pages.js';

const MINIMUM = 'eidas2';
const ROADS = ['fc-plus', 'eidas'];
const TEN_MINUTES = 600_000;
const ALG = 'RSA-OAEP-256'; // as registered
const ENC = 'A256GCM';
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

/** 5. Named after `state`. Without this, Auth.js keeps one login for each browser. */
const loginCookie = (state) =>
  `login-${createHash('sha256').update(String(state)).digest('hex')}`;

const cookiesOf = (request) =>
  Object.fromEntries(
    (request.headers.cookie ?? '').split('; ').map((cookie) => {
      const [name, ...value] = cookie.split('=');
      return [name, value.join('=')];
    }),
  );

/** @param {object} site  your registration; `encryptionKeys` are private JWKs, the newest first */
export async function createApp(site) {
  const { origin, host } = new URL(site.redirectUri);
  const secure = origin.startsWith('https:');
  const keys = await Promise.all(
    site.encryptionKeys.map(async ({ kty, n, e, ...secrets }) => {
      const kid = await jose.calculateJwkThumbprint({ kty, n, e });
      const key = await jose.importJWK({ kty, n, e, ...secrets }, ALG);
      return { key, kid, public: { kty, n, e, alg: ALG, kid, use: 'enc' } };
    }),
  );
  const franceConnectKeys = jose.createRemoteJWKSet(new URL(site.jwksUri));

  /** Auth.js cannot read encrypted tokens, so they are decrypted before it sees them. */
  async function open(token) {
    const { kid } = jose.decodeProtectedHeader(token);
    const own = keys.find((candidate) => candidate.kid === kid);
    const { plaintext } = await jose.compactDecrypt(token, own?.key, {
      keyManagementAlgorithms: [ALG], // 13
      contentEncryptionAlgorithms: [ENC],
    });
    const signed = new TextDecoder().decode(plaintext);
    const { payload } = await jose.jwtVerify(signed, franceConnectKeys, {
      algorithms: ['ES256'], // 14
      issuer: site.issuer, // 15
      audience: site.clientId,
      requiredClaims: ['exp'],
    });
    return { signed, payload };
  }

  async function fetchAndOpen(url, options) {
    const response = await fetch(url, options);
    if (!response.ok) return response;
    if (new Headers(options?.headers).has('authorization'))
      return Response.json((await open(await response.text())).payload); // 18
    const body = await response.clone().json();
    if (!body.id_token) return response;
    const { signed } = await open(body.id_token);
    return Response.json({ ...body, id_token: signed });
  }

  /** One provider for each button. */
  const provider = (id, { state, acr }) => ({
    id,
    name: id,
    type: 'oidc',
    issuer: site.issuer, // 8: asked at each login, not when the server starts
    clientId: site.clientId,
    clientSecret: site.clientSecret,
    client: {
      token_endpoint_auth_method: 'client_secret_post',
      id_token_signed_response_alg: 'ES256',
    },
    checks: ['nonce'], // `state` is checked below; no PKCE: FranceConnect+ refuses it
    authorization: {
      params: {
        scope: 'openid given_name family_name birthdate',
        acr_values: acr,
        claims: { id_token: { amr: { essential: true } } }, // an object, not text
        state,
        ...(id === 'eidas' && { idp_hint: site.eidasIdpHint }),
      },
    },
    idToken: false, // the identity comes from userinfo
    profile: ({ sub, given_name, family_name }) => ({
      id: sub,
      name: `${given_name} ${family_name}`,
    }),
    [customFetch]: fetchAndOpen,
  });

  const cookie = (name, path = '/') => ({
    name,
    options: { httpOnly: true, sameSite: 'lax', path, secure }, // 21
  });
  const ID_TOKEN = cookie('id-token');
  const LOGOUT = cookie('logout-state', '/logout');

  /** The options of Auth.js differ from login to login. */
  const configFor = (road, login, response) => ({
    secret: site.sessionSecret,
    trustHost: true, // 1: requests for another Host end before
    useSecureCookies: secure,
    providers: ROADS.map((id) => provider(id, login)),
    cookies: {
      sessionToken: cookie('session'),
      csrfToken: cookie('csrf'),
      callbackUrl: cookie('callback-url'),
      nonce: cookie(loginCookie(login.state)),
    },
    // The page gets a code from the list, not the message of Auth.js.
    pages: { signIn: `/login/failed/${road}`, error: `/login/failed/${road}` },
    callbacks: {
      signIn({ account }) {
        const { acr, amr } = jose.decodeJwt(account.id_token);
        const back = (error) =>
          `/login?${new URLSearchParams({ error, road: account.provider })}`;
        if (acr !== login.acr && acr !== 'eidas3') return back('login_failed'); // 16
        const european = Array.isArray(amr) && amr.includes('eidas'); // 17
        const french =
          Array.isArray(amr) && (amr.includes('fc') || amr.includes('fr'));
        if (!european && !french) return back('login_failed');
        // 19, 23. For the logout from FranceConnect+, also after a refusal.
        response.cookie(ID_TOKEN.name, account.id_token, ID_TOKEN.options);
        // An open French session after the eIDAS button.
        if (account.provider === 'eidas' && !european)
          return back('wrong_road');
        return true;
      },
      // Only to pages of this site, whatever the form says.
      redirect: ({ url }) =>
        origin + (url.startsWith('/login?') ? url : '/account'),
    },
  });

  const app = express();
  app.set('trust proxy', site.proxies); // 21: the number of proxies in front
  app.get('/jwks.json', (request, response) => {
    response.json({ keys: keys.map((key) => key.public) });
  });
  app.use((request, response, next) => {
    response.set('Cache-Control', 'no-store'); // 3
    const { path, method } = request;
    const ahead = `${request.get('Sec-Purpose')} ${request.get('Purpose')}`;
    if (path.startsWith('/auth/')) {
      if (/prefetch/.test(ahead)) return response.sendStatus(503); // 2
      if (method === 'HEAD') return response.sendStatus(405); // 2
    }
    if (request.host !== host) return response.redirect(303, `${origin}/login`); // 1
    next();
  });

  const leadBack = (response, error, road) =>
    response.redirect(
      303,
      `/login?${new URLSearchParams({ error, ...(road && { road }) })}`,
    );
  const sessionOf = (request, response) =>
    getSession(request, configFor('', {}, response));

  /** 10. The outcome of each callback: a reload sends the same one twice at once. */
  const outcomes = new Map();

  const auth = express.Router();
  app.use('/auth', auth); // Auth.js takes its base path from here
  auth.get('/callback/:road', async (request, response, next) => {
    const { road } = request.params;
    const { state, error, iss } = request.query;
    const name = loginCookie(state);
    const own = cookiesOf(request)[name];
    const key = JSON.stringify([own, request.query]);
    if (outcomes.has(key)) {
      const { status, headers } = await outcomes.get(key);
      return response.writeHead(status, headers).end();
    }
    if (!own) {
      // 9, 10. Used before, or not started here.
      const session = await sessionOf(request, response);
      return session
        ? response.redirect(303, '/account')
        : leadBack(response, 'session_expired');
    }
    outcomes.set(key, answerOf(response));
    setTimeout(() => outcomes.delete(key), 60_000).unref();
    response.clearCookie(name, cookie(name).options); // 9
    const [, startedAt, acr] = String(state).split('.');
    if (Date.now() - Number(startedAt) > TEN_MINUTES)
      return leadBack(response, 'login_timeout', road); // 11
    if (iss !== site.issuer) return leadBack(response, 'login_failed', road); // 12
    if (error)
      return leadBack(
        response,
        ERRORS.includes(error) ? error : 'login_failed',
        road,
      );
    ExpressAuth(configFor(road, { state, acr }, response))(
      request,
      response,
      next,
    );
  });

  auth.use(express.urlencoded({ extended: false }));
  auth.use((request, response, next) => {
    const [, action, road] = request.path.split('/');
    const acr = request.body?.acr_values === 'eidas3' ? 'eidas3' : MINIMUM; // 6
    // Pass nothing of the page's query to FranceConnect+.
    if (action === 'signin') request.originalUrl = `/auth/signin/${road}`;
    // 4. `state` has the time and the level. The cookie's name proves that nobody changed them.
    const state = `${randomBytes(32).toString('base64url')}.${Date.now()}.${acr}`;
    ExpressAuth(configFor(road ?? '', { state, acr }, response))(
      request,
      response,
      next,
    );
  });

  app.get('/login/failed/:road', (request, response) => {
    // 22. The form was older than the session.
    if (request.query.error === 'MissingCSRF')
      return leadBack(response, 'session_expired');
    leadBack(response, 'login_failed', request.params.road);
  });
  app.get('/login', (request, response) => {
    const { error, road } = request.query;
    response.send(
      loginPage({
        action: (own) => `/auth/signin/${own}`,
        fields: { csrfToken: '', callbackUrl: '/account' },
        error,
        road,
        canLogOut: ID_TOKEN.name in cookiesOf(request),
        more: site.more,
      }),
    );
  });
  app.get('/account', async (request, response) => {
    const session = await sessionOf(request, response);
    if (!session) return response.redirect(303, '/login');
    response.send(accountPage({ name: session.user.name, fields: {} }));
  });

  app.post('/logout', (request, response) => {
    if (request.get('Origin') !== origin) return response.sendStatus(403); // 23
    const { [ID_TOKEN.name]: idToken } = cookiesOf(request);
    response.clearCookie('session', cookie('session').options);
    response.clearCookie(ID_TOKEN.name, ID_TOKEN.options);
    if (!idToken) return response.redirect(303, '/login');
    const state = randomBytes(32).toString('base64url');
    response.cookie(LOGOUT.name, state, LOGOUT.options);
    const url = new URL(`${site.issuer}/session/end`);
    url.search = new URLSearchParams({
      id_token_hint: idToken,
      post_logout_redirect_uri: site.postLogoutRedirectUri,
      state,
    });
    response.redirect(303, url.href);
  });
  app.get(new URL(site.postLogoutRedirectUri).pathname, (request, response) => {
    const { [LOGOUT.name]: state } = cookiesOf(request);
    response.clearCookie(LOGOUT.name, LOGOUT.options); // 24
    const expected = state && request.query.state === state;
    response.redirect(303, expected ? '/login?logged_out=1' : '/login');
  });
  return app;
}

/** Status and headers of a response, even if the client has gone. */
function answerOf(response) {
  const { writeHead } = response;
  return new Promise((resolve) => {
    response.writeHead = (status, ...rest) => {
      resolve({ status, headers: response.getHeaders() });
      return writeHead.call(response, status, ...rest);
    };
  });
}
