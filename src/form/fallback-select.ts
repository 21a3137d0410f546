import { createElement } from '../dom/native.js';

/** The `<select>` in the default slot of an element, its fallback. */
export function selectIn(host: Element): HTMLSelectElement | undefined {
  for (const child of host.children) {
    if (child.slot) continue;
    const found = child.matches('select')
      ? child
      : child.querySelector('select');
    if (found) return found as HTMLSelectElement;
  }
  return undefined;
}

/**
 * An option that cannot be chosen, by itself or by its group. To Chromium's
 * `:disabled` it would be one in a disabled `<select>` too.
 */
export const isDisabled = ({
  disabled,
  parentElement,
}: HTMLOptionElement): boolean =>
  disabled || Boolean(parentElement?.matches('optgroup[disabled]'));

const writtenDefault = (
  select: HTMLSelectElement,
): HTMLOptionElement | undefined =>
  [...select.options].findLast((option) => option.defaultSelected);

/**
 * The value that a server has selected. A browser selects the first option
 * where none is: nobody has chosen that one.
 */
export const defaultOf = (
  select: HTMLSelectElement | undefined,
): string | undefined => select && writtenDefault(select)?.value;

/** Whether it has an option for no choice, which is submitted as such. */
export const hasPlaceholder = (
  select: HTMLSelectElement | undefined,
): boolean =>
  [...(select?.options ?? [])].some(
    (option) => option.value === '' && !isDisabled(option),
  );

/** What a person has chosen in it; `undefined` for no other than at first. */
export function choiceMadeIn(select: HTMLSelectElement): string | undefined {
  const chosen = select.selectedOptions[0];
  const first =
    writtenDefault(select) ??
    [...select.options].find((option) => !isDisabled(option));
  return chosen && chosen !== first ? chosen.value : undefined;
}

/**
 * What the browser says of a missing choice, in its own language. Beside it the
 * element says in words of its own what to do: not the same twice.
 */
export function missingMessage(): string {
  const select = createElement('select');
  select.required = true;
  // jsdom has no words for it.
  return select.validationMessage || 'valueMissing';
}
