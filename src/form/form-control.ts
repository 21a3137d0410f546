import { isServer } from '../dom/is-server.js';
import type { PropertyValues } from 'lit';
import { property, state } from '../base/decorators.js';
import { setState } from '../base/states.js';
import {
  choiceMadeIn,
  defaultOf,
  hasPlaceholder,
  missingMessage,
} from './fallback-select.js';
import { FaultReports } from './fault-reports.js';
import { FormField } from './form-field.js';

/** `null` and `undefined`: never set. */
const textOf = (value: string | null | undefined): string | undefined =>
  value == null ? undefined : String(value);

/**
 * A form control with one text value, with the members that a native one has.
 * What a subclass adds is which values can be.
 *
 * What takes part in the form (value, name, validity) is as last set, in the
 * same task; only rendering waits.
 */
export abstract class FormControl extends FormField {
  /** The initial value, which a reset restores. */
  @property({ attribute: 'value' })
  get defaultValue(): string {
    return this.#default ?? defaultOf(this.select) ?? '';
  }
  set defaultValue(value: string | null | undefined) {
    this.#default = textOf(value);
  }

  /** Whether the visitor was shown that the value is wrong. */
  @state() protected faultShown = false;

  /** Set by the subclass once it is made: the form's data asks it for values. */
  protected made = false;

  readonly #reports = new FaultReports(this, () => this.showFault());

  #default: string | undefined;
  // Until it is set, the value follows `defaultValue`.
  #value: string | undefined;
  #message = '';
  /** Fallbacks in which a choice was looked for. */
  readonly #read = new WeakSet<HTMLSelectElement>();

  constructor() {
    super();
    // One that was set before the upgrade hides the accessor.
    if (isServer || !Object.hasOwn(this, 'value')) return;
    const { value } = this;
    Reflect.deleteProperty(this, 'value');
    this.#value = textOf(value);
  }

  /** The value as it is submitted; empty if it cannot be submitted. */
  get value(): string {
    return this.accept(this.#value ?? this.defaultValue);
  }
  set value(value: string | null | undefined) {
    this.#value = textOf(value);
    this.requestUpdate();
  }

  get validity(): ValidityState | undefined {
    return this.internals?.validity;
  }
  get validationMessage(): string {
    return (this.willValidate && this.internals?.validationMessage) || '';
  }
  get willValidate(): boolean {
    return this.internals?.willValidate ?? false;
  }
  checkValidity(): boolean {
    return this.internals?.checkValidity() ?? true;
  }
  reportValidity(): boolean {
    return this.#reports.during(() => this.internals?.reportValidity() ?? true);
  }

  /** A message makes the value invalid. An empty string removes the message. */
  setCustomValidity(message: string): void {
    this.#message = String(message ?? '');
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#value = undefined;
    this.faultShown = false;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  /** The value in the form in which it is submitted; empty if it cannot be. */
  protected abstract accept(value: string): string;

  /** The element that a message points at. */
  protected abstract validityAnchor(): HTMLElement | null;

  protected get isMissing(): boolean {
    return this.isControl && this.required && !this.value;
  }

  protected get isWrong(): boolean {
    return this.isMissing || this.#message !== '';
  }

  /** The visitor was shown that the value is wrong, and it still is. */
  protected get isInvalid(): boolean {
    return this.faultShown && this.isWrong;
  }

  protected override followFallback(): void {
    super.followFallback();
    const { select } = this;
    if (!select || select.options.length === 0 || this.#read.has(select))
      return;
    this.#read.add(select);
    this.#value ??= choiceMadeIn(select);
    this.requestUpdate();
  }

  /** The visitor is shown that the value is wrong. */
  protected showFault(): void {
    this.faultShown = true;
  }

  /** Sets the value as the visitor did, and tells the page what is new. */
  protected setByVisitor(value: string): void {
    const before = this.value;
    this.faultShown = false;
    this.value = value;
    if (this.value === before) return;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  override requestUpdate(
    ...change: Parameters<FormField['requestUpdate']>
  ): void {
    super.requestUpdate(...change);
    if (this.made) this.#updateForm();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What a message points at is rendered by now.
    this.#updateForm();
  }

  #updateForm(): void {
    const { internals } = this;
    if (!internals) return;
    this.followAttributes();
    const { value } = this;
    const raw = this.#value ?? this.defaultValue;
    // As a `<select>` whose empty option is selected, where there is one.
    const empty = raw === '' && hasPlaceholder(this.select) ? '' : null;
    const entry = value || empty;
    internals.setFormValue(this.isControl ? entry : null, raw);
    const anchor = this.validityAnchor();
    if (this.isWrong) {
      internals.setValidity(
        { valueMissing: this.isMissing, customError: this.#message !== '' },
        this.#message || missingMessage(),
        ...(anchor ? [anchor] : []),
      );
    } else {
      internals.setValidity({});
    }
    setState(internals, 'user-invalid', this.isInvalid);
  }
}
