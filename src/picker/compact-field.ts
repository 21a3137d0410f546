import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderFlag } from './country-options.js';
import type { PickerView } from './picker-view.js';

/** The button, and the popover that it opens, with `list` in it. */
export const renderCompact = (
  view: PickerView,
  open: boolean,
  list: TemplateResult,
): TemplateResult =>
  html`<button
      id="control"
      class="compact"
      type="button"
      ?disabled=${view.disabled}
      aria-labelledby="question current"
      aria-describedby=${view.invalid ? 'error hint' : 'hint'}
      aria-haspopup="dialog"
      aria-expanded=${String(open)}
      popovertarget="panel"
      @click=${view.onToggle}
    >
      ${view.chosen && view.flags ? renderFlag(view.chosen.code) : nothing}<span
        id="current"
        >${view.chosen?.name ?? view.say.choose()}</span
      >
    </button>
    <div
      id="panel"
      class="panel"
      popover="auto"
      role="dialog"
      aria-label=${view.say.choose()}
    >
      ${renderClose(view)}${list}
    </div>`;

/** What closes the popover around a list: for those without an Esc key. */
export const renderClose = ({
  say,
  onClose,
}: PickerView): TemplateResult | typeof nothing =>
  onClose
    ? html`<button class="close" type="button" @click=${onClose}>
        ${say.close()}
      </button>`
    : nothing;
