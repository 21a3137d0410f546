// @ts-check
import { setTimeout as wait } from 'node:timers/promises';
import { readCookie } from './choices.js';
import { maskedFields } from './journal.js';
import { createOidc } from './oidc.js';

/**
 * What the demo adds to a site: its scenarios, and the story of a login that
 * the pages show. A site of yours has nothing of this.
 *
 * @typedef {import('./choices.js').Choices} Choices
 * @typedef {import('./journal.js').Story} Story
 * @typedef {import('express').Request} Request
 * @typedef {import('express').Response} Response
 */

/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9/api/v2';

/** The page's script leaves here what `fc-authorize` said. */
const EVENT_COOKIE = 'demo_event';

/** Longer than a login may take. */
const TOO_LONG = 660_000;

const SHOWN_HEADERS = ['Accept', 'Content-Type', 'Sec-Fetch-Mode'];

/**
 * @param {object} options
 * @param {import('./oidc.js').OidcSettings} options.settings
 * @param {import('./oidc.js').Oidc} options.oidc
 * @param {import('../shared/stage.js').Stage} options.stage
 * @param {number} options.slowness  what a slow network adds, in milliseconds
 * @param {(request: Request) => Choices} options.choicesOf
 */
export function createRehearsal({
  settings,
  oidc,
  stage,
  slowness,
  choicesOf,
}) {
  /** @type {Promise<import('./oidc.js').Oidc> | undefined} */
  let unreachable;

  /** @param {Request} request */
  const scenarioOf = (request) => {
    const { scenario } = choicesOf(request);
    // Once the other person's session is ended, it is no longer in the way.
    const over = scenario === 'wrong-road' && request.session?.sessionEnded;
    return over ? 'well' : scenario;
  };

  return {
    /** @param {Request} request @param {Response} _response @param {() => void} next */
    async delay(request, _response, next) {
      // Style sheets come at once: without them nothing would be seen meanwhile.
      const slow =
        scenarioOf(request) === 'slow' && !/\.css$/.test(request.path);
      if (slow) await wait(slowness);
      next();
    },

    /** @param {Request} request */
    oidc(request) {
      if (scenarioOf(request) !== 'down') return oidc;
      unreachable ??= createOidc({ ...settings, issuer: NOWHERE });
      return unreachable;
    },

    /**
     * @param {import('./request.js').Road} road
     * @param {unknown} fields
     * @param {Request} request
     * @param {Response} response
     * @returns {Story}
     */
    begin(road, fields, request, response) {
      const { road: startBy, countries } = choicesOf(request);
      const event = readCookie(request.headers.cookie, EVENT_COOKIE);
      response.clearCookie(EVENT_COOKIE);
      /** @type {Story} */
      const story = {
        road,
        startBy,
        scenario: scenarioOf(request),
        countryPage: countries,
        event: parsedEvent(event),
        request: {
          line: `${request.method} ${request.originalUrl}`,
          fields: maskedFields(Object.entries(Object(fields))),
          headers: SHOWN_HEADERS.flatMap((name) => {
            const value = request.get(name);
            return value ? [[name, value]] : [];
          }),
        },
        exchanges: [],
        checks: [],
        visited: [],
      };
      request.session.story = story;
      return story;
    },

    /** @param {Omit<import('./oidc.js').PendingLogin, 'story'>} pending @param {Story} story */
    pending(pending, story) {
      stage.begin(pending.state, story);
      if (story.scenario === 'too-old') pending.startedAt -= TOO_LONG;
      return { ...pending, story };
    },

    /** @param {import('./oidc.js').PendingLogin} pending @returns {Story} */
    story: ({ state, story }) => ({
      ...story,
      visited: stage.of(state)?.visited ?? [],
    }),
  };
}

/**
 * What the page's script wrote down, if it did.
 *
 * @param {string | undefined} text
 * @returns {Array<[string, string]> | undefined}
 */
function parsedEvent(text) {
  try {
    const fields = Object.entries(JSON.parse(text ?? ''));
    return fields.map(([name, value]) => [name, String(value)]);
  } catch {
    return undefined;
  }
}
