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
  readonly #spared: () => Element | null;
  readonly #held = new Set<FormControl>();
  #shown = false;

  /**
   * @param host the element whose fallback it is
   * @param spared the control that stays enabled: a fallback submit button is
   *   the submitter of its form
   */
  constructor(
    host: ReactiveControllerHost & Element,
    spared: () => Element | null = () => null,
  ) {
    this.#host = host;
    this.#spared = spared;
    host.addController(this);
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
    const spared = this.#spared();
    for (const child of this.#host.children) {
      if (child.slot) continue;
      for (const control of [child, ...child.querySelectorAll('*')]) {
        if (control === spared || !isFormControl(control)) continue;
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
