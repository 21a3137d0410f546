// What is published: the very tarball, unpacked and used as an app would.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { publint } from 'publint';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { pack, unpack } from '../../scripts/pack.mjs';
import { TAGS } from '../../scripts/tags.mjs';

const FOLDER = 'test-output/package';
const TARBALL = `${FOLDER}/kit.tgz`;
const KIT = `${FOLDER}/node_modules/fc-eidas-elements`;

const root = new URL('../../', import.meta.url);
const require = createRequire(import.meta.url);
const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, root));
const run = promisify(execFile);

/** @type {import('../../scripts/pack.mjs').PackedFile[]} */
let files;
before(() => {
  rmSync(path(FOLDER), { recursive: true, force: true });
  files = pack(TARBALL);
  unpack(TARBALL, KIT);
});

test('the tarball holds what is built, and the legal texts', () => {
  const strays = files
    .map((file) => file.path)
    .filter((name) => !name.startsWith('dist/'));
  assert.deepEqual(strays.sort(), [
    'LICENSE',
    'NOTICE',
    'README.fr.md',
    'README.md',
    'package.json',
  ]);
  const names = new Set(files.map((file) => file.path));
  for (const name of [
    'dist/THIRD-PARTY.txt',
    'dist/custom-elements.json',
    'dist/vscode.html-data.json',
    'dist/web-types.json',
    'dist/fc-eidas-elements.css',
    'dist/european-mark.svg',
    'dist/franceconnect-logo.svg',
  ])
    assert.ok(names.has(name), name);
  for (const name of names) {
    assert.match(
      name,
      /^(?:dist\/.*\.(?:js|d\.ts|css|svg|json|txt)|[A-Z]+(?:\.fr)?(?:\.md)?|package\.json)$/,
    );
  }
});

test('unpacked the elements take less than 675 kB, the page check less than 180', () => {
  const isCheck = (/** @type {{ path: string }} */ { path }) =>
    /^dist\/(?:check|command|types\/check)/.test(path);
  const sum = (/** @type {typeof files} */ some) =>
    some.reduce((bytes, { size }) => bytes + size, 0);
  const elements = sum(files.filter((file) => !isCheck(file)));
  const check = sum(files.filter(isCheck));
  assert.ok(elements < 675_000, `${elements} bytes of elements`);
  assert.ok(check < 180_000, `${check} bytes of the check`);
});

test('the source map of a drop-in holds the sources that it names', () => {
  for (const name of ['fc-eidas-buttons.js.map', 'fc-eidas-elements.js.map']) {
    const { sources, sourcesContent } = JSON.parse(
      readFileSync(path(`dist/${name}`), 'utf8'),
    );
    assert.equal(sourcesContent?.length, sources.length, name);
    assert.ok(
      sourcesContent.every(
        (/** @type {unknown} */ text) => typeof text === 'string',
      ),
      name,
    );
  }
});

test('a release prints what would be published, under names that hold the version', async () => {
  // It ends with 1 while the address of the repository is a placeholder.
  const { stdout, stderr, code } = await run(process.execPath, [
    path('scripts/release.mjs'),
    '--built',
  ]).catch((error) => error);
  assert.equal(code === 1, /repository\.invalid/.test(stderr));
  const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
  const integrity = JSON.parse(
    readFileSync(path('dist/integrity.json'), 'utf8'),
  );
  const printed = Object.fromEntries(
    [...stdout.matchAll(/^release\/(\S+) {2}(sha384-\S+)$/gm)].map(
      ([, name, hash]) => [name, hash],
    ),
  );
  const { [`fc-eidas-elements-${version}.tgz`]: tarball, ...files } = printed;
  assert.ok(tarball);
  assert.deepEqual(files, {
    [`fc-eidas-elements-${version}.js`]: integrity['fc-eidas-elements.js'],
    [`fc-eidas-buttons-${version}.js`]: integrity['fc-eidas-buttons.js'],
    [`fc-eidas-elements-${version}.css`]: integrity['fc-eidas-elements.css'],
  });
  const left = new Set(readdirSync(path('release')));
  for (const name of Object.keys(printed)) assert.ok(left.has(name), name);
  assert.match(stdout, /Nothing was published\.$/m);
});

test('publint finds nothing', async () => {
  const { messages } = await publint({
    pkgDir: path(KIT),
    pack: false,
    strict: true,
  });
  assert.deepEqual(messages, []);
});

test('the types are right however they are imported', async () => {
  const cli = require
    .resolve('@arethetypeswrong/cli/package.json')
    .replace('package.json', 'dist/index.js');
  // ESM alone; a style sheet has no types.
  await run(process.execPath, [
    cli,
    path(TARBALL),
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
    '--exclude-entrypoints',
    'fc-eidas-elements.css',
    '--include-entrypoints',
    ...TAGS.flatMap((tag) => [`define/${tag}.js`, `elements/${tag}.js`]),
  ]);
});

test('the types lock the surface: what is wrong fails to compile', async () => {
  const tsc = require.resolve('typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [
    tsc,
    '-p',
    path('test/package/types'),
  ]).catch((error) => error);
  assert.equal(stdout, '');
});

