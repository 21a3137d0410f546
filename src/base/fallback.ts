import { html } from 'lit';
import type {
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from 'lit';
import { isServer } from '../platform/is-server.js';

/** A control of a form: the browser's own, or a form-associated element. */
type FormControl = HTMLElement & {
  readonly name?: string;
  readonly type?: string;
  readonly value?: string;
  readonly form?: HTMLFormElement | null;
};

const NATIVE = /^(?:button|fieldset|input|object|output|select|textarea)$/;

const isFormControl = (element: Element): element is FormControl =>
  NATIVE.test(element.localName) ||
  Boolean((element.constructor as { formAssociated?: boolean }).formAssociated);

/** Whether a person could fill it in or press it. */
const isForVisitors = (control: FormControl): boolean =>
  !(control.localName === 'input' && control.type === 'hidden');

/**
 * The default slot of an element: its fallback content, shown when the element
 * cannot do its work.
 *
 * While it is not shown, its form controls are held: an empty `form` attribute
 * takes them out of every form. A hidden `<select>` would still be submitted, a
 * hidden required one would block its form, and both would stand in
 * `form.elements`. `disabled` would need a mark beside it, and a page that
 * disables the control itself would undo it.
 *
 * Hidden inputs stay: a CSRF token travels with the form that it belongs to.
 */
export class FallbackController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #submitter: () => Element | null;
  readonly #onChange: () => void;
  /** What is held, and its own `form` attribute. */
  readonly #held = new Map<FormControl, string | null>();
  #observer: MutationObserver | undefined;
  #root: Node | undefined;
  #submitting: Element | null = null;
  #shown = false;

  /**
   * @param host the element whose fallback it is
   * @param submitter the submit button in the fallback, if it submits its
   *   form: it is not held
   * @param onChange called when the page has changed the fallback
   */
  constructor(
    host: ReactiveControllerHost & Element,
    submitter: () => Element | null = () => null,
    onChange: () => void = () => undefined,
  ) {
    this.#host = host;
    this.#submitter = submitter;
    this.#onChange = onChange;
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
    return html`<slot ?hidden=${!shown}></slot>`;
  }

  /** After a rendering that failed: the fallback alone, and a line why. */
  showAlone(error: unknown): void {
    console.error(`<${this.#host.localName}> could not be rendered`, error);
    this.#shown = true;
    this.#release();
    this.#host.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  hostConnected(): void {
    if (isServer) return;
    this.#root = this.#host.getRootNode();
    // Before the form's data is made: a page may have changed the fallback in
    // this very task, which the observer does not know yet.
    this.#root.addEventListener('submit', this.#onSubmit, true);
    this.#root.addEventListener('formdata', this.#onFormData, true);
  }

  hostUpdated(): void {
    if (this.#shown || !this.#host.isConnected) this.#release();
    else this.hold();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('submit', this.#onSubmit, true);
    this.#root?.removeEventListener('formdata', this.#onFormData, true);
    this.#release();
  }

  /** Every form control of the fallback that must not take part in forms. */
  *#toHold(): Generator<FormControl> {
    const spared = new Set([this.#submitter(), this.#submitting]);
    for (const child of this.#host.children) {
      if (child.slot) continue;
      for (const control of [child, ...child.querySelectorAll('*')]) {
        if (spared.has(control) || !isFormControl(control)) continue;
        if (isForVisitors(control)) yield control;
      }
    }
  }

  readonly #onSubmit = (event: Event): void => {
    this.#submitting = (event as SubmitEvent).submitter;
    this.hold();
    this.#submitting = null;
  };

  /** Holds what is to be held, where it is not shown: now, not when rendered. */
  hold(): void {
    if (this.#shown || !this.#host.isConnected) return;
    const controls = new Set(this.#toHold());
    for (const [control, form] of this.#held) {
      if (!controls.has(control)) this.#free(control, form);
    }
    for (const control of controls) {
      const form = control.getAttribute('form');
      if (form === '' && this.#held.has(control)) continue;
      // An empty one stands in clones of what is held, too.
      this.#held.set(control, form || null);
      control.setAttribute('form', '');
    }
    this.#observe();
  }

  /** Follows the page's own changes, a morph's or a framework's. */
  #observe(): void {
    this.#observer ??= new MutationObserver((records) => {
      const isInside = ({ target, type }: MutationRecord): boolean =>
        target !== this.#host || type === 'childList';
      if (!records.some(isInside)) return;
      this.hold();
      this.#onChange();
    });
    // What `hold` itself changed is no news.
    this.#observer.takeRecords();
    this.#observer.observe(this.#host, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  }

  /**
   * Takes out of a form's data what a fallback control put there that is not
   * held yet.
   */
  readonly #onFormData = (event: Event): void => {
    if (this.#shown) return;
    const { formData, target } = event as FormDataEvent;
    for (const control of this.#toHold()) {
      const { name, form } = control;
      if (!name || form !== target || control.matches(':disabled')) continue;
      const values = formData.getAll(name);
      const at = values.lastIndexOf(control.value ?? '');
      if (at < 0) continue;
      formData.delete(name);
      values.splice(at, 1);
      for (const value of values) formData.append(name, value);
    }
  };

  #free(control: FormControl, form: string | null): void {
    this.#held.delete(control);
    // As the page left it, unless the page has changed it itself.
    if (control.getAttribute('form') !== '') return;
    // Firefox gives no form back to a control whose empty one is removed.
    control.setAttribute('form', form ?? ' ');
    if (form === null) control.removeAttribute('form');
  }

  #release(): void {
    this.#observer?.disconnect();
    for (const [control, form] of this.#held) this.#free(control, form);
  }
}
