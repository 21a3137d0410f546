// @ts-check
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import express from 'express';
import helmet from 'helmet';

/** An error that a person can act on: its message is all they need to read. */
export class DemoError extends Error {}

/**
 * One of the demo's origins. The port is open before the application exists,
 * since each of the three needs to know the addresses of the others. Until
 * then it answers that it starts, and a browser asks again.
 *
 * @typedef {object} Origin
 * @property {string} origin  `http://127.0.0.1:<port>`
 * @property {(app: import('node:http').RequestListener) => void} serve
 * @property {() => Promise<void>} close
 */

/**
 * @param {number} port  0 for any free port
 * @param {string} name  who asks for it, for the message when it is taken
 * @param {string} variable  the environment variable that sets another port
 * @returns {Promise<Origin>}
 */
export async function openOrigin(port, name, variable) {
  /** @type {import('node:http').RequestListener} */
  let answer = (_request, response) => {
    response.writeHead(503, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      'Retry-After': '1',
      Refresh: '1',
    });
    response.end(`The ${name} starts. This page reloads itself.\n`);
  };
  const server = createServer((request, response) => answer(request, response));
  await new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new DemoError(
              `Port ${port} (${name}) is already taken: stop what uses it, or choose another with ${variable}=<port>.`,
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  return {
    origin: `http://127.0.0.1:${address.port}`,
    serve: (app) => {
      answer = app;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} relative @param {string} base  a module's `import.meta.url` */
export const pathFrom = (relative, base) =>
  fileURLToPath(new URL(relative, base));

/**
 * Headers for every answer of the demo: a Content-Security-Policy without any
 * `unsafe-`, and helmet's others.
 *
 * @param {Record<string, string[]> | false} [directives]  beside, or instead of, the usual ones; `false` for a page without a policy
 */
export const protect = (directives = {}) =>
  helmet({
    contentSecurityPolicy: directives && {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...directives,
      },
    },
    // The loopback demo is plain http; behind https the proxy sets its own.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });

/**
 * An Express application with what every page of the demo has in common: the
 * headers, external style sheets, an icon.
 *
 * @param {object} options
 * @param {string} options.assets  folder of the application's own style sheet and icon
 * @param {string[]} [options.formAction]  origins that its forms may end at, beside its own
 * @param {Record<string, string[]>} [options.directives]  further directives
 * @param {express.RequestHandler} [options.headers]  instead of these two
 */
export function createApp({
  assets,
  formAction = [],
  directives = {},
  headers = protect({ formAction: ["'self'", ...formAction], ...directives }),
}) {
  const app = express();
  app.disable('x-powered-by');
  // Only flat fields are ever expected, in queries as in forms.
  app.set('query parser', 'simple');
  app.use(headers);
  app.use('/assets', express.static(assets, { index: false }));
  app.use(
    '/assets/shared',
    express.static(pathFrom('./assets/', import.meta.url), { index: false }),
  );
  return app;
}

/** The built kit. Served by each origin for itself, under `/kit`. */
export const kit = () =>
  express.static(pathFrom('../../dist/', import.meta.url), { index: false });

/**
 * @param {import('express').Response} response
 * @param {import('./html.js').SafeHtml} page
 * @param {number} [status]
 */
export function sendPage(response, page, status = 200) {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(String(page));
}

/**
 * A field of a query or of a form, if it came exactly once.
 *
 * @param {unknown} fields
 * @param {string} name
 * @returns {string | undefined}
 */
export function field(fields, name) {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const value = /** @type {Record<string, unknown>} */ (fields)[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * The status of an error that the request is to blame for, such as 413; 500 for
 * any other.
 *
 * @param {unknown} error
 * @returns {number}
 */
export const statusOf = (error) => {
  const status = Number(/** @type {{ status?: unknown }} */ (error)?.status);
  return status >= 400 && status < 500 ? status : 500;
};
