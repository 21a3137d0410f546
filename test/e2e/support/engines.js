// @ts-check
// The three engines outside Web Test Runner, for what needs a whole page: a
// policy of its own, a navigation, a second origin.
import { after, before } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { Builder, Button, Capabilities, Key } from 'selenium-webdriver';
import {
  CHROMIUM_ARGUMENTS,
  ENGINES,
  FIREFOX_PREFERENCES,
  findBrowsers,
} from '../../../scripts/browsers.mjs';
import {
  startWebKitDriver,
  webKitCapabilities,
} from '../../support/webkit-launcher.mjs';

/** @typedef {import('../../../scripts/browsers.mjs').Engine} Engine */

/**
 * A page in one of the engines: what the three drivers have in common.
 *
 * @typedef {object} EnginePage
 * @property {(url: string) => Promise<void>} goto  ends when the page has loaded
 * @property {() => Promise<string>} url
 * @property {<A extends unknown[], T>(body: (...args: A) => T, ...args: A) => Promise<Awaited<T>>} evaluate
 *   runs a function in the page, which sees nothing of this file
 * @property {(width: number, height: number) => Promise<void>} resize  at least as large
 * @property {() => Promise<Buffer>} screenshot  a PNG of the viewport
 * @property {(features: Record<string, string>, type?: string) => Promise<void>} [emulateMedia]
 *   media features, and the medium; where the driver knows how
 * @property {(key: string) => Promise<void>} press  a key, by its name
 * @property {(at: Point, how?: Click) => Promise<void>} click  by the mouse
 * @property {(from: Point) => Promise<void>} [drag]  a bit further; where the driver knows how
 * @property {() => Promise<void>} closeOthers  the tabs that it has opened
 * @property {() => Promise<void>} close
 */

/** @typedef {{ x: number, y: number }} Point  in the viewport */
/** @typedef {{ button?: 'left' | 'middle', modifier?: 'Control' | 'Shift' }} Click */

/**
 * @typedef {object} OpenEngine
 * @property {() => Promise<EnginePage>} newPage
 * @property {() => Promise<unknown>} close
 * @property {() => void} kill  ends it even if its page hangs
 */

/**
 * @param {import('puppeteer-core').LaunchOptions} options
 * @returns {Promise<OpenEngine>}
 */
async function openWithPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  const isChromium = options.browser !== 'firefox';
  return {
    newPage: async () => {
      // A context of its own: no cookie of another test.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      // Whoever is asked whether to leave stays.
      page.on('dialog', (dialog) => void dialog.dismiss());
      const session = isChromium ? await page.createCDPSession() : undefined;
      return {
        goto: async (url) => void (await page.goto(url)),
        url: async () => page.url(),
        evaluate: (body, ...args) =>
          /** @type {any} */ (
            page.evaluate(/** @type {any} */ (body), ...args)
          ),
        resize: (width, height) => page.setViewport({ width, height }),
        screenshot: async () => Buffer.from(await page.screenshot()),
        ...(session && {
          emulateMedia: (features, media = '') =>
            session.send('Emulation.setEmulatedMedia', {
              media,
              features: Object.entries(features).map(([name, value]) => ({
                name,
                value,
              })),
            }),
        }),
        press: (key) =>
          page.keyboard.press(
            /** @type {import('puppeteer-core').KeyInput} */ (key),
          ),
        click: async ({ x, y }, { button = 'left', modifier } = {}) => {
          if (modifier) await page.keyboard.down(modifier);
          await page.mouse.click(x, y, { button });
          if (modifier) await page.keyboard.up(modifier);
        },
        drag: async ({ x, y }) => {
          await page.mouse.move(x, y);
          await page.mouse.down();
          await page.mouse.move(x + 40, y + 40, { steps: 4 });
          await page.mouse.up();
        },
        closeOthers: async () => {
          for (const other of await context.pages())
            if (other !== page) await other.close();
        },
        // With the browser: Chromium may never end the closing of a context
        // whose page is on its way somewhere.
        close: async () => {},
      };
    },
    close: () => browser.close(),
    kill: () => void browser.process()?.kill('SIGKILL'),
  };
}

/** Selenium's names. @type {Record<string, string>} */
const KEYS = { Enter: Key.ENTER, Control: Key.CONTROL, Shift: Key.SHIFT };

/**
 * @param {import('../../../scripts/browsers.mjs').WebKitPaths} paths
 * @returns {Promise<OpenEngine>}
 */
