// @ts-check
// What Orca says of the demo's login page in Chromium and in Firefox, and in
// which language's voice. `npm run screen-reader -- --update` writes the
// transcripts anew: read them as somebody who hears them.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { ensureScreenReader } from '../../scripts/screen-reader.mjs';
import { startOrca } from './support/orca.js';
import { servePages } from './support/pages.js';
import { asText, LANGUAGES, listen, unwelcome } from './support/scenario.js';

const update = process.argv.includes('--update');
const advice = ensureScreenReader();
const browsers = findBrowsers();

/** @type {Awaited<ReturnType<typeof servePages>>} */
let pages;
before(async () => {
  pages = await servePages();
});
after(() => pages?.close());

describe('what is heard', { concurrency: 2, skip: advice }, () => {
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    const executablePath = browsers[engine];
    test(`in ${engine}`, { skip: !executablePath }, async (t) => {
      assert.ok(executablePath);
      const session = await startOrca({
        engine,
        executablePath,
        url: `${pages.origin}/ready`,
      });
      try {
        await session.said.until(/Finished loading/, 'the first page');
        let text = '';
        for (const lang of LANGUAGES) {
          const steps = await listen(session, pages.origin, lang);
          text += `${asText(lang, steps)}\n`;
          assert.deepEqual(unwelcome(steps), [], lang);
        }
        const file = `test/screen-reader/transcripts/${engine}.txt`;
        if (update) {
          mkdirSync('test/screen-reader/transcripts', { recursive: true });
          writeFileSync(file, `${text.trim()}\n`);
        } else {
          assert.equal(`${text.trim()}\n`, readFileSync(file, 'utf8'));
        }
        t.diagnostic(`${text.split('\n').length} lines`);
      } finally {
        await session.close();
      }
    });
  }
});
