// What contributors read names files, names and numbers of the code: they are those of the code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { LOCALES } from '../../scripts/locales.mjs';
import { PAGES } from '../../scripts/pages.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true }).map(
    (file) => `${folder}${file}`,
  );

const FOLDERS = ['command', 'demo', 'docs', 'locales', 'scripts', 'src']
  .concat('stories', 'test')
  .map((folder) => `${folder}/`);
const rooms = readdirSync(new URL('src/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `${name}/`);

/** A path of this repository, from its root or from `src/`. */
const PATH = new RegExp(
  `\`((?:${[...FOLDERS, ...rooms].join('|')})[\\w./-]+)\``,
  'g',
);
const isThere = (path) =>
  [path, `src/${path}`].some((at) => existsSync(new URL(at, root)));

const guides = ['CONTRIBUTING.md', ...PAGES].filter((page) =>
  page.endsWith('.md'),
);

test('the pages name files that are there', () => {
  const gone = guides.flatMap((page) =>
    [...read(page).matchAll(PATH)]
      .map(([, path]) => path)
      .filter((path) => !isThere(path))
      .map((path) => `${page}: ${path}`),
  );
  assert.deepEqual(gone, []);
});

test('the pages name what is in those files', () => {
  const NAMED = /`(\w+)(?:\(\))?` (?:in|of) `([\w./-]+\.\w+)`/g;
  const found = guides.flatMap((page) =>
    [...read(page).replace(/\s+/g, ' ').matchAll(NAMED)].filter(([, , path]) =>
      existsSync(new URL(path, root)),
    ),
  );
  assert.ok(found.length >= 5, `${found.length} names`);
  assert.deepEqual(
    found
      .filter(([, name, path]) => !new RegExp(`\\b${name}\\b`).test(read(path)))
      .map(([said]) => said),
    [],
  );
});

test('the table of folders has all of src/', () => {
  const text = guides.map(read).join('\n');
  for (const room of rooms)
    assert.ok(text.includes(`| \`src/${room}\``), `no row for src/${room}`);
});

test('what says how many languages there are says it right', () => {
  const files = FOLDERS.flatMap(filesIn)
    .concat('README.md', 'README.fr.md', 'ACCESSIBILITY.md', 'package.json')
    .filter((file) => /\.(?:[jt]s|mjs|json|md)$/.test(file))
    .filter((file) => !file.startsWith('src/generated/'));
  const counted = files.flatMap((file) =>
    [
      ...read(file).matchAll(/(\d+) (?:European )?(?:languages|langues)\b/g),
    ].map(([said, number]) => ({ said: `${file}: ${said}`, number })),
  );
  assert.ok(counted.length >= 10, `${counted.length} numbers`);
  assert.deepEqual(
    counted
      .filter(({ number }) => Number(number) !== LOCALES.length)
      .map(({ said }) => said),
    [],
  );
});

test('the fields of a login request are documented, with those sent by default', () => {
  const source = read('src/authorize/request.ts');
  const fields = /FIELDS = \[([^\]]+)\]/.exec(source)[1].match(/\w+/g);
  const [, byDefault] = /DEFAULT_PARAMS = ('[^']+')/.exec(source);
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const params = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ attributes = [] }) => attributes)
    .filter(({ name }) => name === 'params');
  assert.equal(params.length, 4);
  for (const attribute of params) {
    assert.equal(attribute.default, byDefault);
    for (const field of fields)
      assert.match(attribute.description, new RegExp(`\`${field}\``));
  }
  for (const field of fields)
    assert.match(
      read('docs/backends.md'),
      new RegExp(`^\\| \`${field}\``, 'm'),
    );
});
