import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { reportError } from '../authorize/events.js';
import { startByLink } from '../authorize/link.js';
import { DEFAULT_PARAMS, makeRequest } from '../authorize/request.js';
import type { Wish } from '../authorize/request.js';
import { isStarting } from '../authorize/start.js';
import {
  guardFor,
  hrefOf,
  reportBadAcrValues,
  reportBadHref,
  targetUrl,
} from '../authorize/target.js';
import { toEu, toIso } from '../countries/codes.js';
import { findCountries } from '../countries/find.js';
import type { Found } from '../countries/find.js';
import { parseCountries } from '../countries/offer.js';
import type { Country, Offer } from '../countries/offer.js';
import { suggest } from '../countries/suggestions.js';
import { pickerTexts } from '../generated/picker-texts.js';
import { withBrand } from '../i18n/brand.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { pickerMessages } from '../i18n/picker-messages.js';
import { visitorLanguage } from '../i18n/resolve.js';
import { pickerStyles } from '../styles/picker.js';
import { Announcer } from './announcer.js';
import { answerFor, renderLists, toOptions } from './country-options.js';
import type { Option } from './country-options.js';
import { FallbackController } from './fallback.js';
import { FormControl } from './form-control.js';
import { onListKey } from './list-keys.js';
import { renderSearchField } from './search-field.js';

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
  @property({ attribute: 'allowed-origins' }) allowedOrigins = '';

  /** Which fields of the request travel, and under which name. */
  @property() params = DEFAULT_PARAMS;

  /** The level of assurance to ask for, `eidas2` or `eidas3`. */
  @property({ attribute: 'acr-values' }) acrValues: string | null = null;

  /**
   * Codes that cannot be chosen yet: `code` or `code:reason` with the reason
   * `not-connected`, `level` or `public-only`.
   */
  @property() unavailable = '';

  /** The notation that goes out: `eu` (EL, UK) or `iso` (GR, GB). */
  @property({ attribute: 'country-codes' }) countryCodes: 'eu' | 'iso' = 'eu';

  /** In a form, choosing submits it. */
  @property({ type: Boolean, attribute: 'submit-on-choose' })
  submitOnChoose = false;

  /** Leaves the flags out. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

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
   * of `{code, name?, unavailable?}`, which is how it reads. Default: the 29 of
   * FranceConnect+'s public configuration. A code that is not known and has no
   * name is skipped, with `fc-error` `unknown-country`.
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
      reportBadHref(this);
    }
    if (changed.has('acrValues')) reportBadAcrValues(this);
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
    const { offered, other } = this.#found();
    const found = toOptions(offered, this.unavailable, this.#say);
    const chosen = found.find(({ code }) => code === toEu(this.value));
    const invalid = this.invalidShown && this.required && !this.value;
    return html`<div
      role="group"
      aria-labelledby="question"
      aria-describedby="hint"
      @keydown=${this.#onKey}
    >
      ${renderSearchField({
        say,
        count: found.length,
        text: this.filter,
        required: this.required,
        disabled: this.isDisabled,
        invalid,
        onInput: this.#onInput,
      })}
      ${
        chosen
          ? html`<p class="chosen">${say.chosen(chosen.name)}</p>`
          : nothing
      }
      ${
        found.length > 0
          ? this.#renderLists(found)
          : html`<p class="answer">${withBrand(answerFor(other, say))}</p>`
      }
      <slot name="not-listed"></slot>
    </div>`;
  }

  #renderLists(found: readonly Option[]): TemplateResult {
    const codes = found.map(({ code }) => code);
    const suggested = this.filter
      ? []
      : suggest(globalThis.navigator?.languages, codes);
    return renderLists(found, suggested, this.#say, {
      hrefOf: this.href === null ? undefined : this.#hrefOf,
      chosen: toEu(this.value),
      busy: this.busyCode,
      disabled: this.isDisabled,
      flags: !this.noFlags,
      onPress: this.#onPress,
    });
  }

  #found(): Found {
    return findCountries(this.filter, this.countries, this.#locale.locale);
  }

  readonly #onInput = (event: Event): void => {
    this.filter = (event.target as HTMLInputElement).value;
    // What is typed and what is chosen must not differ.
    if (this.value) this.setByVisitor('');
    const say = this.#say;
    const { offered, other } = this.#found();
    this.#announcer.say(
      offered.length > 0 ? say.results(offered.length) : answerFor(other, say),
    );
  };

  readonly #onPress = (event: MouseEvent, option: Option): void => {
    if (event.defaultPrevented || event.button > 1) return;
    if (option.reason !== undefined || isStarting()) {
      event.preventDefault();
      if (option.reason)
        this.#announcer.say(`${option.name}: ${option.reason}`);
    } else if (this.href === null) {
      this.#choose(option);
    } else {
      this.#follow(event, option.code);
    }
  };

  #choose({ code, name }: Option): void {
    this.setByVisitor(code);
    this.#announcer.say(this.#say.chosen(name));
    // By the prototype: a field named "requestSubmit" would hide the method.
    if (this.submitOnChoose && this.form) {
      HTMLFormElement.prototype.requestSubmit.call(this.form);
    }
  }

  #follow(event: MouseEvent, code: string): void {
    reportBadAcrValues(this);
    const wish = this.#wish(code);
    const url = targetUrl(this, wish);
    if (!url) return;
    startByLink(event, {
      host: this,
      link: event.currentTarget as HTMLAnchorElement,
      request: makeRequest(event, wish, url, url.searchParams),
      guard: guardFor(this),
      onBusy: () => {
        this.busyCode = code;
        this.#announcer.say(this.#say.starting());
      },
      onEnd: () => (this.busyCode = ''),
    });
  }

  readonly #hrefOf = ({ code }: Option): string | undefined => {
    const url = targetUrl(this, this.#wish(code));
    return url && hrefOf(url);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.field) return;
    onListKey(
      event,
      this.field,
      [...this.renderRoot.querySelectorAll<HTMLElement>('.option')],
      this.filter ? () => (this.filter = '') : undefined,
    );
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
}

declare global {
  interface HTMLElementTagNameMap {
    'eidas-country-picker': EidasCountryPicker;
  }
}
