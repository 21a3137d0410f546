import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { TAGS } from '../../scripts/tags.mjs';
import type { Tag } from '../../scripts/tags.mjs';

export { TAGS };
export type { Tag };

/** What each is called on these pages. */
export const NAMES: Readonly<Record<Tag, string>> = {
  'fc-plus-button': 'FranceConnect+ button',
  'fc-button': 'FranceConnect button',
  'eidas-button': 'eIDAS button',
  'eidas-country-picker': 'Country picker',
};

/** The backend routes that the stories name; nothing is ever sent there. */
export const ROUTES: Readonly<Record<Tag, string>> = {
  'fc-plus-button': '/auth/fc-plus',
  'fc-button': '/auth/fc',
  'eidas-button': '/auth/eidas',
  'eidas-country-picker': '/auth/eidas',
};

/** What a story sets on an element, by attribute; `undefined` leaves it out. */
export type Attributes = Readonly<
  Record<string, string | boolean | null | undefined>
>;

/** A new element with these attributes, and what stands in it. */
export function create<T extends Tag>(
  tag: T,
  attributes: Attributes = {},
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  return element;
}

/** Sets the attributes that have a value, and takes away the others. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
}

/** All of the kit's elements in there. */
export const kitElements = (place: ParentNode): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>(TAGS.join()),
];

/** What stands in an element's shadow root. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector itself
export const part = <E extends Element = HTMLElement>(
  element: Element,
  selector: string,
): E | null => element.shadowRoot?.querySelector<E>(selector) ?? null;

/** The one control of a button, or the field of the picker. */
export const control = (element: Element): HTMLElement | null =>
  part(element, '.control') ?? part(element, 'button.compact, #filter');

const POLL = 20;
const PATIENCE = 10_000;

/** Until something holds; fails with `what` after ten seconds. */
export async function until<T>(
  what: string,
  holds: () => T | undefined | null | false,
): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = holds();
    if (value) return value;
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((done) => setTimeout(done, POLL));
  }
}

/** Until each element in there is rendered in the language of its `lang`. */
export async function settled(place: ParentNode): Promise<void> {
  for (const element of kitElements(place)) {
    await until(
      `<${element.localName} lang="${element.lang}"> is there`,
      () => {
        const root = part(element, '.root');
        return root && (!element.lang || root.lang === element.lang);
      },
    );
    if (element.hasAttribute('error')) {
      await until('the notice is there', () => part(element, '#notice'));
    }
  }
}

/** An element that shows how it looks while a login starts. */
export const setBusy = (element: Element, busy: boolean): void => {
  (element as Element & { busy: boolean }).busy = busy;
};

/** What the page's own `<style>` would be, and how elements stand in it. */
export interface Frame {
  readonly theme?: 'light' | 'dark' | 'forced' | 'print' | undefined;
  readonly state?: 'hover' | 'active' | 'focus' | undefined;
  /** The language of the page; the toolbar's if absent. */
  readonly page?: string | undefined;
  /** In CSS, such as `320px`. */
  readonly width?: string | undefined;
}

/** A piece of a page of somebody's site, in which an element stands. */
export const specimen = (
  content: unknown,
  { theme, state, page, width }: Frame = {},
): TemplateResult =>
  html`<div
    class="specimen"
    data-theme=${theme ?? nothing}
    data-state=${state ?? nothing}
    data-page=${page ?? nothing}
    style=${width === undefined ? nothing : `width: ${width}`}
  >
    ${content}
  </div>`;
