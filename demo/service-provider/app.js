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
  protect,
  sendPage,
  statusOf,
} from '../shared/server.js';
import {
  DEFAULTS,
  readChoices,
  safePage,
  withChoices,
  writeChoices,
} from './choices.js';
import { findFile } from './files.js';
import { createOidc } from './oidc.js';
import { accountPage } from './pages/account.js';
import { filePage } from './pages/file.js';
import { languagesPage } from './pages/languages.js';
import { messagePage } from './pages/layout.js';
import { countriesPage, loginPage, registerPage } from './pages/login.js';
import { createRehearsal } from './rehearsal.js';
import { addSignIn, refusePrefetch, SESSION_COOKIE } from './sign-in.js';

/** The DSFR's style sheet and fonts, for the switch of the demo bar. */
const dsfr = () =>
  express.static(
    pathFrom('../../node_modules/@gouvfr/dsfr/dist/', import.meta.url),
    { index: false, maxAge: '1h' },
  );

/** Recipes of the documentation that run on the pages as they are written. */
const recipes = () =>
  express.static(pathFrom('../../docs/recipes/', import.meta.url), {
    index: false,
  });

/**
 * A service provider, as it might be. The part to read before integrating the
 * elements is `sign-in.js`, then `oidc.js`.
 *
 * @param {import('./oidc.js').OidcSettings & {
 *   formActionOrigins: string[],
 *   stage: import('../shared/stage.js').Stage,
 *   standIns?: { franceConnectPlus: string, eidasBridge: string },
 *   defaults?: Partial<import('./choices.js').Choices>,
 *   slowness?: number,
 * }} settings
 */
