import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {reportError} from '../authorize/events.js';
import {startByLink} from '../authorize/link.js';
import {DEFAULT_PARAMS, makeRequest, toAcrValues} from '../authorize/request.js';
import type {Wish} from '../authorize/request.js';
import {isStarting} from '../authorize/start.js';
import {guardFor, hrefOf, targetUrl} from '../authorize/target.js';
import {HOME, toEu, toIso} from '../countries/codes.js';
import {parseCountries, parseUnavailable, searchable} from '../countries/offer.js';
import type {Country, Offer} from '../countries/offer.js';
import {inOrder} from '../countries/order.js';
import {search} from '../countries/search.js';
import {suggest} from '../countries/suggestions.js';
import {pickerTexts} from '../generated/picker-texts.js';
import {LocaleController} from '../i18n/locale-controller.js';
import {pickerMessages} from '../i18n/picker-messages.js';
import {visitorLanguage} from '../i18n/resolve.js';
import {pickerStyles} from '../styles/picker.js';
import {Announcer} from './announcer.js';
import {renderOptions} from './country-options.js';
import type {Option} from './country-options.js';
import {FallbackController} from './fallback.js';
import {FormControl} from './form-control.js';
import {optionFrom} from './list-keys.js';

/**
 * A list of countries with a field that filters it, for the country that
 * issued the visitor's digital identity.
 *
 * With `href` each country is a link, and choosing is starting. Without it the
 * element is a form control: each country is a button, choosing sets `value`,
 * and nothing starts.
 *
 * @element eidas-country-picker
 * @slot - The fallback, such as a `<select>`: shown until, or without, the
 *   script, and when the element cannot start.
 * @slot not-listed - Help for those whose country is not in the list.
 * @fires {AuthorizeEvent} fc-authorize - With `href`: a login is about to
 *   start. Cancel it and nothing is sent.
 * @fires {AuthorizeErrorEvent} fc-error - The page asked for what cannot be.
 * @fires input - As a form control, when the visitor changes it.
 * @fires change - As a form control, when the visitor changes it.
 */
export class EidasCountryPicker extends FormControl {
  static override styles = pickerStyles;

  /**
   * Route of the site's backend that starts the login; each country's link is
   * this route with the country. Judged as the buttons' `href`.
   */
  @property() href: string | null = null;

  /** Further origins that `href` may have, divided by spaces. */
  @property({attribute: 'allowed-origins'}) allowedOrigins = '';

  /** Which fields of the request travel, and under which name. */
  @property() params = DEFAULT_PARAMS;

  /** The level of assurance to ask for, `eidas2` or `eidas3`. */
  @property({attribute: 'acr-values'}) acrValues: string | null = null;

  /**
   * Codes that cannot be chosen yet: `code` or `code:reason` with the reason
   * `not-connected`, `level` or `public-only`.
   */
  @property() unavailable = '';

  /** The notation that goes out: `eu` (EL, UK) or `iso` (GR, GB). */
  @property({attribute: 'country-codes'}) countryCodes: 'eu' | 'iso' = 'eu';

  /** In a form, choosing submits it. */
  @property({type: Boolean, attribute: 'submit-on-choose'})
  submitOnChoose = false;

  /** Leaves the flags out. */
  @property({type: Boolean, attribute: 'no-flags'}) noFlags = false;

  @state() private filter = '';
  @state() private busyCode = '';

  @query('input') private readonly field!: HTMLInputElement | null;

  readonly #locale = new LocaleController(this, pickerTexts, visitorLanguage);
  readonly #say = pickerMessages(this.#locale.msg);
  readonly #announcer = new Announcer(this);
  readonly #fallback = new FallbackController(this);
  #offer: Offer = parseCountries(null);

  /**
   * The countries on offer: codes divided by spaces, or an array of codes and
   * of `{code, name?, unavailable?}`. Reads as an array always. Default: the
   * 29 of FranceConnect+'s public configuration. A code that is not known and
   * has no name is skipped, with `fc-error` `unknown-country`.
   */
  @property()
  get countries(): Country[] {
    return this.#offer.countries;
  }
  set countries(value: string | readonly (string | Country)[] | null) {
    this.#offer = parseCountries(value);
  }

