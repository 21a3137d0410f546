// Finds Orca and what it needs, and installs what is missing where it can.
// `npm run screen-reader` listens to the demo's login page; with `-- --update`
// it writes the transcripts anew.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { apt, canInstall, ensureBrowsers } from './browsers.mjs';

/** Debian's packages, and a file of each that is needed. */
const NEEDED = {
  orca: '/usr/lib/python3/dist-packages/orca/orca.py',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  'dbus-daemon': '/usr/bin/dbus-daemon',
  openbox: '/usr/bin/openbox',
  'python3-speechd': '/usr/lib/python3/dist-packages/speechd/client.py',
  xdotool: '/usr/bin/xdotool',
  xvfb: '/usr/bin/Xvfb',
};

const missing = () =>
  Object.entries(NEEDED)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name);

/**
 * Installs what is missing if this machine allows it.
 *
 * @returns {string | false} in one line what a person has to install; false if nothing
 */
export function ensureScreenReader() {
  if (missing().length > 0 && canInstall()) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing());
  }
  return (
    missing().length > 0 &&
    `Orca is not here: on Debian, sudo apt-get install -y --no-install-recommends ${missing().join(' ')}`
  );
}

function main() {
  ensureBrowsers(['chromium', 'firefox']);
  const advice = ensureScreenReader();
  if (advice) {
    console.error(advice);
    process.exit(1);
  }
  const { status } = spawnSync(
    process.execPath,
    ['test/screen-reader/transcripts.test.js', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
