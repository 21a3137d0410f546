// @ts-check
// What assistive technology is told of each element in each state, as a person
// read it and found it good. `npm run trees:update` writes the trees anew: read
// what changed before you commit it.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { LOCALES } from '../../scripts/locales.mjs';
import { TAGS } from '../../scripts/tags.mjs';
import { inScene, mount, openScenes, STATES } from './support/scenes.js';
import { asText, flat, OPERABLE, toldOf } from './support/tree.js';

const update = process.argv.includes('--update');
const folder = 'test/accessibility/trees';
const LANGUAGES = ['fr', 'de', 'el'];

/** @type {Awaited<ReturnType<typeof openScenes>>} */
let scenes;
/** @type {import('playwright-core').Page} */
let page;
before(async () => {
  scenes = await openScenes();
  page = await scenes.open();
  await page.evaluate(() => {
    const { setTimeout } = window;
    Reflect.set(
      window,
      'setTimeout',
      (/** @type {Function} */ act, delay = 0) =>
        delay < 500 || Reflect.get(window, 'announces')
          ? setTimeout(act, delay)
          : 0,
    );
  });
  if (update) rmSync(folder, { recursive: true, force: true });
});
after(() => scenes.close());

/** @type {Set<string>} */
const written = new Set();
/** What was told, by name. @type {Map<string, string>} */
const texts = new Map();

/**
 * @param {string} name
 * @param {string} text
 * @param {string} [rest]  the tree at rest: a state that is told alike has no file
 */
function check(name, text, rest) {
  const own = `${folder}/${name}.txt`;
  const file =
    rest && (update ? text === texts.get(rest) : !existsSync(own))
      ? `${folder}/${rest}.txt`
      : own;
  texts.set(name, text);
  written.add(file);
  if (update) {
    mkdirSync(file.replace(/\/[^/]*$/, ''), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  assert.ok(existsSync(file), `there is no ${file}: npm run trees:update`);
  assert.equal(
    text,
    readFileSync(file, 'utf8'),
    `${name}: ${file} says otherwise; npm run trees:update`,
  );
}

for (const tag of TAGS) {
  describe(`what is told of <${tag}>`, () => {
    for (const state of STATES[tag]) {
      test(state.name, async () => {
        // What is announced comes half a second later: on a slow machine it would be there.
        await page.evaluate(
          (announces) => Reflect.set(window, 'announces', announces),
          state.name === 'busy',
        );
        let text = '';
        for (const lang of LANGUAGES) {
          const told = await inScene(page, tag, state, lang, () =>
            toldOf(page),
          );
          text += `--- ${lang}\n${asText(told)}\n`;
        }
        check(`${tag}/${state.name}`, `${text.trim()}\n`, `${tag}/rest`);
      });
    }
  });
}

test('the names of every control in every language', async () => {
  let text = '';
  for (const lang of LOCALES) {
    await mount(
      page,
      lang,
      TAGS.map(
        (tag) => `<${tag} lang="${lang}" href="/auth" countries="EL"></${tag}>`,
      ).join(''),
    );
    const controls = flat(await toldOf(page)).filter(({ role }) =>
      OPERABLE.has(role),
    );
    assert.equal(controls.length, 7);
    text += `--- ${lang}\n${asText(controls.map((control) => ({ ...control, children: [] })))}\n`;
    for (const control of controls) assert.ok(control.name, control.role);
  }
  check('names-in-every-language', `${text.trim()}\n`);
});

test('no tree is left over from a state that is gone', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  assert.deepEqual(files.sort(), [...written].sort());
});
