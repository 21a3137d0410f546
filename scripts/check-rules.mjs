// The rules of the page check as a table of the documentation, out of their sources.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const escape = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** The two languages of the check: a finding is looked up in the one it was printed in. */
const both = ({ en, fr }) => `${escape(en)}<br>_${escape(fr)}_`;

/** @returns {Promise<{id: string, severity: string, says: {en: string, fr: string}}[]>} */
export async function readRules() {
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
  return [...RULES, ...START_RULES];
}

export async function ruleTable() {
  const rules = await readRules();
  return [
    '| rule | | what it asks | what to change | source |',
    '| --- | --- | --- | --- | --- |',
    ...rules.map(
      ({ id, severity, says, mend, source }) =>
        `| <a id="${id}"></a>\`${id}\` | ${severity} | ${both(says)} | ${both(mend)} | ${source.en} |`,
    ),
  ].join('\n');
}