  /** Focuses the field. */
  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
  }

  protected override accept(value: string): string {
    const code = toEu(value);
    const offered = this.countries.some((country) => country.code === code);
    return offered ? this.#outgoing(code) : '';
  }

  protected override missingMessage(): string {
    return this.#say.required();
  }

  protected override validityAnchor(): HTMLElement | null {
    return this.field;
  }

  protected override render(): TemplateResult {
    const refused = this.href !== null && !targetUrl(this, this.#wish(''));
    return html`<div class="root" lang=${this.#locale.locale} dir="ltr">
      ${refused ? nothing : this.#renderPicker()}
      ${this.#fallback.render(refused)} ${this.#announcer.render()}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('href') || changed.has('allowedOrigins')) {
      this.#reportHref();
    }
    if (changed.has('acrValues')) this.#reportAcrValues();
    if (changed.has('countries')) {
      for (const code of this.#offer.unknown) {
        reportError(this, 'unknown-country', `"${code}" has no name here`);
      }
    }
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fallback.showAlone(error);
    }
  }

  #renderPicker(): TemplateResult {
    const say = this.#say;
    const {found, notOffered} = this.#found();
    const chosen = found.find(({code}) => code === toEu(this.value));
    const invalid = this.invalidShown && this.required && !this.value;
    const count = say.results(found.length);
    return html`<div
      role="group"
      aria-labelledby="question"
      aria-describedby="hint"
      @keydown=${this.#onKey}
    >
      <p id="question">${say.question()}</p>
      <p id="hint">${say.hint()}</p>
      ${invalid ? html`<p id="error">${say.required()}</p>` : nothing}
      <div class="search">
        <label for="filter">${say.filter()}</label>
        <input
          id="filter"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${this.filter}
          ?disabled=${this.isDisabled}
          aria-required=${this.required ? 'true' : nothing}
          aria-invalid=${invalid ? 'true' : nothing}
          aria-describedby=${invalid ? 'error count' : 'count'}
          @input=${this.#onInput}
          @change=${this.#stop}
        />
        <span id="count">${count}</span>
      </div>
      ${chosen
        ? html`<p class="chosen">${say.chosen(chosen.name)}</p>`
        : nothing}
      ${found.length > 0 ? this.#renderLists(found) : this.#renderNone()}
      ${notOffered.map(
        ({code, name}) =>
          html`<p class="answer">
            ${code === HOME ? say.home() : say.notOffered(name)}
          </p>`,
      )}
      <slot name="not-listed"></slot>
    </div>`;
  }

  #renderNone(): TemplateResult {
    return html`<p class="answer">${this.#say.noResult()}</p>`;
  }

  /** Suggestions in a group of their own while nothing is typed. */
  #renderLists(found: readonly Option[]): TemplateResult {
    const context = {
      hrefOf: this.href === null ? undefined : this.#hrefOf,
      chosen: toEu(this.value),
      busy: this.busyCode,
      disabled: this.isDisabled,
      flags: !this.noFlags,
      onPress: this.#onPress,
    };
    const codes = this.filter
      ? []
      : suggest(
          globalThis.navigator?.languages,
          found.map(({code}) => code),
        );
    if (codes.length === 0) return renderOptions(found, context);
    const suggested = codes.flatMap((code) =>
      found.filter((option) => option.code === code),
    );
    const others = found.filter((option) => !suggested.includes(option));
    return html`<div role="group" aria-labelledby="suggested">
        <p id="suggested" class="heading">${this.#say.suggested()}</p>
        ${renderOptions(suggested, context)}
      </div>
      <div role="group" aria-labelledby="all">
        <p id="all" class="heading">${this.#say.all()}</p>
        ${renderOptions(others, context)}
      </div>`;
  }

  /** What the filter leaves, and what it finds that is not on offer. */
  #found(): {found: Option[]; notOffered: Option[]} {
    const named = inOrder(searchable(this.countries), this.#locale.locale);
    const unavailable = parseUnavailable(this.unavailable);
    const options = search(this.filter, named).map((country): Option => {
      const why = unavailable.get(country.code) ?? country.unavailable;
      return {...country, reason: why && this.#say.unavailable(why)};
    });
    const offered = new Set(this.countries.map(({code}) => code));
    const found = options.filter(({code}) => offered.has(code));
    const notOffered = this.filter.trim()
      ? options.filter(({code}) => !offered.has(code)).slice(0, 1)
      : [];
    return {found, notOffered: found.length > 0 ? [] : notOffered};
  }

  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    this.filter = (event.target as HTMLInputElement).value;
    // What is typed and what is chosen must not differ.
    if (this.value) this.setByVisitor('');
    this.#announcer.say(this.#say.results(this.#found().found.length));
  };

  /** The field's own events never leave: the page means the element's. */
  readonly #stop = (event: Event): void => event.stopPropagation();

  readonly #onPress = (event: MouseEvent): void => {
    const control = event.currentTarget as HTMLElement;
    const option = this.#found().found.find(
      ({code}) => code === control.dataset['code'],
    );
    if (!option || event.defaultPrevented || event.button > 1) return;
    if (option.reason !== undefined || isStarting()) {
      event.preventDefault();
      if (option.reason) this.#announcer.say(`${option.name}: ${option.reason}`);
    } else if (this.href === null) {
      this.#choose(option);
    } else {
      this.#follow(event, control as HTMLAnchorElement, option.code);
    }
  };

  #choose({code, name}: Option): void {
    this.setByVisitor(code);
    this.#announcer.say(this.#say.chosen(name));
    if (this.submitOnChoose) this.form?.requestSubmit();
  }

  #follow(event: MouseEvent, link: HTMLAnchorElement, code: string): void {
    this.#reportAcrValues();
    const wish = this.#wish(code);
    const url = targetUrl(this, wish);
    if (!url) return;
    startByLink(event, {
      host: this,
      link,
      request: makeRequest(event, wish, url, url.searchParams),
      guard: guardFor(this),
      onBusy: () => {
        this.busyCode = code;
        this.#announcer.say(this.#say.starting());
      },
      onEnd: () => (this.busyCode = ''),
    });
  }

  readonly #hrefOf = ({code}: Option): string | undefined => {
    const url = targetUrl(this, this.#wish(code));
    return url && hrefOf(url);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const options = [
      ...this.renderRoot.querySelectorAll<HTMLElement>('.option'),
    ];
    const target = event.target as HTMLElement;
    const inField = target === this.field;
    const next = inField
      ? /^(?:ArrowDown|Enter)$/.test(event.key) && (options[0] ?? 'none')
      : optionFrom(event.key, target, options);
    if (next) {
      event.preventDefault();
      if (next === 'out') this.field?.focus();
      else if (next !== 'none') next.focus();
    } else if (event.key === 'Escape' && this.filter) {
      event.preventDefault();
      this.filter = '';
      this.field?.focus();
    } else if (!inField && event.key.length === 1 && event.key !== ' ') {
      // The letter itself goes into the field, which has the focus by then.
      this.field?.focus();
    }
  };

  #wish(code: string): Wish {
    return {
      provider: 'eidas',
      country: code,
      countryField: this.#outgoing(code),
      acrValues: this.acrValues,
      uiLocales: this.#locale.locale,
    };
  }

  #outgoing(code: string): string {
    return this.countryCodes === 'iso' ? toIso(code) : code;
  }

  #reportHref(): void {
    if (this.href === null || targetUrl(this, this.#wish(''))) return;
    reportError(
      this,
      'invalid-href',
      `"${this.href}" is not an http(s) URL of this origin or of allowed-origins`,
    );
  }

  #reportAcrValues(): void {
    if (this.acrValues === null || toAcrValues(this.acrValues)) return;
    reportError(
      this,
      'invalid-acr',
      `"${this.acrValues}" is not "eidas2" or "eidas3"`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eidas-country-picker': EidasCountryPicker;
  }
}
