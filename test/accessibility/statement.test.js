// @ts-check
// The accessibility statement says what the checks know.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  asMarkdown,
  CRITERIA,
  PROOFS,
  THEME_SIZES,
} from './support/criteria.js';

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

test('ACCESSIBILITY.md holds this table (npm run accessibility -- --write)', () => {
  assert.ok(readFileSync('ACCESSIBILITY.md', 'utf8').includes(asMarkdown()));
});
