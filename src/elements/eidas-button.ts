import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { europeanMark } from '../artwork/european-mark.js';
import type { Provider, RequestedFields } from '../authorize/request.js';
import { commonStyles } from '../base/common-styles.js';
import { palette } from '../base/palette.js';
import { query, state } from '../base/decorators.js';
import { AuthorizeButton } from '../button/authorize-button.js';
import { buttonStyles } from '../button/button-styles.js';
import { eidasStyles } from '../button/eidas-button-styles.js';
import { toEu } from '../countries/codes.js';
import { eidasTexts } from '../generated/eidas-texts.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { visitorLanguage } from '../i18n/resolve.js';
import { isPicker } from '../picker/handover.js';
import type { Handover, NestedPicker } from '../picker/handover.js';
import type { PopoverController } from '../popover/popover.js';

/**
 * The button for people who hold the eID of another European country. It
 * belongs directly below the FranceConnect+ button and its link.
 *
 * On a French page it speaks the visitor's language: those who need it may
 * not read French. An own `lang` pins it.
 *
 * With an `<eidas-country-picker slot="picker">` in it, it opens that picker
 * and starts with the country that is chosen there: a real link where it has
 * an `href`, else as a field of its form. For brokers that take a country; not
 * for FranceConnect+ as it is, which asks for the country again. Where that
 * element is not registered, the button starts at once.
 *
 * @element eidas-button
 * @slot picker - A picker for the country, shown in a popover.
 * @slot logo - A mark of 32 × 32 px that replaces the kit's own.
 */
export class EidasButton extends AuthorizeButton {
  static override styles = [palette, buttonStyles, eidasStyles, commonStyles];

  @state() private picker: NestedPicker | undefined;

  @query('slot[name="picker"]')
  private readonly pickerSlot!: HTMLSlotElement | null;
  @query('#control') private readonly opener!: HTMLElement | null;
  @query('#panel') private readonly panel!: HTMLElement | null;

  #popover: PopoverController | undefined;

  readonly #handover: Handover = {
    target: () => this.target,
    onChoose: (event) => this.#onChoose(event),
    onClose: () => this.#popover?.close(),
  };

  protected override readonly provider: Provider = 'eidas';
  protected override readonly locale = new LocaleController(
    this,
    eidasTexts,
    visitorLanguage,
  );

  /** With the country, where one was chosen in the slot. */
  protected override requestedFields(): RequestedFields {
    const value = this.picker?.value;
    const country = value ? { country: toEu(value), countryAsSent: value } : {};
    return { ...super.requestedFields(), ...country };
  }

  protected override opens(): PopoverController | undefined {
    return this.picker && this.#popover;
  }

  protected override firstUpdated(): void {
    // A server's slot may have been filled before it was listened to.
    this.#onPicker();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.picker) return;
    this.picker.handover = this.#handover;
    // What it shows follows this element's attributes.
    this.picker.requestUpdate();
  }

  protected override renderAbout(): TemplateResult {
    const shown = this.picker !== undefined && !this.isRefused;
    return html`<div
      id="panel"
      class="panel"
      popover=${shown ? 'manual' : nothing}
      role="dialog"
      aria-labelledby="control"
      ?hidden=${!shown}
    >
      <slot name="picker" @slotchange=${this.#onPicker}></slot>
    </div>`;
  }

  /** Looks what is in the slot; again, once that is registered. */
  readonly #onPicker = (): void => {
    const found = this.pickerSlot?.assignedElements()[0];
    const picker = found && isPicker(found) ? found : undefined;
    if (this.picker && this.picker !== picker) {
      this.picker.handover = undefined;
      this.#popover?.close();
    }
    this.picker = picker;
    this.#popover ??= picker?.popoverIn(
      this,
      () => ({ control: this.opener, panel: this.panel }),
      () => this.picker?.focus(),
      () => this.picker?.onClosed(),
    );
    if (found?.matches(':not(:defined)')) {
      void customElements.whenDefined(found.localName).then(this.#onPicker);
    }
  };

  /** The form's own messages must not stand behind the popover. */
  #onChoose(event: MouseEvent): void {
    this.#popover?.close();
    this.startWithoutLink(event);
  }

  /** As the label: Orca chooses the voice of a language only for such a name. */
  protected override controlName(): string {
    return this.#label();
  }

  protected override renderLabel(): TemplateResult {
    return html`<span class="logo" aria-hidden="true"
        ><slot name="logo">${europeanMark}</slot></span
      ><span class="label">${this.#label()}</span>`;
  }

  #label(): string {
    return this.locale.msg(
      'Connectez-vous avec une identité numérique d’un autre pays européen',
      {
        id: 'eidas.label',
        desc: 'The label of the eIDAS button, on two short lines, in the mood of the FranceConnect button above it. Official wording in English: "Sign-in with a digital identity from another European country". Max 70 characters.',
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eidas-button': EidasButton;
  }
}
