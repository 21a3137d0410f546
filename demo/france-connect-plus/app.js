// @ts-check
import { randomBytes } from 'node:crypto';
import express from 'express';
import {
  createApp,
  field,
  pathFrom,
  sendPage,
  statusOf,
} from '../shared/server.js';
import { sign, verify } from '../shared/signed-message.js';
import { createStage } from '../shared/stage.js';
import {
  EIDAS_IDP,
  checkAuthorizeRequest,
  eidasNotEnabled,
  errorRedirect,
} from './authorize-request.js';
import {
  FRENCH_IDENTITY_PROVIDERS,
  europeanIdentity,
  frenchIdentity,
} from './identities.js';
import { errors } from './oidc-provider.js';
import {
  choicePage,
  confirmationPage,
  endPage,
  errorPage,
  frenchLoginPage,
  homePage,
} from './pages.js';
import { LIFETIMES, createProvider } from './provider.js';
import { checkSessionEnd } from './session-end.js';

/**
 * @typedef {import('./authorize-request.js').Client} Client
 * @typedef {import('./identities.js').Identity} Identity
 */

/**
 * One person's way from the authorize request to the confirmation.
 *
 * @typedef {object} Trip
 * @property {string} [idp]  the French identity provider they are at
 * @property {boolean} [hintFollowed]
 * @property {string} [banner]
 * @property {Identity} [identity]
 * @property {number} [loginTime]  for a session that was open already
 */

/**
 * A stand-in for FranceConnect+.
 *
 * @param {object} options
 * @param {string} options.origin
 * @param {Client[]} options.clients
 * @param {{ origin: string, key: Buffer }} options.bridge
 * @param {import('../shared/stage.js').Stage} [options.stage]  the scenarios of the demo bar
 * @param {string} [options.start]  the page where a login starts
 */
