import { part } from './elements.js';

type Colour = readonly [number, number, number];

/** What `getComputedStyle` gives for a colour that is opaque. */
function parse(colour: string): Colour {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  return [red, green, blue];
}

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2's contrast of two colours as computed styles give them. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [
    luminance(parse(one)),
    luminance(parse(other)),
  ].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** As designers write a colour. */
export const hex = (colour: string): string =>
  `#${parse(colour)
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')}`;

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

export const ratio = (value: number): string => `${value.toFixed(2)}:1`;

/** In CSS pixels, to a tenth. */
export const px = (value: number): string =>
  `${String(Math.round(value * 10) / 10)} px`;

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
