import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PickerMessages } from './picker-messages.js';
import type { Option } from './country-options.js';
import { renderFlag } from './country-options.js';

/** What the field-like button of the compact layout shows and does. */
export interface CompactField {
  readonly say: PickerMessages;
  readonly chosen: Option | undefined;
  readonly flags: boolean;
  readonly disabled: boolean;
  readonly invalid: boolean;
  readonly open: boolean;
  readonly onToggle: (event: Event) => void;
  readonly onClose: (() => void) | undefined;
}

/** The button, and the popover that it opens, with `list` in it. */
export const renderCompact = (
  field: CompactField,
  list: TemplateResult,
): TemplateResult =>
  html`<button
      id="control"
      class="compact"
      type="button"
      ?disabled=${field.disabled}
      aria-labelledby="question current"
      aria-describedby=${field.invalid ? 'error hint' : 'hint'}
      aria-haspopup="dialog"
      aria-expanded=${String(field.open)}
      popovertarget="panel"
      @click=${field.onToggle}
    >
      ${
        field.chosen && field.flags ? renderFlag(field.chosen.code) : nothing
      }<span id="current">${field.chosen?.name ?? field.say.choose()}</span>
    </button>
    <div
      id="panel"
      class="panel"
      popover="auto"
      role="dialog"
      aria-label=${field.say.choose()}
    >
      ${renderClose(field)}${list}
    </div>`;

/** What closes the popover around a list: for those without an Esc key. */
export const renderClose = ({
  say,
  onClose,
}: Pick<CompactField, 'say' | 'onClose'>): TemplateResult | typeof nothing =>
  onClose
    ? html`<button class="close" type="button" @click=${onClose}>
        ${say.close()}
      </button>`
    : nothing;
