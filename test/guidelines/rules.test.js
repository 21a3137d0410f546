// @ts-check
// Every rule that a machine can measure is met, and the page that says so is
// up to date.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { asMarkdown, checkRules, RULES } from './support/rules.js';
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

for (const [index, { id, rule, person }] of RULES.entries()) {
  if (person) continue;
  test(`${id}: ${rule}`, () => {
    const { met, value } = checked[index] ?? {};
    assert.equal(met, true, value);
  });
}

test('each rule that no machine can check says who looks, and where', () => {
  for (const { rule, measure, person } of RULES) {
    assert.ok(measure ? !person : person, rule);
  }
});

test('docs/guidelines.md holds these findings (npm run guidelines -- --write)', () => {
  assert.equal(readFileSync('docs/guidelines.md', 'utf8'), asMarkdown(checked));
});
