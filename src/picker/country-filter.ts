import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findCountries, prepareSearch } from '../countries/find.js';
import type { Found, NamedCountry } from '../countries/find.js';
import type { Country } from '../countries/offer.js';
import { isWholeName } from '../countries/whole-name.js';
import { onListKey } from './list-keys.js';
import type { FilterView } from './picker-view.js';
import { filterField, optionsIn, resultsIn } from './parts.js';

/** How the field is left: by Enter, for another part of the picker, or for none. */
export type Leaving = 'enter' | 'within' | 'out';

/** What is filtered, and who is told. */
export interface FilterOptions {
  readonly countries: () => readonly Country[];
  /** The language of the list. */
  readonly locale: () => string;
  /** Called when what the text leaves is on the page. */
  readonly onFiltered: (found: Found) => void;
  /**
   * Called when the visitor has typed the whole name of one country and leaves
   * the field, or presses Enter.
   *
   * @returns whether it is taken
   */
  readonly onWhole: (country: NamedCountry, how: Leaving) => boolean;
}

/**
 * The text of the field `#filter`, and which countries it leaves in
 * `.results`. It never touches what is chosen.
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

  get total(): number {
    return this.#options.countries().length;
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

  /** The list need not keep its room any longer. */
  free(): void {
    this.#hold(false);
  }

  /** What the first letter would make, and compile, is there before it. */
  readonly onFocus = (): void => {
    setTimeout(() => {
      prepareSearch(this.#options.countries(), this.#options.locale());
      this.#host.requestUpdate();
    });
  };

  readonly onBlur = ({ relatedTarget }: FocusEvent): void => {
    const root = this.#host.shadowRoot;
    const within = root?.contains(relatedTarget as Node | null);
    this.#take(within ? 'within' : 'out');
  };

  /** The focus has left the list: what it held free for it is free again. */
  readonly onLeave = (event: FocusEvent): void => {
    const within = event.currentTarget as HTMLElement;
    if (!within.contains(event.relatedTarget as Node | null)) {
      this.free();
    }
  };

  readonly onInput = (event: Event): void => {
    this.#edit((event.target as HTMLInputElement).value);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const { field } = this;
    if (!field) return;
    onListKey(event, {
      field,
      list: () => optionsIn(this.#host.shadowRoot),
      take: () => this.#take('enter'),
      clear: this.#text ? () => this.#edit('') : undefined,
    });
  };

  #take(how: Leaving): boolean {
    const { offered } = findCountries(
      this.#text,
      this.#options.countries(),
      this.#options.locale(),
    );
    const whole = offered.filter((each) => isWholeName(this.#text, each));
    const [one] = whole;
    if (!one || whole.length > 1 || !this.#options.onWhole(one, how)) {
      return false;
    }
    this.free();
    return true;
  }

  #edit(text: string): void {
    this.#set(text);
    void this.#host.updateComplete.then(() => {
      this.#reveal();
      this.#options.onFiltered(this.found);
    });
  }

  /** The first result is seen, however far the list was scrolled. */
  #reveal(): void {
    const { field } = this;
    const list = resultsIn(this.#host.shadowRoot);
    if (!field || !list) return;
    list.scrollTop = 0;
    const { bottom } = field.getBoundingClientRect();
    if (list.getBoundingClientRect().top < bottom) {
      list.parentElement?.scrollIntoView();
    }
  }

  #set(text: string): void {
    if (!(text && this.#text)) this.#hold(text !== '');
    this.#text = text;
    this.#host.requestUpdate();
  }

  /**
   * While one types a list on a page keeps its room: a page that became shorter
   * may scroll, and the field with it.
   */
  #hold(room: boolean): void {
    const list = resultsIn(this.#host.shadowRoot);
    if (!list || list.closest('.over')) return;
    const { height } = list.getBoundingClientRect();
    list.style.minHeight = room ? `${height}px` : '';
  }
}
