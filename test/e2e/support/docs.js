// @ts-check
// The parts of the documentation that are what a test saw, or what a file
// holds: a stale one fails. With UPDATE_DOCS=1 they are written anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const root = new URL('../../../', import.meta.url);

/** @param {string} path */
export const read = (path) => readFileSync(new URL(path, root), 'utf8');

/**
 * Compares what stands between `<!-- name -->` and `<!-- /name -->`.
 *
 * @param {string} file
 * @param {string} name
 * @param {(string | undefined)[][]} table  its first row is the head
 */
export async function checkBlock(file, name, table) {
  const [head, ...rows] = table;
  const lines = [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  const before = read(file);
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  assert.ok(start >= 0 && end > start, `${file} has no block “${name}”`);
  const expected = await format(
    `${before.slice(0, start)}${open}\n\n${lines.join('\n')}\n\n${before.slice(end)}`,
    { parser: 'markdown', singleQuote: true },
  );
  if (process.env.UPDATE_DOCS === '1')
    writeFileSync(new URL(file, root), expected);
  else
    assert.equal(
      before,
      expected,
      `${file} is stale: run its test with UPDATE_DOCS=1`,
    );
}
