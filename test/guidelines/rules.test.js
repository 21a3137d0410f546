// @ts-check
// The kit's own buttons keep every rule of the page check, and the page that says so is up to date.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { asMarkdown, checkRules } from './support/rules.js';
import { openStage } from './support/stage.js';

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
/** @type {Awaited<ReturnType<typeof checkRules>>} */
let checked;
before(async () => {
  stage = await openStage();
  checked = await checkRules(stage);
});
after(() => stage.close());

test('no rule is broken, in any font, theme, state, size or language', () => {
  assert.deepEqual(
    checked.rows.filter(({ broken }) => broken.length > 0),
    [],
  );
});

test('no pixel is off: plus sign, icon, underline, edges, height', () => {
  assert.ok(checked.pixels.every(({ measured }) => measured.length > 0));
  assert.deepEqual(
    checked.pixels.filter(({ broken }) => broken.length > 0),
    [],
  );
});

test('every rule of the guideline was measured', () => {
  const measured = new Set(checked.rows.map(({ id }) => id));
  const GUIDELINE = [
    ...[
      'sentence',
      'label',
      'name',
      'size',
      'proportions',
      'logo',
      'typography',
    ],
    ...['colours', 'variant', 'hover', 'focus', 'unaltered', 'disabled'],
    ...[
      'about-link',
      'about-address',
      'about-gap',
      'about-window',
      'about-look',
    ],
    ...[
      'first',
      'separator',
      'eidas-below',
      'social',
      'frame',
      'dialog',
      'active-tab',
    ],
    ...['eidas-label', 'eidas-look', 'eidas-contrast'],
  ];
  assert.deepEqual(
    GUIDELINE.filter((id) => !measured.has(id)),
    [],
  );
});

test('docs/guidelines.md holds these findings (npm run guidelines -- --write)', () => {
  assert.equal(readFileSync('docs/guidelines.md', 'utf8'), asMarkdown(checked));
});
