// `npm run docs`: brings what the documentation quotes in step with its sources, after a build:
// the hashes of the built files, the code of the files under docs/, the tables of the manifest, and
// each page's table of contents.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, getFileInfo } from 'prettier';
import { apiTables, attributeTable } from './api-tables.mjs';
import { ruleTable } from './check-rules.mjs';
import { PAGES, contentsOf } from './pages.mjs';

const root = new URL('../', import.meta.url);

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
const tables = {
  api: await apiTables(),
  attributes: await attributeTable(),
  rules: await ruleTable(),
};
const integrity = JSON.parse(read('dist/integrity.json'));

const placed = new Set();

/** @param {string} page @param {string} text */
async function withTables(page, text) {
  let filled = text;
  const contents = contentsOf(text);
  for (const [name, table] of Object.entries({ ...tables, contents }))
    filled = filled.replace(
      new RegExp(`(<!-- ${name} -->).*(<!-- /${name} -->)`, 's'),
      (_, start, end) => {
        placed.add(name);
        return `${start}\n\n${table}\n\n${end}`;
      },
    );
  const { ignored } = await getFileInfo(page, {
    ignorePath: '.prettierignore',
  });
  if (filled === text || ignored) return filled;
  return format(filled, { parser: 'markdown', singleQuote: true });
}

for (const page of PAGES) {
  const before = read(page);
  const quoted = before
    .replace(
      /((?:src|href)="[^"]*\/([\w.-]+)"\s+integrity=")[^"]*"/g,
      (_, start, file) => `${start}${integrity[file]}"`,
    )
    .replace(
      /(<!-- ((?:docs|examples)\/\S+) -->\s+```\w+\n).*?```/gs,
      (_, start, path) => `${start}${read(path)}\`\`\``,
    );
  const after = await withTables(page, quoted);
  if (process.argv.includes('--check') && after !== before) {
    console.error(`${page} is stale: npm run docs`);
    process.exitCode = 1;
    continue;
  }
  if (after === before) continue;
  writeFileSync(new URL(page, root), after);
  console.log(`${page} is new`);
}

for (const name of Object.keys(tables)) {
  if (placed.has(name)) continue;
  console.error(`No page has a place for <!-- ${name} -->`);
  process.exitCode = 1;
}
