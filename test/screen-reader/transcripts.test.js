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

/** @param {string} text */
const linesOf = (text) => text.trim().split('\n');

/** What a transcript has for a language. @param {string} transcript @param {string} lang */
const partOf = (transcript, lang) =>
  transcript
    .split(/^(?=--- )/m)
    .filter((part) => part.startsWith(`--- ${lang}\n`))
    .flatMap(linesOf);

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
        const file = `test/screen-reader/transcripts/${engine}.txt`;
        const known = update ? '' : readFileSync(file, 'utf8');
        let text = '';
        for (const lang of LANGUAGES) {
          const hear = async () => {
            const steps = await listen(session, pages.origin, lang);
            assert.deepEqual(unwelcome(steps), [], lang);
            const heard = asText(lang, steps);
            if (!update) assert.deepEqual(linesOf(heard), partOf(known, lang));
            return heard;
          };
          // On a busy machine a word may come too late: a second hearing decides.
          text += await hear().catch((error) => {
            t.diagnostic(`${lang}, once more: ${String(error).slice(0, 500)}`);
            session.said.forget();
            return hear();
          });
          text += '\n';
        }
        if (update) {
          mkdirSync('test/screen-reader/transcripts', { recursive: true });
          writeFileSync(file, `${text.trim()}\n`);
        }
        t.diagnostic(`${text.split('\n').length} lines`);
      } finally {
        await session.close();
      }
    });
  }
});
