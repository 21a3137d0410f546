// @ts-check
// The zoo's own check sees what it should, and a page that hangs fails its test
// within seconds.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, useEngine } from '../e2e/support/engines.js';
import { BLANK } from './pages.js';
import { differences, lookAt } from './support/look.js';
import { startZoo } from './support/site.js';

const everywhere = process.env['FULL'] === '1';

/** @type {Awaited<ReturnType<typeof startZoo>>} */
let zoo;
before(async () => {
  zoo = await startZoo();
});
after(() => zoo.close());

/** What a page may do, and what the check says of it. @type {Record<string, [Partial<import('./pages.js').ZooPage>, RegExp]>} */
const DEFECTS = {
  'a border on a host': [
    { css: '[href] { border: 1px solid red }' },
    /box .* in place of/,
  ],
  'a colour on a host': [
    { css: '[href] { background-color: red }' },
    /looks different/,
  ],
  'a margin on a host': [
    { css: '[href] { margin-left: 5px }' },
    /box .* in place of/,
  ],
  'a script that throws': [
    { head: '<script>throw new Error("of the page")</script>' },
    /of the page/,
  ],
  'something that scrolls with the elements': [
    { css: 'eidas-button { padding-bottom: 3000px }' },
    /scrolls: html/,
  ],
};

// At the same time: each has a browser of its own.
describe('the check of the zoo', { concurrency: engines.length }, () => {
  for (const engine of engines) {
    describe(`${engine}: the check sees`, { concurrency: 1 }, () => {
      const browser = useEngine(engine);
      const schemes = /** @type {['light']} */ (['light']);
      const look = async (
        /** @type {Partial<import('./pages.js').ZooPage>} */ defect,
      ) => {
        const page = { ...BLANK, ...defect, schemes };
        return lookAt(await browser.page(), zoo.show(page), page);
      };

      for (const [name, [defect, expected]] of Object.entries(DEFECTS)) {
        test(name, async () => {
          const found = differences(await look(defect), await look({}), BLANK);
          assert.match(found.join('\n'), expected);
        });
      }

      const skip =
        everywhere || engine === 'chromium' ? false : 'only with FULL=1';
      test('a page that hangs, within seconds', { skip }, async () => {
        const start = Date.now();
        await assert.rejects(
          look({
            head: '<script>addEventListener("load", () => { for (;;); })</script>',
          }),
          /hangs/,
        );
        assert.ok(Date.now() - start < 30_000, 'in time');
        await browser.restart();
        assert.equal((await look({})).length, 2, 'the next page is looked at');
      });
    });
  }
});
