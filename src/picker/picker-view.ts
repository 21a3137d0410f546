import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Found } from '../countries/find.js';
import { suggest } from '../countries/suggestions.js';
import { withBrand } from '../base/brand.js';
import type { PickerMessages } from './picker-messages.js';
import { renderClose, renderCompact } from './compact-field.js';
import { answerFor, renderLists, toOptions } from './country-options.js';
import type { Option, OptionsContext } from './country-options.js';
import { renderSearchField } from './search-field.js';

/** All that the picker shows, and what is done when it is used. */
export interface PickerView extends Omit<OptionsContext, 'chosen' | 'english'> {
  readonly say: PickerMessages;
  /** What the page calls it; without, it is called by its question. */
  readonly name: string | undefined;
  readonly found: Found;
  readonly text: string;
  /** As the attribute `unavailable`. */
  readonly unavailable: string;
  readonly chosen: Option | undefined;
  readonly isControl: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly asksAgain: boolean;
  /** The visitor's languages; a server does not know them. */
  readonly preferred: readonly string[] | undefined;
  /** In the compact layout: whether it is open. */
  readonly compact: { readonly open: boolean } | undefined;
  readonly onToggle: (event: Event) => void;
  readonly onFocus: () => void;
  readonly onInput: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Inside a popover: closes it. */
  readonly onClose: (() => void) | undefined;
}

/** The question, and the list or what opens it. */
export function renderPicker(view: PickerView): TemplateResult {
  const { say, name, compact } = view;
  return html`<div
    role="group"
    aria-label=${name ?? nothing}
    aria-labelledby=${name === undefined ? 'question' : nothing}
    aria-describedby=${view.asksAgain ? 'hint again' : 'hint'}
  >
    ${compact ? nothing : renderClose(view)}
    <p id="question">${say.question()}</p>
    <p id="hint">${say.hint()}</p>
    ${view.asksAgain ? html`<p id="again">${say.asksAgain()}</p>` : nothing}
    ${
      compact
        ? html`${renderCompact({ ...view, open: compact.open }, renderList(view))}
          ${renderStatus(view)}`
        : renderList(view)
    }
  </div>`;
}

/** The field, and the countries that it leaves. */
function renderList(view: PickerView): TemplateResult {
  const { say, found, compact } = view;
  const options = toOptions(found.offered, view.unavailable, say);
  return html`<div class="body" @keydown=${view.onKey}>
    ${renderSearchField({ ...view, count: options.length })}
    ${compact ? nothing : renderStatus(view)}
    <div class="results">
      ${
        options.length > 0
          ? renderOptions(options, view)
          : html`<p class="answer">
              ${withBrand(answerFor(found.other, say))}
            </p>`
      }
    </div>
    <slot name="not-listed"></slot>
  </div>`;
}

function renderOptions(
  options: readonly Option[],
  view: PickerView,
): TemplateResult {
  const codes = options.map(({ code }) => code);
  // With a text typed there is one list.
  const suggested = view.text ? [] : suggest(view.preferred, codes);
  return renderLists(options, suggested, view.say, {
    ...view,
    chosen: view.chosen?.code ?? '',
    english: view.asksAgain,
  });
}

/** What is chosen, or that it is missing: one line, whose place is kept. */
function renderStatus({
  say,
  isControl,
  invalid,
  chosen,
}: PickerView): TemplateResult | typeof nothing {
  if (!isControl) return nothing;
  if (invalid) return html`<p id="error" class="status">${say.required()}</p>`;
  return html`<p class="status">
    ${
      chosen
        ? html`<span class="chosen">${say.chosen(chosen.name)}</span>`
        : nothing
    }
  </p>`;
}
