import { kitElements, part } from './elements.js';

/*
 * A page cannot switch on forced colours, printing or a pressed mouse. It can
 * read the kit's own style sheets, and apply what they say for these cases:
 * so what is seen here is the kit's rules, and not a drawing of them.
 */

/** Windows' theme "Aquatic", by CSS's names of system colours. */
const FORCED: Readonly<Record<string, string>> = {
  canvas: '#202020',
  canvastext: '#ffffff',
  linktext: '#75e9fc',
  visitedtext: '#8ee3f0',
  buttontext: '#ffffff',
  buttonface: '#202020',
  buttonborder: '#ffffff',
  graytext: '#a6a6a6',
  highlight: '#8ee3f0',
  highlighttext: '#263b50',
  field: '#202020',
  fieldtext: '#ffffff',
  activetext: '#75e9fc',
  selecteditem: '#8ee3f0',
  selecteditemtext: '#263b50',
};

/** What browsers do by themselves in forced colours. */
const FORCED_BASE = `
  :host, .root { color: canvastext !important; }
  :not(svg, svg *, a, button, input, .control) { color: inherit !important; }
  a { color: linktext !important; }
  button, input { color: buttontext !important; }
  button:disabled, input:disabled { color: graytext !important; }
  :is(a, button, input, .panel, .option, .control) { background-color: canvas !important; }
  :not(svg, svg *) { border-color: currentcolor !important; box-shadow: none !important; text-shadow: none !important; }
  :focus-visible { outline-color: highlight !important; }`;

/** Paper, as browsers print by default: without backgrounds, dark on white. */
const PRINT_BASE = `
  :host, .root { color: #000 !important; }
  :not(svg, svg *) { background-color: transparent !important; color: #000 !important; box-shadow: none !important; }`;

const PSEUDO: Readonly<Record<string, RegExp>> = {
  hover: /:hover/g,
  active: /:active|:hover/g,
  focus: /:focus-visible/g,
};

/** Which one is hovered, pressed or focused; in a picker it is Greece. */
const SHOWN = ':is(.control, .compact, [data-code="EL"])';

interface Case {
  readonly theme: string;
  readonly state: string;
}

const important = ({ style }: CSSStyleRule): string =>
  [...style]
    .map((name) => `${name}: ${style.getPropertyValue(name)} !important;`)
    .join(' ');

/** What the kit says for one case, in rules that hold now. */
function textFor(rules: CSSRuleList, { theme, state }: Case): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSMediaRule) {
        const { conditionText, cssRules } = rule;
        const holds =
          theme === 'forced'
            ? /forced-colors:\s*active/.test(conditionText)
            : theme === 'print' && /\bprint\b/.test(conditionText);
        return holds ? importantRules(cssRules) : '';
      }
      const pseudo = PSEUDO[state];
      if (!(rule instanceof CSSStyleRule) || !pseudo) return '';
      if (rule.selectorText.search(pseudo) < 0) return '';
      // `:is` has the weight of a class, as the pseudo-class has.
      const selector = rule.selectorText.replace(pseudo, SHOWN);
      return `${selector} { ${rule.style.cssText} }`;
    })
    .join('\n');
}

const importantRules = (rules: CSSRuleList): string =>
  [...rules]
    .map((rule) =>
      rule instanceof CSSStyleRule
        ? `${rule.selectorText} { ${important(rule)} }`
        : '',
    )
    .join('\n');

const withSystemColours = (text: string): string =>
  text.replace(
    new RegExp(`\\b(?:${Object.keys(FORCED).join('|')})\\b(?!-)`, 'gi'),
    (name) => FORCED[name.toLowerCase()] ?? name,
  );

const sheets = new Map<string, CSSStyleSheet>();
const ours = new WeakSet<CSSStyleSheet>();

function sheetFor(
  key: string,
  own: readonly CSSStyleSheet[],
  wanted: Case,
  keepsColours: boolean,
): CSSStyleSheet {
  let sheet = sheets.get(key);
  if (sheet) return sheet;
  const { theme } = wanted;
  const base =
    theme === 'forced'
      ? FORCED_BASE
      : theme === 'print' && !keepsColours
        ? PRINT_BASE
        : '';
  const rules = own.map(({ cssRules }) => textFor(cssRules, wanted)).join('\n');
  const text = `${base}\n${rules}`;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(theme === 'forced' ? withSystemColours(text) : text);
  sheets.set(key, sheet);
  ours.add(sheet);
  return sheet;
}

function emulateIn(element: HTMLElement): void {
  const root = element.shadowRoot;
  if (!root) return;
  const own = root.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
  const wanted = {
    theme: element.closest<HTMLElement>('[data-theme]')?.dataset['theme'] ?? '',
    state: element.closest<HTMLElement>('[data-state]')?.dataset['state'] ?? '',
  };
  const control = part(element, '.control');
  const keepsColours =
    control !== null &&
    getComputedStyle(control).getPropertyValue('print-color-adjust') ===
      'exact';
  const key = `${element.localName} ${wanted.theme} ${wanted.state} ${String(keepsColours)}`;
  const extra = /forced|print/.test(wanted.theme) || wanted.state !== '';
  root.adoptedStyleSheets = extra
    ? [...own, sheetFor(key, own, wanted, keepsColours)]
    : own;
}

/** Applies to every element in there what `data-theme` and `data-state` say. */
export const emulate = (place: ParentNode): void => {
  for (const element of kitElements(place)) emulateIn(element);
};
