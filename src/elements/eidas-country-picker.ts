import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { submitOnce } from '../authorize/form.js';
import { isStarting } from '../authorize/start.js';
import { reportBadAcrValues } from '../authorize/target.js';
import { Announcer } from '../base/announcer.js';
import { commonStyles } from '../base/common-styles.js';
import { palette } from '../base/palette.js';
import { property, query } from '../base/decorators.js';
import { FallbackController } from '../base/fallback.js';
import type { NamedCountry } from '../countries/find.js';
import { pickerTexts } from '../generated/picker-texts.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { CountryControl } from '../picker/country-control.js';
import { CountryFilter } from '../picker/country-filter.js';
import type { Leaving } from '../picker/country-filter.js';
import { CountryLinks } from '../picker/country-link.js';
import { answerFor, missingText, optionOf } from '../picker/country-options.js';
import { FocusKeeper } from '../picker/focus-keeper.js';
import { languageIn } from '../picker/handover.js';
import { onOpenerKey } from '../picker/list-keys.js';
import { chosenIn } from '../picker/parts.js';
import { pickerMessages } from '../picker/picker-messages.js';
import { pickerStyles } from '../picker/picker-styles.js';
import type { Option, PickerView } from '../picker/picker-view.js';
import { renderPicker } from '../picker/render-picker.js';
import { popoverStyles } from '../popover/popover-styles.js';
import { PopoverController } from '../popover/popover.js';

/**
 * A list of countries with a field that filters it, for the country that
 * issued the visitor's digital identity.
 *
 * With `href` each country is a link, and choosing is starting. Without it the
 * element is a form control: each country is a button, choosing sets `value`,
 * and nothing starts.
 *
 * @element eidas-country-picker
 * @attr {string} aria-label - The accessible name of the picker. Default: its
 *   labels, else its question.
 * @attr {string} aria-labelledby - The ids of the elements that name it.
 * @attr {string} aria-description - Its description, which screen readers read after the name.
 * @attr {string} aria-describedby - The ids of the elements that describe it.
 * @slot - The fallback, such as a `<select>`: shown until, or without, the
 *   script, and when the element cannot start.
 * @slot not-listed - Help for visitors whose country is not in the list.
 * @fires {AuthorizeEvent} fc-authorize - With `href`: a login is about to
 *   start. Cancel it and nothing is sent.
 * @fires {AuthorizeErrorEvent} fc-error - The page asked for something that is not possible: see `code`.
 * @fires input - As a form control, when the visitor changes it.
 * @fires change - As a form control, when the visitor changes it.
 * @cssState user-invalid - A missing value has been shown as an error.
 */
export class EidasCountryPicker extends CountryControl {
  static override styles = [palette, popoverStyles, pickerStyles, commonStyles];

  /** In a form, choosing submits it. */
  @property({ type: Boolean, attribute: 'submit-on-choose', unset: false })
  submitOnChoose: boolean | null | undefined = false;

  /** Leaves the flags out. */
  @property({ type: Boolean, attribute: 'no-flags', unset: false })
  noFlags: boolean | null | undefined = false;

  @query('#control') private readonly control!: HTMLElement | null;
  @query('#panel') private readonly panel!: HTMLElement | null;

