import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PickerView } from './picker-view.js';

/**
 * The field that filters the list, with the count beside. It is kept away from
 * what browsers fill in by themselves. The count does not describe it: Orca
 * would say it at each key, and the live region once more.
 *
 * @param described the ids of what is said with it
 */
export const renderSearchField = (
  { say, filter, disabled }: PickerView,
  count: number,
  described: string,
): TemplateResult =>
  html`<div class="search">
    <label for="filter">${say.filter()}</label>
    <input
      id="filter"
      type="search"
      autocomplete="off"
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="search"
      ?disabled=${disabled}
      aria-describedby=${described || nothing}
      @focus=${filter.onFocus}
      @blur=${filter.onBlur}
      @input=${filter.onInput}
    />
    <span id="count">${say.results(count)}</span>
  </div>`;
