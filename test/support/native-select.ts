// A `<select>`, and the picker around that same `<select>`: what is done to one
// is done to the other, and what is seen of one is seen of the other.
import type { EidasCountryPicker } from '../../src/index.js';
import { press } from './elements.js';
import { field, filter, makeList, option, options } from './picker.js';

export const KINDS = ['select', 'list', 'compact', 'nested'] as const;
export type Kind = (typeof KINDS)[number];

/** What both of them are to their page. */
export type Control = HTMLElement &
  Pick<
    HTMLSelectElement,
    | 'value'
    | 'name'
    | 'required'
    | 'disabled'
    | 'form'
    | 'validity'
    | 'willValidate'
    | 'validationMessage'
    | 'checkValidity'
    | 'reportValidity'
    | 'setCustomValidity'
  >;

export interface Markup {
  /** Attributes of the `<select>`. */
  readonly select?: string;
  readonly options?: string;
  /** Around the control, which is `$`. */
  readonly around?: string;
  /** Attributes of the form. */
  readonly form?: string;
  /** What a person has chosen in the `<select>` before the script came. */
  readonly chosen?: string;
}

export const OPTIONS =
  '<option value="">Choose</option><option value="EL">Greece</option><option value="SE">Sweden</option><option value="AT">Austria</option>';

const AROUND: Record<Kind, string> = {
  select: '$',
  list: '<eidas-country-picker lang="fr" layout="list">$</eidas-country-picker>',
  compact:
    '<eidas-country-picker lang="fr" layout="compact">$</eidas-country-picker>',
  nested:
    '<eidas-button lang="fr"><eidas-country-picker slot="picker" lang="fr">$</eidas-country-picker></eidas-button>',
};

/** The events that are counted, as they come out of the control or its form. */
const BUBBLING = ['input', 'change', 'submit', 'reset'];
const EVENTS = [...BUBBLING, 'invalid', 'focus', 'blur'];
const isCaptured = (type: string): boolean => !BUBBLING.includes(type);

/** All that a page can see of a control. */
export interface Seen {
  value: string;
  data: string;
  valid: boolean;
  missing: boolean;
  custom: boolean;
  validates: boolean;
  message: boolean;
  disabled: boolean;
  listed: string;
  focused: boolean;
  name: string;
  events: string;
}

const textOf = (node: Node): string =>
  /^(?:select|eidas-.*)$/i.test(node.nodeName)
    ? ''
    : node instanceof Text
      ? node.data
      : [...node.childNodes].map(textOf).join('');

export class Subject {
  readonly place: HTMLElement;
  readonly kind: Kind;
  control: Control;
  #events: string[] = [];
  #quiet = false;

  constructor(place: HTMLElement, kind: Kind, markup: Markup) {
    this.place = place;
    this.kind = kind;
    const { select = '', options = OPTIONS, around = '$', form = '' } = markup;
    const control = AROUND[kind].replace(
      '$',
      `<select id="c" name="country" ${select}>${options}</select>`,
    );
    // A document without a window: no element in it is one of the kit yet.
    const { body } = document.implementation.createHTMLDocument();
    body.innerHTML = `<form id="f" ${form}><label for="c">Country</label>${around.replace('$', control)}<button>Go</button></form><form id="g"></form>`;
    const { chosen } = markup;
    if (chosen !== undefined) body.querySelector('select')!.value = chosen;
    place.replaceChildren(...body.childNodes);
    this.control = this.find();
    for (const type of EVENTS) {
      place.addEventListener(type, this.#onEvent, isCaptured(type));
    }
  }

  readonly #onEvent = (event: Event): void => {
    const { target, type } = event;
    if (type === 'submit') event.preventDefault();
    const own = target === this.control || target instanceof HTMLFormElement;
    if (own && !this.#quiet) this.#events.push(type);
  };

  /** A `<select>` has no list to make: what making it takes is not counted. */
  #makeList(picker: EidasCountryPicker): void {
    const focused = document.activeElement;
    this.#quiet = true;
    makeList(picker);
    const inside = picker.shadowRoot?.activeElement as HTMLElement | null;
    if (focused !== picker) inside?.blur();
    this.#quiet = false;
  }

