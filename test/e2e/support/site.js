// @ts-check
// A login page in a policy of the test's choice, and an origin that stands for
// FranceConnect+: just enough of both to see what a browser does with a start.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @type {Record<string, string>} */
const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** @param {import('node:http').RequestListener} listener */
async function listen(listener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @typedef {object} SitePage
 * @property {string} [policy]
 * @property {Record<string, string>} [headers]
 * @property {string} [head]
 * @property {string} body
 */

/** @typedef {{ method: string, path: string, search: string, headers: import('node:http').IncomingHttpHeaders, body: string }} Seen */

/**
 * @param {object} options
 * @param {Record<string, string>} [options.folders]  paths and the folders of the project that they serve
 * @param {string} [options.franceConnectPlusPage]  what the stand-in shows
 */
export async function startSite({
  folders = {},
  franceConnectPlusPage = '<p>arrived</p>',
} = {}) {
  /** @type {Map<string, SitePage>} */
  const pages = new Map();
  /** @type {Seen[]} */
  const starts = [];
  /** @type {Seen[]} */
  const requests = [];
  /** @type {Map<string, string>} */
  const scripts = new Map();
  const served = { '/kit/': 'dist/', '/recipes/': 'docs/recipes/', ...folders };
  /** @type {{ status: number, body: string, headers?: Record<string, string> } | undefined} */
  let answer;

  /** @type {string[]} */
  const arrivals = [];
  const franceConnectPlus = await listen(({ url = '' }, response) => {
    if (url.startsWith('/api/')) arrivals.push(url);
    response
      .writeHead(200, { 'Content-Type': TYPES['.html'] })
      .end(
        `<!doctype html><title>FranceConnect+</title>${franceConnectPlusPage}`,
      );
  });

  const site = await listen(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://x');
    let body = '';
    for await (const chunk of request) body += chunk;
    const seen = {
      method: request.method ?? '',
      path: pathname,
      search,
      headers: request.headers,
      body,
    };
    requests.push(seen);

    const page = pages.get(pathname);
    if (page) {
      response
        .writeHead(200, {
          'Content-Type': TYPES['.html'],
          'Cache-Control': 'no-store',
          ...(page.policy && { 'Content-Security-Policy': page.policy }),
          ...page.headers,
        })
        .end(
          `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Connexion</title>${page.head ?? ''}</head><body>${page.body}</body></html>`,
        );
    } else if (pathname === '/auth') {
      starts.push(seen);
      const url = `${franceConnectPlus.origin}/api/v2/authorize`;
      const asJson = request.headers.accept === 'application/json';
      response.setHeader('Cache-Control', 'no-store');
      if (answer)
        response.writeHead(answer.status, answer.headers).end(answer.body);
      else if (asJson) response.end(JSON.stringify({ url }));
      else response.writeHead(303, { Location: url }).end();
    } else {
      const file = fileFor(pathname);
      const content = scripts.get(pathname) ?? (file && read(file));
      if (content === undefined) response.writeHead(404).end();
      else
        response
          .writeHead(200, {
            'Content-Type': TYPES[extname(pathname)] ?? '',
            // A cached answer has forgotten how it was asked for.
            'Cache-Control': 'no-store',
          })
          .end(content);
    }
  });

  /** @param {string} pathname */
  function fileFor(pathname) {
    const found = Object.entries(served).find(([path]) =>
      pathname.startsWith(path),
    );
    if (!found || normalize(pathname) !== pathname) return undefined;
    return join(root, found[1], pathname.slice(found[0].length));
  }

  return {
    origin: site.origin,
    franceConnectPlus: franceConnectPlus.origin,
    /** What came to `/auth`. */
    starts,
    /** Who came to FranceConnect+. */
    arrivals,
    /** Everything that was asked for. */
    requests,
    /** @param {string} path @param {SitePage} page */
    page: (path, page) => {
      pages.set(path, page);
      return site.origin + path;
    },
    /** @param {string} path @param {string} code */
    script: (path, code) => void scripts.set(path, code),
    /** What `/auth` answers instead. @param {typeof answer} value */
    answerWith: (value) => {
      answer = value;
    },
    close: () => {
      site.close();
      franceConnectPlus.close();
    },
  };
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
