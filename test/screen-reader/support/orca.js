// @ts-check
// Orca, the screen reader, on a screen that nobody sees, and what it says.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import {
  CHROMIUM_ARGUMENTS,
  FIREFOX_PREFERENCES,
} from '../../../scripts/browsers.mjs';

/** @typedef {'chromium' | 'firefox'} Engine */
/**
 * @typedef {object} Said
 * @property {string} text
 * @property {string} lang  the language of the voice that Orca asked for
 * @property {string} told  where it asked for none: what the browser tells
 */

/** Without which nothing is heard of Firefox. */
const FIREFOX_READY = {
  ...FIREFOX_PREFERENCES,
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.acceptedVersion': 999,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** How long a word may let itself be waited for. */
const PATIENCE_MS = 15_000;
/** So long without a word is silence. */
const SILENCE_MS = 300;

/**
 * A screen, a bus, a window manager, a screen reader and a browser.
 *
 * @param {object} options
 * @param {Engine} options.engine
 * @param {string} options.executablePath
 * @param {string} options.url  the first page
 */
export async function startOrca({ engine, executablePath, url }) {
  const home = mkdtempSync(join(tmpdir(), 'fc-eidas-orca-'));
  const log = join(home, 'said.jsonl');
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  writeFileSync(log, '');
  /** @type {NodeJS.ProcessEnv} */
  const environment = {
    PATH: process.env['PATH'],
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    LANG: 'C.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    NO_AT_BRIDGE: '0',
    GSETTINGS_BACKEND: 'memory',
  };
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  /**
   * @param {string} command
   * @param {string[]} args
   * @param {import('node:child_process').StdioOptions} [stdio]
   */
  const run = (command, args, stdio = 'ignore') => {
    const child = spawn(command, args, { env: environment, stdio });
    child.on('error', () => undefined);
    started.unshift(child);
    return child;
  };
  /** @type {import('puppeteer-core').Browser | undefined} */
  let browser;
  const close = async () => {
    // A browser that does not answer must not keep the tests from ending.
    const stuck = setTimeout(() => browser?.process()?.kill('SIGKILL'), 5000);
    await browser?.close().catch(() => undefined);
    clearTimeout(stuck);
    for (const child of started) {
      // What it has started may hold the pipes, and `close` would never come.
      for (const pipe of child.stdio) pipe?.destroy();
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 2000);
      await ended;
      clearTimeout(hard);
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const screen = run(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      ['ignore', 'ignore', 'ignore', 'pipe'],
    );
    environment['DISPLAY'] = `:${(await firstLine(screen, 3)).trim()}`;
    const bus = run(
      'dbus-daemon',
      ['--session', '--nofork', '--print-address=3'],
      ['ignore', 'ignore', 'ignore', 'pipe'],
    );
    environment['DBUS_SESSION_BUS_ADDRESS'] = (await firstLine(bus, 3)).trim();
    run('/usr/libexec/at-spi-bus-launcher', [
      '--launch-immediately',
      '--a11y=1',
      '--screen-reader=1',
    ]);
    run('openbox', []);
    const said = speechIn(log);
    run('/usr/bin/python3', [
      fileURLToPath(new URL('listen.py', import.meta.url)),
      log,
      join(home, 'orca'),
    ]);
    await said.until(/on\.$/, 'Orca to start');
    const profile = join(home, 'profile');
    mkdirSync(join(profile, 'Default'), { recursive: true });
    // No offer to translate the page.
    writeFileSync(
      join(profile, 'Default/Preferences'),
      JSON.stringify({
        translate: { enabled: false },
      }),
    );
    browser = await puppeteer.launch({
      executablePath,
      headless: false,
      defaultViewport: null,
      env: environment,
      // Given at the start, so that the page has the focus and not the bar.
      ...(engine === 'firefox'
        ? {
            browser: 'firefox',
            args: ['--kiosk', url],
            extraPrefsFirefox: FIREFOX_READY,
          }
        : {
            userDataDir: profile,
            args: [
              ...CHROMIUM_ARGUMENTS,
              '--force-renderer-accessibility=complete',
              url,
            ],
            ignoreDefaultArgs: ['--enable-automation'],
          }),
    });
    const [page] = await browser.pages();
    if (!page) throw new Error('the browser opened no page');
    return {
      engine,
      page,
      said,
      log: () => readFileSync(log, 'utf8'),
      /** As a person at the keyboard. @param {string[]} keys */
      press: async (...keys) => {
        const child = run('xdotool', ['key', '--delay', '40', ...keys]);
        await once(child, 'close');
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} stream
 * @returns {Promise<string>}
 */
async function firstLine(child, stream) {
  const pipe = /** @type {import('node:stream').Readable} */ (
    child.stdio[stream]
  );
  let text = '';
  for await (const chunk of pipe) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  if (!text) throw new Error(`${child.spawnfile} did not start`);
  return text;
}

/**
 * What Orca said, and in which language's voice.
 *
 * @param {string} file
 */
function speechIn(file) {
  let read = 0;
  const parse = () => {
    return readFileSync(file, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => /** @type {Said} */ (JSON.parse(line)));
  };
  return {
    /** Leaves out what was said until now. */
    forget: () => {
      read = parse().length;
    },
    /**
     * Waits until this is said, and then for silence; returns what was said
     * since the last time.
     *
     * @param {RegExp} expected
     * @param {string} what
     * @param {number} [silence]
     * @returns {Promise<Said[]>}
     */
    until: async (expected, what, silence = SILENCE_MS) => {
      const end = Date.now() + PATIENCE_MS;
      let all = parse();
      while (
        !all.slice(read).some(({ text }) => expected.test(text)) &&
        Date.now() < end
      ) {
        await delay(50);
        all = parse();
      }
      const heard = all.slice(read).map(({ text }) => text);
      if (!heard.some((text) => expected.test(text))) {
        throw new Error(
          `waited for ${what} (${expected}) and heard only: ${heard.join(' | ')}`,
        );
      }
      for (let quiet = Date.now(); Date.now() - quiet < silence;) {
        await delay(50);
        const now = parse();
        if (now.length > all.length) quiet = Date.now();
        all = now;
      }
      const result = all.slice(read);
      read = all.length;
      return result;
    },
  };
}
