// `npm run size`: what a page loads, what each part of it weighs, and whether
// that is within the budgets. Exits with 1 when a budget is passed.
//
//   node scripts/size.mjs          builds first
//   node scripts/size.mjs --built  takes dist/ as it is
//   node scripts/size.mjs --write  brings docs/sizes.md in step, too
//
// All figures are bytes in brotli at its highest level, of whole files. A part
// weighs what the file would weigh less without it; what parts share counts
// for none of them and stands in a line of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { budgets } from './size-budgets.mjs';
import { appSize, brotli, lazyLanguages } from './size-app.mjs';
import { sourceOf } from './source-map.mjs';

const dist = new URL('../dist/', import.meta.url);

/** Which part a source file belongs to; the first that fits. */
const PARTS = [
  [
    'Lit',
    /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//,
  ],
  ['localization', /node_modules\/@lit\/localize\/|\/src\/i18n\/|-texts\.ts$/],
  ['texts', /\/generated\/.*-languages\b|\/generated\/\w+\/en\.ts$/],
  ['the FranceConnect logo', /franceconnect-logo/],
  ['the European mark', /european-mark/],
  ['flags', /artwork\/flags/],
  ['country names', /countries\/data\.ts$/],
  ['search aliases', /countries\/aliases\.ts$/],
  ['styles', /\/src\/.*(?:-styles|palette)\./],
  ['code: elements', /\/src\/(?:elements|button|picker|popover|base|define)\//],
  ['code: authorize', /\/src\/authorize\//],
  ['code: countries', /\/src\/countries\//],
];

const partOf = (source) =>
  PARTS.find(([, pattern]) => pattern.test(`/${source}`))?.[0] ?? 'other';

/** The file's text by part, and that of its texts by language. */
function divide(file) {
  const code = readFileSync(new URL(file, dist), 'utf8');
  const map = JSON.parse(readFileSync(new URL(`${file}.map`, dist), 'utf8'));
  const pieces = sourceOf(code, map).map(({ text, source, line }) => {
    const part = source === undefined ? 'other' : partOf(source);
    const original = map.sourcesContent?.[map.sources.indexOf(source)];
    const language =
      part === 'texts'
        ? /^\s*(\w\w): /.exec(original?.split('\n')[line] ?? '')?.[1]
        : undefined;
    return { text, part, language };
  });
  return { code, pieces };
}

/** What the file weighs less without the pieces that `is` names. */
function weigh({ code, pieces }, is) {
  const rest = pieces.filter((piece) => !is(piece)).map(({ text }) => text);
  return brotli(code) - brotli(rest.join(''));
}

function table(file) {
  const divided = divide(file);
  const total = brotli(divided.code);
  const names = [...PARTS.map(([name]) => name), 'other'];
  const rows = names
    .map((name) => [name, weigh(divided, ({ part }) => part === name)])
    .filter(([, bytes]) => bytes > 0);
  const shared = total - rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  const languages = new Set(divided.pieces.map(({ language }) => language));
  languages.delete(undefined);
  const each = [...languages]
    .sort()
    .map((code) => [code, weigh(divided, ({ language }) => language === code)]);
  return { file, total, rows: [...rows, ['shared by parts', shared]], each };
}

/** The budgets, each with the bytes that are measured. */
export async function measure() {
  const totals = new Map(
    [
      'fc-eidas-buttons.js',
      'fc-eidas-elements.js',
      'fc-eidas-elements.css',
    ].map((file) => [file, brotli(readFileSync(new URL(file, dist)))]),
  );
  totals.set('app', await appSize());
  const lazy = lazyLanguages();
  totals.set('language', Math.max(...lazy.map(([, bytes]) => bytes)));
  return budgets.map((budget) => ({ ...budget, bytes: totals.get(budget.id) }));
}

const number = (bytes) => bytes.toLocaleString('en');

/** Puts the tables between the two marks of docs/sizes.md. */
async function writePage(tables, measured) {
  const page = new URL('../docs/sizes.md', import.meta.url);
  const names = [...PARTS.map(([name]) => name), 'other', 'shared by parts'];
  const cells = (of) => tables.map(({ rows }) => of(new Map(rows)));
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const text = `
${new Date().toISOString().slice(0, 10)}, version ${version}, Node ${process.versions.node}, bytes:

| part | ${tables.map(({ file }) => `\`${file}\``).join(' | ')} |
| --- | ---: | ---: |
${names.map((name) => `| ${name} | ${cells((rows) => (rows.has(name) ? number(rows.get(name)) : '–')).join(' | ')} |`).join('\n')}
| **all** | ${tables.map(({ total }) => `**${number(total)}**`).join(' | ')} |

| what a page loads | bytes | fails above |
| --- | ---: | ---: |
${measured.map(({ name, bytes, limit }) => `| ${name} | ${number(bytes)} | ${number(limit)} |`).join('\n')}
`;
  const old = readFileSync(page, 'utf8');
  const filled = old.replace(
    /(<!-- npm run size -- --write -->\n).*(?=<!-- end of sizes -->)/s,
    (_, mark) => `${mark}${text}\n`,
  );
  writeFileSync(
    page,
    await format(filled, { parser: 'markdown', singleQuote: true }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--built')) await import('./build.mjs');
  const tables = ['fc-eidas-buttons.js', 'fc-eidas-elements.js'].map(table);
  for (const { file, total, rows, each } of tables) {
    console.log(`\n${file}: ${number(total)} bytes`);
    for (const [name, bytes] of rows)
      console.log(`  ${name.padEnd(24)}${number(bytes).padStart(7)}`);
    const list = each.map(([code, bytes]) => `${code} ${bytes}`).join(', ');
    console.log(`  of the texts, each language: ${list}`);
  }
  console.log();
  const measured = await measure();
  for (const { name, bytes, limit } of measured) {
    const verdict = bytes > limit ? 'PASSED ITS BUDGET of' : 'within';
    console.log(`${name}: ${number(bytes)} bytes, ${verdict} ${number(limit)}`);
  }
  if (process.argv.includes('--write')) await writePage(tables, measured);
  if (measured.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
}
