import { html } from 'lit';
import type {
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from 'lit';

type FormControl =
  | HTMLButtonElement
  | HTMLInputElement
  | HTMLSelectElement
  | HTMLTextAreaElement;

const isFormControl = (element: Element): element is FormControl =>
  /^(?:button|input|select|textarea)$/.test(element.localName);

/** Marks what is only held back, in clones of the page's markup as well. */
const HELD = 'data-fc-held';

/**
 * The default slot of an element: its fallback, shown when the element cannot
 * do its work. While it can, the fallback's form controls are disabled: a
 * hidden `<select>` would still be submitted, and a hidden required one would
 * block its form.
 */
export class FallbackController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #submitter: () => Element | null;
  readonly #held = new Set<FormControl>();
  #shown = false;

  /**
   * @param host the element whose fallback it is
   * @param submitter the submit button in the fallback, if it submits its
   *   form: it stays enabled
   */
  constructor(
    host: ReactiveControllerHost & Element,
    submitter: () => Element | null = () => null,
  ) {
    this.#host = host;
    this.#submitter = submitter;
    host.addController(this);
  }

  /** Whether a server's markup shows it; `undefined` if it says nothing. */
  get wasShown(): boolean | undefined {
    const slot = this.#host.shadowRoot?.querySelector('slot:not([name])');
    return slot?.matches(':not([hidden])');
  }

  /** The slot, `shown` or held back. */
  render(shown: boolean): TemplateResult {
    this.#shown = shown;
    return html`<slot ?hidden=${!shown} @slotchange=${this.#hold}></slot>`;
  }

  /** After a rendering that failed: the fallback alone, and a line why. */
  showAlone(error: unknown): void {
    console.error(`<${this.#host.localName}> could not be rendered`, error);
    this.#shown = true;
    this.#release();
    this.#host.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  hostUpdated(): void {
    if (this.#shown || !this.#host.isConnected) this.#release();
    else this.#hold();
  }

  hostDisconnected(): void {
    this.#release();
  }

  readonly #hold = (): void => {
    if (this.#shown || !this.#host.isConnected) return;
    const submitter = this.#submitter();
    for (const child of this.#host.children) {
      if (child.slot) continue;
      for (const control of [child, ...child.querySelectorAll('*')]) {
        if (control === submitter || !isFormControl(control)) continue;
        if (!control.disabled) {
          control.disabled = true;
          control.setAttribute(HELD, '');
        } else if (!control.hasAttribute(HELD)) continue;
        this.#held.add(control);
      }
    }
  };

  #release(): void {
    for (const control of this.#held) {
      control.disabled = false;
      control.removeAttribute(HELD);
    }
    this.#held.clear();
  }
}
