// @ts-check
// The table of docs/backends-tests.md: which backend stands which case.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { BACKENDS } from './backends.js';
import { CASES } from './battery.js';

const PAGE = new URL('../../../docs/backends-tests.md', import.meta.url);
const PLACE = /(<!-- battery -->).*(<!-- \/battery -->)/s;

/** Signs that Markdown would take for its own. @param {string} text */
const plain = (text) => text.replace(/[|<>_*]/g, (sign) => `\\${sign}`);

/** The page as it is, and as it should be. */
export async function batteryPage() {
  const backends = Object.values(BACKENDS);
  const rows = CASES.map(
    ({ duty, title }) =>
      `| ${duty} | ${plain(title)} | ${backends
        .map(({ traits }) => (traits.without?.[title] ? '–' : '✓'))
        .join(' | ')} |`,
  );
  const table = [
    `| duty | case | ${backends.map(({ title }) => title).join(' | ')} |`,
    `| --- | --- |${backends.map(() => ' --- |').join('')}`,
    ...rows,
  ].join('\n');
  const why = backends.flatMap(({ title, traits }) =>
    Object.entries(traits.without ?? {}).map(
      ([what, reason]) => `- ${title}, “${plain(what)}”: ${reason}.`,
    ),
  );
  const before = readFileSync(PAGE, 'utf8');
  const filled = before.replace(
    PLACE,
    (_, start, end) =>
      `${start}\n\n${table}\n\nWhy a test does not apply:\n\n${why.join('\n')}\n\n${end}`,
  );
  const after = await format(filled, { parser: 'markdown' });
  return { before, after, write: () => writeFileSync(PAGE, after) };
}
