/** What the fallback's control may say in place of the element. */
const NAMES = ['name', 'required', 'disabled'] as const;
type Name = (typeof NAMES)[number];

/**
 * Attributes of an element that say what its page says, else what the control
 * in its fallback says. They stand on the element either way: the browser reads
 * them there, whenever it makes a form's data.
 *
 * A page may take one away that it has not written: a morph that compares the
 * element with the server's markup does. It comes back.
 */
export class SaidAttributes {
  readonly #host: Element;
  readonly #byPage = new Set<Name>();
  #control: Element | undefined;
  #writing = false;

  constructor(host: Element) {
    this.#host = host;
    // An upgrade tells of attributes one by one, and they are all there.
    for (const name of NAMES) {
      if (host.hasAttribute(name)) this.#byPage.add(name);
    }
  }

  /** An attribute changes by this object, not by the page. */
  get writing(): boolean {
    return this.#writing;
  }

  /**
   * The page says it.
   *
   * @param value `null`, `undefined` and the empty string: it says nothing;
   *   `false`: that there is none
   */
  say(name: Name, value: string | boolean | null | undefined): void {
    if (value == null || value === '') this.#byPage.delete(name);
    else this.#byPage.add(name);
    this.#write(name, value);
  }

  /** The control that says the rest; `undefined` for none. */
  follow(control: Element | undefined): void {
    this.#control = control;
    for (const name of NAMES) this.#write(name, undefined);
    // While it is held, an empty one stands there.
    const form = control?.getAttribute('form');
    if (form && !this.#host.hasAttribute('form')) this.#set('form', form);
  }

  #write(name: Name, value: string | boolean | null | undefined): void {
    if (!this.#byPage.has(name)) {
      this.#set(name, this.#control?.getAttribute(name) ?? null);
    } else if (value !== undefined) {
      this.#set(name, value === false ? null : value === true ? '' : value);
    }
  }

  #set(name: string, value: string | null): void {
    if (this.#host.getAttribute(name) === value) return;
    this.#writing = true;
    if (value === null) this.#host.removeAttribute(name);
    else this.#host.setAttribute(name, value);
    this.#writing = false;
  }
}
