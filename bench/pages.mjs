// Bundles what each contestant loads, and serves a page for each on loopback,
// in brotli, as a CDN would.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { CONTESTANTS } from './contestants.mjs';

const TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
};

const compress = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });

/**
 * One minified module of what the source imports, as an app would ship it, or
 * as a server would load it.
 */
export async function bundle(source, { server = false } = {}) {
  const entry = '\0entry';
  const { output } = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      ssr: server,
      rolldownOptions: { input: entry },
    },
    ssr: { noExternal: true },
    plugins: [
      {
        name: 'entry',
        resolveId(id, importer) {
          if (id === entry) return entry;
          // What the entry imports by name is found from this folder.
          return importer === entry
            ? this.resolve(id, fileURLToPath(import.meta.url))
            : undefined;
        },
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** Each contestant's files by name, and the names that its page loads at once. */
async function filesOf({ files, entry }) {
  const all = new Map(
    Object.entries(files).map(([name, url]) => [name, readFileSync(url)]),
  );
  const scripts = Object.keys(files).filter((name) => name.endsWith('.js'));
  let module;
  for (const chunk of entry ? await bundle(entry) : []) {
    all.set(chunk.fileName, Buffer.from(chunk.code));
    if (chunk.isEntry) module = chunk.fileName;
  }
  return { all, scripts, module };
}

function pageOf(contestant, loaded, count) {
  const { all, scripts, module } = loaded;
  const sheets = [...all.keys()].filter((name) => name.endsWith('.css'));
  const start = contestant.start
    ? `<script>addEventListener('DOMContentLoaded', () => {${contestant.start}});</script>`
    : '';
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${contestant.id}</title><link rel="icon" href="data:,">
${sheets.map((name) => `<link rel="stylesheet" href="${name}">`).join('')}
${scripts.map((name) => `<script src="${name}" defer></script>`).join('')}
${module ? `<script type="module" src="${module}"></script>` : ''}${start}
</head><body><main><h1>Se connecter</h1>${contestant.html.repeat(count)}<p id="below">Ou avec un mot de passe.</p></main></body></html>`;
}

/**
 * `/<id>/` is a page with one of it, `/<id>/?n=100` with a hundred, and
 * `/<id>/?n=0` with what it loads alone.
 */
export async function startPages() {
  const loaded = new Map();
  for (const contestant of CONTESTANTS)
    loaded.set(contestant.id, await filesOf(contestant));
  const compressed = new Map();
  for (const [id, { all }] of loaded)
    for (const [name, content] of all)
      compressed.set(`/${id}/${name}`, compress(content));

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const contestant = CONTESTANTS.find(({ id }) => pathname === `/${id}/`);
    const body = contestant
      ? compress(
          pageOf(
            contestant,
            loaded.get(contestant.id),
            Number(searchParams.get('n') ?? 1),
          ),
        )
      : compressed.get(pathname);
    if (!body) return response.writeHead(404).end();
    const extension = contestant ? 'html' : pathname.split('.').at(-1);
    return response
      .writeHead(200, {
        'content-type': TYPES[extension] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    address: (id, n = 1) => `http://127.0.0.1:${port}/${id}/?n=${n}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
