// @ts-check
// The test of the tests: each seeded defect is found by the check that is there
// for it, and by nothing on the sound element.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { TAGS } from '../../scripts/tags.mjs';
import { DEFECTS } from './support/defects.js';
import { mount, openScenes } from './support/scenes.js';

/** @type {Awaited<ReturnType<typeof openScenes>>} */
let scenes;
before(async () => {
  scenes = await openScenes();
});
after(() => scenes.close());

/** @param {any} root @param {string} css */
const addSheet = (root, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
};

describe('a seeded defect is found', () => {
  for (const { what, html, first, css, check, says, ...defect } of DEFECTS) {
    test(what, async () => {
      const page = await scenes.open();
      const put = async () => {
        await mount(page, 'fr', html);
        await first?.(page);
      };
      await put();
      assert.deepEqual(await check(page), [], 'the sound element');
      await put();
      const root = await page
        .locator(TAGS.map((tag) => `#scene ${tag}`).join())
        .first()
        .evaluateHandle((host) => host.shadowRoot);
      if (css) await root.evaluate(addSheet, css);
      if (defect.break) await root.evaluate(defect.break);
      const found = await check(page);
      assert.match(found.join('\n'), says);
    });
  }
});
