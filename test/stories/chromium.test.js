// @ts-check
// Every page of Storybook in Chromium: rendered, played, accessible, silent, and alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { TAGS } from '../../scripts/tags.mjs';
import { launch } from '../e2e/support/browser.js';
import {
  entries,
  isOutside,
  pageOf,
  serve,
  storyProblems,
} from './support/site.js';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./support/site.js').Entry} Entry
 */

/** `STORIES=full`: each story in every theme, at 320 px and with large text too. */
const VARIANTS =
  process.env['STORIES'] === 'full'
    ? [
        { globals: '', width: 1280 },
        { globals: 'theme:dark', width: 320 },
        { globals: 'theme:forced', width: 1280 },
        { globals: 'theme:print', width: 1280 },
        { globals: 'language:el;page:de;text:200!25', width: 1280 },
      ]
    : [{ globals: '', width: 1280 }];

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').BrowserContext} */
let context;

before(async () => {
  site = await serve();
  browser = await launch();
  context = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(30_000);
});
after(async () => {
  await browser.close();
  site.close();
});

/** A page that notes what it must not do. */
async function watchedPage(width = 1280) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (isOutside(request.url(), site.origin))
      problems.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      problems.push(`${response.status()}: ${response.url()}`);
  });
  return { page, problems };
}

/** @param {Page} page */
async function problemsOf(page) {
  const told = await page.waitForFunction(storyProblems);
  return /** @type {string[]} */ (JSON.parse(String(await told.jsonValue())));
}

/** @param {Entry} entry @param {(typeof VARIANTS)[number]} variant */
async function visit(entry, { globals, width }) {
  const { page, problems } = await watchedPage(width);
  try {
    await page.goto(site.url(pageOf(entry, globals)));
    problems.push(...(await problemsOf(page)));
    problems.push(...(await layoutProblems(page)));
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
  }
}

/** A page opens at its top, and fits a phone. @param {Page} page */
async function layoutProblems(page) {
  const top = await page.evaluate(() => window.scrollY);
  await page.setViewportSize({ width: 360, height: 800 });
  // What measures itself follows a frame or two later.
  const fits = await page
    .waitForFunction(
      () => document.documentElement.scrollWidth <= window.innerWidth,
      null,
      { timeout: 5000 },
    )
    .catch(() => false);
  return [
    ...(top > 0 ? [`opens ${top} px below its top`] : []),
    ...(fits ? [] : ['is wider than a phone']),
  ];
}

describe('every page of Storybook, in Chromium', { concurrency: 3 }, () => {
  test('there are pages', () => assert.ok(entries.length > 30));
  for (const entry of entries) {
    for (const variant of VARIANTS) {
      const { title, name } = entry;
      const { globals } = variant;
      test(`${title}: ${name}${globals && ` (${globals})`}`, () =>
        visit(entry, variant));
    }
  }
});

describe('the first page', () => {
  /** @param {string} name what the visitor clicks on */
  async function click(name) {
    const { page, problems } = await watchedPage();
    await page.goto(site.url('index.html'));
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.getByRole('link', { name }).click();
    await page.waitForURL(/path=\/story/);
    const iframe = await page.waitForSelector('#storybook-preview-iframe');
    const done = await iframe.contentFrame();
    assert.ok(done);
    await done.waitForFunction(storyProblems);
    return {
      page,
      problems,
      story: page.frameLocator('#storybook-preview-iframe'),
    };
  }

  test('leads to the FranceConnect+ button in Greek and dark', async () => {
    const { page, problems, story } = await click('Greek, dark');
    const button = story.locator('.live-example fc-plus-button');
    await button.locator('.sign-in', { hasText: 'Σύνδεση' }).waitFor();
    const scheme = await button.evaluate(
      (element) => getComputedStyle(element).colorScheme,
    );
    assert.equal(scheme, 'dark');
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('leads to the eIDAS button at 320 px', async () => {
    const { page, problems, story } = await click('320 px');
    const width = await story
      .locator('eidas-button')
      .evaluate(() => window.innerWidth);
    assert.equal(width, 320);
    assert.deepEqual(problems, []);
    await page.close();
  });
});

describe('the tables of the API', () => {
  const manifest = JSON.parse(
    readFileSync(
      new URL('../../dist/custom-elements.json', import.meta.url),
      'utf8',
    ),
  );
  /** @param {string} tag */
  const classOf = (tag) =>
    manifest.modules
      .flatMap((/** @type {any} */ { declarations }) => declarations)
      .find((/** @type {any} */ { tagName }) => tagName === tag);

  for (const tag of TAGS)
    test(`of <${tag}> shows its public members and no others`, async () => {
      const { page } = await watchedPage();
      await page.goto(site.url(`iframe.html?id=${tag}--page&viewMode=story`));
      await page.waitForSelector('.api');
      const names = await page.locator('.api tbody th').allInnerTexts();
      const { members, attributes, slots } = classOf(tag);
      const hidden = members
        .filter(
          (/** @type {any} */ { name, privacy, static: isStatic }) =>
            privacy === 'private' ||
            privacy === 'protected' ||
            isStatic ||
            /^#|Callback$/.test(name),
        )
        .map((/** @type {any} */ { name }) => name)
        // A private field may share its name with an attribute or a slot.
        .filter(
          (/** @type {string} */ name) =>
            ![...attributes, ...slots].some((one) => one.name === name),
        );
      assert.deepEqual(
        names.filter((name) => hidden.includes(name) || name.startsWith('#')),
        [],
      );
      for (const { name } of attributes)
        assert.ok(names.includes(name), `${name} is missing: ${names}`);
      for (const name of ['fc-authorize', 'fc-error', 'focus'])
        assert.ok(names.includes(name), `${name} is missing: ${names}`);
      await page.close();
    });
});