test('every entry can be imported by plain Node, and a class registers nothing', async () => {
  const { exports } = JSON.parse(
    readFileSync(path(`${KIT}/package.json`), 'utf8'),
  );
  assert.deepEqual(
    Object.keys(exports).filter((name) => /\.js$/.test(exports[name].default)),
    [
      '.',
      './define/*.js',
      './elements/*.js',
      './url-guard.js',
      './server.js',
      './check.js',
    ],
  );
  const tags = readdirSync(path(`${KIT}/dist/esm/define`)).filter((name) =>
    /-.*\.js$/.test(name),
  );
  assert.equal(tags.length, 4);
  writeFileSync(
    path(`${FOLDER}/node.mjs`),
    `import assert from 'node:assert/strict';
const names = [];
globalThis.customElements = { define: (tag) => names.push(tag), get: () => undefined };
for (const tag of ${JSON.stringify(tags)}) await import('fc-eidas-elements/elements/' + tag);
const { guardUrl } = await import('fc-eidas-elements/url-guard.js');
assert.equal(guardUrl('javascript:0'), undefined);
assert.deepEqual(names, []);
for (const tag of ${JSON.stringify(tags)}) await import('fc-eidas-elements/define/' + tag);
await import('fc-eidas-elements');
assert.equal(names.length, 4);
delete globalThis.customElements;
`,
  );
  await run(process.execPath, [path(`${FOLDER}/node.mjs`)]);
  writeFileSync(
    path(`${FOLDER}/bare.mjs`),
    `import { createRequire } from 'node:module';
await import('fc-eidas-elements/server.js');
await import('fc-eidas-elements/check.js');
createRequire(import.meta.url)('fc-eidas-elements/server.js');
await import('fc-eidas-elements/dist/fc-eidas-elements.js');
await import('fc-eidas-elements/dist/fc-eidas-buttons.js');
`,
  );
  await run(process.execPath, [path(`${FOLDER}/bare.mjs`)]);
});

/** @typedef {(entry: string, out: string) => Promise<unknown>} Bundle */

/** Each as an app has it set up: minified, in chunks. @type {Record<string, Bundle>} */
const BUNDLERS = {
  vite: (entry, out) =>
    vite({
      configFile: false,
      root: path(FOLDER),
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir: out, rolldownOptions: { input: entry } },
    }),
  webpack: (entry, out) =>
    new Promise((done, fail) => {
      webpack(
        {
          mode: 'production',
          context: path(FOLDER),
          entry,
          output: { path: out },
        },
        (error, stats) => {
          if (error ?? stats?.hasErrors())
            fail(error ?? new Error(stats?.toString()));
          else done(undefined);
        },
      );
    }),
  esbuild: (entry, out) =>
    esbuild.build({
      entryPoints: [entry],
      outdir: out,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      logLevel: 'error',
    }),
};

/** In the picker's code, in its texts, in the countries' names, and in the flags. */
const PICKERS = {
  code: 'data-code',
  texts: 'Rechercher un pays',
  'texts of another language': 'Land suchen',
  names: 'Liechtenstein',
  flags: '#368fd8',
};

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  describe(name, () => {
    /** All that is written for an app of these lines. @param {string} app @param {string} code */
    const bundled = async (app, code) => {
      const folder = path(`${FOLDER}/${name}-${app}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/app.js`, code);
      await bundle(`${folder}/app.js`, `${folder}/out`);
      return readdirSync(`${folder}/out`, { recursive: true })
        .map(String)
        .filter((file) => file.endsWith('.js'))
        .map((file) => readFileSync(`${folder}/out/${file}`, 'utf8'))
        .join('\n')
        .replace(/\\u([\da-f]{4})/gi, (_, hex) =>
          String.fromCharCode(parseInt(hex, 16)),
        );
    };

    test('an app with one button ships none of the picker’s code, texts, names or flags', async () => {
      const code = await bundled(
        'one',
        "import 'fc-eidas-elements/define/fc-plus-button.js';",
      );
      for (const [what, sign] of Object.entries(PICKERS))
        assert.ok(!code.includes(sign), `${what}: ${sign}`);
      assert.ok(code.includes('franceconnect-plus'));
      assert.match(code, /\(["'`]fc-plus-button["'`],/);
      assert.doesNotMatch(code, /["'`](?:fc-button|eidas-button)["'`]/);
    });

    test('an app with all elements registers all of them', async () => {
      const code = await bundled('all', "import 'fc-eidas-elements';");
      for (const tag of TAGS)
        assert.match(code, new RegExp(`\\(["'\`]${tag}["'\`],`));
      for (const [what, sign] of Object.entries(PICKERS))
        assert.ok(code.includes(sign), `${what}: ${sign}`);
    });

    test('a class that is imported and not used leaves nothing behind', async () => {
      const code = await bundled(
        'none',
        "import { FcPlusButton } from 'fc-eidas-elements/elements/fc-plus-button.js';\nconsole.log('app');",
      );
      // esbuild writes the languages' files even so; nothing asks for them.
      assert.doesNotMatch(code, /franceconnect-plus|LitElement|attachShadow/);
    });

    test('a class that is used registers no tag', async () => {
      const code = await bundled(
        'class',
        "import { FcPlusButton } from 'fc-eidas-elements/elements/fc-plus-button.js';\nconsole.log(FcPlusButton);",
      );
      assert.ok(code.includes('franceconnect-plus'));
      assert.doesNotMatch(code, /customElements/);
    });
  });
}
