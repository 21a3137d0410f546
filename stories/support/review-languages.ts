import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { create, NAMES, part, ROUTES, settled } from './elements.js';
import type { Attributes, Tag } from './elements.js';
import { CODES, LANGUAGES } from './languages.js';
import { px, textOf } from './measure.js';
import { filled, sheet } from './sheet.js';

/** The text by whose length the languages of an element are compared. */
const LABELS: Readonly<Record<Tag, string>> = {
  'fc-plus-button': '.sign-in',
  'fc-button': '.sign-in',
  'eidas-button': '.label',
  'eidas-country-picker': '#question',
};

/** With all of its texts on show. */
const ATTRIBUTES: Readonly<Record<Tag, Attributes>> = {
  'fc-plus-button': { error: 'access_denied' },
  'fc-button': { error: 'session_expired' },
  'eidas-button': { error: 'access_denied' },
  'eidas-country-picker': {
    countries: 'AT DE EL ES',
    unavailable: 'AT:not-connected DE:level ES:public-only',
  },
};

interface Row {
  readonly code: string;
  readonly element: HTMLElement;
  readonly length: number;
  readonly height: number;
  readonly width: number;
  readonly fits: boolean;
}

type Order = 'code' | 'length' | 'height';

const ORDERS: Readonly<Record<Order, string>> = {
  code: 'Language code',
  length: 'Label, longest first',
  height: 'Element, tallest first',
};

function measure(tag: Tag, code: string, element: HTMLElement): Row {
  const label = textOf(element, LABELS[tag]);
  const target = part(element, '.control') ?? part(element, '.root');
  const { width = 0 } = target?.getBoundingClientRect() ?? {};
  return {
    code,
    element,
    length: Array.from(label).length,
    height: element.getBoundingClientRect().height,
    width,
    fits: target !== null && target.scrollWidth <= target.clientWidth + 1,
  };
}

const sorted = (rows: readonly Row[], order: Order): Row[] =>
  order === 'code' ? [...rows] : [...rows].sort((a, b) => b[order] - a[order]);

function table(
  tag: Tag,
  rows: readonly Row[],
  order: Order,
  sort: (order: Order) => void,
): TemplateResult {
  const longest = Math.max(...rows.map(({ length }) => length));
  return html`<div class="tools">
      <label
        >Sort by
        <select
          class="plain"
          @change=${(event: Event) =>
            sort((event.target as HTMLSelectElement).value as Order)}
        >
          ${Object.entries(ORDERS).map(
            ([value, name]) =>
              html`<option value=${value} ?selected=${value === order}>
                ${name}
              </option>`,
          )}
        </select></label
      >
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label="Languages">
      <table>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Label</th>
            <th scope="col">${NAMES[tag]}</th>
          </tr>
        </thead>
        <tbody>
          ${sorted(rows, order).map(
            ({ code, element, length, width, height, fits }) =>
              html`<tr data-language=${code} data-length=${length}>
                <th scope="row">
                  <span lang=${code}>${LANGUAGES[code]}</span><br /><code
                    >${code}</code
                  >
                </th>
                <td class=${length === longest ? 'longest' : ''}>
                  ${length} characters<br />${px(width)} wide<br />${px(height)}
                  in all
                  ${
                    length === longest
                      ? html`<span class="longest-note">the longest</span>`
                      : ''
                  }
                  ${fits ? '' : html`<span class="bad">does not fit</span>`}
                </td>
                <td>${element}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** All languages of one element, to compare. */
export const allLanguages = (tag: Tag): TemplateResult =>
  sheet(
    `${NAMES[tag]} in ${String(CODES.length)} languages`,
    html`With all of its texts. The longest label is marked. Mend a text in
      <code>locales/</code>; doubts stand in <code>locales/REVIEW.md</code>.`,
    filled(async (place) => {
      const elements = CODES.map((lang): readonly [string, HTMLElement] => [
        lang,
        create(tag, { lang, href: ROUTES[tag], ...ATTRIBUTES[tag] }),
      ]);
      // Measured where they will stand: in a column of the table's width.
      render(
        html`<div style="width: 34rem; max-width: 100%">
          ${elements.map(([, element]) => element)}
        </div>`,
        place,
      );
      await settled(place);
      const rows = elements.map(([code, element]) =>
        measure(tag, code, element),
      );
      const sort = (order: Order): void => {
        render(table(tag, rows, order, sort), place);
      };
      sort('length');
    }),
  );

/** Fails unless the longest stands first and is marked, and all fit. */
export function longestFirst(canvas: HTMLElement): void {
  const rows = [...canvas.querySelectorAll<HTMLElement>('[data-language]')];
  const lengths = rows.map(({ dataset }) => Number(dataset['length']));
  const problems = [
    rows.length !== CODES.length && `${String(rows.length)} languages`,
    lengths.includes(0) && 'an empty label',
    !rows[0]?.querySelector('.longest') && 'the first is not the longest',
    canvas.querySelector('.bad') && 'a label does not fit',
  ].filter(Boolean);
  if (problems.length > 0) throw new Error(problems.join(', '));
}
