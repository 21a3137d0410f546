import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { create, part, settled, until } from './elements.js';
import type { Attributes, Tag } from './elements.js';
import { emulate } from './emulate.js';
import { px } from './measure.js';
import { filled } from './sheet.js';
import { say } from './say.js';

/** A part of an element, as people talk about it. */
interface Part {
  readonly name: string;
  readonly selector: string;
  readonly note: string;
  /** Where its number stands: at its upper end if absent. */
  readonly low?: true;
}

const INTRO: Part = {
  name: 'Sentence',
  selector: '.intro',
  note: 'Official, always above the button. In the font and colour of the page.',
};
const CONTROL: Part = {
  name: 'Control',
  selector: '.control',
  low: true,
  note: 'A real link, or a real button in a form. Nothing else starts a login.',
};
const FC_PARTS: readonly Part[] = [
  INTRO,
  CONTROL,
  {
    name: 'Logo',
    selector: '.logo',
    note: 'FranceConnect’s, unaltered; never redrawn or recoloured.',
  },
  {
    name: 'Label',
    selector: '.sign-in',
    note: 'May be translated, must not be changed.',
  },
  {
    name: 'Name of the service',
    selector: '.brand',
    low: true,
    note: 'One word, never translated.',
  },
];
const ABOUT: readonly Part[] = [
  {
    name: 'Link',
    selector: '.about a',
    note: '12 px below the button; looks and works as a link; opens a new window and says so.',
  },
  {
    name: 'Notice',
    selector: '#notice',
    note: 'After a failed login. Linked to the control for screen readers.',
  },
];

const PARTS: Readonly<Record<Tag, readonly Part[]>> = {
  'fc-plus-button': [
    ...FC_PARTS,
    {
      name: 'Plus',
      selector: '.plus',
      note: 'Drawn as text; part of the accessible name « FranceConnect+ ».',
    },
    ...ABOUT,
  ],
  'fc-button': [...FC_PARTS, ...ABOUT],
  'eidas-button': [
    CONTROL,
    {
      name: 'European mark',
      selector: '.logo',
      note: '32 × 32 px. The one part that a site may replace (slot “logo”).',
    },
    {
      name: 'Label',
      selector: '.label',
      note: 'Official wording in English, also on French pages; translated into 26 languages.',
    },
    {
      name: 'Notice',
      selector: '#notice',
      note: 'After a failed login.',
    },
  ],
  'eidas-country-picker': [
    {
      name: 'Question',
      selector: '#question',
      note: 'Which country issued the identity: not where one lives.',
    },
    {
      name: 'Hint',
      selector: '#hint',
      note: 'Explains the question in other words.',
    },
    {
      name: 'Filter',
      selector: '#filter',
      note: 'Finds every country in every language, with or without accents.',
    },
    {
      name: 'Country',
      selector: '[data-code="EL"]',
      note: 'A real link, or a button in a form; at least 44 px high.',
    },
    {
      name: 'Flag',
      selector: '[data-code="EL"] .flag',
      note: 'Decoration: not read out.',
    },
    {
      name: 'Own name',
      selector: '[data-code="EL"] .own',
      note: 'The country’s name in its own language, marked for screen readers.',
    },
    {
      name: 'Reason',
      selector: '.reason',
      note: 'Why a country cannot be chosen yet.',
    },
  ],
};

const ATTRIBUTES: Readonly<Record<Tag, Attributes>> = {
  'fc-plus-button': { href: '/auth/fc-plus', error: 'access_denied' },
  'fc-button': { href: '/auth/fc', error: 'access_denied' },
  'eidas-button': { href: '/auth/eidas', error: 'access_denied' },
  'eidas-country-picker': {
    href: '/auth/eidas',
    countries: 'AT DE EL ES',
    unavailable: 'DE:level',
  },
};

/** The element with its parts outlined and numbered, and what each is. */
export const anatomy = (tag: Tag): TemplateResult =>
  filled(async (place) => {
    render(
      html`<div class="anatomy">
        <div class="drawing">
          <div class="specimen"></div>
          <div class="marks" aria-hidden="true"></div>
        </div>
        <ol></ol>
      </div>`,
      place,
    );
    const drawing = place.querySelector('.drawing');
    const specimen = place.querySelector('.specimen');
    const marks = place.querySelector<HTMLElement>('.marks');
    const legend = place.querySelector('ol');
    if (!drawing || !specimen || !marks || !legend) return;
    const element = create(tag, ATTRIBUTES[tag]);
    specimen.replaceChildren(element);
    await settled(place);
    await until('its parts are there', () =>
      PARTS[tag].every(({ selector }) => part(element, selector)),
    );
    await document.fonts.ready;
    emulate(place);
    const draw = (): void => drawParts(element, drawing, marks, PARTS[tag]);
    new ResizeObserver(draw).observe(drawing);
    draw();
    render(
      PARTS[tag].map(({ name, selector, note }) => {
        const box = part(element, selector)?.getBoundingClientRect();
        if (!box) throw new Error(`<${tag}> has no ${selector}`);
        return html`<li>
          <strong>${say(name)}</strong>
          <span class="note">${px(box.width)} × ${px(box.height)}</span
          ><br />${say(note)}
        </li>`;
      }),
      legend,
    );
  });

function drawParts(
  element: Element,
  drawing: Element,
  marks: HTMLElement,
  parts: readonly Part[],
): void {
  const origin = drawing.getBoundingClientRect();
  render(
    parts.map(({ selector, low }, index) => {
      const box = part(element, selector)?.getBoundingClientRect();
      if (!box) return undefined;
      const left = box.left - origin.left;
      const top = box.top - origin.top;
      // Small parts have their number at a corner of their own.
      return html`<span
          class="outline"
          style="left: ${left}px; top: ${top}px; width: ${box.width}px; height: ${box.height}px"
        ></span
        ><span
          class="number"
          style="left: ${left + box.width - 6}px; top: ${top + (low ? box.height - 10 : -12)}px"
          >${index + 1}</span
        >`;
    }),
    marks,
  );
}