  protected override readonly locale = new LocaleController(
    this,
    pickerTexts,
    languageIn(this),
  );
  readonly #say = pickerMessages(this.locale.msg);
  readonly #announcer = new Announcer(this);
  protected override readonly fallback = new FallbackController(
    this,
    () => null,
    () => this.followFallback(),
  );
  readonly #focus = new FocusKeeper(this);
  readonly #popover = new PopoverController(
    this,
    () => ({ control: this.control, panel: this.panel }),
    () => this.#firstInList()?.focus(),
    () => this.onClosed(),
  );
  readonly #filter = new CountryFilter(this, {
    countries: () => this.countries,
    locale: () => this.locale.locale,
    onFiltered: ({ offered: { length }, other }) => {
      // The error is another one now, and says which country is left.
      const left = length === 1 && this.isInvalid && this.#missing;
      const found = length > 0 && this.#say.results(length);
      this.#announcer.say(left || found || answerFor(other, this.#say));
    },
    onWhole: (country, how) => this.#onWhole(country, how),
  });
  readonly #links = new CountryLinks(
    this,
    () => ({
      target: this.target,
      asSent: (code) => this.offer.asSent(code, this.notation),
      uiLocales: this.locale.locale,
    }),
    (busy) => {
      if (busy) this.#announcer.say(this.#say.starting());
      this.requestUpdate();
    },
  );

  /** What is missing was announced, and need not be heard as a description. */
  #announced = false;

  constructor() {
    super();
    this.made = true;
    // Chromium restores a form as its elements are upgraded, if it finds the
    // same fields in it: without those of the fallback.
    if (this.isConnected && !this.hasAttribute('href')) this.takeOver();
    this.addEventListener('blur', () => {
      this.#announced = false;
      this.requestUpdate();
    });
  }

  /** Focuses the field. In the popover of a button: the chosen country. */
  override focus(options?: FocusOptions): void {
    (this.control ?? this.#firstInList())?.focus(options);
  }

  /** @internal Nobody searches in it any longer. */
  onClosed(): void {
    this.#filter.clear();
    this.#announcer.hush();
  }

  /** To whom the focus goes as the list opens. */
  #firstInList(): HTMLElement | null {
    const opens = this.control ?? this.handover;
    return (opens && chosenIn(this.shadowRoot)) ?? this.#filter.field;
  }

  /** What to do about a missing choice. */
  get #missing(): string | undefined {
    return this.isMissing
      ? missingText(this.#filter, this.unavailable, this.#say)
      : undefined;
  }

  protected override validityAnchor(): HTMLElement | null {
    return this.control ?? this.#filter.field;
  }

  /**
   * Where the focus comes with it, it is announced: a description that changes
   * as its field gets the focus would be said twice.
   */
  protected override showFault(): void {
    super.showFault();
    this.#announced = true;
    setTimeout(() => {
      this.#announced = this.matches(':focus-within');
      const missing = this.#announced && this.#missing;
      if (missing) this.#announcer.say(missing);
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const links = !this.isControl && this.#links.hrefOf('');
    const refused = this.showsFallback(links === undefined);
    return html`<div class="root" lang=${this.locale.locale} dir="ltr">
      ${refused ? nothing : renderPicker(this.#view())}
      ${this.fallback.render(refused)} ${this.#announcer.render()}
    </div>`;
  }

  #view(): PickerView {
    const { isControl } = this;
    return {
      say: this.#say,
      lang: this.locale.locale,
      name: this.hydrating ? undefined : this.pageTexts.name,
      description: this.hydrating ? undefined : this.pageTexts.description,
      filter: this.#filter,
      unavailable: this.unavailable,
      chosen: isControl
        ? optionOf(this.value, this.countries, this.locale.locale)
        : undefined,
      isControl,
      required: isControl && this.required,
      disabled: this.isDisabled,
      invalid: this.isInvalid,
      error: this.#missing,
      announced: this.#announced,
      busy: this.#links.busy,
      flags: !this.noFlags,
      asksAgain: this.given !== undefined && !this.noAsksAgain,
      preferred: this.hydrating ? undefined : navigator.languages,
      focused: this.hydrating ? undefined : this.#focus.code,
      compact: this.isCompact ? this.#popover : undefined,
      hrefOf: isControl ? undefined : (code) => this.#links.hrefOf(code),
      onPress: this.#onPress,
      onFocusMove: () => this.requestUpdate(),
      onToggle: this.#popover.onPress,
      onOpenerKey: (event) =>
        onOpenerKey(event, this.shadowRoot, this.#popover),
      onClose: this.isCompact
        ? () => this.#popover.close()
        : this.given?.onClose,
    };
  }

  /** A whole name that was typed is a choice; leaving the field starts nothing. */
  #onWhole({ code, name }: NamedCountry, how: Leaving): boolean {
    const value = this.accept(code);
    const byEnter = how === 'enter';
    const can = this.isControl && !this.isDisabled && !isStarting();
    if (!value || !can || (byEnter && this.handover)) return false;
    // What gets the focus in the picker says it: its radio button, or the
    // compact field. Else it is said once the list that is left is closed.
    const said = how === 'within' || (byEnter && this.isCompact);
    if (!said && value !== this.value) {
      setTimeout(() => this.#announcer.say(this.#say.chosen(name)));
    }
    if (byEnter) this.#choose(code);
    else this.setByVisitor(code);
    return true;
  }

  readonly #onPress = (event: MouseEvent, option: Option): void => {
    if (event.defaultPrevented || event.button > 1) return;
    const { code, name, reason } = option;
    if (reason !== undefined || this.isDisabled || isStarting()) {
      event.preventDefault();
      if (reason) this.#announcer.say(`${name}: ${reason}`);
    } else if (this.isControl) {
      this.#choose(code, event);
    } else {
      if (!this.handover) reportBadAcrValues(this);
      this.#links.follow(event, code);
    }
  };

  #choose(code: string, event?: MouseEvent): void {
    this.setByVisitor(code);
    this.#filter.free();
    this.#popover.close();
    if (event) this.handover?.onChoose(event);
    const submits = this.submitOnChoose && !this.handover;
    if (submits && this.form) submitOnce(this.form, this.#links.hold);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eidas-country-picker': EidasCountryPicker;
  }
}
