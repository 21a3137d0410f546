// @ts-check
// Two engines with all their rules: axe, and IBM's Equal Access.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  labelInName,
  names,
  newWindows,
  nonTextContrast,
  oneStop,
  samePurpose,
  textContrast,
} from './checks.js';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} where
 * @property {string} why
 */

const { resolve } = createRequire(import.meta.url);
const AXE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
const IBM = readFileSync(
  resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/**
 * What an engine leaves to a person, or finds where there is nothing: the check
 * that settles it on the same page, and why. A rule that is not here is not
 * settled, and no finding of it is let through.
 *
 * @type {Record<string, { check?: import('./checks.js').Check, only?: RegExp, because: string }>}
 */
export const SETTLED = {
  'axe color-contrast': {
    check: textContrast,
    because: 'the contrast of each text is computed',
  },
  'axe color-contrast-enhanced': {
    check: textContrast,
    because: 'level AAA; the official colours meet AA',
  },
  'axe identical-links-same-purpose': {
    check: samePurpose,
    because: 'links of the same name lead to the same place',
  },
  'axe hidden-content': {
    because: 'what is hidden is opened, and checked, in the state “open”',
  },
  'axe label-content-name-mismatch': {
    check: labelInName,
    because: 'the text that is seen is compared with the name in the tree',
  },
  'ibm style_focus_visible': {
    because:
      'the page has a style of its own for the focus; the ring is measured in the picture',
  },
  'ibm img_alt_background': {
    because:
      'the plus is text, painted as a shape that forced colours keep: test/guidelines/themes.test.js',
  },
  'ibm label_name_visible': {
    check: labelInName,
    because:
      'the engine puts spaces into “FranceConnect+”; what is seen is compared with the name in the tree',
  },
  'ibm input_label_visible': {
    check: labelInName,
    only: /visible label/,
    because:
      'the label is the button’s own text; what is seen is compared with the name in the tree',
  },
  'ibm aria_role_redundant': {
    because:
      'Safari forgets that a list without bullets is a list, unless it has the role',
  },
  'ibm aria_attribute_valid': {
    only: /"aria-description"/,
    because: 'it is of ARIA 1.3, which this engine does not know and axe does',
  },
  'ibm widget_tabbable_exists': {
    check: oneStop,
    only: /"link" role/,
    because:
      'a list of countries is one stop of Tab; arrows go through it, and so does a screen reader: test/browser/picker-keyboard.test.ts',
  },
  'ibm aria_keyboard_handler_exists': {
    check: oneStop,
    only: /"(?:radiogroup|combobox)" role/,
    because:
      'their keys are pressed: test/browser/picker-keyboard.test.ts and picker-popover.test.ts',
  },
  'ibm label_ref_valid': {
    check: names,
    because:
      'a form-associated element can be labelled, which this engine does not know: test/browser/picker-names.test.ts',
  },
  'ibm a_target_warning': {
    check: newWindows,
    because: 'each such link says so in its name, in its language',
  },
  'ibm form_submit_button_exists': {
    because:
      'the kit’s button submits the form: test/browser/forms.test.ts presses it',
  },
  'ibm text_block_heading': {
    check: names,
    because: 'it names the group around it, or says what is chosen',
  },
  'ibm text_contrast_sufficient': {
    check: textContrast,
    because: 'the contrast of each text is computed',
  },
  'ibm style_color_misuse': {
    because:
      'what a colour tells stands in words or in a state: test/accessibility/trees',
  },
  'ibm style_highcontrast_visible': {
    check: nonTextContrast,
    because: 'the elements are checked in forced colours too',
  },
};

/** Rules whose findings count, whatever a check says, unless left to a person. */
const NEVER_WRONG = new Set([
  'axe color-contrast',
  'ibm text_contrast_sufficient',
]);

/**
 * What remains of an engine's findings when all that can be settled is.
 *
 * @param {Page} page
 * @param {'axe' | 'ibm'} name
 */
export async function unsettled(page, name) {
  const { wrong, open, rules } = await { axe, ibm }[name](page);
  /** @type {Map<string, boolean>} */
  const sound = new Map();
  const found = [];
  for (const [list, isOpen] of /** @type {const} */ ([
    [wrong, false],
    [open, true],
  ])) {
    for (const { rule, where, why } of list) {
      const key = `${name} ${rule}`;
      const settled = SETTLED[key];
      const stands =
        !settled ||
        (!isOpen && NEVER_WRONG.has(key)) ||
        settled.only?.test(why) === false;
      if (!stands && !sound.has(key)) {
        const problems = await settled.check?.(page);
        sound.set(key, problems === undefined || problems.length === 0);
      }
      if (stands || !sound.get(key)) found.push(`${key}: ${where} (${why})`);
    }
  }
  return { found, rules };
}

/** @param {Page} page @param {string} name @param {string} code */
async function inject(page, name, code) {
  const there = await page.evaluate((key) => key in globalThis, name);
  if (!there) await page.evaluate(`${code};globalThis.${name} = ${name};0`);
}

/**
 * axe with every rule that it has: WCAG 2.0 to 2.2, RGAA, EN 301 549, best
 * practices, experimental ones, and those that are off.
 *
 * @param {Page} page
 * @returns {Promise<{ wrong: Finding[], open: Finding[], rules: number }>}
 */
export async function axe(page) {
  await inject(page, 'axe', AXE);
  return page.evaluate(async () => {
    const { axe } = /** @type {any} */ (globalThis);
    const rules = Object.fromEntries(
      axe
        .getRules()
        .map((/** @type {any} */ { ruleId }) => [ruleId, { enabled: true }]),
    );
    const found = await axe.run(document, {
      rules,
      resultTypes: ['violations', 'incomplete'],
    });
    /** @param {any[]} list */
    const flat = (list) =>
      list.flatMap(({ id, nodes }) =>
        nodes.map((/** @type {any} */ { target, failureSummary }) => ({
          rule: id,
          where: target.flat().join(' > '),
          why: failureSummary,
        })),
      );
    return {
      wrong: flat(found.violations),
      open: flat(found.incomplete),
      rules: Object.keys(rules).length,
    };
  });
}

/**
 * IBM's engine with the rules of WCAG 2.2 and IBM's own list, which holds EN
 * 301 549.
 *
 * @param {Page} page
 * @returns {Promise<{ wrong: Finding[], open: Finding[], rules: number }>}
 */
export async function ibm(page) {
  await inject(page, 'ace', IBM);
  return page.evaluate(async () => {
    const { ace } = /** @type {any} */ (globalThis);
    const checker = new ace.Checker();
    const report = await checker.check(document, [
      'WCAG_2_2',
      'IBM_Accessibility',
      'EN_301_549',
    ]);
    const results = report.results.filter(
      (/** @type {any} */ { value }) => value[1] !== 'PASS',
    );
    const tell = (/** @type {any} */ { ruleId, path, message }) => ({
      rule: ruleId,
      where: path.dom,
      why: message,
    });
    return {
      wrong: results
        .filter((/** @type {any} */ { value }) => value[1] === 'FAIL')
        .map(tell),
      open: results
        .filter((/** @type {any} */ { value }) => value[1] !== 'FAIL')
        .map(tell),
      rules: new Set(
        report.results.map((/** @type {any} */ { ruleId }) => ruleId),
      ).size,
    };
  });
}
