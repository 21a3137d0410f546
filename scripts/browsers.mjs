// Finds the three browser engines of the tests, and installs what is missing where it can.
// `node scripts/browsers.mjs` prints what it found; `--install` installs the rest.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  findChromium,
  fromEnvironment,
  glob,
  inCaches,
  inProgramFiles,
  onPath,
} from '../command/executables.js';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {{ driver: string, miniBrowser: string, xvfb: string }} WebKitPaths */
/**
 * @typedef {object} Browsers
 * @property {string} [chromium] the executable
 * @property {string} [firefox] the executable
 * @property {WebKitPaths} [webkit] the WebDriver, the browser that it drives, and the screen for it
 */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Debian's packages; xauth and the fonts go along with Xvfb. @type {Record<Engine, string[]>} */
const PACKAGES = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-liberation'],
};

/** What to do on a machine where this script installs nothing. @type {Record<Engine, string>} */
const ADVICE = {
  chromium: 'Chromium or Chrome (or set CHROMIUM_PATH)',
  firefox: 'Firefox (or set FIREFOX_PATH)',
  webkit:
    'WebKitGTK with WebKitWebDriver and MiniBrowser, and Xvfb, on Linux (or set WEBKIT_DRIVER_PATH and MINIBROWSER_PATH)',
};

/** Chromium in a container, silent, and with no network but this machine. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', // containers run it as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Firefox with no network but this machine: nothing answers on the proxy's port. */
export const FIREFOX_PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

// Not Playwright's Firefox: it is patched to speak Playwright's protocol and no WebDriver BiDi.
function findFirefox() {
  return (
    fromEnvironment('FIREFOX_PATH') ??
    onPath('firefox-esr', 'firefox') ??
    glob('/Applications/Firefox.app/Contents/MacOS/firefox') ??
    inProgramFiles('Mozilla Firefox/firefox.exe') ??
    inCaches(
      'firefox/*/firefox/firefox',
      'firefox/*/Firefox*.app/Contents/MacOS/firefox',
    )
  );
}

/** @returns {WebKitPaths | undefined} */
function findWebKit() {
  const driver =
    fromEnvironment('WEBKIT_DRIVER_PATH') ?? onPath('WebKitWebDriver');
  const miniBrowser =
    fromEnvironment('MINIBROWSER_PATH') ??
    glob('/usr/lib/*/webkit2gtk-4.*/MiniBrowser') ??
    glob('/usr/libexec/webkit2gtk-4.*/MiniBrowser') ??
    glob('/usr/lib*/webkit2gtk-4.*/MiniBrowser');
  const xvfb = onPath('Xvfb');
  return driver && miniBrowser && xvfb
    ? { driver, miniBrowser, xvfb }
    : undefined;
}

/**
 * Looks for each engine: first in its environment variable, then on the system, then among the
 * downloads of Playwright and Puppeteer. An engine that is not there is left out.
 *
 * @returns {Browsers}
 */
export function findBrowsers() {
  const chromium = findChromium('CHROMIUM_PATH');
  const firefox = findFirefox();
  const webkit = findWebKit();
  return {
    ...(chromium && { chromium }),
    ...(firefox && { firefox }),
    ...(webkit && { webkit }),
  };
}

/**
 * @param {Browsers} browsers
 * @param {readonly Engine[]} wanted
 */
export function missingEngines(browsers, wanted = ENGINES) {
  return wanted.filter((engine) => !browsers[engine]);
}

/** One line that says what a person has to install. @param {readonly Engine[]} missing */
export function adviceFor(missing) {
  if (isDebian()) {
    const packages = new Set(missing.flatMap((engine) => PACKAGES[engine]));
    return `To install the missing browsers: sudo apt-get install -y --no-install-recommends ${[...packages].join(' ')}`;
  }
  return `Please install ${missing.map((engine) => ADVICE[engine]).join('; and ')}.`;
}

function isDebian() {
  if (!existsSync('/etc/os-release') || !onPath('apt-get')) return false;
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(
    readFileSync('/etc/os-release', 'utf8'),
  );
}

/** Whether this machine lets the script install packages: Debian or its kin, as root. */
export function canInstall() {
  return isDebian() && process.getuid?.() === 0;
}

/** Runs apt-get; whether it did what it was asked. @param {string[]} args */
export function apt(...args) {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/**
 * Installs engines one by one: Ubuntu lacks some of Debian's packages, and that must not keep the
 * others away. What is still missing afterwards shows when one looks again.
 *
 * @param {readonly Engine[]} missing
 */
function install(missing) {
  console.log(`Installing ${missing.join(', ')} through apt-get`);
  if (!apt('update')) console.error('apt-get update failed');
  for (const engine of missing) {
    if (!apt('install', '-y', '--no-install-recommends', ...PACKAGES[engine])) {
      console.error(`apt-get could not install ${engine}`);
    }
  }
}

/**
 * Finds the wanted engines; installs what is missing if this machine allows it.
 *
 * @param {readonly Engine[]} [wanted]
 * @returns {Browsers}
 */
export function ensureBrowsers(wanted = ENGINES) {
  const missing = missingEngines(findBrowsers(), wanted);
  if (missing.length > 0 && canInstall()) install(missing);
  return findBrowsers();
}

function main() {
  const browsers = process.argv.includes('--install')
    ? ensureBrowsers()
    : findBrowsers();
  for (const engine of ENGINES) {
    const found = browsers[engine];
    const paths =
      typeof found === 'object' ? Object.values(found).join(', ') : found;
    console.log(`${engine.padEnd(8)} ${paths ?? 'not found'}`);
  }
  const missing = missingEngines(browsers);
  if (missing.length > 0) {
    console.error(adviceFor(missing));
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
