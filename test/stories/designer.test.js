// @ts-check
// Storybook as a designer walks it: how many clicks away each state is, and whether the markup that
// is copied works.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { LOCALES } from '../../scripts/locales.mjs';
import { TAGS } from '../../scripts/tags.mjs';
import { launch } from '../e2e/support/browser.js';
import { serve } from './support/site.js';

/** @typedef {import('playwright-core').Page} Page */

const THEMES = ['Light', 'Dark', 'Forced colours', 'Print'];
const MOST_CLICKS = 2;

/** `STORIES=full`: behind the links of all languages; else behind the Greek ones. */
const WALKED = process.env['STORIES'] === 'full' ? /./ : /language:el\b/;

/** Values of pixels that may differ: the edges of letters. */
const A_FEW = 60;

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').BrowserContext} */
let context;

before(async () => {
  site = await serve();
  browser = await launch();
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});
after(async () => {
  await browser.close();
  site.close();
});

/**
 * The states on show, with the language and the theme that each is seen in.
 *
 * @param {{ tag: string, language: string }} wanted
 */
function statesSeen({ tag, language }) {
  const cells = [...document.querySelectorAll('[data-state-id]')].map(
    (cell) => ({
      id: cell.getAttribute('data-state-id'),
      lang: cell
        .querySelector(tag)
        ?.shadowRoot?.querySelector('.root')
        ?.getAttribute('lang'),
      theme: cell.closest('[data-theme]')?.getAttribute('data-theme'),
    }),
  );
  const ready =
    cells.length > 0 && cells.every(({ lang }) => lang === language);
  return ready ? cells : undefined;
}

describe('each state in each language and theme', { concurrency: 2 }, () => {
  for (const tag of TAGS)
    test(`of <${tag}> is two clicks from the first page`, async () => {
      const page = await context.newPage();
      await page.goto(site.url('iframe.html?id=start-here--page'));
      await page.locator('.tiles').waitFor();
      const links = await page
        .locator(`a[href*="path=/story/${tag}--page"][href*="language:"]`)
        .evaluateAll((all) =>
          all
            .filter((link) => link.closest('table'))
            .map((link) => /** @type {HTMLAnchorElement} */ (link).href),
        );
      assert.equal(links.length, LOCALES.length);
      let seen = 0;
      const walked = links.filter((link) => WALKED.test(link));
      assert.ok(walked.length > 0);
      for (const link of walked) {
        let clicks = 1;
        const { searchParams } = new URL(link);
        const globals = searchParams.get('globals') ?? '';
        const language = /language:(\w+)/.exec(globals)?.[1] ?? '';
        // What the link opens, without Storybook's own frame around it.
        await page.goto(
          site.url(`iframe.html?id=${tag}--page&globals=${globals}`),
        );
        for (const theme of THEMES) {
          const button = page
            .getByRole('group', { name: 'Theme' })
            .getByRole('button', { name: theme });
          await button.waitFor();
          if ((await button.getAttribute('aria-pressed')) === 'false') {
            await button.click();
            clicks = 2;
          }
          await page
            .locator(
              `.stage[data-theme="${theme.split(' ')[0]?.toLowerCase()}"]`,
            )
            .waitFor();
          const found = await page.waitForFunction(statesSeen, {
            tag,
            language,
          });
          const states = /** @type {{ theme: string }[]} */ (
            await found.jsonValue()
          );
          assert.ok(states.length >= 8, `${states.length} states`);
          for (const state of states)
            assert.equal(state.theme, theme.split(' ')[0]?.toLowerCase());
          assert.ok(clicks <= MOST_CLICKS);
          seen += states.length;
        }
      }
      assert.ok(seen >= walked.length * THEMES.length * 8);
      console.log(`<${tag}>: ${seen} pictures`);
      await page.close();
    });

  test('the links of the first page open in Storybook, and show just that', async () => {
    const page = await context.newPage();
    await page.goto(site.url('index.html'));
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame
      .getByRole('link', { name: 'Open: Country picker, Ελληνικά' })
      .click();
    await frame.getByRole('button', { name: 'Dark' }).click();
    await page.waitForURL(/language:el;theme:dark/);
    await frame.getByRole('link', { name: 'Alone: Compact, disabled' }).click();
    await page.waitForURL(/args=state:compact-disabled/);
    const shown = frame.locator('.live-example eidas-country-picker');
    await shown.locator('.root[lang="el"]').waitFor();
    assert.equal(await shown.getAttribute('disabled'), '');
    assert.equal(
      await shown.evaluate((one) => getComputedStyle(one).colorScheme),
      'dark',
    );
    await page.close();
  });
});

