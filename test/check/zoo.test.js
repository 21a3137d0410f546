// @ts-check
// The check over the zoo of pages, in each engine: what it says there is so.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { checkPage } from '../../dist/check.js';
import { engines, useEngine } from '../e2e/support/engines.js';
import { PAGES } from '../zoo/pages.js';
import { VIEWPORT } from '../zoo/support/elements.js';
import { loadKit } from '../zoo/support/look.js';
import { startZoo } from '../zoo/support/site.js';

/** What is so on a page of the zoo, by its name. @type {Record<string, string[]>} */
const TRUE = {
  // The elements cannot start there: the fallback stays.
  'names that hide what Lit needs': ['upgraded'],
  inert: ['clickable'],
  'a dialog': ['dialog'],
  'ISO-8859-1': ['charset'],
  'no charset at all': ['charset'],
  'Shift JIS': ['charset'],
  XHTML: ['upgraded'],
};

/** All in Chromium; elsewhere every fifth, with FULL=1 all. @param {string} engine */
const pagesFor = (engine) =>
  engine === 'chromium' || process.env['FULL'] === '1'
    ? PAGES
    : PAGES.filter((_, index) => index % 5 === 0);

/** @type {Awaited<ReturnType<typeof startZoo>>} */
let zoo;
before(async () => {
  zoo = await startZoo();
});
after(() => zoo.close());

for (const engine of engines) {
  describe(engine, () => {
    const browser = useEngine(engine);
    for (const page of pagesFor(engine)) {
      if (page.engines && !page.engines.includes(engine)) continue;
      test(page.name, async () => {
        const tab = await browser.page();
        await tab.resize(VIEWPORT.width, VIEWPORT.height);
        await tab.goto(zoo.show(page));
        await tab.evaluate(loadKit, page.refuses ?? false);
        const { findings } = await tab.evaluate(checkPage, { language: 'en' });
        assert.deepEqual(
          [...new Set(findings.map(({ rule }) => rule))],
          TRUE[page.name] ?? [],
          findings
            .map(({ rule, measured }) => `${rule}: ${measured}`)
            .join('\n'),
        );
      });
    }
  });
}
