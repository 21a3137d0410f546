// @ts-check
import { field, sendPage } from '../shared/server.js';
import { readCookie } from './choices.js';
import { check, maskedFields, noteIn } from './journal.js';
import { LoginRefused, safeErrorCode } from './oidc.js';
import { messagePage } from './pages/layout.js';
import { isPrefetch, readWishes } from './request.js';

/**
 * @typedef {import('./request.js').Road} Road
 * @typedef {import('./oidc.js').PendingLogin} PendingLogin
 * @typedef {import('./journal.js').Story} Story
 * @typedef {import('express').Request} Request
 * @typedef {import('express').Response} Response
 */

/** FranceConnect+ gives ten minutes for the whole trip. */
const TRIP_LIFETIME = 600_000;

/** Logins under way in one session: one a tab, and nobody needs more. */
const MAX_PENDING = 5;

/** How long what a return ended with is kept for the same return, asked again. */
const OUTCOME_LIFETIME = 60_000;

export const SESSION_COOKIE = 'sp_session';

const ROADS = /** @type {Road[]} */ (['fc-plus', 'eidas']);

/**
 * Browsers may load a link before anyone clicks on it, and what looks at links
 * asks by HEAD. A login must neither begin nor end that way: this stands before
 * the session, so that none is touched.
 *
 * @type {import('express').RequestHandler}
 */
export const refusePrefetch = (request, response, next) => {
  response.set('Cache-Control', 'no-store');
  if (isPrefetch(request)) return response.status(503).end();
  if (request.method === 'HEAD')
    return response.set('Allow', 'GET, POST').status(405).end();
  next();
};

/**
 * The routes of the login and the logout.
 *
 * @param {object} options
 * @param {import('express').Express} options.app
 * @param {import('./oidc.js').Oidc} options.oidc
 * @param {import('./oidc.js').OidcSettings} options.settings
 * @param {import('express').RequestHandler} options.csrfProtection
 * @param {ReturnType<typeof import('./rehearsal.js').createRehearsal>} options.rehearsal
 */
