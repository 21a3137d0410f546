// @ts-check
import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { chromium } from 'playwright-core';
import { startDemo } from '../../../demo/demo.js';
import {
  CHROMIUM_ARGUMENTS,
  findBrowsers,
} from '../../../scripts/browsers.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContextOptions} ContextOptions
 * @typedef {Awaited<ReturnType<typeof startDemo>>} Demo
 */

/**
 * Chromium, as the tests of whole pages use it.
 *
 * @param {string[]} more further arguments
 */
export const launch = (...more) =>
  chromium.launch({
    executablePath: findBrowsers().chromium,
    args: [...CHROMIUM_ARGUMENTS, ...more],
  });

/**
 * Starts a demo and a browser for the tests of one file. After each test, what
 * any of its pages wrote to the console as an error makes it fail, and a
 * violation of a Content-Security-Policy is such an error.
 *
 * @param {Parameters<typeof startDemo>[0]} [settings]
 */
export function useDemo(settings) {
  /** @type {Demo} */
  let demo;
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {string[]} */
  const problems = [];
  // A context costs Chromium as much as three page loads, so that each kind is
  // made once. Cookies are all that the demo leaves behind in one.
  /** @type {Map<string, import('playwright-core').BrowserContext>} */
  const contexts = new Map();

  before(async () => {
    [demo, browser] = await Promise.all([startDemo(settings), launch()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });
  afterEach(async () => {
    for (const context of contexts.values()) {
      await Promise.all(context.pages().map((page) => page.close()));
      await context.clearCookies();
    }
    const found = problems.splice(0);
    assert.deepEqual(found, [], 'errors on the console of a visited page');
  });

  /** @param {ContextOptions} options */
  async function contextWith(options) {
    const key = JSON.stringify(options);
    const existing = contexts.get(key);
    if (existing) return existing;
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    context.setDefaultTimeout(15_000);
    watch(context, problems);
    contexts.set(key, context);
    return context;
  }

  return {
    get demo() {
      return demo;
    },

    /**
     * The page of somebody who has not been here before. One a test: for a
     * second tab of the same person, ask its context.
     *
     * @param {ContextOptions} [options]
     */
    newPage: async (options = {}) => (await contextWith(options)).newPage(),

    /** For a test about errors: what the pages wrote so far, then forgotten. */
    takeProblems: () => problems.splice(0),
  };
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string[]} problems
 */
function watch(context, problems) {
  // Chromium notes each page that was answered with an error status. Those are
  // what the tests of refusals are about, and they assert on them.
  const refusedPages = new Set();
  context.on('response', (response) => {
    if (response.status() >= 400 && response.request().isNavigationRequest())
      refusedPages.add(response.url());
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    const ofPage =
      message.text().startsWith('Failed to load resource') &&
      refusedPages.has(url);
    if (!ofPage) problems.push(`${message.text()} (${url})`);
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
}
