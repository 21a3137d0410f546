// Storybook, without a word to the outside.
//
//   node scripts/storybook.mjs           builds the kit, then serves the stories
//   node scripts/storybook.mjs build     builds the kit, then storybook-static/
//   ... --built                          takes dist/ as it is
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
// The package exports no path to its command.
const command = join(
  dirname(resolve('storybook/package.json')),
  'dist/bin/dispatcher.js',
);

/** Runs Node on a script; what fails ends this one too. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const asked = process.argv.slice(2);
if (!asked.includes('--built')) run('scripts/build.mjs');
if (asked.includes('build')) {
  run(command, 'build', '--quiet', '--disable-telemetry', '--loglevel=warn');
} else {
  run(
    command,
    'dev',
    '--port=6006',
    '--host=127.0.0.1',
    '--no-open',
    '--no-version-updates',
    '--disable-telemetry',
  );
}
