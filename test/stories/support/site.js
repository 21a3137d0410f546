// @ts-check
// The built Storybook, served from a subfolder, and how to wait for a story.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string }} Entry
 */

const folder = fileURLToPath(
  new URL('../../../storybook-static/', import.meta.url),
);

/** Storybook must work from any folder of a site. */
const BASE = '/some/sub folder/';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** All that Storybook's own index lists. @type {Entry[]} */
export const entries = Object.values(
  JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries,
);

/** Serves the folder on a port of its own. */
export async function serve() {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(
      new URL(request.url ?? '', 'http://site').pathname,
    );
    const page = path.endsWith('/') ? `${path}index.html` : path;
    const file = join(folder, normalize(page.slice(BASE.length)));
    const found =
      path.startsWith(BASE) &&
      statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((listening) =>
    server.listen(0, '127.0.0.1', () => listening(undefined)),
  );
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    /** @param {string} page such as `iframe.html?id=…` */
    url: (page) => origin + encodeURI(BASE) + page,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {Entry} entry @param {string} [globals] */
export const pageOf = ({ id, type }, globals = '') =>
  `iframe.html?id=${id}&viewMode=${type}${globals && `&globals=${globals}`}`;

/** Whether a page asked for anything but the site itself. */
/** @param {string} url @param {string} origin */
export const isOutside = (url, origin) =>
  !url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url);

/**
 * Runs in the page: until the story is rendered and played, and what went
 * wrong in it. `undefined` as long as it is not done.
 */
export function storyProblems() {
  const channel = /** @type {any} */ (window)['__STORYBOOK_ADDONS_CHANNEL__'];
  /** @param {string} name */
  const last = (name) => channel?.last(name)?.[0];
  /** @type {string[]} */
  const problems = [];
  for (const name of [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'configError',
  ]) {
    const told = last(name);
    if (told === undefined) continue;
    problems.push(
      `${name}: ${told.message ?? told.description ?? JSON.stringify(told)}`,
    );
  }
  const finished = last('storyFinished');
  for (const { type, result } of finished?.reporters ?? []) {
    for (const { id, nodes } of result?.violations ?? []) {
      const where = nodes.map((/** @type {any} */ { target }) =>
        target.flat(9).join(' '),
      );
      problems.push(`${type}: ${id}: ${where.join(' | ')}`);
    }
    if (type === 'a11y' && result?.error) problems.push(String(result.error));
  }
  const done = finished ?? last('docsRendered');
  return done !== undefined || problems.length > 0
    ? JSON.stringify(problems)
    : undefined;
}
