// @ts-check
// The command as people call it: what it prints, what it writes, and how it ends.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { run } from './support/command.js';
import { DSFR_PAGE, KIT_PAGE } from './support/pages.js';

const BROKEN = KIT_PAGE.replace('<p class="or">OU</p>', '');

/** @type {Record<string, string>} */
const PAGES = {
  '/right': KIT_PAGE,
  '/dsfr': DSFR_PAGE,
  '/broken': BROKEN,
  '/advice': KIT_PAGE.replace(
    '<fc-plus-button ',
    '<fc-plus-button data-gtm="x" ',
  ),
};

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

const server = createServer(({ url = '', headers }, response) => {
  const page = PAGES[url];
  if (page) {
    // A member's page: a storage state opens it.
    const isOpen = url !== '/dsfr' || headers.cookie?.includes('member=1');
    response.writeHead(isOpen ? 200 : 403, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types fc-eidas-elements",
    });
    return response.end(isOpen ? page : 'Members only');
  }
  const file = url
    .replace('/kit/', 'dist/')
    .replace('/dsfr/', 'node_modules/@gouvfr/dsfr/dist/');
  try {
    const type = /** @type {any} */ (TYPES)[extname(file)] ?? 'image/svg+xml';
    const body = readFileSync(file);
    response.writeHead(200, { 'Content-Type': type });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});

/** @type {string} */
let origin;
/** @type {string} */
let folder;
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  origin = `http://127.0.0.1:${port}`;
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const QUICK = ['--widths=1280', '--themes=light', '--language=en'];

test('a right page: one line, and 0', async () => {
  const { code, stdout, stderr } = await run([
    'check',
    `${origin}/right`,
    ...QUICK,
  ]);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /✔ \d+ rules are met\n {4}Nothing is wrong/);
});

test('a broken must: what to change, and 1', async () => {
  const { code, stdout } = await run(['check', `${origin}/broken`, ...QUICK]);
  assert.equal(code, 1);
  assert.match(stdout, /✘ 1 rule is broken/);
  for (const line of [
    'must  One « OU » must separate',
    'found      0 « OU »',
    'expected   1 « OU »',
    'change     Add a visible separator',
    '<p>OU</p>',
    'more       docs/check.md#separator',
  ])
    assert.ok(stdout.includes(line), `${line}\n${stdout}`);
});

test('advice alone ends with 0, and can be had in French', async () => {
  const { code, stdout } = await run([
    'check',
    `${origin}/advice`,
    ...QUICK,
    '--language=fr',
  ]);
  assert.equal(code, 0);
  assert.match(stdout, /recommandé {2}Aucune mesure d’audience/);
});

test('JSON alone on standard output', async () => {
  const { stdout } = await run([
    'check',
    `${origin}/broken`,
    ...QUICK,
    '--json',
  ]);
  const { pages } = JSON.parse(stdout);
  assert.equal(pages[0].url, `${origin}/broken`);
  const [{ rule, severity, message, measured, expected, help, where }] =
    pages[0].findings;
  assert.deepEqual(
    { rule, severity, measured, expected, help, where },
    {
      rule: 'separator',
      severity: 'must',
      measured: '0 « OU »',
      expected: '1 « OU »',
      help: 'docs/check.md#separator',
      where: ['1280 px, light'],
    },
  );
  assert.match(message, /^One « OU »/);
});