export async function createFranceConnectPlus({
  origin,
  clients,
  bridge,
  stage = createStage(),
  start,
}) {
  const issuer = `${origin}/api/v2`;
  /** @type {Map<string, Identity>} */
  const identities = new Map();
  /** @type {Map<string, Trip>} */
  const trips = new Map();

  const { provider, publicKey } = await createProvider({
    issuer,
    clients,
    identityOf: (accountId) => identities.get(accountId),
  });
  const registry = {
    clients,
    issuer,
    publicKey,
    identityProviders: [
      EIDAS_IDP,
      ...FRENCH_IDENTITY_PROVIDERS.map(({ uid }) => uid),
    ],
  };

  const app = createApp({
    assets: pathFrom('./assets/', import.meta.url),
    // The forms here end in redirects to the bridge and to the services.
    formAction: [
      bridge.origin,
      ...new Set(
        clients.flatMap(({ redirectUris, postLogoutRedirectUris }) =>
          [...redirectUris, ...postLogoutRedirectUris].map(
            (uri) => new URL(uri).origin,
          ),
        ),
      ),
    ],
  });
  const form = express.urlencoded({ extended: false });

  /** @param {express.Response} response @param {import('./pages.js').Refusal & { status: number }} refusal */
  const refuse = (response, refusal) =>
    sendPage(response, errorPage(refusal), refusal.status);

  /** @param {express.Request} request @param {express.Response} response */
  const openSession = (request, response) =>
    provider.Session.get(provider.createContext(request, response));

  /** A client as it is registered in this scenario. @param {Client} client @param {string | undefined} state */
  const registered = (client, state) =>
    stage.of(state)?.scenario === 'not-enabled'
      ? { ...client, eidas: false }
      : client;

  app.all('/api/v2/authorize', form, async (request, response, next) => {
    const state = field(request.query, 'state');
    const outcome = checkAuthorizeRequest(
      {
        query: request.query,
        ...(request.method === 'POST' && { body: request.body ?? {} }),
      },
      {
        ...registry,
        clients: clients.map((client) => registered(client, state)),
      },
    );
    if (outcome.kind === 'page')
      stage.visit(state, 'FranceConnect+: an error page of its own');
    if (outcome.kind === 'page') return refuse(response, outcome);
    if (outcome.kind === 'redirect')
      return response.redirect(303, outcome.location);

    const session = await openSession(request, response);
    const level = outcome.parameters.get('acr_values');
    if (session.accountId && !isReusable(session, level))
      await session.destroy();

    // What was checked is what goes on.
    request.url = `/api/v2/authorize?${outcome.parameters}`;
    delete request.body;
    next();
  });

  // Not a bare redirect: a page that submits itself by a script.
  const endKey = randomBytes(32);
  app.get('/api/v2/session/end', async (request, response) => {
    const outcome = await checkSessionEnd(request.query, registry);
    if (outcome.kind === 'page') return refuse(response, outcome);
    sendPage(response, endPage({ request: sign(outcome, endKey) }));
  });
  app.post('/api/v2/session/end/confirm', form, async (request, response) => {
    const outcome = verify(field(request.body, 'request'), endKey);
    if (!outcome)
      throw new errors.SessionNotFound('not the end of a session that is open');
    const session = await openSession(request, response);
    if (session.accountId) await session.destroy();
    response
      .set('Cache-Control', 'no-store')
      .redirect(303, String(outcome.location));
  });

  const interaction = express.Router({ mergeParams: true });
  app.use('/api/v2/interaction/:uid', form, interaction);

  /**
   * @param {express.Request} request
   * @param {express.Response} response
   */
  async function currentTrip(request, response) {
    const details = await provider.interactionDetails(request, response);
    const { uid, params, session } = details;
    if (uid !== request.params.uid)
      throw new errors.SessionNotFound('not the interaction of this browser');
    const { state } = params;
    const found = clients.find(({ clientId }) => clientId === params.client_id);
    const client = registered(/** @type {Client} */ (found), state);
    const play = stage.of(state);
    /** @param {string} page */
    const visit = (page) => stage.visit(state, `FranceConnect+: ${page}`);
    response.locals.scenario = play?.scenario;
    const trip = trips.get(uid) ?? {};
    trips.set(uid, trip);
    // For the page of an error that happens from here on.
    response.locals.back = wayBack(client, params);
    const path = request.baseUrl;
    return { uid, params, session, client, trip, path, play, visit };
  }

  /** @param {Client} client @param {Record<string, string | undefined>} params */
  const wayBack = (client, { redirect_uri = '', state = '' }) => ({
    service: client.name,
    href: errorRedirect(redirect_uri, {
      error: 'server_error',
      error_description: 'the person went back from an error page',
      state,
      iss: issuer,
    }),
  });

  /** @param {string} uid @param {Client} client @param {Record<string, string | undefined>} params */
  const bridgeAddress = (uid, client, { acr_values: level, state }) => {
    const url = new URL('/start', bridge.origin);
    url.searchParams.set(
      'request',
      sign(
        {
          uid,
          level,
          state,
          service: client.name,
          returnTo: `${origin}/api/v2/interaction/${uid}/eidas`,
        },
        bridge.key,
      ),
    );
    return url.href;
  };

  interaction.get('/', async (request, response) => {
    const { uid, params, session, client, trip, path, play, visit } =
      await currentTrip(request, response);
    if (play?.scenario === 'wrong-road' && !session && !trip.banner) {
      // As if Camille had logged in on this device a minute ago.
      trip.identity = frenchIdentity('idp-mobile', 'camille');
      trip.loginTime = Math.floor(Date.now() / 1000) - 60;
      return response.redirect(303, `${path}/confirm`);
    }
    if (session && !trip.banner) {
      // An open session goes before everything, `idp_hint` included.
      const { loginTs } = await openSession(request, response);
      trip.identity = identities.get(session.accountId);
      trip.loginTime = loginTs;
      return response.redirect(303, `${path}/confirm`);
    }
    if (params.idp_hint && !trip.hintFollowed) {
      trip.hintFollowed = true;
      if (params.idp_hint === EIDAS_IDP)
        return response.redirect(303, bridgeAddress(uid, client, params));
      trip.idp = params.idp_hint;
      return response.redirect(303, `${path}/login`);
    }
    const { banner } = trip;
    visit(
      banner
        ? 'choice of an account again, with a banner'
        : 'choice of an account',
    );
    sendPage(
      response,
      choicePage({
        hint: play?.scenario,
        uid,
        service: client.name,
        eidas: client.eidas,
        banner,
      }),
    );
  });

  interaction.post('/identity-provider', async (request, response) => {
    const { uid, params, client, trip, path } = await currentTrip(
      request,
      response,
    );
    const idp = field(request.body, 'idp');
    if (idp === EIDAS_IDP) {
      if (!client.eidas)
        return refuse(response, eidasNotEnabled(response.locals.back));
      return response.redirect(303, bridgeAddress(uid, client, params));
    }
    trip.idp = idp;
    response.redirect(303, `${path}/login`);
  });

  interaction.get('/login', async (request, response) => {
    const { uid, trip, path, visit } = await currentTrip(request, response);
    const idp = FRENCH_IDENTITY_PROVIDERS.find(({ uid }) => uid === trip.idp);
    if (!idp) return response.redirect(303, path);
    visit(`identity provider, ${idp.name}`);
    sendPage(response, frenchLoginPage({ uid, name: idp.name }));
  });

  interaction.post('/login', async (request, response) => {
    const { trip, path } = await currentTrip(request, response);
    const person = field(request.body, 'person');
    trip.identity = trip.idp ? frenchIdentity(trip.idp, person) : undefined;
    response.redirect(303, trip.identity ? `${path}/confirm` : path);
  });

  // Giving up at an identity provider leads here, not to the service.
  interaction.post('/cancel', async (request, response) => {
    const { trip, path } = await currentTrip(request, response);
    trip.banner = 'cancelled';
    response.redirect(303, path);
  });

  interaction.get('/eidas', async (request, response) => {
    const { uid, trip, path } = await currentTrip(request, response);
    const answer = verify(field(request.query, 'response'), bridge.key);
    if (!answer || answer.uid !== uid)
      throw new errors.SessionNotFound('not the answer to this request');
    if (answer.error) {
      trip.banner = String(answer.error);
      return response.redirect(303, path);
    }
    trip.identity = europeanIdentity(
      /** @type {Parameters<typeof europeanIdentity>[0]} */ (answer.assertion),
    );
    response.redirect(303, `${path}/confirm`);
  });

  interaction.get('/confirm', async (request, response) => {
    const { uid, params, client, trip, path, play, visit } = await currentTrip(
      request,
      response,
    );
    if (!trip.identity) return response.redirect(303, path);
    const asked = params.scope?.split(' ') ?? [];
    const data = Object.entries(trip.identity.claims).filter(([name]) =>
      asked.includes(name),
    );
    const reused = trip.loginTime !== undefined;
    const european = trip.identity.amr.includes('eidas');
    visit(reused ? 'confirmation, of a session that was open' : 'confirmation');
    sendPage(
      response,
      confirmationPage({
        hint: play?.scenario,
        uid,
        service: client.name,
        reused,
        european,
        data,
      }),
    );
  });

  interaction.post('/confirm', async (request, response) => {
    const { params, trip, path } = await currentTrip(request, response);
    const { identity, loginTime } = trip;
    if (!identity) return response.redirect(303, path);
    // The trip stays: a double click confirms twice, and the browser follows
    // the second answer. Once the first was followed, there is no interaction
    // any more, and the second click ends on the page of an expired session.
    identities.set(identity.key, identity);
    await provider.interactionFinished(request, response, {
      login: {
        accountId: identity.key,
        acr: params.acr_values,
        amr: identity.amr,
        ts: loginTime,
      },
    });
  });

  interaction.post('/back', async (request, response) => {
    const { uid } = await currentTrip(request, response);
    trips.delete(uid);
    await provider.interactionFinished(request, response, {
      error: 'access_denied',
      error_description: 'the person went back to the service',
    });
  });

  app.get('/', (_request, response) =>
    sendPage(
      response,
      homePage({ services: clients.map(({ name }) => name), issuer, start }),
    ),
  );
  app.use('/api/v2', provider.callback());

  app.use((_request, response) =>
    refuse(response, {
      status: 404,
      code: 'not_found',
      message: 'Cette page n’existe pas.',
    }),
  );

  app.use(
    /** @type {express.ErrorRequestHandler} */
    (error, _request, response, _next) => {
      if (error instanceof errors.SessionNotFound)
        return refuse(response, {
          status: 400,
          code: 'session_expired',
          message:
            'Dix minutes au plus peuvent passer entre le service et le retour.',
        });
      const status = statusOf(error);
      if (status === 500) console.error(error);
      refuse(response, {
        status,
        code: status === 500 ? 'server_error' : 'invalid_request',
        message: 'Une erreur technique est survenue.',
        back: response.locals.back,
      });
    },
  );

  return { app, issuer, publicKey };
}

/**
 * Single sign-on: only a French login at `eidas2`, for ten minutes, towards a
 * request at the same level.
 *
 * @param {import('oidc-provider').Session} session
 * @param {string | null} level
 */
const isReusable = ({ acr, amr, loginTs }, level) =>
  acr === 'eidas2' &&
  level === 'eidas2' &&
  amr?.includes('fc') &&
  Date.now() / 1000 - (loginTs ?? 0) < LIFETIMES.session;