export function addSignIn({ app, oidc, settings, csrfProtection, rehearsal }) {
  const { origin, pathname: callbackPath } = new URL(settings.redirectUri);

  for (const road of ROADS) {
    const path = `/auth/${road}`;
    app.get(path, rehearsal.delay, (request, response) =>
      startLogin(road, request.query, request, response),
    );
    app.post(path, rehearsal.delay, csrfProtection, (request, response) =>
      startLogin(road, request.body, request, response),
    );
  }

  /**
   * The start: by a link, by a form, or by fetch.
   *
   * @param {Road} road
   * @param {unknown} fields
   * @param {Request} request
   * @param {Response} response
   */
  async function startLogin(road, fields, request, response) {
    const story = rehearsal.begin(road, fields, request, response);
    try {
      const wishes = readWishes(fields, settings.minimumAcr);
      const { start } = await rehearsal.oidc(request);
      const { url, pending } = await noteIn(story, () => start(road, wishes));
      keepPending(request.session, rehearsal.pending(pending, story));
      lead(request, response, url.href);
    } catch (error) {
      console.error('FranceConnect+ cannot be reached:', error);
      story.outcome = 'temporarily_unavailable';
      lead(request, response, origin + loginAddress(story.outcome, road));
    }
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
    if (!outcome)
      return response.redirect(303, loginAddress('session_expired'));

    const { code, account, wrongRoad, story } = outcome;
    if (account || wrongRoad) {
      // A new session identifier, so that nobody can have planted this one.
      await regenerate(request);
      Object.assign(request.session, { account, wrongRoad });
    }
    request.session.story = story;
    response.redirect(
      303,
      code ? loginAddress(code, outcome.road) : '/account',
    );
  });

  /**
   * @param {Request} request
   * @param {PendingLogin} pending
   */
  async function finish(request, pending) {
    const { road } = pending;
    const story = rehearsal.story(pending);
    const outcome = await noteIn(story, () => outcomeOf(request, pending));
    story.outcome = outcome.code ?? 'success';
    return { road, story, ...outcome };
  }

  /**
   * @param {Request} request
   * @param {PendingLogin} pending
   * @returns {Promise<{ code?: string, account?: import('./oidc.js').Account, wrongRoad?: { idToken: string } }>}
   */
  async function outcomeOf(request, pending) {
    const age = Date.now() - pending.startedAt;
    check('state', true, pending.state);
    if (!check('lifetime', age <= TRIP_LIFETIME))
      return { code: 'login_timeout' };
    const { search } = new URL(request.originalUrl, origin);
    try {
      await save(request);
      return { account: await oidc.finish(search, pending) };
    } catch (error) {
      const code = safeErrorCode(error);
      if (code === 'login_failed') console.error('Login refused:', error);
      const idToken = error instanceof LoginRefused && error.idToken;
      return { code, ...(idToken && { wrongRoad: { idToken } }) };
    }
  }

  // From this site alone: FranceConnect+'s session stays open, and its next
  // login may bring the same identity back without a question.
  app.post('/logout', csrfProtection, async (request, response) => {
    await regenerate(request);
    response.redirect(303, '/login?logged_out=site');
  });

  app.post('/logout/fc-plus', csrfProtection, async (request, response) => {
    const { account, wrongRoad, story } = request.session;
    const idToken = account?.idToken ?? wrongRoad?.idToken;
    if (!idToken) return response.redirect(303, '/login');
    let end;
    try {
      end = await oidc.endSession(idToken);
    } catch (error) {
      console.error('FranceConnect+ cannot be reached:', error);
      return response.redirect(303, loginAddress('temporarily_unavailable'));
    }
    const { url, state } = end;
    await regenerate(request);
    request.session.logoutState = state;
    if (story)
      request.session.story = {
        ...story,
        logout: {
          line: `GET ${url.origin}${url.pathname}`,
          fields: maskedFields(url.searchParams),
        },
      };
    response.redirect(303, url.href);
  });

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
      request.session.sessionEnded = true;
      response.redirect(303, '/login?logged_out=fc-plus');
    },
  );
}

/** @param {string} error @param {Road} [road] */
const loginAddress = (error, road) =>
  `/login?${new URLSearchParams({ error, ...(road && { road }) })}`;

/**
 * To a browser a redirect; to a script of the page, which cannot follow one to
 * another site, the address.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {string} url
 */
function lead(request, response, url) {
  if (request.accepts(['html', 'json']) === 'json') response.json({ url });
  else response.redirect(303, url);
}

/** @param {Request['session']} session @param {PendingLogin} pending */
function keepPending(session, pending) {
  const others = Object.entries(session.pending ?? {});
  session.pending = Object.fromEntries([
    ...others.slice(1 - MAX_PENDING),
    [pending.state, pending],
  ]);
}

/**
 * The login that this return belongs to. Each can be used once; the others
 * stay, for the other tabs.
 *
 * @param {Request} request
 * @returns {PendingLogin | undefined}
 */
function takePending({ query, session }) {
  const state = field(query, 'state') ?? '';
  const all = session.pending ?? {};
  const pending = Object.hasOwn(all, state) ? all[state] : undefined;
  delete all[state];
  return pending;
}

/**
 * Which return it is, and whose: only who holds the same cookie and the same
 * code is given the outcome. The cookie as it came, since the session behind it
 * may be gone by then.
 *
 * @param {Request} request
 */
const returnKey = ({ headers, query }) =>
  JSON.stringify([readCookie(headers.cookie, SESSION_COOKIE), query]);

/** @param {Request} request */
const save = ({ session }) =>
  new Promise((resolve, reject) => {
    session.save((error) => (error ? reject(error) : resolve(undefined)));
  });

/** @param {Request} request */
const regenerate = ({ session }) =>
  new Promise((resolve, reject) => {
    session.regenerate((error) => (error ? reject(error) : resolve(undefined)));
  });
