import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { contrast, hex } from '../../test/support/measures.js';
import { control, create, part, settled, specimen, until } from './elements.js';
import type { Attributes, Frame, Tag } from './elements.js';
import { emulate } from './emulate.js';
import {
  backgroundOf,
  nameOf,
  px,
  ratio,
  textContrast,
  textOf,
} from './measure.js';
import { filled, verdict } from './sheet.js';

/** What a check found, here and now, in this browser. */
interface Found {
  readonly value: string;
  readonly ok: boolean;
}

/** One rule, where it comes from, and how it is measured. */
interface Rule {
  readonly rule: string;
  readonly source: string;
  readonly expected: string;
  readonly measure: (lab: Lab) => Found;
}

/** Elements to measure: made once for a sheet, in their own frames. */
type Lab = Readonly<Record<string, HTMLElement>>;

interface Sample {
  readonly attributes?: Attributes;
  readonly frame?: Frame;
  readonly size?: string;
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  light: { frame: { theme: 'light', page: 'fr' } },
  dark: { frame: { theme: 'dark', page: 'fr' } },
  hover: { frame: { theme: 'light', page: 'fr', state: 'hover' } },
  darkHover: { frame: { theme: 'dark', page: 'fr', state: 'hover' } },
  focus: { frame: { theme: 'light', page: 'fr', state: 'focus' } },
  large: { frame: { theme: 'light', page: 'fr' }, size: '2rem' },
  disabled: {
    frame: { theme: 'light', page: 'fr' },
    attributes: { disabled: true },
  },
  narrow: { frame: { theme: 'light', page: 'fr', width: '200px' } },
};

const GUIDE = 'FranceConnect+ integration guide';
const PICTURE = 'Guideline picture';
const DSFR = 'State design system (DSFR) 1.14.4';
const WCAG = 'WCAG 2.2 AA';
const PARTNER = 'Partner documentation, measured';
const OURS = 'Ours, where the guideline is silent';

const at = (lab: Lab, name: string): HTMLElement => {
  const element = lab[name];
  if (!element) throw new Error(`no sample ${name}`);
  return element;
};

