// @ts-check
// The accessibility statement says what the checks know.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  asMarkdown,
  CRITERIA,
  NATURES,
  PROOFS,
  THEME_SIZES,
} from './support/criteria.js';
import { STATES } from './support/scenes.js';

test('every criterion of RGAA 4.1.2 has its line', () => {
  const expected = THEME_SIZES.flatMap((size, theme) =>
    Array.from({ length: size }, (_, index) => `${theme + 1}.${index + 1}`),
  );
  assert.deepEqual(
    CRITERIA.map(({ id }) => id),
    expected,
  );
});

test('each is shown by a test, or says why it does not apply', () => {
  for (const { id, tests, proofs, how } of CRITERIA) {
    assert.ok(how.length > 10, id);
    assert.equal(tests !== '', proofs.length > 0, id);
    for (const proof of proofs) assert.ok(existsSync(PROOFS[proof]), proof);
  }
});

test('each nature is looked at, and each state belongs to one', () => {
  const states = Object.entries(STATES).flatMap(([tag, all]) =>
    all.map(({ name }) => `${tag}/${name}`),
  );
  const told = Object.values(NATURES).flatMap(({ states }) => states);
  assert.deepEqual(told.sort(), states.sort());
  for (const { id, proofs, natures } of CRITERIA) {
    if (natures) assert.ok(proofs.length > 0 && natures.length > 0, id);
    for (const nature of natures ?? []) assert.ok(nature in NATURES, id);
  }
});

test('it says who was not asked, and what a person tries with each', () => {
  const [, rest = ''] = readFileSync('ACCESSIBILITY.md', 'utf8').split(
    '## Ce qui n’a pas été essayé',
  );
  const [untried = ''] = rest.split('\n## ');
  for (const reader of ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack', 'Dragon'])
    assert.ok(untried.includes(reader), reader);
  for (const role of ['bouton radio', 'liste déroulante', 'boîte de dialogue'])
    assert.ok(untried.includes(role), role);
});

test('ACCESSIBILITY.md holds this table (npm run accessibility -- --write)', () => {
  assert.ok(readFileSync('ACCESSIBILITY.md', 'utf8').includes(asMarkdown()));
});
