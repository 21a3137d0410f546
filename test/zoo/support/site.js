// @ts-check
// Serves the zoo: the kit's files and those of npm packages, without a word about
// their encoding, and each page with the content type that it wants.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { standsWith } from './elements.js';

/** @typedef {import('../pages.js').ZooPage} ZooPage */

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** What goes wrong on the page, from its very start. */
const RECORDER = `
  window.zooAll = (selector) => Document.prototype.querySelectorAll.call(document, selector);
  window.zooErrors = [];
  addEventListener('error', (event) => zooErrors.push(String(event.error ?? event.message)));
  addEventListener('unhandledrejection', (event) => zooErrors.push(String(event.reason)));
  const { error } = console;
  console.error = (...args) => { zooErrors.push(args.join(' ')); error(...args); };`;

/** @param {ZooPage} page */
function documentOf(page) {
  const { sheets = [], scripts = [], css = '', head = '', body = '' } = page;
  const around = page.around ?? ((element) => element);
  // Print is what the page would look like there, in whatever medium it is shown.
  const html = `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr" ${page.root ?? ''}>
<head><script>${RECORDER}</script><title>Zoo</title>${head}
<link rel="stylesheet" href="/kit/fc-eidas-elements.css" />
${sheets.map((path) => `<link rel="stylesheet" href="/npm/${path}" />`).join('\n')}
<style>${css}</style>
${scripts.map((path) => `<script type="module" src="/npm/${path}"></script>`).join('\n')}
</head>
<body>${body}${standsWith(around)}</body></html>`;
  const xml = page.type?.includes('xml');
  return html
    .replace(/(?<=<(?:style|script)>)[^<]*/g, (text) =>
      xml ? text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`) : text,
    )
    .replace(/[^\x20-\x7e\n]/g, (char, at) =>
      // Rules know no character references.
      isInStyle(html, at) ? char : `&#${char.charCodeAt(0)};`,
    );
}

/** @param {string} html @param {number} at */
const isInStyle = (html, at) =>
  html.lastIndexOf('<style>', at) > html.lastIndexOf('</style>', at);

export async function startZoo() {
  /** @type {ZooPage[]} */
  const pages = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const page = pages[Number(/^\/zoo\/(\d+)$/.exec(pathname)?.[1])];
    if (page) {
      const { type = 'text/html; charset=utf-8' } = page;
      response
        .writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' })
        .end(documentOf(page));
      return;
    }
    const path = normalize(pathname)
      .replace(/^\/kit\//, 'dist/')
      .replace(/^\/npm\//, 'node_modules/');
    try {
      const content = readFileSync(join(root, path));
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? '' })
        .end(content);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  return {
    /** @param {ZooPage} page @returns {string} its address */
    show(page) {
      return `http://127.0.0.1:${port}/zoo/${pages.push(page) - 1}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