async function openWebKit(paths) {
  const { port, stop } = await startWebKitDriver(paths);
  return {
    newPage: async () => {
      // One session at a time is all that the driver has: it is ended by close().
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${port}/`)
        .withCapabilities(new Capabilities(webKitCapabilities(paths)))
        .build();
      return {
        // A navigation of the page before may still be under way, and end the
        // wait for this one: an empty page in between ends it first.
        /** @param {string} url */
        goto: async (url) => {
          await driver.get('about:blank');
          await driver.get(url);
          await until(async () => {
            const { value } = await driver.executeAsyncScript(
              `arguments[1]({ value: document.readyState === 'complete' &&
                location.href === arguments[0] })`,
              url,
            );
            return value;
          }, url);
        },
        url: () => driver.getCurrentUrl(),
        /** @param {(...args: any[]) => unknown} body @param {unknown[]} args */
        evaluate: async (body, ...args) => {
          const { value, error } = await driver.executeAsyncScript(
            `const [done, ...args] = [arguments[arguments.length - 1], ...arguments];
            Promise.resolve().then(() => (${body})(...args.slice(0, -1))).then(
              (value) => done({ value: value ?? null }),
              (error) => done({ error: String(error) }));`,
            ...args,
          );
          if (error) throw new Error(error);
          return value ?? undefined;
        },
        // Of the window, which has a frame and bars around the page.
        resize: async (width, height) =>
          void (await driver
            .manage()
            .window()
            .setRect({ x: 0, y: 0, width: width + 40, height: height + 120 })),
        screenshot: async () =>
          Buffer.from(await driver.takeScreenshot(), 'base64'),
        /** @param {string} key */
        press: (key) =>
          driver
            .actions()
            .sendKeys(KEYS[key] ?? key)
            .perform(),
        /** @param {Point} at @param {Click} [how] */
        click: async ({ x, y }, { button = 'left', modifier } = {}) => {
          const actions = driver.actions().move({ x, y });
          const key = modifier && KEYS[modifier];
          const which = button === 'middle' ? Button.MIDDLE : Button.LEFT;
          if (key) actions.keyDown(key);
          actions.press(which).release(which);
          if (key) actions.keyUp(key);
          await actions.perform();
        },
        closeOthers: async () => {
          const own = await driver.getWindowHandle();
          for (const handle of await driver.getAllWindowHandles()) {
            if (handle === own) continue;
            await driver.switchTo().window(handle);
            await driver.close();
          }
          await driver.switchTo().window(own);
        },
        close: () => driver.quit(),
      };
    },
    close: async () => stop(),
    kill: stop,
  };
}

/** @param {Engine} engine */
function open(engine) {
  const { chromium, firefox, webkit } = findBrowsers();
  if (engine === 'chromium')
    return openWithPuppeteer({
      executablePath: chromium,
      args: CHROMIUM_ARGUMENTS,
    });
  if (engine === 'firefox')
    return openWithPuppeteer({
      browser: 'firefox',
      executablePath: firefox,
      extraPrefsFirefox: {
        ...FIREFOX_PREFERENCES,
        'intl.accept_languages': 'en-US',
      },
    });
  if (webkit) return openWebKit(webkit);
  throw new Error('WebKit is not here');
}

/**
 * Each engine is opened once in a process, when the first suite asks for it.
 *
 * @type {Map<Engine, ReturnType<typeof open>>}
 */
const opened = new Map();
after(async () => {
  for (const browser of opened.values()) await (await browser).close();
});

/** The engines that this machine has; with `ENGINES` set, those of them. */
export const engines = ENGINES.filter(
  (engine) =>
    findBrowsers()[engine] &&
    (process.env.ENGINES ?? engine).split(',').includes(engine),
);

/**
 * An engine for the tests of one suite.
 *
 * @param {Engine} engine
 */
export function useEngine(engine) {
  /** @type {OpenEngine} */
  let browser;
  /** @type {EnginePage | undefined} */
  let page;
  before(async () => {
    if (!opened.has(engine)) opened.set(engine, open(engine));
    browser = /** @type {OpenEngine} */ (await opened.get(engine));
  });
  after(() => page?.close());
  return {
    /**
     * A page that the tests of the file share: a new one costs as much as ten
     * page loads. What a test leaves in its cookies the next one sees.
     *
     * @returns {Promise<EnginePage>}
     */
    page: async () => (page ??= await browser.newPage()),
    /** A page that has seen nothing yet, in place of the one before. */
    newPage: async () => {
      await page?.close();
      page = undefined;
      return (page = await browser.newPage());
    },
    /** The engine anew, after a page that hangs: it cannot be closed. */
    restart: async () => {
      browser.kill();
      page = undefined;
      const started = open(engine);
      opened.set(engine, started);
      browser = await started;
    },
  };
}

/**
 * Asks until the answer is not empty.
 *
 * @template T
 * @param {() => Promise<T>} ask
 * @param {string} what
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(ask, what) {
  const deadline = Date.now() + 15_000;
  for (;;) {
    // A page that is being left answers with an error.
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited for ${what} in vain`);
    await delay(20);
  }
}
