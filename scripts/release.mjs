// `npm run release`: builds, tests, packs, and prints what would be published. Nothing is published.
// `-- --untested` leaves the tests to whoever ran them just before, `-- --built` the build too.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.mjs';

/** What a site serves by itself: its name says which version it is, and it never changes. */
const SELF_HOSTED = [
  'fc-eidas-elements.js',
  'fc-eidas-buttons.js',
  'fc-eidas-elements.css',
];

const root = new URL('../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));
function node(...args) {
  const options = { cwd: path('.'), stdio: 'inherit' };
  const { status } = spawnSync(process.execPath, args, options);
  if (status === 0) return;
  console.error('\nNothing was packed.');
  process.exit(1);
}

const { name, version, ...metadata } = JSON.parse(
  readFileSync(path('package.json')),
);
if (process.argv.includes('--untested')) node('scripts/build.mjs');
else if (!process.argv.includes('--built')) node('scripts/test.mjs', 'all');

rmSync(path('release'), { recursive: true, force: true });
mkdirSync(path('release'), { recursive: true });

const tarball = `release/${name}-${version}.tgz`;
const files = pack(tarball);
console.log(`\n${name} ${version}: ${files.length} files`);
for (const { path: file, size } of files) {
  if (!/^dist\/(?:esm|types)\//.test(file))
    console.log(`${String(size).padStart(9)}  ${file}`);
}
for (const folder of ['esm', 'types']) {
  const inside = files.filter((file) =>
    file.path.startsWith(`dist/${folder}/`),
  );
  const bytes = inside.reduce((sum, { size }) => sum + size, 0);
  console.log(
    `${String(bytes).padStart(9)}  dist/${folder}/ (${inside.length} files)`,
  );
}

const sha = (file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

console.log('\nTo be published, with the hash of each:');
console.log(`${tarball}  ${sha(path(tarball))}`);
for (const file of SELF_HOSTED) {
  const immutable = `release/${file.replace(/(?=\.\w+$)/, `-${version}`)}`;
  copyFileSync(path(`dist/${file}`), path(immutable));
  console.log(`${immutable}  ${sha(path(immutable))}`);
}
for (const file of SELF_HOSTED.filter((file) => file.endsWith('.js')))
  copyFileSync(path(`dist/${file}.map`), path(`release/${file}.map`));
for (const file of ['franceconnect-logo.svg', 'european-mark.svg'])
  copyFileSync(path(`dist/${file}`), path(`release/${file}`));
console.log('\nNothing was published.');

if (JSON.stringify(metadata).includes('//repository.invalid/')) {
  console.error(
    '\nNot ready to be published: "repository", "homepage" and "bugs" in package.json still hold the placeholder repository.invalid.',
  );
  process.exitCode = 1;
}
