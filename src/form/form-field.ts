import { isServer } from '../dom/is-server.js';
import { property } from '../base/decorators.js';
import { KitElement } from '../base/kit-element.js';
import { internalsOf } from '../dom/internals.js';
import { labelsAround } from '../dom/native.js';
import { selectIn } from './fallback-select.js';
import { NAMING, PageTexts } from './page-texts.js';
import { SaidAttributes } from './said-attributes.js';

/** An attribute that is not there says nothing; a property may say `false`. */
const flag = {
  converter: (value: string | null): true | null =>
    value === null ? null : true,
};

/**
 * A field of a form: its name and labels, whether it is required or disabled.
 * What its attributes do not say, the `<select>` in its fallback says.
 */
export abstract class FormField extends KitElement {
  static readonly formAssociated = true;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...NAMING];
  }

  /** The name under which the value is submitted. Without a name it is not submitted. */
  @property()
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(value: string | null | undefined) {
    this.#said.say('name', value == null ? null : String(value));
  }

  /** An empty value keeps the form from being submitted. */
  @property(flag)
  get required(): boolean {
    return this.hasAttribute('required');
  }
  set required(value: boolean | null | undefined) {
    this.#said.say('required', value == null ? null : Boolean(value));
  }

  /** The control cannot be used, and its value is not submitted. */
  @property(flag)
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(value: boolean | null | undefined) {
    this.#said.say('disabled', value == null ? null : Boolean(value));
  }

  protected readonly internals: ElementInternals | undefined = isServer
    ? undefined
    : internalsOf(this);

  protected readonly pageTexts = new PageTexts(this, () => this.#labels());

  /** The one in the fallback. */
  protected select: HTMLSelectElement | undefined;

  readonly #said = new SaidAttributes(this);

  constructor() {
    super();
    if (isServer) return;
    // A press on a `<label>` comes as a click on what it labels.
    this.addEventListener('click', (event) => {
      const [pressed] = event.composedPath();
      if (pressed === this || pressed === this.select) this.focus();
    });
  }

  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }
  get labels(): NodeList | undefined {
    return this.internals?.labels;
  }

  /** Removes the focus from the element. */
  override blur(): void {
    (this.shadowRoot?.activeElement as HTMLElement | null)?.blur();
  }

  override attributeChangedCallback(
    name: string,
    old: string | null,
    value: string | null,
  ): void {
    if (!this.#said.writing) super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.takeOver();
  }

  /** By its own attribute, or by a fieldset around it. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** Whether it takes part in forms at all. */
  protected abstract get isControl(): boolean;

  protected get isDisabled(): boolean {
    return this.disabled || (!this.hydrating && this.matches(':disabled'));
  }

  /**
   * Takes the place of the fallback in its form: now, since a script may look
   * at the form before the first update.
   */
  protected takeOver(): void {
    this.followFallback();
    if (!isServer && this.isControl) this.fallback.hold();
  }

  /** Looks what the fallback says, which may have changed. */
  protected followFallback(): void {
    this.select = isServer ? undefined : selectIn(this);
    this.requestUpdate();
  }

  /** Brings the attributes up to date with the fallback. */
  protected followAttributes(): void {
    this.#said.follow(this.isControl ? this.select : undefined);
  }

  /**
   * Those that are seen: in the fallback there may be one too. Firefox keeps
   * in `labels` what has another `for` by now.
   */
  #labels(): Element[] {
    if (this.hydrating) return [];
    return [...labelsAround(this)].filter((label) => {
      const { control } = label;
      const own = control === this || control === this.select;
      return control && own && !this.contains(label);
    });
  }
}
