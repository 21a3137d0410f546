import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PickerView } from './picker-view.js';

/**
 * The field that filters the list, and in a popover what closes it, for those
 * without an Esc key. It is kept away from what browsers fill in by themselves.
 *
 * @param described the ids of what is said with it
 */
export const renderSearch = (
  { say, filter, disabled, onClose }: PickerView,
  described: string,
): TemplateResult =>
  html`<div class="search">
    ${
      onClose
        ? html`<button class="close" type="button" @click=${onClose}>
            ${say.close()}
          </button>`
        : nothing
    }
    <label for="filter">${say.filter()}</label>
    <div class="field">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m10.5 10.5 4.5 4.5M6.5 1.5a5 5 0 1 0 0 10 5 5 0 1 0 0-10" />
      </svg>
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
    </div>
  </div>`;
