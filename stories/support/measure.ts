import { contrast } from '../../test/support/measures.js';
import { part } from './elements.js';

export { px, ratio } from '../../src/check/rules/support.js';

const isOpaque = (colour: string): boolean =>
  colour !== 'transparent' && !/rgba\(.*,\s*0\)|\/\s*0\)/.test(colour);

/** The colour that is seen behind an element, across shadow roots. */
export function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (isOpaque(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** The contrast of an element's text with what is seen behind it. */
export const textContrast = (element: Element): number =>
  contrast(getComputedStyle(element).color, backgroundOf(element));

/** The text of a part, as it is read: without what is only there to be seen. */
export const textOf = (element: Element, selector: string): string =>
  (part(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What assistive technology is told of a control: its name. */
export function nameOf(element: Element, selector: string): string {
  const control = part(element, selector);
  if (!control) return '';
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = ids.map((id) => textOf(element, `#${id}`)).filter(Boolean);
  const label = control.id && textOf(element, `label[for="${control.id}"]`);
  return (
    labels.join(' ') ||
    (control.getAttribute('aria-label') ?? (label || textOf(element, selector)))
  );
}