test('a report that holds all it shows', async () => {
  const file = join(folder, 'report.html');
  await run([
    'check',
    `${origin}/right`,
    `${origin}/broken`,
    '--html',
    file,
    '--widths=375,1280',
    '--language=fr',
  ]);
  const html = readFileSync(file, 'utf8');
  assert.match(html, /<html lang="fr">/);
  assert.doesNotMatch(html, /(?:src|href)="(?!data:image\/jpeg|http:\/\/127)/);
  for (const caption of [
    '375 px, clair',
    '1280 px, sombre',
    '1280 px, clair, survol',
    '1280 px, sombre, focus',
  ])
    assert.ok(html.includes(`<figcaption>${caption}</figcaption>`), caption);
  assert.match(html, /Guide d’intégration de FranceConnect\+/);
  assert.match(html, /244\.4 × 55 px/);
});

test('a page behind a login, by a storage state', async () => {
  const closed = await run(['check', `${origin}/dsfr`, ...QUICK]);
  assert.equal(closed.code, 2);
  assert.match(closed.stderr, /answers 403/);
  const state = join(folder, 'state.json');
  writeFileSync(
    state,
    JSON.stringify({
      cookies: [
        {
          name: 'member',
          value: '1',
          domain: '127.0.0.1',
          path: '/',
          expires: -1,
          httpOnly: true,
          secure: false,
          sameSite: 'Lax',
        },
      ],
      origins: [],
    }),
  );
  const open = await run([
    'check',
    `${origin}/dsfr`,
    ...QUICK,
    `--storage-state=${state}`,
  ]);
  assert.equal(open.code, 0, open.stdout + open.stderr);
});

for (const [name, args, says] of /** @type {[string, string[], RegExp][]} */ ([
  [
    'nothing answers',
    ['check', 'http://127.0.0.1:9/'],
    /http:\/\/127\.0\.0\.1:9\/: /,
  ],
  ['an address is none', ['check', 'login'], /login is not an address/],
  [
    'a width is none',
    ['check', 'http://127.0.0.1/', '--widths=wide'],
    /wide is not a width/,
  ],
  ['an option is unknown', ['check', '--colour'], /--colour/],
  ['no page is named', ['check'], /fc-eidas-elements check <address/],
])) {
  test(`it could not look, since ${name}: one line, and 2`, async () => {
    const { code, stdout, stderr } = await run(args);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /\n {4}at /);
  });
}

test('a browser that is not there: one line, and 2', async () => {
  const { code, stderr } = await run(['check', `${origin}/right`], {
    env: { ...process.env, CHROME_PATH: '/nowhere/chrome' },
  });
  assert.equal(code, 2);
  assert.match(
    stderr,
    /^CHROME_PATH=\/nowhere\/chrome is not an executable file\n$/,
  );
});

test('without playwright-core, one line says what to install, and 2', async () => {
  const kit = join(folder, 'node_modules/fc-eidas-elements');
  mkdirSync(join(kit, 'dist'), { recursive: true });
  for (const file of ['package.json', 'dist/command.js', 'dist/check.js'])
    cpSync(file, join(kit, file));
  const { code, stderr } = await run(['check', `${origin}/right`], {
    command: join(kit, 'dist/command.js'),
    cwd: folder,
    env: { ...process.env, PATH: '' }, // npm adds this repository's own
  });
  assert.equal(code, 2);
  assert.match(stderr, /^playwright-core is missing: npm install/);
});

test('with playwright-core from npx alone, which puts its folder into PATH, the command finds it', async () => {
  const kit = join(folder, 'installed/node_modules/fc-eidas-elements');
  const cache = join(folder, 'npx/node_modules');
  for (const file of ['package.json', 'dist/command.js', 'dist/check.js'])
    cpSync(file, join(kit, file));
  mkdirSync(join(cache, '.bin'), { recursive: true });
  mkdirSync(join(cache, 'playwright-core'));
  writeFileSync(
    join(cache, 'playwright-core/index.js'),
    'exports.chromium = { launch() { throw new Error("found") } };',
  );
  const { code, stderr } = await run(['check', `${origin}/right`], {
    command: join(kit, 'dist/command.js'),
    cwd: join(folder, 'installed'),
    env: {
      ...process.env,
      PATH: [join(cache, '.bin'), process.env['PATH']].join(delimiter),
    },
  });
  assert.equal(code, 2);
  assert.match(stderr, / does not start: found\n$/);
});
