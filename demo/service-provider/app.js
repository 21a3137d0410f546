// @ts-check
import { randomBytes } from 'node:crypto';
import { csrfSync } from 'csrf-sync';
import express from 'express';
import session from 'express-session';
import {
  createApp,
  field,
  kit,
  pathFrom,
  sendPage,
  statusOf,
} from '../shared/server.js';
import { noteIn } from './journal.js';
import { LoginRefused, createOidc, safeErrorCode } from './oidc.js';
import { accountPage } from './pages/account.js';
import { languagesPage } from './pages/languages.js';
import { messagePage } from './pages/layout.js';
import {
  countriesPage,
  formsPage,
  loginPage,
  registerPage,
} from './pages/login.js';
import { isPrefetch, readWishes } from './request.js';

/**
 * @typedef {import('./request.js').Road} Road
 * @typedef {import('./oidc.js').PendingLogin} PendingLogin
 */

/** FranceConnect+ gives ten minutes for the whole trip. */
const TRIP_LIFETIME = 600_000;

/** Logins under way in one session: one a tab, and nobody needs more. */
const MAX_PENDING = 5;

/** How long what a return ended with is kept for the same return, asked again. */
const OUTCOME_LIFETIME = 60_000;

const SESSION_COOKIE = 'sp_session';

/**
 * A service provider, as it might be: this is the part to read before
 * integrating the elements.
 *
 * @param {import('./oidc.js').OidcSettings & { formActionOrigins: string[] }} settings
 */
