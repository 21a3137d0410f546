// `npm run examples`: packs the kit, installs and builds each example against that very tarball, and
// drives each in Chromium. `npm run examples -- react vue` takes some of them alone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pack, unpack } from '../scripts/pack.mjs';

const TARBALL = 'examples/.kit/fc-eidas-elements.tgz';

/** Each example: whether it is built, whether it has tests of its own, and whether it has a page. */
export const EXAMPLES = {
  plain: {},
  'import-map': {},
  'unit-tests': { test: true, page: false },
  react: { build: true },
  'react-18': { build: true },
  vue: { build: true },
  svelte: { build: true },
  angular: { build: true },
  next: { build: true },
  nuxt: { build: true },
  sveltekit: { build: true },
  astro: { build: true },
  'react-router': { build: true },
};

/** Unit tests have none. @param {string} name */
export const hasPage = (name) => EXAMPLES[name].page !== false;

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** npm as people call it; what it says is shown if it fails. */
function npm(folder, ...args) {
  return new Promise((done, fail) => {
    const child = spawn('npm', args, {
      cwd: here(folder),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NEXT_TELEMETRY_DISABLED: '1',
        NUXT_TELEMETRY_DISABLED: '1',
        NG_CLI_ANALYTICS: 'false',
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (said += chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done()
        : fail(new Error(`${folder}: npm ${args.join(' ')}\n${said}`)),
    );
  });
}

/** Installs by the lock file, once for each state of it; the kit itself anew each time. */
async function install(name) {
  const stamp = here(`${name}/node_modules/.installed`);
  const hash = createHash('sha256')
    .update(readFileSync(here(`${name}/package-lock.json`)))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
    await npm(name, 'ci', '--prefer-offline', '--no-audit', '--no-fund');
    writeFileSync(stamp, hash);
  }
  unpack(TARBALL, `examples/${name}/node_modules/fc-eidas-elements`);
  // A bundler may keep what it made of another state of the kit.
  for (const cache of [
    'node_modules/.vite',
    '.angular',
    '.next',
    '.svelte-kit',
    '.nuxt',
    '.output',
    '.react-router',
    '.astro',
    'build',
    'dist',
  ])
    rmSync(here(`${name}/${cache}`), { recursive: true, force: true });
}

async function prepare(name) {
  const start = performance.now();
  await install(name);
  if (EXAMPLES[name].build) await npm(name, 'run', 'build');
  if (EXAMPLES[name].test) await npm(name, 'test');
  console.log(
    `${name}: built in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

/**
 * @param {string[]} names
 * @param {object} options
 * @param {boolean} options.built whether `dist/` of the kit is up to date
 */
export async function prepareExamples(names, { built }) {
  if (!built) await npm('..', 'run', 'build');
  pack(TARBALL);
  for (const name of names) await prepare(name);
}

const isMain = process.argv[1] === fileURLToPath(import.meta.url);
if (isMain) {
  const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
  const unknown = asked.filter((name) => !(name in EXAMPLES));
  if (unknown.length > 0) {
    console.error(
      `There is no example ${unknown.join(', ')}: only ${Object.keys(EXAMPLES).join(', ')}`,
    );
    process.exit(2);
  }
  const names = asked.length > 0 ? asked : Object.keys(EXAMPLES);
  await prepareExamples(names, { built: process.argv.includes('--built') });
  const { drive } = await import('./drive.mjs');
  for (const name of names) if (hasPage(name)) drive(name);
}
