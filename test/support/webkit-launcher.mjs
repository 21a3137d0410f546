// A launcher for WebKitGTK: Web Test Runner has none, and WebKit's own way in is WebDriver.
// It starts a screen (Xvfb) and WebKitWebDriver, and stops both by their handles.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { endWhenFrozen } from './frozen.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {import('../../scripts/browsers.mjs').WebKitPaths} WebKitPaths */
/** @typedef {import('@web/test-runner-core').TestRunnerCoreConfig} Config */

const START_TIMEOUT_MS = 15_000;
const LEAVE_TIMEOUT_MS = 20_000;

/** A port that nothing listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string')
    throw new Error('no free port');
  return address.port;
}

/** @param {number} port */
async function untilOpen(port) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await delay(50);
    } finally {
      socket.destroy();
    }
  }
}

/**
 * Rejects when the process cannot start, ends, or needs too long.
 *
 * @template T
 * @param {string} name
 * @param {ChildProcess} child
 * @param {Promise<T>} ready
 * @returns {Promise<T>}
 */
async function untilReady(name, child, ready) {
  const abort = new AbortController();
  const { signal } = abort;
  const failed = Promise.race([
    once(child, 'exit', { signal }).then(
      ([code]) => `${name} ended with ${code}`,
    ),
    delay(START_TIMEOUT_MS, `${name} did not start in ${START_TIMEOUT_MS} ms`, {
      signal,
    }),
  ]).then((reason) => {
    throw new Error(reason);
  });
  try {
    return await Promise.race([ready, failed]);
  } finally {
    failed.catch(() => undefined);
    abort.abort();
  }
}

/** Starts a virtual screen on a free display. @param {string} xvfb */
async function startScreen(xvfb) {
  const child = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const answer = child.stdio[3];
  if (!answer) throw new Error('no pipe to Xvfb');
  const [display] = await untilReady('Xvfb', child, once(answer, 'data'));
  return { child, display: `:${String(display).trim()}` };
}

// The tests see loopback and nothing else: nothing answers on the proxy's port. (WebDriver's own
// `proxy` capability makes MiniBrowser crash at one start in ten.)
const LOOPBACK_ONLY = [
  '--proxy=http://127.0.0.1:9',
  '--ignore-host=127.0.0.1',
  '--ignore-host=localhost',
];

/** What to ask of the driver. @param {WebKitPaths} paths */
export const webKitCapabilities = (paths) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {
    binary: paths.miniBrowser,
    args: ['--automation', ...LOOPBACK_ONLY],
  },
});

/** @param {WebKitPaths} paths */
function optionsFor(paths) {
  return {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: /** @type {const} */ ('error'),
    connectionRetryCount: 0,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      ...webKitCapabilities(paths),
    },
  };
}

/**
 * Only the name of the locale matters to WebKit, but the C library refuses a name without data,
 * and most machines have few locales: a folder in which the name leads to the data of `C.UTF-8`.
 *
 * @param {string} locale
 */
function nameLocale(locale) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-locale-'));
  symlinkSync('/usr/lib/locale/C.utf8', join(folder, locale));
  return folder;
}

/**
 * A WebKitWebDriver on a screen of its own.
 *
 * @param {WebKitPaths} paths
 * @param {string} [locale] what a POSIX system calls it; under `C` the engine reports the language "C"
 */
export async function startWebKitDriver(paths, locale = 'en_US.UTF-8') {
  /** @type {ChildProcess[]} */
  const children = [];
  const folder = nameLocale(locale);
  const stop = () => {
    for (const child of children.splice(0)) child.kill();
    rmSync(folder, { recursive: true, force: true });
    process.off('exit', stop);
  };
  process.once('exit', stop);
  try {
    const screen = await startScreen(paths.xvfb);
    children.push(screen.child);
    const port = await freePort();
    const driver = spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: screen.display,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        LANG: locale,
        LC_ALL: locale,
        LANGUAGE: '',
        LOCPATH: folder,
      },
    });
    children.unshift(driver);
    await untilReady('WebKitWebDriver', driver, untilOpen(port));
    return { port, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

class WebKitLauncher extends WebdriverLauncher {
  // One page at a time: real keys and real focus, and no frame around the tests.
  concurrency = 1;

  #paths;
  #locale;
  #options;
  #stop = () => {};
  #ended = false;

  /**
   * @param {WebKitPaths} paths
   * @param {string} locale
   */
  constructor(paths, locale) {
    const options = optionsFor(paths);
    super(options);
    this.#options = options;
    this.#paths = paths;
    this.#locale = locale;
  }

  /** @override @param {Config} config */
  async initialize(config) {
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
    await this.#startDriver();
  }

  async #startDriver() {
    const { port, stop } = await startWebKitDriver(this.#paths, this.#locale);
    this.#options.port = port; // read when the first page opens
    this.#stop = stop;
  }

  /** Ends a browser whose page hangs; the runner still asks after the page. */
  #end() {
    this.#ended = true;
    this.#stop();
  }

  /**
   * A test that ends before its page has loaded goes on to the next page, and the driver says of
   * the first that it failed, when nobody waits for it any more. A page that is really not there
   * ends in the runner's own timeout.
   *
   * @override @param {string} id @param {string} url
   */
  async startSession(id, url) {
    if (this.#ended) {
      this.#ended = false;
      this['driver'] = undefined;
      this['driverManager'] = undefined;
      await this.#startDriver();
    }
    await this['ensureManagerInitialized']();
    this['driverManager']
      ?.startSession(id, url)
      .catch((/** @type {unknown} */ error) =>
        console.warn(`WebKit left ${url} early: ${String(error)}`),
      );
    const driver = this['driver'];
    if (!driver) return;
    void endWhenFrozen({
      isActive: () => this.isActive(id),
      ask: () => driver.getTitle(),
      end: () => this.#end(),
    });
  }

  /**
   * The results are in by then. A driver that does not leave the page in time is ended, and the
   * next page gets a new one.
   *
   * @override @param {string} id
   */
  async stopSession(id) {
    const left = super.stopSession(id);
    left.catch(() => undefined);
    const inTime = await Promise.race([
      left.then(() => true),
      delay(LEAVE_TIMEOUT_MS, false, { ref: false }),
    ]);
    if (inTime) return left;
    console.warn(`WebKit did not leave ${id} in ${LEAVE_TIMEOUT_MS} ms`);
    this.#end();
    return { testCoverage: undefined };
  }

  /** @override */
  async stop() {
    await super.stop();
    this.#stop();
  }
}

/**
 * WebKitGTK as a browser of Web Test Runner.
 *
 * @param {WebKitPaths} paths
 * @param {{ locale?: string }} [options] `locale`: what a POSIX system calls it, `en_US.UTF-8` by
 *   default; under `C` the engine reports the language "C"
 */
export function webkitLauncher(paths, { locale = 'en_US.UTF-8' } = {}) {
  return new WebKitLauncher(paths, locale);
}
