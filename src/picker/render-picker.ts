import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { withBrand } from '../base/brand.js';
import { suggest } from '../countries/suggestions.js';
import { renderClose, renderCompact } from './compact-field.js';
import { answerFor, renderLists, toOptions } from './country-options.js';
import type { Option, PickerView } from './picker-view.js';
import { renderSearchField } from './search-field.js';

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
        ? html`${renderCompact(view, compact.open, renderList(view))}
          ${renderStatus(view)}`
        : renderList(view)
    }
  </div>`;
}

/** The field, and the countries that it leaves. */
function renderList(view: PickerView): TemplateResult {
  const { say, compact } = view;
  const { found } = view.filter;
  const options = toOptions(found.offered, view.unavailable, say);
  return html`<div class="body" @keydown=${view.filter.onKey}>
    ${renderSearchField(view, options.length)}
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
  const suggested = view.filter.text ? [] : suggest(view.preferred, codes);
  return renderLists(options, suggested, view);
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
