import { BY_EYE } from './by-eye.js';
import type {
  Finding,
  Language,
  Measurement,
  Report,
  Result,
  RuleTexts,
  Severity,
  Words,
} from './types.js';

const HELP = 'docs/check.md#';

const ORDER: readonly Severity[] = ['must', 'should', 'hint'];

/** What one rule found in one place. */
export interface Measured {
  readonly rule: RuleTexts;
  readonly found: Omit<Measurement, 'on'>;
  readonly selector: string;
}

/** All that was measured, in one language; what is wrong, worst first. */
export const reportOf = (
  rules: readonly RuleTexts[],
  measured: readonly Measured[],
  language: Language,
): Omit<Report, 'url' | 'title'> => ({
  language,
  rules: rules.map(({ id, says, source, severity }) => ({
    id,
    says: says[language],
    source: source[language],
    severity,
  })),
  results: measured.map((one) => resultOf(one, language)),
  findings: measured
    .filter(({ found }) => !found.ok)
    .map((one) => findingOf(one, language))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
  byEye: BY_EYE.map((text) => text[language]),
});

const said = (words: Words, language: Language): string =>
  typeof words === 'string' ? words : words[language];

const resultOf = (
  { rule, found, selector }: Measured,
  language: Language,
): Result => ({
  rule: rule.id,
  ok: found.ok,
  selector,
  measured: said(found.measured, language),
  expected: said(found.expected, language),
});

function findingOf(one: Measured, language: Language): Finding {
  const { id, severity, says, source, mend } = one.rule;
  const { selector, measured, expected } = resultOf(one, language);
  return {
    rule: id,
    severity,
    message: says[language],
    measured,
    expected,
    mend: mend[language],
    snippet: one.found.snippet,
    help: HELP + id,
    selector,
    source: source[language],
  };
}
