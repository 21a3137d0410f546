// `npm run guidelines`: measures every rule for the buttons and prints the table.
// With `--write` it writes docs/guidelines.md too.
import { writeFile } from 'node:fs/promises';
import { asMarkdown, checkRules } from '../test/guidelines/support/rules.js';
import { openStage } from '../test/guidelines/support/stage.js';

const stage = await openStage();
try {
  const checked = await checkRules(stage);
  const { byEye } = checked;
  const rows = [
    ...checked.rows,
    ...checked.pixels.map((row) => ({ id: 'pixels', ...row })),
  ];
  for (const { id, says, measured, broken } of rows) {
    const verdict = broken.length === 0 ? 'met' : 'NOT MET';
    console.log(`${id.padEnd(16)} ${verdict.padEnd(8)} ${says}`);
    for (const found of [...broken, ...measured])
      console.log(`${' '.repeat(25)} ${found}`);
  }
  for (const one of byEye) console.log(`by eye: ${one}`);
  const unmet = rows.filter(({ broken }) => broken.length > 0);
  console.log(`${rows.length - unmet.length} of ${rows.length} rules are met`);
  if (unmet.length > 0) process.exitCode = 1;
  if (process.argv.includes('--write')) {
    await writeFile(
      new URL('../docs/guidelines.md', import.meta.url),
      asMarkdown(checked),
    );
  }
} finally {
  await stage.close();
}
