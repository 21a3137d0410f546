import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import type { EidasCountryPicker } from '../../src/index.js';
import { create, part, settled, until } from './elements.js';
import { CODES, LANGUAGES } from './languages.js';
import { filled, sheet } from './sheet.js';

const WANTED: Readonly<Record<string, string>> = {
  EL: 'Greece',
  DE: 'Germany',
  ES: 'Spain',
  HU: 'Hungary',
  NL: 'Netherlands',
  CZ: 'Czechia',
};

const names = (picker: Element): Map<string, string> =>
  new Map(
    [
      ...(picker.shadowRoot?.querySelectorAll<HTMLElement>('[data-code]') ??
        []),
    ].map((option) => [
      option.dataset['code'] ?? '',
      option.querySelector('.name')?.textContent ?? '',
    ]),
  );

interface Search {
  readonly lang: string;
  readonly picker: HTMLElement;
  readonly name: string;
  readonly query: string;
  readonly found: readonly string[];
}

/** Types the first three letters of a country's name in the list's language. */
async function search(
  lang: string,
  picker: EidasCountryPicker,
  code: string,
): Promise<Search> {
  await until(`the list is in ${lang}`, () => names(picker).has(code));
  const name = names(picker).get(code) ?? '';
  const query = Array.from(name).slice(0, 3).join('').toLowerCase();
  const field = part<HTMLInputElement>(picker, '#filter');
  if (field) {
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await picker.updateComplete;
  return { lang, picker, name, query, found: [...names(picker).keys()] };
}

const row = (
  { lang, name, query, found }: Search,
  code: string,
): TemplateResult =>
  html`<tr data-language=${lang}>
    <th scope="row">
      <span lang=${lang}>${LANGUAGES[lang]}</span> <code>${lang}</code>
    </th>
    <td lang=${lang}>${name}</td>
    <td><code lang=${lang}>${query}</code></td>
    <td class=${found.includes(code) ? 'good' : 'bad'}>
      ${found.includes(code) ? `✔ found, ${String(found.length)} left` : '✘ not found'}
    </td>
  </tr>`;

async function searchAll(place: HTMLElement, code: string): Promise<void> {
  const pickers = CODES.map((lang): readonly [string, EidasCountryPicker] => [
    lang,
    create('eidas-country-picker', { lang }),
  ]);
  const greek = pickers.find(([lang]) => lang === 'el')?.[1];
  render(
    html`<div class="tools">
        <label
          >Country
          <select
            class="plain"
            @change=${(event: Event) =>
              void searchAll(place, (event.target as HTMLSelectElement).value)}
          >
            ${Object.entries(WANTED).map(
              ([value, name]) =>
                html`<option value=${value} ?selected=${value === code}>
                  ${name}
                </option>`,
            )}
          </select></label
        >
      </div>
      <div class="beside">
        <div class="scroll" tabindex="0" role="region" aria-label="Searches">
          <table>
            <thead>
              <tr>
                <th scope="col">Language</th>
                <th scope="col">Name</th>
                <th scope="col">Typed</th>
                <th scope="col">Result</th>
              </tr>
            </thead>
            <tbody class="searches"></tbody>
          </table>
        </div>
        <div class="example">
          <p class="note">The list in Greek, as it was searched:</p>
          <div class="shown"></div>
        </div>
      </div>
      <div class="workshop" hidden></div>`,
    place,
  );
  place.querySelector('.shown')?.replaceChildren(greek ?? '');
  place
    .querySelector('.workshop')
    ?.replaceChildren(
      ...pickers.map(([, picker]) => picker).filter((one) => one !== greek),
    );
  await settled(place);
  const found = await Promise.all(
    pickers.map(([lang, picker]) => search(lang, picker, code)),
  );
  const body = place.querySelector<HTMLElement>('.searches');
  if (body)
    render(
      found.map((one) => row(one, code)),
      body,
    );
}

/** Three letters of a country's name, typed in each language. */
export const searched = (): TemplateResult =>
  sheet(
    'The country picker, searched in each language',
    'The first three letters of the name, as the visitor would type them. Any picker understands all languages at once, with or without accents.',
    filled((place) => searchAll(place, 'EL')),
  );

/** Fails unless each language found the country. */
export function allFound(canvas: HTMLElement): void {
  const good = canvas.querySelectorAll('.searches .good').length;
  if (good !== CODES.length) {
    throw new Error(`found in ${String(good)} languages`);
  }
}
