import { html } from 'lit';
import type {
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from 'lit';
import { isServer } from '../dom/is-server.js';
import { createElement, queryAll, rootOf } from '../dom/native.js';

/** A control of a form: the browser's own, or a form-associated element. */
type FormControl = HTMLElement & {
  readonly checked?: boolean;
  readonly name?: string;
  readonly selectedOptions?: Iterable<HTMLOptionElement>;
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

/** The first element of an element's fallback that matches. */
export const inFallback = (
  host: Element,
  selector: string,
): HTMLElement | null =>
  host.querySelector<HTMLElement>(
    `:scope > :not([slot]):is(${selector}), :scope > :not([slot]) :is(${selector})`,
  );

/** What a control puts into the data of a form by itself. */
function valuesOf(control: FormControl, form: EventTarget | null): string[] {
  const { selectedOptions, type, value = '' } = control;
  if (control.form !== form || control.matches(':disabled')) return [];
  if (selectedOptions) return [...selectedOptions].map((each) => each.value);
  if (/^(?:button|image|reset|submit)$/.test(type ?? '')) return [];
  const off = /^(?:checkbox|radio)$/.test(type ?? '') && !control.checked;
  return off ? [] : [value];
}

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
  readonly #held = new Map<Element, string | null>();
  #observer: MutationObserver | undefined;
  #root: Node | undefined;
  #submitting: Element | null = null;
  #shown = false;

  /**
   * @param host the element whose fallback it is
   * @param submitter the submit button in the fallback, if the element leads
   *   by it: it is not held
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

  /** The `form` attribute that a control has while it is not held. */
  readonly formIdOf = (control: Element): string | null => {
    const id = control.getAttribute('form');
    // An empty one stands in clones of what is held, too.
    return id || (this.#held.get(control) ?? null);
  };

  /** The slot, `shown` or held back. */
  render(shown: boolean): TemplateResult {
    this.#shown = shown;
    return html`<slot ?hidden=${!shown}></slot>`;
  }

  /** After a rendering that failed: the fallback alone, and a line why. */
  showAlone(error: unknown): void {
    console.error(
      `<${this.#host.localName}> could not render; the fallback stays.`,
      error,
    );
    this.#shown = true;
    this.#release();
    const slot = createElement('slot');
    this.#host.shadowRoot?.replaceChildren(slot);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#root = rootOf(this.#host);
    // Before the form's data is made: a page may have changed the fallback in
    // this very task, which the observer does not know yet.
    const listen = EventTarget.prototype.addEventListener.bind(this.#root);
    listen('submit', this.#onSubmit, true);
    listen('formdata', this.#onFormData, true);
  }

  hostUpdated(): void {
    this.flush();
    this.hold();
  }

  hostDisconnected(): void {
    const root = this.#root ?? this.#host;
    const unlisten = EventTarget.prototype.removeEventListener.bind(root);
    unlisten('submit', this.#onSubmit, true);
    unlisten('formdata', this.#onFormData, true);
    this.#release();
  }

  /** Takes in at once what the page has changed in this task. */
  flush(): void {
    if (this.#observer) this.#onRecords(this.#observer.takeRecords());
  }

  /** Every form control of the fallback that must not take part in forms. */
  *#toHold(): Generator<FormControl> {
    const spared = new Set([this.#submitter(), this.#submitting]);
    for (const child of this.#host.children) {
      // By the prototypes: one of them may be a form.
      if (Element.prototype.getAttribute.call(child, 'slot')) continue;
      for (const control of [child, ...queryAll(child, '*')]) {
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

  /**
   * Holds what is to be held, frees the rest, and follows the page's changes:
   * now, not when it is rendered.
   */
  hold(): void {
    if (!this.#host.isConnected) return;
    if (this.#shown) this.#release();
    else this.#hold();
    // Shown or not: what it says may lead somewhere by now.
    this.#observer ??= new MutationObserver((records) =>
      this.#onRecords(records),
    );
    // What was just done is no news.
    this.#observer.takeRecords();
    this.#observer.observe(this.#host, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  }

  /** The page's own changes, a morph's or a framework's. */
  #onRecords(records: MutationRecord[]): void {
    const isInside = ({ target, type }: MutationRecord): boolean =>
      target !== this.#host || type === 'childList';
    if (!records.some(isInside)) return;
    this.hold();
    this.#onChange();
  }

  #hold(): void {
    const controls = new Set<Element>(this.#toHold());
    for (const [control, form] of this.#held) {
      if (!controls.has(control)) this.#free(control, form);
    }
    // It is a copy of one that was held.
    const submitter = this.#submitter();
    if (submitter) this.#free(submitter, null);
    for (const control of controls) {
      if (this.#isHeld(control)) continue;
      this.#held.set(control, control.getAttribute('form') || null);
      control.setAttribute('form', '');
    }
  }

  #isHeld(control: Element): boolean {
    return this.#held.has(control) && control.getAttribute('form') === '';
  }

  /**
   * Takes out of a form's data what a fallback control put there that is not
   * held yet.
   */
  readonly #onFormData = (event: Event): void => {
    if (this.#shown) return;
    const { formData, target } = event as FormDataEvent;
    for (const control of this.#toHold()) {
      const { name } = control;
      const own = valuesOf(control, target);
      if (!name || own.length === 0) continue;
      const values = formData.getAll(name);
      for (const value of own) {
        const at = values.lastIndexOf(value);
        if (at >= 0) values.splice(at, 1);
      }
      formData.delete(name);
      for (const value of values) formData.append(name, value);
    }
  };

  #free(control: Element, form: string | null): void {
    this.#held.delete(control);
    // As the page left it, unless the page has changed it itself.
    if (control.getAttribute('form') !== '') return;
    // By another value first: Firefox would leave a control that was moved with
    // others without a form.
    control.setAttribute('form', form ?? '-');
    if (form === null) control.removeAttribute('form');
  }

  #release(): void {
    this.#observer?.disconnect();
    for (const [control, form] of this.#held) this.#free(control, form);
  }
}
