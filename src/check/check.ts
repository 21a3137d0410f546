import { findButtons } from './buttons.js';
import { deep, selectorOf } from './dom.js';
import { RULES } from './rules/index.js';
import type {
  CheckOptions,
  Finding,
  Language,
  Measurement,
  Page,
  Report,
  Result,
  Rule,
  Severity,
  Words,
} from './types.js';

const HELP = 'docs/check.md#';

const ORDER: readonly Severity[] = ['must', 'should', 'hint'];

/**
 * Measures a login page against the guideline of FranceConnect's buttons, and
 * against what makes such a page work. It looks, and changes nothing: it asks
 * no network, presses nothing, and leaves the page scrolled as it was.
 *
 * @returns what was measured, and what is wrong, worst first. It holds text
 *   alone, so that a test's browser can hand it over.
 */
export function checkPage(options: CheckOptions = {}): Report {
  const page = look(options);
  const { document } = page;
  const language = options.language ?? languageOf(document);
  const rules = RULES.filter(({ id }) => options.only?.includes(id) ?? true);
  const measured = rules.flatMap((rule) =>
    rule.measure(page).map((found) => ({ rule, found })),
  );
  return {
    url: document.location.href,
    title: document.title,
    language,
    rules: rules.map(({ id, says, source, severity }) => ({
      id,
      says: says[language],
      source: source[language],
      severity,
    })),
    results: measured.map(({ rule, found }) => resultOf(rule, found, language)),
    findings: measured
      .filter(({ found }) => !found.ok)
      .map(({ rule, found }) => findingOf(rule, found, language))
      .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
  };
}

function look(options: CheckOptions): Page {
  const document =
    options.document ?? options.root?.ownerDocument ?? globalThis.document;
  const root = options.root ?? document;
  const elements = [...deep(root)];
  const buttons = findButtons(elements, options.state);
  return {
    document,
    root,
    elements,
    buttons,
    shown: buttons.filter(({ shown }) => shown),
    options,
  };
}

const languageOf = ({ documentElement }: Document): Language =>
  documentElement.lang.startsWith('fr') ? 'fr' : 'en';

const said = (words: Words, language: Language): string =>
  typeof words === 'string' ? words : words[language];

const resultOf = (
  { id }: Rule,
  { on, ok, measured, expected }: Measurement,
  language: Language,
): Result => ({
  rule: id,
  ok,
  selector: selectorOf(on),
  measured: said(measured, language),
  expected: said(expected, language),
});

function findingOf(
  rule: Rule,
  found: Measurement,
  language: Language,
): Finding {
  const { id, severity, says, source, mend } = rule;
  const { selector, measured, expected } = resultOf(rule, found, language);
  return {
    rule: id,
    severity,
    message: says[language],
    measured,
    expected,
    mend: mend[language],
    snippet: found.snippet,
    help: HELP + id,
    selector,
    source: source[language],
  };
}
