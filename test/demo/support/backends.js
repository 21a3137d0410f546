// @ts-check
// The backends of docs/, from the very files that it shows, each as a site that
// runs.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import expressFramework from 'express';
import * as jose from 'jose';
import { allowInsecureRequests } from 'openid-client';
import { EIDAS_IDP } from '../../../demo/france-connect-plus/authorize-request.js';
import { kit, openOrigin, pathFrom } from '../../../demo/shared/server.js';
import {
  DJANGO_ADVICE,
  ensureDjango,
  startDjango,
} from '../../e2e/support/django.js';
import { PHP_ADVICE, ensurePhp, startPhp } from './php.js';
import { RAILS_ADVICE, ensureRails, startRails } from './rails.js';
import {
  WORDPRESS_ADVICE,
  ensureWordPress,
  startWordPress,
} from './wordpress.js';

/**
 * A site's registration with FranceConnect+, and what else it is told.
 *
 * @typedef {object} Registration
 * @property {number} port
 * @property {string} origin  where its visitors find it
 * @property {string} issuer
 * @property {string} jwksUri  FranceConnect+'s
 * @property {string} clientId
 * @property {string} clientSecret
 * @property {string} redirectUri
 * @property {string} postLogoutRedirectUri
 * @property {string} eidasIdpHint
 * @property {import('jose').JWK[]} encryptionKeys  private, the newest first
 * @property {string} sessionSecret
 * @property {number} proxies  how many stand in front
 * @property {string} [more]  what the login page says beside its forms
 * @property {string} [recipe]  the folder of the code, in place of docs/backends
 */

/**
 * @typedef {object} Running
 * @property {() => unknown} close
 * @property {(seconds: number) => unknown} setClock
 */

/**
 * @typedef {object} Backend
 * @property {string} title
 * @property {(road: string) => string} callback  the path of the return
 * @property {Partial<import('./battery.js').Traits>} traits
 * @property {() => unknown} [ready]  nothing if what it needs is not here
 * @property {string} [advice]  what to install then
 * @property {boolean} [heavy]  tried with `FULL=1`
 * @property {(site: Registration) => Promise<Running>} run
 */

/** Where the code is that the documentation shows. */
const SHOWN = pathFrom('../../../docs/backends/', import.meta.url);

/** In this process. @param {string} name @param {Registration} site */
async function runHere(name, { recipe = SHOWN, ...site }) {
  // The code as it is shown has no types.
  const { createApp } = await import(
    pathToFileURL(join(recipe, `${name}.js`)).href
  );
  const app = await createApp({
    ...site,
    discoveryOptions: { execute: [allowInsecureRequests] },
  });
  const server = await openOrigin(site.port, name, 'PORT');
  server.serve(expressFramework().use('/kit', kit()).use(app));
  return {
    close: () => server.close(),
    setClock: (/** @type {number} */ seconds) => {
      if (seconds === 0) return mock.timers.reset();
      const now = Date.now() + seconds * 1000;
      mock.timers.enable({ apis: ['Date'], now });
    },
  };
}

/** The settings as Python, PHP and Ruby write them. @param {object} site */
const snakeCase = (site) =>
  Object.fromEntries(
    Object.entries({ recipe: SHOWN, ...site }).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );

