import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PickerView } from './picker-view.js';

/** Its events never leave the picker: the page means the picker's own. */
const stop = (event: Event): void => event.stopPropagation();

/**
 * The field that filters the list, with the count beside. It is kept away from
 * what browsers fill in by themselves. The count does not describe it: Orca
 * would say it at each key, and the live region once more.
 */
export const renderSearchField = (
  view: PickerView,
  count: number,
): TemplateResult =>
  html`<div class="search">
    <label for="filter">${view.say.filter()}</label>
    <input
      id="filter"
      type="search"
      autocomplete="off"
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="search"
      ?disabled=${view.disabled}
      aria-required=${view.required ? 'true' : nothing}
      aria-invalid=${view.invalid ? 'true' : nothing}
      aria-describedby=${view.invalid ? 'error' : nothing}
      @focus=${view.filter.onFocus}
      @input=${(event: Event) => {
        stop(event);
        view.filter.onInput(event);
      }}
      @change=${stop}
    />
    <span id="count">${view.say.results(count)}</span>
  </div>`;
