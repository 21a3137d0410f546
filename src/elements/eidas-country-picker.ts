import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { reportError } from '../authorize/events.js';
import { submitOnce } from '../authorize/form.js';
import { isStarting } from '../authorize/start.js';
import { reportBadAcrValues, reportBadTarget } from '../authorize/target.js';
import { Announcer } from '../base/announcer.js';
import { commonStyles } from '../base/common-styles.js';
import { palette } from '../base/palette.js';
import { property, query } from '../base/decorators.js';
import { FallbackController } from '../base/fallback.js';
import { FormControl } from '../base/form-control.js';
import type { Target } from '../base/target-element.js';
import { toEu } from '../countries/codes.js';
import { parseCountries } from '../countries/offer.js';
import type { Country, Offer } from '../countries/offer.js';
import { pickerTexts } from '../generated/picker-texts.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { visitorLanguage } from '../i18n/resolve.js';
import { CountryFilter } from '../picker/country-filter.js';
import { CountryLinks, outgoing } from '../picker/country-link.js';
import { answerFor, optionOf } from '../picker/country-options.js';
import { FocusKeeper } from '../picker/focus-keeper.js';
import type { Handover } from '../picker/handover.js';
import { pickerMessages } from '../picker/picker-messages.js';
import { pickerStyles } from '../picker/picker-styles.js';
import type { Option, PickerView } from '../picker/picker-view.js';
import { renderPicker } from '../picker/render-picker.js';
import { popoverStyles } from '../popover/popover-styles.js';
import { hasPopovers, PopoverController } from '../popover/popover.js';

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
 * @cssState user-invalid - A missing value has been shown as an error.
 */
export class EidasCountryPicker extends FormControl {
  static override styles = [palette, popoverStyles, pickerStyles, commonStyles];

  /**
   * Codes that cannot be chosen yet: `code` or `code:reason` with the reason
   * `not-connected`, `level` or `public-only`.
   */
  @property({ useDefault: true }) unavailable = '';

  /** The notation that goes out: `eu` (EL, UK) or `iso` (GR, GB). */
  @property({ attribute: 'country-codes', useDefault: true })
  countryCodes: 'eu' | 'iso' = 'eu';

  /** In a form, choosing submits it. */
  @property({ type: Boolean, attribute: 'submit-on-choose' })
  submitOnChoose = false;

  /** Leaves the flags out. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

  /**
   * `list`, or `compact`: a button that looks like a field and opens the same
   * list in a popover. Anything else is `list`, and so is `compact` where the
   * browser knows no popovers.
   */
  @property({ useDefault: true }) layout: 'list' | 'compact' = 'list';

  /**
   * In the slot of an `<eidas-button>`: leaves out the hint that the next page
   * asks for the country again, and the English names that it has there. Only
   * where your broker takes the country; FranceConnect+ does not.
   */
  @property({ type: Boolean, attribute: 'no-asks-again' }) noAsksAgain = false;

  /** @internal What the `<eidas-button>` around it hands over. */
  @property({ attribute: false }) handover: Handover | undefined;

  @query('#control') private readonly control!: HTMLElement | null;
  @query('#panel') private readonly panel!: HTMLElement | null;

  protected override readonly locale = new LocaleController(
    this,
    pickerTexts,
    visitorLanguage,
  );
  readonly #say = pickerMessages(this.locale.msg);
  readonly #announcer = new Announcer(this);
  protected override readonly fallback = new FallbackController(this);
  protected readonly focusKeeper = new FocusKeeper(this);
  readonly #popover = new PopoverController(
    this,
    () => ({ control: this.control, panel: this.panel }),
    () => this.#filter.field?.focus(),
    () => this.#filter.clear(),
  );
  readonly #filter = new CountryFilter(this, {
    countries: () => this.countries,
    locale: () => this.locale.locale,
    // What is typed and what is chosen must not differ.
    onEdit: () => this.value && this.setByVisitor(''),
    onFiltered: ({ offered: { length }, other }) =>
      this.#announcer.say(
        length > 0 ? this.#say.results(length) : answerFor(other, this.#say),
      ),
  });
  readonly #links = new CountryLinks(
    this,
    () => ({
      target: this.#target,
      notation: this.countryCodes,
      uiLocales: this.locale.locale,
    }),
    (busy) => {
      if (busy) this.#announcer.say(this.#say.starting());
      this.requestUpdate();
    },
  );
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

  /** Focuses the field; in the compact layout the button that opens it. */
  override focus(options?: FocusOptions): void {
    (this.control ?? this.#filter.field)?.focus(options);
  }

  protected override accept(value: string): string {
    const code = toEu(value);
    const offered = this.countries.some((country) => country.code === code);
    return offered ? outgoing(code, this.countryCodes) : '';
  }

  protected override get isControl(): boolean {
    return this.#target.href == null;
  }

  protected override missingMessage(): string {
    return this.#say.required();
  }

  protected override validityAnchor(): HTMLElement | null {
    return this.control ?? this.#filter.field;
  }

  protected override render(): TemplateResult {
    const links = !this.isControl && this.#links.hrefOf('');
    const refused = this.showsFallback(links === undefined);
    return html`<div class="root" lang=${this.locale.locale} dir="ltr">
      ${refused ? nothing : renderPicker(this.#view())}
      ${this.fallback.render(refused)} ${this.#announcer.render()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    reportBadTarget(this, changed);
    if (changed.has('countries')) {
      for (const code of this.#offer.unknown) {
        reportError(this, 'unknown-country', `"${code}" has no name here`);
      }
    }
  }

  #view(): PickerView {
    const { isControl } = this;
    return {
      say: this.#say,
      name: this.pageName,
      filter: this.#filter,
      unavailable: this.unavailable,
      chosen: isControl
        ? optionOf(this.value, this.countries, this.locale.locale)
        : undefined,
      isControl,
      required: isControl && this.required,
      disabled: this.isDisabled,
      invalid: this.isInvalid,
      busy: this.#links.busy,
      flags: !this.noFlags,
      asksAgain: this.#given !== undefined && !this.noAsksAgain,
      preferred: this.hydrating ? undefined : navigator.languages,
      compact: this.#isCompact ? this.#popover : undefined,
      hrefOf: isControl ? undefined : (code) => this.#links.hrefOf(code),
      onPress: this.#onPress,
      onToggle: this.#popover.onPress,
      onClose: this.#isCompact
        ? () => this.#popover.close()
        : this.#given?.onClose,
    };
  }

  get #given(): Handover | undefined {
    return this.hydrating ? undefined : this.handover;
  }

  get #target(): Target {
    return this.#given?.target() ?? this;
  }

  get #isCompact(): boolean {
    return this.layout === 'compact' && !this.#given && hasPopovers();
  }

  readonly #onPress = (event: MouseEvent, option: Option): void => {
    if (event.defaultPrevented || event.button > 1) return;
    const { code, name, reason } = option;
    if (reason !== undefined || this.isDisabled || isStarting()) {
      event.preventDefault();
      if (reason) this.#announcer.say(`${name}: ${reason}`);
    } else if (this.isControl) {
      this.#choose(event, option);
    } else {
      if (!this.handover) reportBadAcrValues(this);
      this.#links.follow(event, code);
    }
  };

  #choose(event: MouseEvent, { code, name }: Option): void {
    this.setByVisitor(code);
    this.#announcer.say(this.#say.chosen(name));
    this.#popover.close();
    if (this.handover) this.handover.onChoose(event);
    else if (this.submitOnChoose && this.form) {
      submitOnce(this.form, this.#links.hold);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eidas-country-picker': EidasCountryPicker;
  }
}
