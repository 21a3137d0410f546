import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { withBrand } from '../base/brand.js';
import { suggest } from '../countries/suggestions.js';
import { renderCompact } from './compact-field.js';
import { answerFor, renderLists, toOptions } from './country-options.js';
import type { Option, PickerView } from './picker-view.js';
import { renderSearch } from './search-field.js';

/** The question, and the list or what opens it. */
export function renderPicker(view: PickerView): TemplateResult {
  const { say, lang, name, description, compact } = view;
  const described = describing(view);
  // A label of the page stands in its place, and names it in the page's
  // language: a voice is chosen by the language of what is named.
  return html`<div
    role=${compact ? nothing : 'group'}
    aria-labelledby=${compact ? nothing : 'question'}
    lang=${name?.lang ?? nothing}
  >
    <p id="question" ?hidden=${name !== undefined}>
      ${name?.text ?? say.question()}
    </p>
    ${
      description
        ? html`<p id="described" lang=${description.lang ?? nothing} hidden>
            ${description.text}
          </p>`
        : nothing
    }
    <div lang=${lang}>
      <p id="hint">${say.hint()}</p>
      ${view.asksAgain ? html`<p id="again">${say.asksAgain()}</p>` : nothing}
      ${renderStatus(view)}
      ${
        compact
          ? renderCompact(
              view,
              compact.open,
              described,
              // A field that nobody opens costs no more than a field.
              compact.wasOpen ? renderList(view, '') : nothing,
            )
          : renderList(view, described)
      }
    </div>
  </div>`;
}

/** The ids of what is said with the field that has the focus first. */
function describing(view: PickerView): string {
  const { description, error, chosen, compact, asksAgain } = view;
  const invalid = view.invalid && !view.announced;
  return [
    description && 'described',
    invalid && error && 'error',
    chosen && !compact && 'chosen',
    'hint',
    asksAgain && 'again',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The field, and the countries that it leaves. */
function renderList(view: PickerView, described: string): TemplateResult {
  const { say, filter } = view;
  const { found } = filter;
  const options = toOptions(found.offered, view.unavailable, say);
  // A group without radio buttons is none.
  const radios = view.isControl && options.length > 0;
  const { required, invalid, error, onClose } = view;
  // A page scrolls its list of links; one in a form leaves the next step in reach.
  const scrolls = view.isControl && !onClose;
  return html`<div
    class=${onClose ? 'body over' : 'body'}
    @keydown=${filter.onKey}
    @focusin=${view.onFocusMove}
    @focusout=${filter.onLeave}
  >
    ${renderSearch(view, described)}
    <div
      class=${scrolls ? 'results scrolls' : 'results'}
      tabindex=${
        // Else Tab stops at what scrolls in Firefox.
        scrolls ? '-1' : nothing
      }
    >
      ${
        // It describes nothing: Orca would say it at each key, and the live
        // region once more.
        options.length > 0 && options.length < filter.total
          ? html`<p id="count">${say.results(options.length)}</p>`
          : nothing
      }
      <div
        role=${radios ? 'radiogroup' : nothing}
        aria-label=${radios ? say.countries() : nothing}
        aria-required=${radios && required ? 'true' : nothing}
        aria-invalid=${radios && invalid ? 'true' : nothing}
        aria-describedby=${radios && invalid && error ? 'error' : nothing}
      >
        ${
          options.length > 0
            ? renderOptions(options, view)
            : html`<p class="answer">
                ${withBrand(answerFor(found.other, say))}
              </p>`
        }
      </div>
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

/**
 * What to do, or what is chosen, above the field: the browser's own message
 * stands below it. A list keeps the line's room; the compact field says itself
 * what is chosen. The full stop is heard as a pause before the hint, which would
 * go on as the same sentence.
 */
function renderStatus(view: PickerView): TemplateResult | typeof nothing {
  const { say, isControl, invalid, error, chosen, compact } = view;
  if (!isControl) return nothing;
  if (invalid && error) {
    return html`<p id="error" class="status">${error}</p>`;
  }
  if (compact) return nothing;
  return html`<p class="status">
    ${
      chosen
        ? html`<span id="chosen">${say.chosen(chosen.name)}.</span>`
        : nothing
    }
  </p>`;
}
