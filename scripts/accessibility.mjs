// `npm run accessibility`: runs what shows each criterion of RGAA 4.1.2, and
// prints the table. With `--write` it writes the table into ACCESSIBILITY.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  asMarkdown,
  CRITERIA,
  PROOFS,
} from '../test/accessibility/support/criteria.js';
import { ensureScreenReader } from './screen-reader.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

if (process.argv.includes('--write')) {
  const file = `${root}ACCESSIBILITY.md`;
  const statement = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    statement.replace(
      /<!-- Made by [^]*?(?=\n## )/,
      () => `${asMarkdown().trimEnd()}\n`,
    ),
  );
}

const advice = ensureScreenReader();
/** @type {Record<string, string>} */
const verdicts = {};
for (const [name, file] of Object.entries(PROOFS)) {
  if (name === 'orca' && advice) {
    console.error(advice);
    verdicts[name] = 'NOT TRIED';
    continue;
  }
  console.error(`running ${file}`);
  const { status } = spawnSync(process.execPath, [file], {
    cwd: root,
    stdio: 'ignore',
  });
  verdicts[name] = status === 0 ? 'met' : 'NOT MET';
}

let wrong = 0;
for (const { id, subject, tests, proofs, how } of CRITERIA) {
  const found = proofs.map((proof) => verdicts[proof] ?? '');
  const verdict =
    found.find((one) => one === 'NOT MET') ??
    found.find((one) => one === 'NOT TRIED') ??
    found[0] ??
    'n/a';
  if (verdict.startsWith('NOT')) wrong += 1;
  console.log(
    `${id.padEnd(6)} ${verdict.padEnd(10)} ${tests.padEnd(20)} ${subject}\n${' '.repeat(39)}${how}${proofs.length > 0 ? `\n${' '.repeat(39)}${proofs.map((proof) => PROOFS[proof]).join(', ')}` : ''}`,
  );
}
const applicable = CRITERIA.filter(({ proofs }) => proofs.length > 0);
console.log(
  `\n${applicable.length - wrong} of ${applicable.length} applicable criteria are met, ${CRITERIA.length - applicable.length} do not apply`,
);
if (wrong > 0) process.exitCode = 1;
