// @ts-check
// The elements on the pages that exist: each looks as it does on a blank page,
// its host draws nothing, and nothing hangs, throws or scrolls.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, useEngine } from '../e2e/support/engines.js';
import { BLANK, PAGES } from './pages.js';
import { differences, ELEMENTS, lookAt } from './support/look.js';
import { startZoo } from './support/site.js';

/** @typedef {import('./pages.js').ZooPage} ZooPage */
/** @typedef {import('./support/look.js').Look} Look */

/** @type {Awaited<ReturnType<typeof startZoo>>} */
let zoo;
before(async () => {
  zoo = await startZoo();
});
after(() => zoo.close());

// At the same time: each has a browser of its own.
describe(
  'the elements look as on a blank page',
  { concurrency: engines.length },
  () => {
    for (const engine of engines) {
      describe(engine, { concurrency: 1 }, () => {
        const browser = useEngine(engine);
        /** Blank pages, by what they have in common with the page compared. @type {Map<string, Look[]>} */
        const blanks = new Map();
        let compared = 0;

        /** @param {ZooPage} page */
        async function look(page) {
          try {
            return await lookAt(await browser.page(), zoo.show(page), page);
          } catch (error) {
            await browser.restart();
            throw error;
          }
        }

        /** @param {ZooPage} page */
        async function blankFor({ inherits = '', media, focused = false }) {
          const key = JSON.stringify({ inherits, media, focused });
          let blank = blanks.get(key);
          if (!blank) {
            blank = await look({
              ...BLANK,
              css: inherits,
              focused,
              ...(media && { media }),
            });
            blanks.set(key, blank);
          }
          return blank;
        }

        for (const page of PAGES) {
          if (page.engines && !page.engines.includes(engine)) continue;
          test(page.name, async () => {
            const blank = await blankFor(page);
            assert.deepEqual(differences(await look(page), blank, page), []);
            compared += 1;
          });
        }

        after(() =>
          console.log(
            `zoo, ${engine}: ${compared} pages x ${ELEMENTS} elements, before and after the script, light and dark`,
          ),
        );
      });
    }
  },
);
