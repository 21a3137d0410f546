// `npm run build`: all that dist/ holds, in the order in which it depends.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { transform } from 'lightningcss';
import { parse } from 'postcss';
import { minify } from 'terser';
import { build } from 'vite';
import { writeEditorData } from './editor-data.mjs';
import { writeThirdParty } from './third-party.mjs';

const require = createRequire(import.meta.url);
const dist = new URL('../dist/', import.meta.url);

/** Runs a package's command with this Node, as npm's own scripts would. */
function run(bin, ...args) {
  execFileSync(process.execPath, [require.resolve(bin), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** A selector of the inside of an element, as the style sheet writes them. */
const INSIDE = /::|& |> /;

/** A page's rules, with force or without, do not reach into a fallback. */
function guardInside(css) {
  const sheet = parse(css);
  sheet.walkDecls((declaration) => {
    for (let at = declaration.parent; at; at = at.parent)
      if (INSIDE.test(at.selector ?? '')) declaration.important = true;
  });
  return sheet.toString();
}

async function buildStyleSheet() {
  const source = new URL(
    '../src/styles/fc-eidas-elements.css',
    import.meta.url,
  );
  const { code } = transform({
    filename: 'fc-eidas-elements.css',
    code: Buffer.from(guardInside(await readFile(source, 'utf8'))),
    minify: true,
  });
  await writeFile(
    new URL('fc-eidas-elements.css', dist),
    // A string of a style sheet knows six digits at most, ended by a blank.
    String(code).replace(
      /[^\x00-\x7f]/g, // eslint-disable-line no-control-regex -- all of ASCII
      (char) => `\\${char.charCodeAt(0).toString(16)} `,
    ),
  );
}

/**
 * What the bundler's minifier leaves. A drop-in is a classic script, which has
 * the encoding of its page: ASCII alone reads right in any.
 *
 * @param {string} name
 */
async function shrinkDropIn(name) {
  const [file, mapFile] = [`${name}.js`, `${name}.js.map`].map(
    (path) => new URL(path, dist),
  );
  const { code, map } = await minify(await readFile(file, 'utf8'), {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    format: { ascii_only: true, comments: /^!/ },
    sourceMap: {
      content: await readFile(mapFile, 'utf8'),
      filename: `${name}.js`,
    },
  });
  await writeFile(file, code);
  await writeFile(mapFile, map);
}

/** The artwork of the modules as files, for the fallback's style sheet. */
async function writeArtwork() {
  for (const [name, source] of [
    ['franceconnect-logo', 'generated/franceconnect-logo.ts'],
    ['european-mark', 'artwork/european-mark.ts'],
  ]) {
    const module = await readFile(
      new URL(`../src/${source}`, import.meta.url),
      'utf8',
    );
    const svg = /<svg[^]*<\/svg>/.exec(module)?.[0];
    if (!svg) throw new Error(`no picture in ${source}`);
    await writeFile(
      new URL(`${name}.svg`, dist),
      svg
        .replace(/\s+class="\w+"/, ' xmlns="http://www.w3.org/2000/svg"')
        .replace(' aria-hidden="true"', '')
        .replace(/\s*\n\s*/g, ' ')
        .replaceAll(/ ?(?<=>) /g, ''),
    );
  }
}

/** Leaves the types that the public ones lead to. */
async function pruneTypes() {
  const types = new URL('types/', dist);
  const reached = new Set();
  const follow = async (url) => {
    if (reached.has(url.href)) return;
    reached.add(url.href);
    const code = await readFile(url, 'utf8');
    const paths = code.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/g);
    for (const [, path] of paths) await follow(new URL(`${path}.d.ts`, url));
  };
  const all = (await readdir(types, { recursive: true }))
    .map((file) => new URL(file.replaceAll('\\', '/'), types))
    .filter(({ href }) => href.endsWith('.d.ts'));
  for (const url of all) {
    const path = url.href.slice(types.href.length);
    if (
      /^(?:[^/]+|(?:elements|define)\/.*|(?:authorize\/url-guard|check\/index)\.d\.ts)$/.test(
        path,
      )
    )
      await follow(url);
  }
  for (const url of all) if (!reached.has(url.href)) await rm(url);
}

/** @param {string} path */
const inTree = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Of the buttons' texts the check reads those of the official block, which stand first. */
const officialTexts = {
  name: 'official-texts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /all-languages\.buttons\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /`([^`]*)`/g,
        (_, texts) => `\`${texts.split('|').slice(0, 7).join('|')}\``,
      ),
      loader: 'ts',
    })),
};

/** A script of the page check, for a browser. @param {string} contents */
async function checkScript(contents, options = {}) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: inTree('src/check/') },
    bundle: true,
    write: false,
    minify: true,
    target: 'es2022',
    format: 'iife',
    plugins: [officialTexts],
    ...options,
  });
  return outputFiles[0].text;
}

/**
 * A function with all that it needs inside, so that a test can hand it to its
 * browser as it stands: `page.evaluate(checkPage)`.
 *
 * @param {string} name
 * @param {string} file
 */
async function selfContained(name, file) {
  // A module is always read as UTF-8.
  const script = await checkScript(`export { ${name} } from './${file}'`, {
    globalName: 'kit',
    charset: 'utf8',
  });
  return `export function ${name}(...args) {\n${script}return kit.${name}(...args);\n}\n`;
}

/** The page check, apart from the elements: a module, a script with a panel, a command. */
async function buildCheck() {
  await writeFile(
    new URL('check.js', dist),
    (await selfContained('checkPage', 'check.js')) +
      (await selfContained('find', 'tree.js')),
  );
  await writeFile(
    new URL('check-panel.js', dist),
    await checkScript("import { showPanel } from './panel.js'; showPanel();"),
  );
  await esbuild.build({
    entryPoints: [inTree('command/index.js')],
    outfile: inTree('dist/command.js'),
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['fc-eidas-elements/*'],
    banner: { js: '#!/usr/bin/env node' },
  });
}

/** Subresource Integrity of each file that a page may load by its address. */
async function writeIntegrity() {
  const all = await readdir(dist, { recursive: true });
  const files = all
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:js|css)$/.test(file));
  const entries = await Promise.all(
    files.sort().map(async (file) => {
      const hash = createHash('sha384').update(
        await readFile(new URL(file, dist)),
      );
      return [file, `sha384-${hash.digest('base64')}`];
    }),
  );
  await writeFile(
    new URL('integrity.json', dist),
    `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
  );
}

await import('./generate.mjs');
await rm(dist, { recursive: true, force: true });
const bundled = [];
for (const mode of ['modules', 'fc-eidas-buttons', 'fc-eidas-elements']) {
  const [{ output }] = [await build({ mode, logLevel: 'warn' })].flat();
  bundled.push(...output.flatMap(({ moduleIds = [] }) => moduleIds));
  if (mode !== 'modules') await shrinkDropIn(mode);
}
writeThirdParty(bundled);
run('typescript/bin/tsc', '-p', 'tsconfig.json');
run('@custom-elements-manifest/analyzer/cem.js', 'analyze');
await writeEditorData();
await pruneTypes();
await buildCheck();
await buildStyleSheet();
await writeArtwork();
await writeIntegrity();
