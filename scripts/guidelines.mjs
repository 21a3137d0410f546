// `npm run guidelines`: measures every rule for the buttons and prints the table.
// With `--write` it writes docs/guidelines.md too.
import { writeFile } from 'node:fs/promises';
import { asMarkdown, checkRules } from '../test/guidelines/support/rules.js';
import { openStage } from '../test/guidelines/support/stage.js';

const stage = await openStage();
try {
  const checked = await checkRules(stage);
  for (const { id, rule, how, value, met, person } of checked) {
    const verdict = person ? 'BY EYE' : met ? 'met' : 'NOT MET';
    console.log(`${id.padEnd(8)} ${verdict.padEnd(8)} ${rule}`);
    console.log(`${' '.repeat(17)} ${person ? `who: ${person}` : value}`);
    console.log(`${' '.repeat(17)} checked by: ${how}\n`);
  }
  const measured = checked.filter(({ person }) => !person);
  const met = measured.filter((rule) => rule.met);
  console.log(
    `${met.length} of ${measured.length} measured rules are met, ${checked.length - measured.length} are for a person to look at`,
  );
  if (met.length < measured.length) process.exitCode = 1;
  if (process.argv.includes('--write')) {
    await writeFile(
      new URL('../docs/guidelines.md', import.meta.url),
      asMarkdown(checked),
    );
  }
} finally {
  await stage.close();
}
