// @ts-check
// The demo's login and registration pages, as the pattern to copy: what stands
// where, at every width.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  PATTERN_PAGES,
  patternOf,
  patternScene,
} from './support/login-pattern.js';
import { openStage } from './support/stage.js';

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

for (const [name, page] of Object.entries(PATTERN_PAGES)) {
  for (const script of /** @type {const} */ (['now', 'never'])) {
    const how = script === 'now' ? '' : ', without the script';
    test(`the ${name} page has the official block first, one « OU », and its own means last${how}`, async () => {
      for (const width of [320, 390, 768, 1280]) {
        const found = await patternOf(
          await stage.open(
            { ...patternScene(page), script },
            { viewport: { width, height: 1200 } },
          ),
        );
        const at = `${width} px`;
        assert.deepEqual(
          found.order,
          ['sentence', 'FranceConnect+', 'link', 'eIDAS', 'OU', 'own means'],
          at,
        );
        assert.equal(found.separators, 1, at);
        assert.equal(found.firstInMain, true, at);
        assert.equal(found.social, 0, at);
        assert.ok(found.eidasBelowLink >= 0 && found.eidasBelowLink <= 40, at);
        assert.equal(found.sameLeft, true, at);
        assert.equal(found.sideways, 0, at);
      }
    });
  }
}