export async function createServiceProvider(settings) {
  const oidc = await createOidc(settings);
  const secure = settings.redirectUri.startsWith('https:');
  const {
    origin,
    host,
    pathname: callbackPath,
  } = new URL(settings.redirectUri);
  const defaults = { ...DEFAULTS, ...settings.defaults };
  /** @param {express.Request} request */
  const choicesOf = (request) => readChoices(request.headers.cookie, defaults);

  const policies = policiesFor(settings.formActionOrigins);
  const app = createApp({
    assets: pathFrom('./assets/', import.meta.url),
    headers: (request, response, next) =>
      policies(choicesOf(request))(request, response, next),
  });
  if (secure) app.set('trust proxy', 1);

  const rehearsal = createRehearsal({
    settings,
    oidc,
    stage: settings.stage,
    slowness: settings.slowness ?? 2500,
    choicesOf,
  });
  app.use('/kit', rehearsal.delay, kit());
  app.use('/dsfr', dsfr());
  app.use('/recipes', recipes());
  app.get('/jwks.json', (_request, response) => {
    response.json(oidc.jwks);
  });

  app.use(['/auth', callbackPath], refusePrefetch);

  // The return comes to one host, and the session's cookie is there alone: a
  // login that began on another name, such as localhost, would be for nothing.
  // A proxy has to hand on the Host that it was asked for.
  app.use(
    ['/login', '/register', '/auth', '/settings'],
    (request, response, next) => {
      if (request.host === host) return next();
      const path = request.method === 'GET' ? request.originalUrl : '/login';
      response.redirect(303, origin + path);
    },
  );

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
  const {
    csrfSynchronisedProtection: csrfProtection,
    generateToken,
    invalidCsrfTokenError,
  } = csrfSync({ getTokenFromRequest: (request) => request.body?._csrf });

  /** @param {express.Request} request */
  const trip = (request) => ({
    error: field(request.query, 'error'),
    road: field(request.query, 'road'),
    loggedOut: field(request.query, 'logged_out'),
    canEndSession: Boolean(request.session.wrongRoad),
    csrfToken: generateToken(request),
    franceConnectPlus: new URL(settings.issuer).origin,
  });

  /** What the frame of each page shows. @param {express.Request} request @returns {import('./pages/layout.js').View} */
  const view = (request) => ({
    choices: choicesOf(request),
    defaults,
    page: safePage(request.originalUrl),
    origin,
    standIns: settings.standIns,
    account: request.session?.account,
    story: request.session?.story,
    loggedOut: field(request.query, 'logged_out') === 'fc-plus',
  });

  app.get('/', (_request, response) => response.redirect(303, '/login'));
  app.get('/settings', (request, response) => {
    writeChoices(response, withChoices(request.query, choicesOf(request)));
    if (field(request.query, 'scenario')) delete request.session.sessionEnded;
    response.redirect(303, safePage(field(request.query, 'page')));
  });
  app.get('/login', (request, response) =>
    sendPage(response, loginPage(trip(request), view(request))),
  );
  app.get('/register', (request, response) =>
    sendPage(response, registerPage(trip(request), view(request))),
  );
  // The forms, whatever the demo bar says: an address for tests and checks.
  app.get('/login/forms', (request, response) => {
    const { choices, ...rest } = view(request);
    const byForms = { ...rest, choices: { ...choices, road: 'compact' } };
    sendPage(response, loginPage(trip(request), byForms));
  });
  app.get('/login/countries', (request, response) =>
    sendPage(response, countriesPage(trip(request), view(request))),
  );
  app.get('/languages', (request, response) =>
    sendPage(response, languagesPage(view(request))),
  );
  app.get('/files/*path', (request, response, next) => {
    const file = findFile(/** @type {any} */ (request.params).path.join('/'));
    if (!file) return next();
    sendPage(response, filePage(file));
  });
  // The site's own means, which a demonstration has no use for.
  for (const path of ['/login/password', '/register'])
    app.post(path, csrfProtection, (request, response) =>
      sendPage(
        response,
        messagePage({
          title: 'Pas de compte ici',
          message:
            'Ce site de démonstration n’a pas de comptes à lui : utilisez un des deux boutons.',
          view: { ...view(request), page: '/login' },
        }),
      ),
    );

  addSignIn({ app, oidc, settings, csrfProtection, rehearsal });

  app.get('/account', (request, response) => {
    const { account, story } = request.session;
    if (!account) return response.redirect(303, '/login');
    const csrfToken = generateToken(request);
    sendPage(
      response,
      accountPage({ account, story, csrfToken, view: view(request) }),
    );
  });

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

/**
 * The Content-Security-Policy of each choice of the demo bar.
 *
 * @param {string[]} formActionOrigins
 */
function policiesFor(formActionOrigins) {
  /** @type {Map<string, express.RequestHandler>} */
  const made = new Map();
  /** @param {import('./choices.js').Choices} choices */
  const make = ({ policy, look, scenario }) => {
    // A login that a form starts ends in redirects to FranceConnect+, and on to
    // its eIDAS bridge. Chromium and WebKit hold each of these addresses
    // against form-action: with 'self' alone the POST forms stop there. A login
    // by a link, or by fetch, needs none of this.
    const ends = policy === 'form-action' ? [] : formActionOrigins;
    return protect({
      formAction: ["'self'", ...ends],
      // The drop-ins' policies, by name; no other may be made.
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['fc-eidas-elements', 'fc-eidas-buttons'],
      ...(look === 'dsfr' && {
        fontSrc: ["'self'"],
        // Its icons.
        imgSrc: ["'self'", 'data:'],
      }),
      ...(scenario === 'no-script' && { scriptSrc: ["'none'"] }),
    });
  };
  /** @param {import('./choices.js').Choices} choices @returns {express.RequestHandler} */
  return (choices) => {
    const { policy, look, scenario } = choices;
    if (policy === 'none' && scenario !== 'no-script') return protect(false);
    const key = [policy, look, scenario === 'no-script'].join();
    const policyOf = made.get(key) ?? make(choices);
    made.set(key, policyOf);
    return policyOf;
  };
}
