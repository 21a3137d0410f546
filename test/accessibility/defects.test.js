// @ts-check
// The test of the tests: each seeded defect is found by the check that is there
// for it, and by nothing on the sound element.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DEFECTS } from './support/defects.js';
import { mount, openScenes } from './support/scenes.js';

/** @type {Awaited<ReturnType<typeof openScenes>>} */
let scenes;
before(async () => {
  scenes = await openScenes();
});
after(() => scenes.close());

describe('a seeded defect is found', () => {
  for (const { what, html, first, break: code, check, says } of DEFECTS) {
    test(what, async () => {
      const page = await scenes.open();
      const put = async () => {
        await mount(page, 'fr', html);
        await first?.(page);
      };
      await put();
      assert.deepEqual(await check(page), [], 'the sound element');
      await put();
      await page.evaluate(`{
        const host = document.querySelector('#scene').querySelector('fc-plus-button, eidas-button, eidas-country-picker');
        const root = host.shadowRoot;
        ${code};
      }`);
      const found = await check(page);
      assert.match(found.join('\n'), says);
    });
  }
});
