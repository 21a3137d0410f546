import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { flag } from '../artwork/flags.js';
import { HOME, toEu } from '../countries/codes.js';
import { KNOWN } from '../countries/known.js';
import type { NamedCountry } from '../countries/find.js';
import { countryName, ownNames } from '../countries/names.js';
import type { OwnName } from '../countries/names.js';
import { parseUnavailable } from '../countries/offer.js';
import type { Country } from '../countries/offer.js';
import { inOrder } from '../countries/order.js';
import type { PickerMessages } from './picker-messages.js';
import type { FilterView, Option, PickerView } from './picker-view.js';

/** Named countries as options, with the reason for those that cannot be. */
export function toOptions(
  countries: readonly NamedCountry[],
  unavailable: string | null | undefined,
  say: PickerMessages,
): Option[] {
  const reasons = parseUnavailable(unavailable);
  return countries.map(({ code, name, ...country }) => {
    const why = reasons.get(code) ?? country.unavailable;
    return { code, name, reason: why && say.unavailable(why) };
  });
}

/** The country with a code, in either notation; `undefined` if not on offer. */
export function optionOf(
  value: string,
  countries: readonly Country[],
  locale: string,
): Option | undefined {
  const code = toEu(value);
  const found = countries.filter((country) => country.code === code);
  return inOrder(found, locale)[0];
}

/** What to do when nothing on offer was found, by what was meant instead. */
export function answerFor(
  other: NamedCountry | undefined,
  say: PickerMessages,
): string {
  if (!other) return say.noResult();
  return other.code === HOME ? say.home() : say.notOffered(other.name);
}

/** What to do about a missing choice: where the search has left one, which. */
export function missingText(
  filter: FilterView,
  unavailable: string | null | undefined,
  say: PickerMessages,
): string {
  if (!filter.text) return say.required();
  const [one, more] = toOptions(filter.found.offered, unavailable, say);
  return one && !more && one.reason === undefined
    ? say.oneLeft(one.name)
    : say.required();
}

/** All options; those suggested in a headed group of their own. */
export function renderLists(
  options: readonly Option[],
  suggested: readonly string[],
  view: PickerView,
): TemplateResult {
  const { say } = view;
  const first = suggested.flatMap((code) =>
    options.filter((option) => option.code === code),
  );
  const others = options.filter((option) => !first.includes(option));
  const stop = stopIn([...first, ...others], view);
  if (first.length === 0) return renderOptions(others, stop, view);
  return html`<div role="group" aria-labelledby="suggested">
      <p id="suggested" class="heading">${say.suggested()}</p>
      ${renderOptions(first, stop, view)}
    </div>
    <div role="group" aria-labelledby="all">
      <p id="all" class="heading">${say.all()}</p>
      ${renderOptions(others, stop, view)}
    </div>`;
}

/** The one option that Tab comes to; `undefined` where it comes to each. */
function stopIn(
  options: readonly Option[],
  { focused, chosen }: PickerView,
): string | undefined {
  if (focused === undefined) return undefined;
  const codes = options.map(({ code }) => code);
  const wanted = [focused, chosen?.code ?? ''];
  return wanted.find((code) => codes.includes(code)) ?? codes[0];
}

/** Links in a list, or radio buttons side by side. */
function renderOptions(
  options: readonly Option[],
  stop: string | undefined,
  view: PickerView,
): TemplateResult {
  const codeOf = ({ code }: Option): string => code;
  return view.hrefOf
    ? html`<ul role="list" class="list">
        ${repeat(options, codeOf, (option) => renderLink(option, stop, view))}
      </ul>`
    : html`<div class="list">
        ${repeat(options, codeOf, (option) => renderRadio(option, stop, view))}
      </div>`;
}

const tabindex = (
  code: string,
  stop: string | undefined,
): '0' | '-1' | undefined =>
  stop === undefined ? undefined : code === stop ? '0' : '-1';

/** Rendered anew when one of its arguments changes: it knows nothing else. */
function labelOf(option: Option, view: PickerView): unknown {
  const { code, name, reason } = option;
  const args: Parameters<typeof renderLabel> = [
    code,
    name,
    reason,
    view.busy === code ? view.say.starting() : undefined,
    view.flags,
    view.asksAgain,
  ];
  return guard(args, () => renderLabel(...args));
}

function renderLink(
  option: Option,
  stop: string | undefined,
  view: PickerView,
): TemplateResult {
  const { code, reason } = option;
  const onPress = (event: MouseEvent): void => view.onPress(event, option);
  // A link that cannot be followed has no address, and stays focusable.
  const off = reason !== undefined || view.disabled;
  return html`<li>
    <a
      class="option"
      data-code=${code}
      href=${off ? nothing : (view.hrefOf?.(code) ?? nothing)}
      target="_top"
      rel="external nofollow"
      role=${off ? 'link' : nothing}
      tabindex=${tabindex(code, stop) ?? (off ? '0' : nothing)}
      aria-disabled=${off ? 'true' : nothing}
      aria-busy=${view.busy === code ? 'true' : nothing}
      @click=${onPress}
      @auxclick=${onPress}
      >${labelOf(option, view)}</a
    >
  </li>`;
}

function renderRadio(
  option: Option,
  stop: string | undefined,
  view: PickerView,
): TemplateResult {
  const { code, reason } = option;
  return html`<button
    class="option"
    type="button"
    role="radio"
    data-code=${code}
    tabindex=${tabindex(code, stop) ?? nothing}
    ?disabled=${view.disabled}
    aria-disabled=${reason === undefined ? nothing : 'true'}
    aria-checked=${view.chosen?.code === code ? 'true' : 'false'}
    @click=${(event: MouseEvent) => view.onPress(event, option)}
  >
    ${labelOf(option, view)}
  </button>`;
}

// The names stand on lines of their own, where a plain space is dropped and a
// screen reader would say them in one breath.
function renderLabel(
  code: string,
  name: string,
  reason: string | undefined,
  busy: string | undefined,
  flags: boolean,
  english: boolean,
): TemplateResult {
  const [first, ...others] = reason ? [] : otherNames(code, name, english);
  return html`${flags ? renderFlag(code) : nothing}<span class="names"
      ><span class="name">${name}</span>${
        first
          ? html`&nbsp;<span class="own"
                ><span lang=${first.lang}>${first.name}</span>${others.map(
                  ({ lang, name }) =>
                    html` / <span lang=${lang}>${name}</span>`,
                )}</span
              >`
          : nothing
      }${reason ? html`&nbsp;<span class="reason">${reason}</span>` : nothing}${
        // The live region says it.
        busy
          ? html`<span class="reason" aria-hidden="true">${busy}</span>`
          : nothing
      }</span
    >`;
}

/** A flag, which says nothing that the name does not. */
export const renderFlag = (code: string): TemplateResult =>
  html`<span class="flag" aria-hidden="true">${flag(code)}</span>`;

/** What else a country is called, each name once. */
function otherNames(
  code: string,
  name: string,
  english: boolean,
): readonly OwnName[] {
  const own = ownNames(code, name);
  const there = [name, ...own.map((other) => other.name)];
  const inEnglish = countryName(code, 'en');
  if (!english || !KNOWN.includes(code) || there.includes(inEnglish)) {
    return own;
  }
  return [...own, { lang: 'en', name: inEnglish }];
}
