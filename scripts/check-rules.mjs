// The rules of the page check as a table of the documentation, out of their sources.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const escape = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** @returns {Promise<string>} */
export async function ruleTable() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { RULES } from './rules/index.js'; export { START_RULES } from './start-route.js';`,
      resolveDir: fileURLToPath(new URL('../src/check/', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { RULES, START_RULES } = await import(
    `data:text/javascript;base64,${code}`
  );
  return [
    '| rule | | what it asks | what to change | source |',
    '| --- | --- | --- | --- | --- |',
    ...[...RULES, ...START_RULES].map(
      ({ id, severity, says, mend, source }) =>
        `| <a id="${id}"></a>\`${id}\` | ${severity} | ${escape(says.en)} | ${escape(mend.en)} | ${source.en} |`,
    ),
  ].join('\n');
}
