import type { PropertyValues } from 'lit';
import { isServer } from '../dom/is-server.js';
import { internalsOf } from '../dom/internals.js';
import { property, state } from './decorators.js';
import { KitElement } from './kit-element.js';
import { setState } from './states.js';

/**
 * A form control with one text value, with the members that a native one has.
 * What a subclass adds is which values can be.
 */
export abstract class FormControl extends KitElement {
  static readonly formAssociated = true;

  /** The name under which the value is submitted; without one it is not. */
  @property({
    reflect: true,
    useDefault: true,
    // An element without a name has no attribute either.
    converter: { toAttribute: (name: string) => name || null },
  })
  name = '';

  /** The value that the control starts with, and that a reset restores. */
  @property({ attribute: 'value', useDefault: true }) defaultValue = '';

  /** An empty value keeps the form from being submitted. */
  @property({ type: Boolean, reflect: true, useDefault: true })
  required = false;

  /** The control cannot be used, and its value is not submitted. */
  @property({ type: Boolean, reflect: true, useDefault: true })
  disabled = false;

  /** Whether the visitor was told that the value is missing. */
  @state() protected invalidShown = false;

  @state() private disabledByFieldset = false;

  protected readonly internals: ElementInternals | undefined = isServer
    ? undefined
    : internalsOf(this);

  // Until it is set, the value follows `defaultValue`.
  #value: string | undefined;

  constructor() {
    super();
    if (isServer) return;
    // One that was set before the upgrade hides the accessor.
    if (Object.hasOwn(this, 'value')) {
      const { value } = this;
      Reflect.deleteProperty(this, 'value');
      this.#value = String(value ?? '');
    }
    this.addEventListener('invalid', () => (this.invalidShown = true));
    // A press on a `<label>` of the page comes as a click on the element.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'aria-label'];
  }

  override attributeChangedCallback(
    name: string,
    old: string | null,
    value: string | null,
  ): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'aria-label') this.requestUpdate();
  }

  /** The value as it is submitted; empty for one that cannot be. */
  get value(): string {
    return this.accept(this.#value ?? this.defaultValue);
  }
  set value(value: string) {
    this.#value = String(value ?? '');
    // A form may be checked or submitted before the next update.
    this.#updateFormValue();
    this.requestUpdate();
  }

  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }
  get labels(): NodeList | undefined {
    return this.internals?.labels;
  }
  get validity(): ValidityState | undefined {
    this.#updateValidity();
    return this.internals?.validity;
  }
  get validationMessage(): string {
    return this.internals?.validationMessage ?? '';
  }
  get willValidate(): boolean {
    return this.internals?.willValidate ?? false;
  }
  checkValidity(): boolean {
    this.#updateValidity();
    return this.internals?.checkValidity() ?? true;
  }
  reportValidity(): boolean {
    this.#updateValidity();
    return this.internals?.reportValidity() ?? true;
  }

  formResetCallback(): void {
    this.#value = undefined;
    this.invalidShown = false;
    this.#updateFormValue();
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabledByFieldset = disabled;
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  /** The value in the form in which it is submitted; empty if it cannot be. */
  protected abstract accept(value: string): string;

  /** What to tell when the value is missing. */
  protected abstract missingMessage(): string;

  /** The element that a message points at. */
  protected abstract validityAnchor(): HTMLElement | null;

  /** What the page calls it: by `aria-label`, else by its labels. */
  protected get pageName(): string | undefined {
    const labels = this.hydrating
      ? []
      : [...(this.labels ?? [])].map((label) => label.textContent);
    const name = this.getAttribute('aria-label') ?? labels.join(' ');
    return name.replace(/\s+/g, ' ').trim() || undefined;
  }

  /** Whether it takes part in forms at all. */
  protected abstract get isControl(): boolean;

  protected get isMissing(): boolean {
    return this.isControl && this.required && !this.value;
  }

  /** The visitor was told that the value is missing, and it still is. */
  protected get isInvalid(): boolean {
    return this.invalidShown && this.isMissing;
  }

  protected get isDisabled(): boolean {
    return this.disabled || (!this.hydrating && this.disabledByFieldset);
  }

  /** Sets the value as the visitor did, and tells the page. */
  protected setByVisitor(value: string): void {
    this.invalidShown = false;
    this.value = value;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#updateFormValue();
  }

  #updateFormValue(): void {
    const { value } = this;
    this.internals?.setFormValue((this.isControl && value) || null, value);
    this.#updateValidity();
    setState(this.internals, 'user-invalid', this.isInvalid);
  }

  #updateValidity(): void {
    const missing = this.isMissing;
    const anchor = this.validityAnchor();
    if (missing && anchor) {
      this.internals?.setValidity(
        { valueMissing: true },
        this.missingMessage(),
        anchor,
      );
    } else if (missing) {
      this.internals?.setValidity(
        { valueMissing: true },
        this.missingMessage(),
      );
    } else {
      this.internals?.setValidity({});
    }
  }
}
