import { fixture, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { AuthorizeErrorEvent, AuthorizeEvent } from '../../src/index.js';

/** Until something holds; as long as a busy machine may take. */
export const eventually = (
  holds: () => unknown,
  what = 'it holds',
): Promise<void> => waitUntil(holds, what, { timeout: 10_000 });

/** A rendered element of the kit, with its texts loaded. */
export async function rendered<T extends Element>(
  template: TemplateResult | string,
): Promise<T> {
  const element = await fixture<T>(template);
  await settled(element);
  return element;
}

/** Until each element of the kit in there speaks the language of its `lang`. */
export async function settled(place: Element): Promise<void> {
  for (const element of [place, ...place.querySelectorAll('*')]) {
    if (!/^(?:fc|eidas)-/.test(element.localName)) continue;
    await (element as Element & { updateComplete?: Promise<unknown> })
      .updateComplete;
    const { lang } = element as HTMLElement;
    if (!lang) continue;
    await eventually(
      () => part(element, '.root').lang === lang,
      `<${element.localName}> speaks ${lang}`,
    );
  }
}

/** What stands in an element's shadow root; fails where it is missing. */
export function part(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

export const control = (element: Element): HTMLElement =>
  part(element, '.control');

/** The kit's events on the document, from the beginning of each test. */
export function useEvents(): {
  readonly authorize: AuthorizeEvent[];
  readonly errors: AuthorizeErrorEvent[];
} {
  const authorize: AuthorizeEvent[] = [];
  const errors: AuthorizeErrorEvent[] = [];
  const onAuthorize = (event: AuthorizeEvent): number => authorize.push(event);
  const onError = (event: AuthorizeErrorEvent): number => errors.push(event);
  beforeEach(() => {
    authorize.length = errors.length = 0;
    document.addEventListener('fc-authorize', onAuthorize);
    document.addEventListener('fc-error', onError);
  });
  afterEach(() => {
    document.removeEventListener('fc-authorize', onAuthorize);
    document.removeEventListener('fc-error', onError);
  });
  return { authorize, errors };
}

/**
 * Presses an element as a person would, without leaving the page: the click on
 * a link is cancelled at the very end, after all that the page may listen to.
 * What the press of a button leads to is for the test to keep here.
 *
 * @returns the link's address at that moment, and whether the click would
 *   have been followed
 */
export function press(
  target: HTMLElement,
  init: MouseEventInit = {},
): { href: string | null; followed: boolean } {
  let href: string | null = null;
  let followed = false;
  const stay = (event: Event): void => {
    href = target.getAttribute('href');
    followed = !event.defaultPrevented;
    if (target.localName === 'a') event.preventDefault();
  };
  const type = init.button === 1 ? 'auxclick' : 'click';
  addEventListener(type, stay, { once: true });
  target.dispatchEvent(
    new MouseEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    }),
  );
  removeEventListener(type, stay);
  return { href, followed };
}

/** Until what a click left to do afterwards is done. */
export const afterClick = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await nextFrame();
};
