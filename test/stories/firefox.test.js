// @ts-check
// Every page of Storybook in Firefox, with FULL=1: rendered, played, silent, and alone. Chromium
// visits the same pages each time.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import {
  entries,
  isOutside,
  pageOf,
  serve,
  storyProblems,
} from './support/site.js';

/** @typedef {import('./support/site.js').Entry} Entry */

const { firefox } = findBrowsers();
const skip =
  process.env['FULL'] !== '1'
    ? 'only with FULL=1'
    : firefox === undefined && 'Firefox is not here';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;

/** Two tabs for all: Firefox fails to open one at the moment when another closes. */
const TABS = 2;
/** @type {Awaited<ReturnType<typeof openTab>>[]} */
const tabs = [];

before(async () => {
  if (skip) return;
  site = await serve();
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    // Pages behind the first one must not be slowed down.
    extraPrefsFirefox: {
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'network.proxy.type': 0,
    },
  });
  for (let tab = 0; tab < TABS; tab += 1) tabs.push(await openTab());
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** What Firefox says of a font that it was still loading when the page was left. */
const BROKEN_OFF = /downloadable font: download failed .*status=2152398850/;

/** A tab that notes what the pages in it must not do. */
async function openTab() {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (!BROKEN_OFF.test(String(error)))
      problems.push(`thrown: ${String(error)}`);
  });
  page.on('request', (request) => {
    if (isOutside(request.url(), site.origin))
      problems.push(`request: ${request.url()}`);
  });
  return { page, problems };
}

/** @param {string} address @param {boolean} waits whether a story is in it */
async function visit(address, waits = true) {
  const tab = tabs.pop();
  assert.ok(tab, 'a tab is free');
  const { page, problems } = tab;
  try {
    await page.goto(site.url(address));
    if (waits) {
      const told = await page.waitForFunction(storyProblems, {
        timeout: 60_000,
      });
      problems.push(...JSON.parse(String(await told.jsonValue())));
    } else {
      await page.waitForSelector('#storybook-preview-iframe');
      await page.waitForNetworkIdle();
    }
    assert.deepEqual(problems, []);
  } finally {
    // What is left in the middle of loading complains, not in the next page's time.
    await page.goto('about:blank').catch(() => undefined);
    problems.length = 0;
    tabs.push(tab);
  }
}

describe(
  'every page of Storybook, in Firefox',
  { skip, concurrency: TABS },
  () => {
    test('the frame around the pages', () => visit('index.html', false));
    for (const entry of entries) {
      // Accessibility is judged in Chromium: axe asks the same of both.
      test(`${entry.title}: ${entry.name}`, () =>
        visit(pageOf(entry, 'a11y.manual:!true')));
    }
  },
);
