import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PickerMessages } from './picker-messages.js';

/** What the field shows and does. */
export interface SearchField {
  readonly say: PickerMessages;
  /** How many countries the text leaves. */
  readonly count: number;
  readonly required: boolean;
  readonly disabled: boolean;
  /** The visitor was told that a choice is missing. */
  readonly invalid: boolean;
  readonly onInput: (event: Event) => void;
  readonly onFocus: () => void;
}

/** Its events never leave the picker: the page means the picker's own. */
const stop = (event: Event): void => event.stopPropagation();

/**
 * The field that filters the list, with the count beside. It is kept away from
 * what browsers fill in by themselves. The count does not describe it: Orca
 * would say it at each key, and the live region once more.
 */
export const renderSearchField = (field: SearchField): TemplateResult =>
  html`<div class="search">
    <label for="filter">${field.say.filter()}</label>
    <input
      id="filter"
      type="search"
      autocomplete="off"
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="search"
      ?disabled=${field.disabled}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${field.invalid ? 'true' : nothing}
      aria-describedby=${field.invalid ? 'error' : nothing}
      @focus=${field.onFocus}
      @input=${(event: Event) => {
        stop(event);
        field.onInput(event);
      }}
      @change=${stop}
    />
    <span id="count">${field.say.results(field.count)}</span>
  </div>`;