export async function createServiceProvider(settings) {
  const oidc = await createOidc(settings);
  const secure = settings.redirectUri.startsWith('https:');

  const app = createApp({
    assets: pathFrom('./assets/', import.meta.url),
    // A login that a form starts ends in redirects to FranceConnect+, and on to
    // its eIDAS bridge. Chromium and WebKit hold each of these addresses
    // against form-action: with 'self' alone the POST forms would stop there.
    // A login by a link needs none of this.
    formAction: settings.formActionOrigins,
    directives: {
      // The drop-ins' policies, by name; no other may be made.
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['fc-eidas-elements', 'fc-eidas-buttons'],
    },
  });
  if (secure) app.set('trust proxy', 1);

  app.use('/kit', kit());
  app.get('/jwks.json', (_request, response) => {
    response.json(oidc.jwks);
  });

  const {
    origin,
    host,
    pathname: callbackPath,
  } = new URL(settings.redirectUri);

  // Browsers may load a link before anyone clicks on it, and what looks at links
  // asks by HEAD. A login must neither begin nor end that way: this stands
  // before the session, so that none is touched.
  app.use(['/auth', callbackPath], (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    if (isPrefetch(request)) return response.status(503).end();
    if (request.method === 'HEAD')
      return response.set('Allow', 'GET, POST').status(405).end();
    next();
  });

  // The return comes to one host, and the session's cookie is there alone: a
  // login that began on another name, such as localhost, would be for nothing.
  // A proxy has to hand on the Host that it was asked for.
  app.use(['/login', '/register', '/auth'], (request, response, next) => {
    if (request.host === host) return next();
    const path = request.method === 'GET' ? request.originalUrl : '/login';
    response.redirect(303, origin + path);
  });

  app.use(
    session({
      name: SESSION_COOKIE,
      secret: randomBytes(32).toString('base64url'),
      resave: false,
      saveUninitialized: false,
      // Lax, since the way back from FranceConnect+ comes from another site.
      cookie: { httpOnly: true, sameSite: 'lax', secure },
    }),
    express.urlencoded({ extended: false }),
  );
  const { csrfSynchronisedProtection, generateToken, invalidCsrfTokenError } =
    csrfSync({ getTokenFromRequest: (request) => request.body?._csrf });

  /** @param {express.Request} request */
  const trip = (request) => ({
    error: field(request.query, 'error'),
    road: field(request.query, 'road'),
    loggedOut: field(request.query, 'logged_out'),
    canEndSession: Boolean(request.session.wrongRoad),
    csrfToken: generateToken(request),
  });

  app.get('/', (_request, response) => response.redirect(303, '/login'));
  app.get('/login', (request, response) =>
    sendPage(response, loginPage(trip(request))),
  );
  app.get('/register', (request, response) =>
    sendPage(response, registerPage(trip(request))),
  );
  app.get('/login/forms', (request, response) =>
    sendPage(response, formsPage(trip(request))),
  );
  app.get('/login/countries', (request, response) =>
    sendPage(response, countriesPage(trip(request))),
  );
  app.get('/languages', (_request, response) =>
    sendPage(response, languagesPage()),
  );
  // The site's own means, which a demonstration has no use for.
  for (const path of ['/login/password', '/register'])
    app.post(path, csrfSynchronisedProtection, (_request, response) =>
      sendPage(
        response,
        messagePage({
          title: 'Pas de compte ici',
          message:
            'Ce site de démonstration n’a pas de comptes à lui : utilisez un des deux boutons.',
        }),
      ),
    );

  for (const road of /** @type {Road[]} */ (['fc-plus', 'eidas'])) {
    app.get(`/auth/${road}`, (request, response) =>
      start(road, request.query, request, response),
    );
    app.post(`/auth/${road}`, csrfSynchronisedProtection, (request, response) =>
      start(road, request.body, request, response),
    );
  }

  /**
   * @param {Road} road
   * @param {unknown} fields
   * @param {express.Request} request
   * @param {express.Response} response
   */
  async function start(road, fields, request, response) {
    let login;
    try {
      login = await oidc.start(road, readWishes(fields, settings.minimumAcr));
    } catch (error) {
      console.error('FranceConnect+ cannot be reached:', error);
      return backToLogin(response, 'temporarily_unavailable', road);
    }
    const { url, pending } = login;
    const others = Object.entries(request.session.pending ?? {});
    request.session.pending = Object.fromEntries([
      ...others.slice(1 - MAX_PENDING),
      [pending.state, pending],
    ]);
    response.redirect(303, url.href);
  }

  /**
   * What each return ended with, for a while: a reload or a nervous proxy asks
   * for the same one twice at once. A code that is exchanged twice is revoked.
   *
   * @type {Map<string, ReturnType<typeof finish>>}
   */
  const outcomes = new Map();

  app.get(callbackPath, async (request, response) => {
    const key = returnKey(request);
    const pending = takePending(request);
    if (pending && !outcomes.has(key)) {
      outcomes.set(key, finish(request, pending));
      setTimeout(() => outcomes.delete(key), OUTCOME_LIFETIME).unref();
    }
    const outcome = await outcomes.get(key);
    // Used up, by a reload or the back button: nobody is logged in anew.
    if (!outcome && request.session.account)
      return response.redirect(303, '/account');
    if (!outcome) return backToLogin(response, 'session_expired');

    const { code, account, wrongRoad } = outcome;
    if (account || wrongRoad) {
      // A new session identifier, so that nobody can have planted this one.
      await regenerate(request);
      Object.assign(request.session, { account, wrongRoad });
    }
    if (code) return backToLogin(response, code, outcome.road);
    response.redirect(303, '/account');
  });

  /**
   * @param {express.Request} request
   * @param {PendingLogin} pending
   * @returns {Promise<{ code?: string, road: Road, account?: import('./oidc.js').Account, wrongRoad?: { idToken: string } }>}
   */
  async function finish(request, pending) {
    const { road } = pending;
    if (Date.now() - pending.startedAt > TRIP_LIFETIME)
      return { code: 'login_timeout', road };
    const { search } = new URL(request.originalUrl, origin);
    try {
      await save(request);
      const account = await noteIn(pending.exchanges, () =>
        oidc.finish(search, pending),
      );
      return { road, account };
    } catch (error) {
      const code = safeErrorCode(error);
      if (code === 'login_failed') console.error('Login refused:', error);
      const idToken = error instanceof LoginRefused && error.idToken;
      return { code, road, ...(idToken && { wrongRoad: { idToken } }) };
    }
  }

  /**
   * The login that this return belongs to. Each can be used once; the others
   * stay, for the other tabs.
   *
   * @param {express.Request} request
   * @returns {PendingLogin | undefined}
   */
  function takePending({ query, session }) {
    const state = field(query, 'state') ?? '';
    const all = session.pending ?? {};
    const pending = Object.hasOwn(all, state) ? all[state] : undefined;
    delete all[state];
    return pending;
  }

  app.get('/account', (request, response) => {
    const { account } = request.session;
    if (!account) return response.redirect(303, '/login');
    const csrfToken = generateToken(request);
    sendPage(response, accountPage({ account, csrfToken }));
  });

  // From this site alone: FranceConnect+'s session stays open, and its next
  // login may bring the same identity back without a question.
  app.post('/logout', csrfSynchronisedProtection, async (request, response) => {
    await regenerate(request);
    response.redirect(303, '/login?logged_out=site');
  });

  app.post(
    '/logout/fc-plus',
    csrfSynchronisedProtection,
    async (request, response) => {
      const { account, wrongRoad } = request.session;
      const idToken = account?.idToken ?? wrongRoad?.idToken;
      if (!idToken) return response.redirect(303, '/login');
      let end;
      try {
        end = await oidc.endSession(idToken);
      } catch (error) {
        console.error('FranceConnect+ cannot be reached:', error);
        return backToLogin(response, 'temporarily_unavailable');
      }
      const { url, state } = end;
      await regenerate(request);
      request.session.logoutState = state;
      response.redirect(303, url.href);
    },
  );

  app.get(
    new URL(settings.postLogoutRedirectUri).pathname,
    (request, response) => {
      const { logoutState } = request.session;
      delete request.session.logoutState;
      if (!logoutState || field(request.query, 'state') !== logoutState)
        return sendPage(
          response,
          messagePage({
            title: 'Déconnexion inattendue',
            message: 'Ce site n’a pas demandé cette déconnexion.',
          }),
          400,
        );
      response.redirect(303, '/login?logged_out=fc-plus');
    },
  );

  app.use((_request, response) =>
    sendPage(
      response,
      messagePage({
        title: 'Page introuvable',
        message: 'Cette page n’existe pas.',
      }),
      404,
    ),
  );

  app.use(
    /** @type {express.ErrorRequestHandler} */
    (error, _request, response, _next) => {
      if (error === invalidCsrfTokenError)
        return sendPage(
          response,
          messagePage({
            title: 'Formulaire périmé',
            message:
              'Ce formulaire n’est plus valable. Rechargez la page de connexion et recommencez.',
          }),
          403,
        );
      const status = statusOf(error);
      if (status === 500) console.error(error);
      return sendPage(
        response,
        messagePage({
          title: 'Erreur technique',
          message:
            status === 500
              ? 'Une erreur technique est survenue.'
              : 'Cette demande ne peut pas être lue.',
        }),
        status,
      );
    },
  );

  return app;
}

/** @param {express.Response} response @param {string} error @param {Road} [road] */
function backToLogin(response, error, road) {
  const query = new URLSearchParams({ error, ...(road && { road }) });
  response.redirect(303, `/login?${query}`);
}

/**
 * Which return it is, and whose: only who holds the same cookie and the same
 * code is given the outcome. The cookie as it came, since the session behind it
 * may be gone by then.
 *
 * @param {express.Request} request
 */
const returnKey = ({ headers, query }) =>
  JSON.stringify([
    headers.cookie
      ?.split('; ')
      .find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`)),
    query,
  ]);

/** @param {express.Request} request */
const save = ({ session }) =>
  new Promise((resolve, reject) => {
    session.save((error) => (error ? reject(error) : resolve(undefined)));
  });

/** @param {express.Request} request */
const regenerate = ({ session }) =>
  new Promise((resolve, reject) => {
    session.regenerate((error) => (error ? reject(error) : resolve(undefined)));
  });
