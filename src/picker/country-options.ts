import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { flag } from '../artwork/flags.js';
import type { NamedCountry } from '../countries/find.js';
import { HOME, KNOWN } from '../countries/codes.js';
import { countryName, ownNames } from '../countries/names.js';
import type { OwnName } from '../countries/names.js';
import { parseUnavailable } from '../countries/offer.js';
import type { PickerMessages } from './picker-messages.js';

/** A country as the list shows it. */
export interface Option {
  /** In the EU's notation. */
  readonly code: string;
  /** In the element's language. */
  readonly name: string;
  /** Why it cannot be chosen, in words; `undefined` if it can. */
  readonly reason?: string | undefined;
}

/** How the options of a list are rendered. */
export interface OptionsContext {
  /** Where choosing leads, in a list of links; `undefined` in a form control. */
  readonly hrefOf: ((option: Option) => string | undefined) | undefined;
  readonly chosen: string;
  /** The country whose link is being followed. */
  readonly busy: string;
  readonly disabled: boolean;
  readonly flags: boolean;
  /** Each with its English name, under which the next page lists it. */
  readonly english: boolean;
  readonly onPress: (event: MouseEvent, option: Option) => void;
}

/** Named countries as options, with the reason for those that cannot be. */
export function toOptions(
  countries: readonly NamedCountry[],
  unavailable: string,
  say: PickerMessages,
): Option[] {
  const reasons = parseUnavailable(unavailable);
  return countries.map(({ code, name, ...country }) => {
    const why = reasons.get(code) ?? country.unavailable;
    return { code, name, reason: why && say.unavailable(why) };
  });
}

/** What to do when nothing on offer was found, by what was meant instead. */
export function answerFor(
  other: NamedCountry | undefined,
  say: PickerMessages,
): string {
  if (!other) return say.noResult();
  return other.code === HOME ? say.home() : say.notOffered(other.name);
}

/** All options; those suggested in a headed group of their own. */
export function renderLists(
  options: readonly Option[],
  suggested: readonly string[],
  say: PickerMessages,
  context: OptionsContext,
): TemplateResult {
  if (suggested.length === 0) return renderOptions(options, context);
  const first = suggested.flatMap((code) =>
    options.filter((option) => option.code === code),
  );
  const others = options.filter((option) => !first.includes(option));
  return html`<div role="group" aria-labelledby="suggested">
      <p id="suggested" class="heading">${say.suggested()}</p>
      ${renderOptions(first, context)}
    </div>
    <div role="group" aria-labelledby="all">
      <p id="all" class="heading">${say.all()}</p>
      ${renderOptions(others, context)}
    </div>`;
}

/** A list of countries, each a real link or button. */
const renderOptions = (
  options: readonly Option[],
  context: OptionsContext,
): TemplateResult =>
  html`<ul role="list" class="list">
    ${repeat(
      options,
      ({ code }) => code,
      (option) => html`<li>${renderOption(option, context)}</li>`,
    )}
  </ul>`;

function renderOption(option: Option, context: OptionsContext): TemplateResult {
  const { code, name, reason } = option;
  const { hrefOf, flags, english } = context;
  const onPress = (event: MouseEvent): void => context.onPress(event, option);
  const label = guard([name, reason, flags, english], () =>
    renderLabel(option, context),
  );
  if (hrefOf) {
    // A link that cannot be followed has no address, and stays focusable.
    const off = reason !== undefined || context.disabled;
    return html`<a
      class="option"
      data-code=${code}
      href=${off ? nothing : (hrefOf(option) ?? nothing)}
      target="_top"
      rel="external nofollow"
      role=${off ? 'link' : nothing}
      tabindex=${off ? '0' : nothing}
      aria-disabled=${off ? 'true' : nothing}
      aria-busy=${context.busy === code ? 'true' : nothing}
      @click=${onPress}
      @auxclick=${onPress}
      >${label}</a
    >`;
  }
  return html`<button
    class="option"
    type="button"
    data-code=${code}
    ?disabled=${context.disabled}
    aria-disabled=${reason === undefined ? nothing : 'true'}
    aria-pressed=${context.chosen === code ? 'true' : 'false'}
    @click=${onPress}
  >
    ${label}
  </button>`;
}

// The names stand on lines of their own, where a plain space is dropped and a
// screen reader would say them in one breath.
function renderLabel(option: Option, context: OptionsContext): TemplateResult {
  const others = option.reason ? [] : otherNames(option, context.english);
  return html`${context.flags ? renderFlag(option.code) : nothing}<span
      class="names"
      ><span class="name">${option.name}</span>${
        others.length > 0
          ? html`&nbsp;<span class="own"
                >${others.map(
                  ({ lang, name }, index) =>
                    html`${index > 0 ? ' / ' : nothing}<span lang=${lang}
                        >${name}</span
                      >`,
                )}</span
              >`
          : nothing
      }${
        option.reason
          ? html`&nbsp;<span class="reason">${option.reason}</span>`
          : nothing
      }</span
    >`;
}

/** A flag, which says nothing that the name does not. */
export const renderFlag = (code: string): TemplateResult =>
  html`<span class="flag" aria-hidden="true">${flag(code)}</span>`;

/** What else a country is called, each name once. */
function otherNames(
  { code, name }: Option,
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