  end(): void {
    for (const type of EVENTS) {
      this.place.removeEventListener(type, this.#onEvent, isCaptured(type));
    }
  }

  /** The first control on the page. */
  find(): Control {
    const tag = this.kind === 'select' ? 'select' : 'eidas-country-picker';
    return this.place.querySelector<Control>(tag)!;
  }

  get form(): HTMLFormElement {
    return this.place.querySelector('#f')!;
  }
  get other(): HTMLFormElement {
    return this.place.querySelector('#g')!;
  }
  get label(): HTMLLabelElement {
    return this.place.querySelector('label')!;
  }
  get button(): HTMLButtonElement {
    return this.place.querySelector('form > button')!;
  }
  /** What the server has written. */
  get written(): HTMLSelectElement {
    return this.place.querySelector('select')!;
  }
  /** What moves with the control: for a nested one, the button around it. */
  get whole(): HTMLElement {
    return this.control.closest('eidas-button') ?? this.control;
  }

  get #picker(): EidasCountryPicker | undefined {
    return this.kind === 'select'
      ? undefined
      : (this.control as unknown as EidasCountryPicker);
  }

  /** Chooses as a person does, where a person can. */
  choose(code: string): void {
    const picker = this.#picker;
    if (picker) {
      this.#makeList(picker);
      // One that is disabled is not opened.
      if (options(picker).length > 0) press(option(picker, code));
      return;
    }
    const select = this.control as HTMLSelectElement;
    const wanted = [...select.options].find(({ value }) => value === code);
    if (!wanted || wanted.disabled || select.matches(':disabled')) return;
    if (wanted.selected) return;
    wanted.selected = true;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Types into what there is to type into. */
  async type(text: string): Promise<void> {
    if (!this.#picker) return;
    this.#makeList(this.#picker);
    await filter(this.#picker, text);
  }

  /** A key on what has the focus, or would. */
  key(key: string, repeat = false): void {
    const picker = this.#picker;
    const inner = picker?.shadowRoot?.activeElement;
    const target =
      inner ??
      (picker &&
        (picker.shadowRoot!.querySelector('#control') ?? field(picker)));
    (target ?? this.control).dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        repeat,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  }

  /** As the browser does on the way back to the page. */
  restore(value: string): void {
    if (this.#picker) this.#picker.formStateRestoreCallback(value);
    else this.control.value = value;
  }

  /** Makes the control and all in it as the server wrote it. */
  morph(server: string): void {
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML = AROUND[this.kind].replace('$', server);
    morph(this.whole, page.body.firstElementChild!);
  }

  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await this.#picker?.updateComplete;
  }

  see(): Seen {
    const { control } = this;
    const form = control.form ?? this.form;
    const { validity } = control;
    const seen = {
      value: control.value,
      data: new URLSearchParams(
        [...new FormData(form)].map(([name, value]) => [name, value as string]),
      ).toString(),
      valid: validity.valid,
      missing: validity.valueMissing,
      custom: validity.customError,
      validates: control.willValidate,
      message: control.validationMessage !== '',
      disabled: control.matches(':disabled'),
      listed: [...form.elements]
        .map((each) => (each === control ? 'control' : each.localName))
        .filter((each) => !/button|fieldset/.test(each))
        .join(),
      focused: document.activeElement === control,
      name: this.#name(),
      events: this.#events.join(' '),
    };
    this.#events = [];
    return seen;
  }

  #name(): string {
    const picker = this.#picker;
    const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
    if (picker) {
      // Its own question is a name too, where the page has none.
      const question =
        picker.shadowRoot?.querySelector<HTMLElement>('#question');
      return question?.hidden ? squeeze(question.textContent ?? '') : '';
    }
    const { labels } = this.control as HTMLSelectElement;
    return squeeze(
      this.control.getAttribute('aria-label') ??
        [...labels].map(textOf).join(' '),
    );
  }
}

/** As a library that compares the page with the server's markup. */
function morph(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  const [old, wanted] = [[...from.children], [...to.children]];
  wanted.forEach((child, index) => {
    const there = old[index];
    if (there?.localName === child.localName) morph(there, child);
    else from.append(document.importNode(child, true));
  });
  for (const child of old.slice(wanted.length)) child.remove();
}
