import type { EidasCountryPicker } from '../../src/index.js';
import { part } from './elements.js';

/** A compact picker makes its list as it is opened for the first time. */
export function makeList(picker: Element): void {
  const root = picker.shadowRoot;
  const opener = root?.querySelector<HTMLElement>('#control');
  if (!opener || root?.querySelector('.body')) return;
  opener.click();
  opener.click();
}

/** The countries that a picker shows, in reading order. */
export const options = (picker: Element): HTMLElement[] => {
  makeList(picker);
  return [
    ...(picker.shadowRoot?.querySelectorAll<HTMLElement>('[data-code]') ?? []),
  ];
};
export const codes = (picker: Element): string[] =>
  options(picker).map((option) => option.dataset['code'] ?? '');
export const names = (picker: Element): string[] =>
  options(picker).map(
    (option) => option.querySelector('.name')?.textContent ?? '',
  );
export const option = (picker: Element, code: string): HTMLElement => {
  makeList(picker);
  return part(picker, `[data-code="${code}"]`);
};
export const field = (picker: Element): HTMLInputElement => {
  makeList(picker);
  return part(picker, 'input[type="search"]') as HTMLInputElement;
};

/** Changes what the field holds, as a person would, all at once. */
export async function filter(
  picker: EidasCountryPicker,
  text: string,
): Promise<void> {
  field(picker).value = text;
  field(picker).dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true }),
  );
  await picker.updateComplete;
}

/** What has the focus in there: a country's code, or an id, or a class. */
export function focused(element: Element): string | undefined {
  const active = element.shadowRoot?.activeElement as
    HTMLElement | null | undefined;
  return active?.dataset['code'] ?? (active?.id || active?.className);
}
