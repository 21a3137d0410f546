// @ts-check
// Each element in each state, theme and language as a person looked at it and
// found it good. `npm run pictures:update` takes the pictures anew: look at
// them before you commit them.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { BUTTONS } from '../../scripts/tags.mjs';
import { compare, decode, encode } from './support/png.js';
import { openStage } from './support/stage.js';

const update = process.argv.includes('--update');
const LANGUAGES = ['fr', 'en', 'de', 'el', 'bg', 'fi', 'mt'];

/** Which pseudo-classes a state is made of. @type {Record<string, string[]>} */
const STATES = {
  rest: [],
  hover: ['hover'],
  active: ['hover', 'active'],
  focus: ['focus', 'focus-visible'],
  disabled: [],
};

/**
 * Letters are drawn a little otherwise from machine to machine: a channel may
 * differ by this, and so much of a picture may differ by more.
 */
const CHANNEL = 64;
const SHARE = 0.002;

/** Five columns of states, three rows of elements. @param {string} lang */
const sheet = (lang) => ({
  css: `.sheet { display: grid; grid-template-columns: repeat(5, 292px); gap: 20px; padding: 4px }`,
  body: `<div class="sheet">${BUTTONS.flatMap((tag) =>
    Object.keys(STATES).map(
      (state) =>
        `<${tag} lang="${lang}" href="/auth" class="${state}" ${state === 'rest' ? '' : 'no-intro'} ${state === 'disabled' ? 'disabled' : ''}></${tag}>`,
    ),
  ).join('')}</div>`,
  options: { viewport: { width: 1600, height: 400 } },
});

/** A telephone, with the text at twice its size. @param {string} lang */
const telephone = (lang) => ({
  css: ':root { font-size: 200% } .sheet { display: grid; grid-template-columns: 100%; gap: 24px }',
  body: `<div class="sheet">${BUTTONS.map((tag) => `<${tag} lang="${lang}" href="/auth" no-intro></${tag}>`).join('')}</div>`,
  options: { viewport: { width: 320, height: 640 } },
});

const LIGHT =
  ':root { color-scheme: light } body { background: #fff; color: #161616 }';
const DARK =
  ':root { color-scheme: dark } body { background: #161616; color: #fff }';

const SERIES = {
  light: { css: LIGHT, scene: sheet, options: {} },
  dark: { css: DARK, scene: sheet, options: {} },
  'forced-colours': {
    css: ':root { color-scheme: light dark }',
    scene: sheet,
    options: /** @type {const} */ ({
      forcedColors: 'active',
      colorScheme: 'dark',
    }),
  },
  'phone-200': { css: LIGHT, scene: telephone, options: {} },
};

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
  mkdirSync('test-output', { recursive: true });
});
after(() => stage.close());

/**
 * Holds each control in the state of its column: the pointer can be in one
 * place only.
 *
 * @param {import('playwright-core').Page} page
 */
async function forceStates(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', {
    depth: -1,
    pierce: true,
  });
  /** @param {typeof root} node @param {string[]} forced */
  const visit = async (node, forced) => {
    const at = node.attributes?.indexOf('class') ?? -1;
    const name = at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
    const state = STATES[name] ?? forced;
    if (name === 'control' && state.length > 0) {
      await devtools.send('CSS.forcePseudoState', {
        nodeId: node.nodeId,
        forcedPseudoClasses: state,
      });
    }
    for (const child of [
      ...(node.shadowRoots ?? []),
      ...(node.children ?? []),
    ]) {
      await visit(child, state);
    }
  };
  await visit(root, []);
  return devtools;
}

for (const [series, { css, scene, options }] of Object.entries(SERIES)) {
  describe(series, () => {
    for (const lang of LANGUAGES) {
      test(`${series}, ${lang}: as in its picture`, async () => {
        const { options: size, ...rest } = scene(lang);
        const page = await stage.open(
          { font: 'marianne', ...rest, css: css + rest.css },
          { ...size, ...options },
        );
        await page.mouse.move(0, 0);
        const devtools = await forceStates(page);
        const shot = await page.locator('.sheet').screenshot();
        await devtools.detach();
        check(`${series}-${lang}`, shot);
      });
    }
  });
}

/** @param {string} name @param {Buffer} shot */
function check(name, shot) {
  const file = `test/guidelines/pictures/${name}.png`;
  const results = ['actual', 'difference'].map(
    (what) => `test-output/picture-${name}-${what}.png`,
  );
  for (const result of results) rmSync(result, { force: true });
  if (update) {
    mkdirSync('test/guidelines/pictures', { recursive: true });
    writeFileSync(file, shot);
    return;
  }
  assert.ok(existsSync(file), `there is no ${file}: npm run pictures:update`);
  const expected = decode(readFileSync(file));
  const actual = decode(shot);
  const { share, picture } = compare(expected, actual, CHANNEL);
  const sameSize =
    expected.width === actual.width && expected.height === actual.height;
  if (share <= SHARE && sameSize) return;
  writeFileSync(results[0] ?? '', shot);
  writeFileSync(results[1] ?? '', encode(picture));
  assert.fail(
    `${(share * 100).toFixed(2)} % of the pixels differ from ${file}: see ${results.join(' and ')}`,
  );
}
