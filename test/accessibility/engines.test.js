// @ts-check
// Two engines with all their rules: no violation, and what they leave to a
// person is settled by a check.
//
// `ACCESSIBILITY=full` takes every state one by one in every language and
// theme; without it that is done in one, and the others are looked at together:
// in the dark and in forced colours, where other colours are all that is new, by
// the first engine alone unless FULL=1.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { TAGS } from '../../scripts/tags.mjs';
import { unsettled } from './support/engines.js';
import {
  inScene,
  LANGUAGES,
  markup,
  mount,
  openScenes,
  STATES,
  THEMES,
} from './support/scenes.js';

/** @typedef {import('./support/scenes.js').Theme} Theme */

const full = process.env['ACCESSIBILITY'] === 'full';
const ENGINES = /** @type {const} */ (['axe', 'ibm']);
const both = full || process.env['FULL'] === '1';
const themes = /** @type {Theme[]} */ (Object.keys(THEMES));

/** @type {Awaited<ReturnType<typeof openScenes>>} */
let scenes;
before(async () => {
  scenes = await openScenes();
});
after(() => scenes.close());

/**
 * @param {import('playwright-core').Page} page
 * @param {string} where
 * @param {readonly ('axe' | 'ibm')[]} [engines]
 */
async function assertSound(page, where, engines = ENGINES) {
  for (const name of engines) {
    const { found, rules } = await unsettled(page, name);
    assert.ok(rules > 30, `${name} ran its rules`);
    assert.deepEqual(found, [], `${where}, ${name}`);
  }
}

for (const lang of full ? LANGUAGES : ['el']) {
  for (const theme of full ? themes : /** @type {Theme[]} */ (['light'])) {
    describe(`one by one, ${lang}, ${theme}`, () => {
      for (const tag of TAGS) {
        test(`<${tag}>`, async () => {
          const page = await scenes.open(theme);
          for (const state of STATES[tag]) {
            await inScene(page, tag, state, lang, () =>
              assertSound(page, state.name),
            );
          }
        });
      }
    });
  }
}

describe('all together', () => {
  for (const theme of themes) {
    test(theme, async () => {
      const page = await scenes.open(theme);
      for (const lang of LANGUAGES) {
        const still = TAGS.flatMap((tag) =>
          STATES[tag]
            .filter(({ then }) => !then)
            .map((state) =>
              // Each form of one page has a name of its own.
              markup(tag, state, lang).replace(
                '<form',
                `<form aria-label="${tag}, ${state.name}"`,
              ),
            ),
        );
        await mount(page, lang, still.join(''));
        await assertSound(
          page,
          lang,
          both || theme === 'light' ? ENGINES : ENGINES.slice(0, 1),
        );
      }
    });
  }
});
