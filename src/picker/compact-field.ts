import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderFlag } from './country-options.js';
import type { PickerView } from './picker-view.js';

/**
 * A field that shows the value, and the popover that it opens, with `list` in
 * it. A combobox rather than a button: a button may be neither required nor
 * invalid, and has no value.
 *
 * @param described the ids of what is said with it
 */
export const renderCompact = (
  view: PickerView,
  open: boolean,
  described: string,
  list: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<button
      id="control"
      class="compact"
      type="button"
      role="combobox"
      ?disabled=${view.disabled}
      lang=${view.name?.lang ?? nothing}
      aria-labelledby="question"
      aria-describedby=${described}
      aria-required=${view.required ? 'true' : nothing}
      aria-invalid=${view.invalid ? 'true' : nothing}
      aria-haspopup="dialog"
      aria-controls="panel"
      aria-expanded=${String(open)}
      @click=${view.onToggle}
      @keydown=${view.onOpenerKey}
    >
      ${view.chosen && view.flags ? renderFlag(view.chosen.code) : nothing}<span
        id="current"
        lang=${view.lang}
        >${view.chosen?.name ?? view.say.choose()}</span
      >
    </button>
    <div
      id="panel"
      class="panel"
      popover="manual"
      role="dialog"
      aria-label=${view.say.choose()}
    >
      ${list}
    </div>`;