/** @type {Record<string, Backend>} */
export const BACKENDS = {
  express: {
    title: 'Express',
    callback: () => '/callback',
    traits: {},
    run: (site) => runHere('express', site),
  },
  authjs: {
    title: 'Auth.js',
    callback: (road) => `/auth/callback/${road}`,
    traits: {
      without: {
        'a login request by a link begins a login':
          'starts a login with a form only',
        'a login request by fetch gets an address as its answer, stale or not':
          'has its own answer for it',
      },
      csrf: async ({ visit }, origin) => {
        const answer = await visit(`${origin}/auth/csrf`);
        return /** @type {any} */ (await answer.json());
      },
    },
    run: (site) => runHere('authjs', site),
  },
  django: {
    title: 'Django',
    callback: () => '/callback',
    traits: {},
    ready: ensureDjango,
    advice: DJANGO_ADVICE,
    run: (site) =>
      startDjango(String(ensureDjango()), {
        port: site.port,
        secret: site.sessionSecret,
        site: snakeCase(site),
      }),
  },
  rails: {
    title: 'Rails',
    callback: () => '/callback',
    traits: {},
    heavy: true,
    ready: ensureRails,
    advice: RAILS_ADVICE,
    run: (site) => startRails(snakeCase(site)),
  },
  ...Object.fromEntries(
    [
      ['php', 'PHP'],
      ['symfony', 'Symfony'],
    ].map(([name, title]) => [
      name,
      {
        title,
        callback: () => '/callback',
        traits: {},
        heavy: true,
        ready: ensurePhp,
        advice: PHP_ADVICE,
        run: (/** @type {Registration} */ site) =>
          startPhp(name, site.port, snakeCase(site)),
      },
    ]),
  ),
  wordpress: {
    title: 'WordPress',
    callback: () => '/callback',
    traits: {
      login: '/wp-login.php',
      without: {
        'the cookies are HttpOnly and Lax, and Secure behind TLS':
          'WordPress’s own cookies have no SameSite, which browsers take for Lax',
      },
    },
    heavy: true,
    ready: ensureWordPress,
    advice: WORDPRESS_ADVICE,
    run: (site) =>
      startWordPress(site.port, { origin: site.origin, ...snakeCase(site) }),
  },
};

/** Keys and secrets of a site of its own. */
async function newSecrets() {
  const keys = await Promise.all(
    [1, 2].map(async () => {
      const { privateKey } = await jose.generateKeyPair('RSA-OAEP-256', {
        extractable: true,
      });
      return jose.exportJWK(privateKey);
    }),
  );
  return {
    clientSecret: randomBytes(32).toString('hex'),
    sessionSecret: randomBytes(32).toString('hex'),
    eidasIdpHint: EIDAS_IDP,
    encryptionKeys: keys,
  };
}

/**
 * The registration of a site that is about to run.
 *
 * @param {Backend} backend
 * @param {{ clientId: string, issuer: string, port: number, origin?: string, proxies?: number }} site
 */
export const registrationOf = async (
  backend,
  { port, origin = `http://127.0.0.1:${port}`, proxies = 0, ...site },
) => ({
  ...site,
  port,
  ...(await newSecrets()),
  origin,
  proxies,
  jwksUri: `${site.issuer}/jwks`,
  redirectUri: origin + backend.callback('fc-plus'),
  postLogoutRedirectUri: `${origin}/logout/callback`,
});

/**
 * The same, as FranceConnect+ keeps it.
 *
 * @param {Backend} backend
 * @param {Awaited<ReturnType<typeof registrationOf>>} site
 */
export const clientOf = (backend, site) => ({
  clientId: site.clientId,
  clientSecret: site.clientSecret,
  name: site.clientId,
  redirectUris: ['fc-plus', 'eidas'].map(
    (road) => site.origin + backend.callback(road),
  ),
  postLogoutRedirectUris: [site.postLogoutRedirectUri],
  jwksUri: `${site.origin}/jwks.json`,
  claims: ['amr'],
  eidas: true,
});

/**
 * Those to be tried: `BACKENDS=django,rails` names them, `FULL=1` takes all.
 * What a backend needs is installed where that is allowed.
 */
export function chosenBackends() {
  const named = process.env.BACKENDS?.split(',');
  const full = process.env.FULL === '1';
  return Object.entries(BACKENDS)
    .filter(([name, { heavy }]) =>
      named ? named.includes(name) : full || !heavy,
    )
    .filter(([, { title, ready, advice }]) => {
      if (!ready || ready()) return true;
      if (process.env.CI === 'true') throw new Error(advice);
      console.warn(`*** ${title} is NOT TESTED. ${advice}`);
      return false;
    });
}
