// `npm run docs`: brings what the documentation quotes in step with its sources, after a build:
// the hashes of the built files, and the code of the files under docs/.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { apiTables } from './api-tables.mjs';

const root = new URL('../', import.meta.url);

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const api = await apiTables();
const integrity = JSON.parse(read('dist/integrity.json'));
const pages = readdirSync(new URL('docs/', root))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);

for (const page of ['README.md', ...pages]) {
  const before = read(page);
  const quoted = before
    .replace(
      /((?:src|href)="[^"]*\/([\w.-]+)"\s+integrity=")[^"]*"/g,
      (_, start, file) => `${start}${integrity[file]}"`,
    )
    .replace(
      /(<!-- (docs\/\S+) -->\s+```\w+\n).*?```/gs,
      (_, start, path) => `${start}${read(path)}\`\`\``,
    );
  const [start, end] = ['<!-- api -->', '<!-- /api -->'].map((mark) =>
    quoted.indexOf(mark),
  );
  const after =
    start < 0
      ? quoted
      : await format(
          `${quoted.slice(0, start)}<!-- api -->\n\n${api}\n\n${quoted.slice(end)}`,
          { parser: 'markdown', singleQuote: true },
        );
  if (process.argv.includes('--check') && after !== before) {
    console.error(`${page} is stale: npm run docs`);
    process.exitCode = 1;
    continue;
  }
  if (after === before) continue;
  writeFileSync(new URL(page, root), after);
  console.log(`${page} is new`);
}
