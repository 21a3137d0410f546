import { box } from '../tree.js';
import type { Button, Measurement, Page, Rule, Text, Words } from '../types.js';

/** What a rule about one button found, or that it has nothing to say. */
export type Found =
  (Omit<Measurement, 'on'> & { readonly on?: Element | undefined }) | undefined;

/** Measures each button that is seen. */
export const onEach =
  (measure: (button: Button, page: Page) => Found): Rule['measure'] =>
  (page) =>
    page.shown.flatMap((button) =>
      asMeasurement(button, measure(button, page)),
    );

/** Measures each FranceConnect and FranceConnect+ button that is seen. */
export const onFranceConnect = (
  measure: (button: FcButton, page: Page) => Found,
): Rule['measure'] =>
  onEach((button, page) => (isFc(button) ? measure(button, page) : undefined));

/** The same, of buttons that have their look. */
export const onDressed = (
  measure: (button: FcButton, page: Page) => Found,
): Rule['measure'] =>
  onFranceConnect((button, page) =>
    button.dressed ? measure(button, page) : undefined,
  );

/** Measures each eIDAS button that is seen. */
export const onEidas = (
  measure: (button: Button, page: Page) => Found,
): Rule['measure'] =>
  onEach((button, page) =>
    button.brand === 'eIDAS' ? measure(button, page) : undefined,
  );

/** A button of FranceConnect’s, whose looks the guideline fixes. */
export type FcButton = Button & {
  readonly brand: 'FranceConnect+' | 'FranceConnect';
};

export const isFc = (button: Button): button is FcButton =>
  button.brand !== 'eIDAS';

const asMeasurement = (button: Button, found: Found): Measurement[] => {
  if (!found) return [];
  const { on = button.control, snippet, ...rest } = found;
  return [{ on, ...rest, snippet: snippet ?? kitMarkup(button) }];
};

const ROUTES = {
  'FranceConnect+': 'fc-plus',
  FranceConnect: 'fc',
  eIDAS: 'eidas',
};

/** What the kit would put in the place of a button that it did not make. */
export function kitMarkup({
  made,
  brand,
  address,
  form,
  control,
}: Button): string | undefined {
  if (made === 'kit') return undefined;
  const tag =
    brand === 'eIDAS'
      ? 'eidas-button'
      : brand === 'FranceConnect'
        ? 'fc-button'
        : 'fc-plus-button';
  const own =
    address?.origin === control.ownerDocument.location.origin
      ? address
      : undefined;
  const path = own ? own.pathname + own.search : `/auth/${ROUTES[brand]}`;
  const label =
    brand === 'eIDAS'
      ? 'Sign-in with a digital identity from another European country'
      : `S’identifier avec ${brand}`;
  return form
    ? `<${tag}><button>${label}</button></${tag}>`
    : `<${tag} href="${path}"><a href="${path}">${label}</a></${tag}>`;
}

/** To a tenth, as is fine enough for CSS pixels. */
export const tenths = (value: number): string =>
  String(Math.round(value * 10) / 10);

export const px = (value: number): string => `${tenths(value)} px`;

export const size = (element: Element): string => {
  const { width, height } = box(element);
  return `${tenths(width)} × ${px(height)}`;
};

export const ratio = (value: number): string => `${value.toFixed(2)}:1`;

export const both = (en: string, fr: string): Text => ({ en, fr });

export const quoted = (text: string): Words =>
  text ? `« ${text.slice(0, 160)} »` : NOTHING;

export const NOTHING = both('nothing', 'rien');

export const near = (a: number, b: number, within: number): boolean =>
  Math.abs(a - b) <= within;

/** Whether one thing comes before another in the markup. */
export const precedes = (page: Page, one: Element, other: Element): boolean =>
  page.elements.indexOf(one) < page.elements.indexOf(other);

/** Those of the page's elements that match and are not inside a login button. */
export const outside = (page: Page, selector: string): Element[] =>
  page.elements.filter(
    (element) =>
      element.matches(selector) &&
      !page.buttons.some(
        ({ host, control }) =>
          host.contains(element) ||
          control.contains(element) ||
          host.shadowRoot?.contains(element),
      ),
  );