function box(element: Element, selector = '.control'): DOMRect {
  const found = part(element, selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found.getBoundingClientRect();
}

const style = (
  element: Element,
  selector = '.control',
): CSSStyleDeclaration => {
  const found = part(element, selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return getComputedStyle(found);
};

const found = (value: string, ok: boolean): Found => ({ value, ok });

const same = (value: string, wanted: string): Found =>
  found(value, value.replace(/\s+/g, ' ') === wanted.replace(/\s+/g, ' '));

/** Width and height, to a pixel and a half: fonts differ. */
const size =
  (width: number, height: number) =>
  (lab: Lab): Found => {
    const { width: w, height: h } = box(at(lab, 'light'));
    return found(
      `${px(w)} × ${px(h)}`,
      Math.abs(w - width) <= 1.5 && Math.abs(h - height) <= 1.5,
    );
  };

const proportions: Rule = {
  rule: 'A larger button keeps its proportions',
  source: PICTURE,
  expected: 'width : height, twice as large',
  measure: (lab) => {
    const small = box(at(lab, 'light'));
    const large = box(at(lab, 'large'));
    const before = small.width / small.height;
    const after = large.width / large.height;
    return found(
      `${before.toFixed(2)} and ${after.toFixed(2)}`,
      Math.abs(before - after) < 0.05,
    );
  },
};

const legible = (sample: string, name: string): Rule => ({
  rule: `The text can be read: ${name}`,
  source: WCAG,
  expected: 'at least 4.5:1',
  measure: (lab) => {
    const element = control(at(lab, sample));
    const value = element ? textContrast(element) : 0;
    return found(ratio(value), value >= 4.5);
  },
});

const READABLE: readonly Rule[] = [
  legible('light', 'light'),
  legible('hover', 'light, pointed at'),
  legible('dark', 'dark'),
  legible('darkHover', 'dark, pointed at'),
];

const background = (sample: string, wanted: string, name: string): Rule => ({
  rule: `Colour, ${name}`,
  source: DSFR,
  expected: wanted,
  measure: (lab) => same(hex(style(at(lab, sample)).backgroundColor), wanted),
});

const hoverExists: Rule = {
  rule: 'Pointing at it changes it',
  source: GUIDE,
  expected: 'another background',
  measure: (lab) => {
    const rest = hex(style(at(lab, 'light')).backgroundColor);
    const hover = hex(style(at(lab, 'hover')).backgroundColor);
    return found(`${rest} → ${hover}`, rest !== hover);
  },
};

const focusRing: Rule = {
  rule: 'The keyboard’s focus is seen',
  source: `${DSFR}; ${WCAG}`,
  expected: '2px solid #0a76f6, 2px away, at least 3:1 beside it',
  measure: (lab) => {
    const element = at(lab, 'focus');
    const { outlineWidth, outlineStyle, outlineColor, outlineOffset } =
      style(element);
    const beside = contrast(outlineColor, backgroundOf(element));
    return found(
      `${outlineWidth} ${outlineStyle} ${hex(outlineColor)}, ${outlineOffset} away, ${ratio(beside)}`,
      outlineWidth === '2px' &&
        outlineStyle === 'solid' &&
        outlineOffset === '2px' &&
        hex(outlineColor) === '#0a76f6' &&
        beside >= 3,
    );
  },
};

const sameTab: Rule = {
  rule: 'Opens in the active tab, and out of any frame',
  source: GUIDE,
  expected: 'target="_top"',
  measure: (lab) =>
    same(
      `target="${part(at(lab, 'light'), '.control')?.getAttribute('target') ?? ''}"`,
      'target="_top"',
    ),
};

const notRestyled: Rule = {
  rule: 'The page cannot restyle it',
  source: GUIDE,
  expected: 'no ::part',
  measure: (lab) => {
    const parts = at(lab, 'light').shadowRoot?.querySelectorAll('[part]');
    return found(`${String(parts?.length ?? 0)} parts`, parts?.length === 0);
  },
};

const disabled: Rule = {
  rule: 'Disabled, it can still be found and says so',
  source: OURS,
  expected: 'aria-disabled, focusable',
  measure: (lab) => {
    const element = control(at(lab, 'disabled'));
    const told = element?.getAttribute('aria-disabled') === 'true';
    return found(
      `aria-disabled ${String(told)}, tabindex ${String(element?.tabIndex)}`,
      told && element.tabIndex === 0,
    );
  },
};

const narrow: Rule = {
  rule: 'In 200 px nothing is cut off',
  source: WCAG,
  expected: 'at most 200 px wide, no text outside',
  measure: (lab) => {
    const element = control(at(lab, 'narrow'));
    const { width = 0 } = element?.getBoundingClientRect() ?? {};
    const inside =
      element !== null && element.scrollWidth <= element.clientWidth + 1;
    return found(
      `${px(width)}, ${inside ? 'all inside' : 'text outside'}`,
      width <= 200 && inside,
    );
  },
};

interface Official {
  readonly brand: string;
  readonly sentence: string;
  readonly about: string;
  readonly width: number;
}

const fcRules = ({ brand, sentence, about, width }: Official): Rule[] => [
  {
    rule: 'Recommended size',
    source: `${PICTURE}; ${DSFR}`,
    expected: `${String(width)} × 55 px in DSFR${width > 240 ? ' (245 × 56 in the picture)' : ''}`,
    measure: size(width, 55.4),
  },
  proportions,
  background('light', '#000091', 'light'),
  background('dark', '#8585f6', 'dark'),
  background('hover', '#1212ff', 'light, pointed at'),
  background('darkHover', '#b1b1f9', 'dark, pointed at'),
  hoverExists,
  ...READABLE,
  focusRing,
  {
    rule: 'The label is the official one',
    source: `${GUIDE}; ${DSFR}`,
    expected: 'S’identifier avec',
    measure: (lab) =>
      same(textOf(at(lab, 'light'), '.sign-in'), 'S’identifier avec'),
  },
  {
    rule: 'Its accessible name is the label and the name, plus included',
    source: OURS,
    expected: `S’identifier avec ${brand}`,
    measure: (lab) =>
      same(nameOf(at(lab, 'light'), '.control'), `S’identifier avec ${brand}`),
  },
  {
    rule: 'The sentence stands above',
    source: GUIDE,
    expected: sentence,
    measure: (lab) => {
      const element = at(lab, 'light');
      const text = textOf(element, '.intro');
      const above = box(element, '.intro').bottom <= box(element).top;
      return found(
        `${above ? 'above' : 'not above'}: ${text}`,
        above && text === sentence,
      );
    },
  },
  {
    rule: 'The link stands below',
    source: GUIDE,
    expected: `12 px below; « Qu’est-ce que ${brand} ? » to ${about}`,
    measure: (lab) => {
      const element = at(lab, 'light');
      const link = part<HTMLAnchorElement>(element, '.about a');
      const gap = box(element, '.about').top - box(element).bottom;
      return found(
        `${px(gap)}; ${textOf(element, '.about a')} → ${link?.href ?? ''}`,
        Math.abs(gap - 12) < 0.5 && link?.href === about,
      );
    },
  },
  {
    rule: 'The link opens a new window and says so',
    source: GUIDE,
    expected: 'title « … - nouvelle fenêtre »',
    measure: (lab) => {
      const link = part<HTMLAnchorElement>(at(lab, 'light'), '.about a');
      return found(
        `target="${link?.target ?? ''}", title="${link?.title ?? ''}"`,
        link?.target === '_blank' && link.title.endsWith(' - nouvelle fenêtre'),
      );
    },
  },
  {
    rule: 'The link looks like one',
    source: PICTURE,
    expected: '#000091, underlined',
    measure: (lab) => {
      const { color, textDecorationLine } = style(at(lab, 'light'), '.about a');
      return found(
        `${hex(color)}, ${textDecorationLine}`,
        hex(color) === '#000091' && textDecorationLine === 'underline',
      );
    },
  },
  sameTab,
  notRestyled,
  disabled,
  narrow,
];

const EIDAS: readonly Rule[] = [
  {
    rule: 'Size',
    source: PARTNER,
    expected: '245 × 56 px',
    measure: size(245, 56),
  },
  proportions,
  {
    rule: 'European mark',
    source: PARTNER,
    expected: '32 × 32 px, 11 px from the left',
    measure: (lab) => {
      const element = at(lab, 'light');
      const mark = box(element, '.logo');
      const left = mark.left - box(element).left;
      return found(
        `${px(mark.width)} × ${px(mark.height)}, ${px(left)} from the left`,
        Math.abs(mark.width - 32) < 0.5 && Math.abs(left - 11) <= 1,
      );
    },
  },
  {
    rule: 'Where the text begins',
    source: PARTNER,
    expected: '49.7 px from the left',
    measure: (lab) => {
      const element = at(lab, 'light');
      const left = box(element, '.label').left - box(element).left;
      return found(`${px(left)} from the left`, Math.abs(left - 49.7) <= 1.5);
    },
  },
  {
    rule: 'Colours',
    source: PARTNER,
    expected: '#5e748e on #f9f9fb, border #e2e2e4',
    measure: (lab) => {
      const { color, backgroundColor, borderTopColor } = style(
        at(lab, 'light'),
      );
      const value = `${hex(color)} on ${hex(backgroundColor)}, border ${hex(borderTopColor)}`;
      return same(value, '#5e748e on #f9f9fb, border #e2e2e4');
    },
  },
  {
    rule: 'The official label, in English',
    source: PARTNER,
    expected: 'Sign-in with a digital identity from another European country',
    measure: (lab) =>
      same(
        textOf(at(lab, 'light'), '.label'),
        'Sign-in with a digital identity from another European country',
      ),
  },
  hoverExists,
  ...READABLE,
  focusRing,
  sameTab,
  disabled,
  narrow,
];

const target: Rule = {
  rule: 'What is pressed is large enough for a finger',
  source: 'WCAG 2.2, 2.5.5 (AAA)',
  expected: 'at least 44 px high',
  measure: (lab) => {
    const element = at(lab, 'light');
    const heights = [
      ...(element.shadowRoot?.querySelectorAll('[data-code], #filter') ?? []),
    ].map((option) => option.getBoundingClientRect().height);
    const least = Math.min(...heights);
    return found(`the least: ${px(least)}`, least >= 44);
  },
};

const legiblePart = (selector: string, name: string, sample: string): Rule => ({
  rule: `The text can be read: ${name}, ${sample}`,
  source: WCAG,
  expected: 'at least 4.5:1',
  measure: (lab) => {
    const element = part(at(lab, sample), selector);
    const value = element ? textContrast(element) : 0;
    return found(ratio(value), value >= 4.5);
  },
});

const PICKER: readonly Rule[] = [
  target,
  ...['light', 'dark'].flatMap((theme) => [
    legiblePart('[data-code="EL"] .name', 'a country', theme),
    legiblePart('[data-code="EL"] .own', 'its own name', theme),
    legiblePart('#hint', 'the hint', theme),
  ]),
  {
    rule: 'The filter has a label',
    source: WCAG,
    expected: 'a name',
    measure: (lab) => {
      const name = nameOf(at(lab, 'light'), '#filter');
      return found(name, name !== '');
    },
  },
  {
    rule: 'Flags are decoration',
    source: OURS,
    expected: 'not read out',
    measure: (lab) => {
      const flags =
        at(lab, 'light').shadowRoot?.querySelectorAll('.flag') ?? [];
      const hidden = [...flags].filter(
        (flag) =>
          flag.closest('[aria-hidden="true"]') ??
          flag.querySelector('[aria-hidden="true"]'),
      );
      return found(
        `${String(hidden.length)} of ${String(flags.length)} hidden from screen readers`,
        flags.length > 0 && hidden.length === flags.length,
      );
    },
  },
  {
    rule: 'France is not offered: it is home',
    source: 'FranceConnect+’s public configuration',
    expected: '29 countries, no FR',
    measure: (lab) => {
      const codes = [
        ...(at(lab, 'light').shadowRoot?.querySelectorAll<HTMLElement>(
          '[data-code]',
        ) ?? []),
      ].map(({ dataset }) => dataset['code']);
      const all = new Set(codes);
      return found(
        `${String(all.size)} countries${all.has('FR') ? ', FR among them' : ''}`,
        all.size === 29 && !all.has('FR'),
      );
    },
  },
  {
    rule: 'In 200 px nothing is cut off',
    source: WCAG,
    expected: 'no text outside',
    measure: (lab) => {
      const element = at(lab, 'narrow');
      const { scrollWidth, clientWidth } = element;
      return found(
        scrollWidth <= clientWidth ? 'all inside' : 'too wide',
        scrollWidth <= clientWidth,
      );
    },
  },
];

const RULES: Readonly<Record<Tag, readonly Rule[]>> = {
  'fc-plus-button': fcRules({
    brand: 'FranceConnect+',
    sentence:
      'FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles.',
    about: 'https://franceconnect.gouv.fr/france-connect-plus',
    width: 244.4,
  }),
  'fc-button': fcRules({
    brand: 'FranceConnect',
    sentence:
      'FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion à vos services en ligne.',
    about: 'https://franceconnect.gouv.fr/',
    width: 208.4,
  }),
  'eidas-button': EIDAS,
  'eidas-country-picker': PICKER,
};

/** Each rule of an element with what is measured, here and now. */
export const guideline = (tag: Tag): TemplateResult =>
  filled(async (place) => {
    render(
      html`<div class="scroll" tabindex="0" role="region" aria-label="Rules">
          <table>
            <caption>
              Measured in this browser, on this page, just now.
            </caption>
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col">Where it comes from</th>
                <th scope="col">Expected</th>
                <th scope="col">Measured</th>
                <th scope="col">Check</th>
              </tr>
            </thead>
            <tbody class="rules"></tbody>
          </table>
        </div>
        <h2>What was measured</h2>
        <div class="matrix lab"></div>`,
      place,
    );
    const lab = makeLab(tag, place);
    await settled(place);
    emulate(place);
    if (tag === 'eidas-country-picker') {
      await until('the countries are there', () =>
        part(at(lab, 'light'), '[data-code="EL"]'),
      );
    }
    const body = place.querySelector<HTMLElement>('.rules');
    if (body)
      render(
        RULES[tag].map((rule) => row(rule, lab)),
        body,
      );
  });

function row(
  { rule, source, expected, measure }: Rule,
  lab: Lab,
): TemplateResult {
  const { value, ok } = measure(lab);
  return html`<tr>
    <th scope="row">${rule}</th>
    <td>${source}</td>
    <td>${expected}</td>
    <td>${value}</td>
    <td>${verdict(ok)}</td>
  </tr>`;
}

function makeLab(tag: Tag, place: HTMLElement): Lab {
  const lab: Record<string, HTMLElement> = {};
  // The eIDAS button is official in English alone.
  const lang = tag === 'eidas-button' ? 'en' : 'fr';
  for (const [name, { attributes, size: fontSize = '1rem' }] of Object.entries(
    SAMPLES,
  )) {
    const element = create(tag, { href: '/auth', lang, ...attributes });
    element.style.fontSize = fontSize;
    lab[name] = element;
  }
  const cells = place.querySelector<HTMLElement>('.lab');
  if (cells) {
    render(
      Object.entries(SAMPLES).map(
        ([name, { frame }]) =>
          html`<figure class="cell">
            <figcaption>${name}</figcaption>
            ${specimen(lab[name], frame)}
          </figure>`,
      ),
      cells,
    );
  }
  return lab;
}

/** Fails if a rule of a filled sheet is broken. */
export function allHold(canvas: HTMLElement): void {
  const broken = [...canvas.querySelectorAll('.rules tr')]
    .filter((line) => line.querySelector('.bad'))
    .map((line) => line.textContent?.replace(/\s+/g, ' ').trim());
  if (broken.length > 0) throw new Error(`broken: ${broken.join('; ')}`);
}
