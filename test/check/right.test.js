// @ts-check
// Pages that are right: the check says nothing about them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DSFR_PAGE, KIT_FORM_PAGE, KIT_PAGE } from './support/pages.js';
import { openSite } from './support/site.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const PAGES = {
  'the kit, by links': KIT_PAGE,
  'the kit, by a form': KIT_FORM_PAGE,
  'the State design system': DSFR_PAGE,
};

for (const [name, html] of Object.entries(PAGES)) {
  for (const width of [320, 375, 1280]) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      test(`${name}, ${width} px, ${colorScheme}`, async () => {
        await site.page.setViewportSize({ width, height: 800 });
        await site.page.emulateMedia({ colorScheme });
        await site.open({ html });
        const { findings, results } = await site.check();
        assert.deepEqual(findings, []);
        assert.ok(results.length > 20);
      });
    }
  }
}