test('a state that a visitor brings about is brought about', async () => {
  const page = await context.newPage();
  await page.goto(
    site.url('iframe.html?id=eidas-country-picker--page&args=state:filtered'),
  );
  for (const place of ['.live-example', '[data-state-id="filtered"]'])
    await page.waitForFunction(
      (where) =>
        document
          .querySelector(`${where} eidas-country-picker`)
          ?.shadowRoot?.querySelectorAll('[data-code]').length === 1,
      place,
    );
  await page.close();
});

const kit = readFileSync(
  new URL('../../dist/fc-eidas-elements.js', import.meta.url),
  'utf8',
);

/** @param {Page} page @param {string} place */
const picture = async (page, place) => {
  await page.mouse.move(0, 0);
  const bytes = await page
    .locator(place)
    .screenshot({ animations: 'disabled' });
  return `data:image/png;base64,${bytes.toString('base64')}`;
};

/** How many pixels of two pictures differ by more than a shade. */
/** @param {Page} page @param {string[]} pictures */
const differing = (page, pictures) =>
  page.evaluate(async (addresses) => {
    const [one, other] = await Promise.all(
      addresses.map(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        const { width, height } = Object.assign(canvas, {
          width: image.width,
          height: image.height,
        });
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, width, height);
      }),
    );
    if (!one || !other || one.data.length !== other.data.length)
      return Infinity;
    return one.data.filter(
      (value, index) => Math.abs(value - (other.data[index] ?? 0)) > 8,
    ).length;
  }, pictures);

// One after the other: there is one clipboard.
describe('markup that is copied', () => {
  /** @type {[tag: string, args: string, globals: string, part: RegExp][]} */
  const cases = [
    ...TAGS.map(
      (tag) =>
        /** @type {[string, string, string, RegExp]} */ ([
          tag,
          '',
          '',
          new RegExp(`^<${tag}[ >]`),
        ]),
    ),
    ['fc-plus-button', 'state:error', 'language:el', /lang="el" error=/],
    ['fc-button', 'state:disabled', 'language:de', / disabled>/],
    ['eidas-button', 'state:error', 'language:mt', /lang="mt"/],
    ['fc-plus-button', 'state:no-intro', '', /no-intro/],
    ['fc-plus-button', 'state:busy', '', /\.busy = true/],
    ['eidas-country-picker', 'state:compact', 'language:fi', /value="EL"/],
    ['eidas-country-picker', 'state:unavailable', '', /unavailable="AT:/],
    ['fc-plus-button', 'state:rest', 'theme:dark', /^<fc-plus-button>/],
  ];
  for (const [tag, args, globals, part] of cases)
    test(`of <${tag}> ${args} ${globals} shows the same on a blank page`, async () => {
      const page = await context.newPage();
      await page.goto(
        site.url(`iframe.html?id=${tag}--page&args=${args}&globals=${globals}`),
      );
      await page.locator(`.live-example ${tag} .root`).first().waitFor();
      await page
        .getByRole('button', { name: 'Copy: The markup of what you see' })
        .click();
      await page.locator('.live-example').getByText('Copied').waitFor();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(code, part);
      assert.ok(code.split('\n').length <= 8, 'it is short');
      const element = page.locator(`.live-example ${tag}`);
      const { box, style } = await element.evaluate((one) => {
        const { font, lineHeight, color, colorScheme } = getComputedStyle(one);
        const { x, y, width } = one.getBoundingClientRect();
        return {
          // At the same part of a pixel.
          box: `width: ${width}px; margin: ${(y % 1) + 16}px ${x}px`,
          style: `font: ${font}; line-height: ${lineHeight}; color: ${color}; color-scheme: ${colorScheme};`,
        };
      });
      const there = await picture(page, `.live-example ${tag}`);

      await page.goto(site.url('frames/plain.html'));
      await page.setContent(
        `<!doctype html><html lang="fr"><head><title>Blank</title><style>
        html { ${style} background: ${/dark/.test(style) ? '#161616' : '#fff'} }
        body { ${box} }
        </style></head><body>${code}</body></html>`,
      );
      await page.addScriptTag({ content: kit });
      await page.locator(`${tag} .root`).waitFor();
      const here = await picture(page, `body > ${tag}`);
      assert.ok((await differing(page, [here, there])) <= A_FEW);
      await page.close();
    });
});
