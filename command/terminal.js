// @ts-check
import process from 'node:process';

/**
 * @typedef {import('./visit.js').PlacedFinding} PlacedFinding
 * @typedef {typeof import('./texts.js').TEXTS.en} Texts
 */

const WIDTH = 11;

/** @param {number} code */
const colour = (code) => (/** @type {string} */ text) =>
  process.stdout.isTTY && !process.env['NO_COLOR']
    ? `\u001b[${code}m${text}\u001b[0m`
    : text;

const bold = colour(1);
const dim = colour(2);
const COLOURS = { must: colour(31), should: colour(33), hint: colour(36) };
const green = colour(32);

/**
 * What was looked at, as a person likes to read it: what is right in one line,
 * what is wrong from the worst.
 *
 * @param {object} part
 * @param {string} part.heading
 * @param {number} part.rules
 * @param {readonly (import('fc-eidas-elements/check.js').Finding & { where?: readonly string[] })[]} part.findings
 * @param {number} part.views
 * @param {Texts} texts
 */
export function asText({ heading, rules, findings, views }, texts) {
  const broken = new Set(findings.map(({ rule }) => rule)).size;
  const lines = ['', bold(heading), ''];
  lines.push(`  ${green('✔')} ${texts.kept(rules - broken)}`);
  lines.push(
    findings.length === 0
      ? `    ${texts.nothing}`
      : `  ${COLOURS.must('✘')} ${texts.broken(broken)}`,
  );
  for (const alike of groups(findings)) {
    const [finding] = alike;
    if (!finding) continue;
    const {
      severity,
      message,
      rule,
      measured,
      expected,
      mend,
      snippet,
      help,
      where = [],
    } = finding;
    lines.push(
      '',
      `  ${COLOURS[severity](texts[severity])}  ${bold(message)} ${dim(`[${rule}]`)}${
        alike.length > 1 ? ` × ${alike.length}` : ''
      }`,
    );
    const add = (/** @type {string} */ name, /** @type {string} */ text) =>
      lines.push(`    ${dim(name.padEnd(WIDTH))}${text}`);
    add(texts.found, measured);
    add(texts.expected, expected);
    if (where.length > 0)
      add(
        texts.where,
        where.length >= views ? texts.everywhere : where.join('; '),
      );
    add(texts.change, mend);
    if (snippet) add('', snippet);
    add(texts.more, help);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * What breaks one rule in several places stands once.
 *
 * @template {{ rule: string }} F
 * @param {readonly F[]} findings
 */
function groups(findings) {
  /** @type {Map<string, F[]>} */
  const byRule = new Map();
  for (const finding of findings)
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return byRule.values();
}
