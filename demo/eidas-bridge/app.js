// @ts-check
import { randomUUID } from 'node:crypto';
import * as flags from 'country-flag-icons/string/3x2';
import express from 'express';
import { COUNTRY_CODES, countryName } from '../shared/countries.js';
import {
  createApp,
  field,
  kit,
  pathFrom,
  sendPage,
  statusOf,
} from '../shared/server.js';
import { sign, verify } from '../shared/signed-message.js';
import { createStage } from '../shared/stage.js';
import {
  countryPage,
  eidPage,
  homePage,
  messagePage,
  ownPickerPage,
} from './pages.js';
import { peopleOf } from './people.js';

/** Greyed in the partner documentation's picture of the country page. */
const UNAVAILABLE = ['FI', 'IS'];

/**
 * One person's visit, from FranceConnect+ and back to it.
 *
 * @typedef {object} Visit
 * @property {string} uid  FranceConnect+'s, to be given back
 * @property {string} state  the service's, by which the demo knows the scenario
 * @property {string} service
 * @property {string} returnTo
 * @property {string} [country]
 */

/**
 * A stand-in for the French eIDAS bridge and the foreign eIDs behind it.
 *
 * @param {object} options
 * @param {string} options.franceConnectPlus  its origin, where every visit ends
 * @param {Buffer} options.key  shared with it
 * @param {import('../shared/stage.js').Stage} [options.stage]  the scenarios of the demo bar
 * @param {string} [options.start]  the page where a login starts
 */
export function createEidasBridge({
  franceConnectPlus,
  key,
  stage = createStage(),
  start,
}) {
  /** @type {Map<string, Visit>} */
  const visits = new Map();

  const app = createApp({
    assets: pathFrom('./assets/', import.meta.url),
    // Choosing, cancelling and refusing are forms that end at FranceConnect+.
    formAction: [franceConnectPlus],
    directives: {
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['fc-eidas-elements', 'fc-eidas-buttons'],
    },
  });
  const form = express.urlencoded({ extended: false });

  app.use('/kit', kit());
  app.get('/flags/:file', (request, response, next) => {
    const code = request.params.file.replace('.svg', '');
    const svg = Object.entries(flags).find(([name]) => name === code)?.[1];
    if (!svg) return next();
    response
      .set('Cache-Control', 'public, max-age=3600')
      .type('svg')
      .send(String(svg));
  });

  app.get('/', (_request, response) => sendPage(response, homePage({ start })));

  app.get('/start', (request, response, next) => {
    const message = verify(field(request.query, 'request'), key);
    if (!message) return next();
    const { uid, state, service, returnTo } = /** @type {any} */ (message);
    const id = randomUUID();
    visits.set(id, { uid, state, service, returnTo });
    response.redirect(303, `/${id}`);
  });

  /** @param {express.Request} request */
  const visitOf = (request) => visits.get(String(request.params.uid));

  /** @param {Visit} visit @param {object} answer */
  const returnAddress = ({ uid, returnTo }, answer) => {
    const url = new URL(returnTo);
    url.searchParams.set('response', sign({ uid, ...answer }, key));
    return url.href;
  };

  app.get('/:uid', (request, response, next) => {
    const visit = visitOf(request);
    if (!visit) return next();
    const play = stage.of(visit.state);
    const wanted = field(request.query, 'variant') ?? play?.countryPage;
    const page = wanted === 'picker' ? ownPickerPage : countryPage;
    stage.visit(visit.state, 'eIDAS node: choice of a country');
    sendPage(
      response,
      page({
        hint: play?.scenario,
        uid: request.params.uid,
        service: visit.service,
        unavailable: UNAVAILABLE,
      }),
    );
  });

  app.post('/:uid/login', form, (request, response, next) => {
    const visit = visitOf(request);
    if (!visit) return next();
    const country = field(request.body, 'country') ?? '';
    // FranceConnect+'s own codes and no others: `GR` is not one of them.
    if (!COUNTRY_CODES.includes(country) || UNAVAILABLE.includes(country))
      return sendPage(
        response,
        messagePage({
          title: 'This country cannot be chosen',
          message: country
            ? `“${country}” is not a country that is connected here.`
            : 'No country was chosen.',
          back: `/${request.params.uid}`,
        }),
        400,
      );
    visit.country = country;
    response.redirect(303, `/${request.params.uid}/eid`);
  });

  app.get('/:uid/eid', (request, response, next) => {
    const visit = visitOf(request);
    if (!visit?.country) return next();
    const { country, state } = visit;
    stage.visit(state, `eID of ${countryName(country, 'en')}`);
    const hint = stage.of(state)?.scenario;
    sendPage(response, eidPage({ uid: request.params.uid, country, hint }));
  });

  app.post('/:uid/eid', form, (request, response, next) => {
    const visit = visitOf(request);
    const country = visit?.country;
    if (!visit || !country) return next();
    const chosen = field(request.body, 'person');
    const person = peopleOf(country).find(({ id }) => id === chosen);
    if (!person) return response.redirect(303, `/${request.params.uid}/eid`);
    visits.delete(request.params.uid);
    response.redirect(
      303,
      returnAddress(visit, { assertion: { country, ...person } }),
    );
  });

  for (const [path, error] of [
    ['/:uid/cancel', 'cancelled'],
    ['/:uid/refuse', 'refused'],
  ])
    app.post(path, (request, response, next) => {
      const visit = visitOf(request);
      if (!visit) return next();
      visits.delete(String(request.params.uid));
      response.redirect(303, returnAddress(visit, { error }));
    });

  app.use((_request, response) =>
    sendPage(
      response,
      messagePage({
        title: 'This page has expired',
        message: 'Go back to the service and start again.',
      }),
      404,
    ),
  );

  app.use(
    /** @type {express.ErrorRequestHandler} */
    (error, _request, response, _next) => {
      const status = statusOf(error);
      if (status === 500) console.error(error);
      return sendPage(
        response,
        messagePage({
          title: 'This request cannot be read',
          message: 'Go back to the service and start again.',
        }),
        status,
      );
    },
  );

  return app;
}
