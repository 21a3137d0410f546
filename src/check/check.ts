import { findButtons } from './buttons.js';
import { deep, kindOf, ofDocument, selectorOf } from './tree.js';
import { RULES } from './rules/index.js';
import { reportOf } from './report.js';
import type { CheckOptions, Language, Page, Report } from './types.js';

/**
 * Measures a login page against the guideline of FranceConnect's buttons, and
 * against what makes such a page work. It looks, and changes nothing: it asks
 * no network, presses nothing, and leaves the page scrolled as it was.
 *
 * @param place the page, or an element: then the buttons in it alone are
 *   looked at, not the page around them
 * @returns what was measured, and what is wrong, worst first. It holds text
 *   alone, so that a test's browser can hand it over.
 */
export function checkPage(
  options: CheckOptions = {},
  place: Document | Element = document,
): Report {
  const page = look(options, place);
  const { document } = page;
  const language = options.language ?? languageOf(page);
  const { only, except } = options;
  const rules = RULES.filter(
    ({ id }) => (only?.includes(id) ?? true) && !except?.includes(id),
  );
  return {
    url: document.location.href,
    title: ofDocument(document, 'title'),
    ...reportOf(
      rules,
      rules.flatMap((rule) =>
        rule.measure(page).map((found) => ({
          rule,
          found,
          selector: selectorOf(found.on),
        })),
      ),
      language,
    ),
  };
}

function look(options: CheckOptions, place: Document | Element): Page {
  const isDocument = (node: Document | Element): node is Document =>
    kindOf(node) === 9;
  const document = isDocument(place) ? place : place.ownerDocument;
  const elements = [...deep(place)];
  const buttons = findButtons(elements, options.state);
  return {
    document,
    top: ofDocument(document, 'documentElement'),
    isPart: document !== place,
    elements,
    buttons,
    shown: buttons.filter(({ shown }) => shown),
    options,
  };
}

const languageOf = ({ top }: Page): Language =>
  top.lang.startsWith('fr') ? 'fr' : 'en';
