import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findCountries, prepareSearch } from '../countries/find.js';
import type { Found } from '../countries/find.js';
import type { Country } from '../countries/offer.js';
import { onListKey } from './list-keys.js';
import type { FilterView } from './picker-view.js';
import { filterField, optionsIn, resultsIn } from './parts.js';

/** What is filtered, and who is told. */
export interface FilterOptions {
  readonly countries: () => readonly Country[];
  /** The language of the list. */
  readonly locale: () => string;
  /** Called when the visitor edits the text. */
  readonly onEdit: () => void;
  /** Called when what that leaves is on the page. */
  readonly onFiltered: (found: Found) => void;
}

/**
 * The text of the field `#filter`, and which countries it leaves in
 * `.results`.
 */
export class CountryFilter implements FilterView, ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FilterOptions;
  #text = '';
  #found: Found | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    options: FilterOptions,
  ) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  /** What the text leaves: the same answer until the next update. */
  get found(): Found {
    const { countries, locale } = this.#options;
    return (this.#found ??= findCountries(this.#text, countries(), locale()));
  }

  get field(): HTMLInputElement | null {
    return filterField(this.#host.shadowRoot);
  }

  hostUpdate(): void {
    this.#found = undefined;
  }

  /** Set only where it differs, so that no composition is disturbed. */
  hostUpdated(): void {
    const { field } = this;
    if (field && field.value !== this.#text) field.value = this.#text;
  }

  /** Empties the field, and tells nobody. */
  clear(): void {
    this.#set('');
  }

  /** What the first letter would make, and compile, is there before it. */
  readonly onFocus = (): void => {
    setTimeout(() => {
      prepareSearch(this.#options.countries(), this.#options.locale());
      this.#host.requestUpdate();
    });
  };

  readonly onInput = (event: Event): void => {
    this.#edit((event.target as HTMLInputElement).value);
  };

  #edit(text: string): void {
    this.#set(text);
    this.#options.onEdit();
    void this.#host.updateComplete.then(() => {
      this.#options.onFiltered(this.found);
    });
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { field } = this;
    if (!field) return;
    onListKey(
      event,
      field,
      () => optionsIn(this.#host.shadowRoot),
      this.#text ? () => this.#edit('') : undefined,
    );
  };

  #set(text: string): void {
    const list = resultsIn(this.#host.shadowRoot);
    // A page that became shorter while one types may scroll, and the field
    // with it.
    if (list && !(text && this.#text)) {
      const { height } = list.getBoundingClientRect();
      list.style.minHeight = text ? `${height}px` : '';
    }
    this.#text = text;
    this.#host.requestUpdate();
  }
}
