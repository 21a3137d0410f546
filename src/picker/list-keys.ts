import { codeOf, filterField, stopIn } from './parts.js';

/** What an arrow key does: how far it goes, and in which direction. */
type Direction = 'up' | 'down' | 'left' | 'right';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** As many rows as a page key goes. */
const PAGE = 5;

/** What Safari tells of the key that ends a composition. */
const COMPOSING = 229;

/**
 * The option that a key leads to from another, by what is seen: the list may
 * stand in one column or two.
 *
 * @param key as in `KeyboardEvent.key`
 * @param options all options, in reading order
 * @returns `undefined` for a key that moves nothing; `'out'` above the first
 */
function optionFrom(
  key: string,
  current: HTMLElement,
  options: readonly HTMLElement[],
): HTMLElement | 'out' | undefined {
  if (key === 'Home') return options[0];
  if (key === 'End') return options.at(-1);
  if (key === 'PageDown' || key === 'PageUp') {
    const direction = key === 'PageDown' ? 'down' : 'up';
    let at = current;
    for (let row = 0; row < PAGE; row++) {
      at = nearest(direction, at, options) ?? at;
    }
    return at;
  }
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const next = nearest(direction, current, options);
  return next ?? (direction === 'up' ? 'out' : current);
}

/** The nearest option in that direction, in its row or column before others. */
function nearest(
  direction: Direction,
  current: HTMLElement,
  options: readonly HTMLElement[],
): HTMLElement | undefined {
  const from = current.getBoundingClientRect();
  const vertical = direction === 'up' || direction === 'down';
  const sign = direction === 'up' || direction === 'left' ? -1 : 1;
  let best: HTMLElement | undefined;
  let least = Infinity;
  for (const option of options) {
    const to = option.getBoundingClientRect();
    const dx = (to.left - from.left) * (vertical ? 1 : sign);
    const dy = (to.top - from.top) * (vertical ? sign : 1);
    const along = vertical ? dy : dx;
    const across = Math.abs(vertical ? dx : dy);
    // Half a pixel: layout rounds.
    if (option === current || along < 0.5) continue;
    if (!vertical && across > from.height / 2) continue;
    const distance = along + across * 2;
    if (distance < least) {
      least = distance;
      best = option;
    }
  }
  return best;
}

/** A field with a list of options below it. */
export interface FieldWithList {
  readonly field: HTMLElement;
  /** All options, in reading order; asked only by a key that moves. */
  readonly list: () => readonly HTMLElement[];
  /** Takes what is typed for a choice, if it is one. */
  readonly take: () => boolean;
  /** Empties the field; `undefined` while it is empty. */
  readonly clear: (() => void) | undefined;
}

/**
 * The keys of a field with a list of options below it. The options are one stop
 * of Tab. Arrows move the focus and choose nothing: a choice may submit a form,
 * start a login or close the list, and a page may act on each `change`.
 *
 * A key that is held goes on through the list. It neither enters the list nor
 * presses an option: what was meant for another control would choose.
 */
export function onListKey(
  event: KeyboardEvent,
  { field, list, take, clear }: FieldWithList,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells in Safari
  if (event.isComposing || event.keyCode === COMPOSING) return;
  const { key, repeat } = event;
  const target = event.target as HTMLElement;
  if (key === 'Escape' && clear) {
    event.preventDefault();
    // It is done: a dialog of the page around need not close.
    event.stopPropagation();
    clear();
    field.focus();
  } else if (target === field) {
    if (key !== 'ArrowDown' && key !== 'Enter') return;
    event.preventDefault();
    // Enter goes to the first match and does not choose it.
    if (!repeat && !(key === 'Enter' && take())) list()[0]?.focus();
  } else if (codeOf(target) !== undefined) {
    if (repeat && (key === 'Enter' || key === ' ')) event.preventDefault();
    const next = optionFrom(key, target, list());
    if (next) {
      event.preventDefault();
      (next === 'out' ? field : next).focus();
    } else if ((key.length === 1 && key !== ' ') || key === 'Backspace') {
      // The key itself goes into the field, which has the focus by then.
      field.focus();
    }
  }
}

/**
 * The keys of a field that opens a list: the arrows open it at what is chosen
 * or at the first option, a letter opens it and goes into the search. A held key
 * does nothing.
 */
export function onOpenerKey(
  event: KeyboardEvent,
  root: ShadowRoot | null,
  list: { show(): void },
): void {
  const { key, ctrlKey, metaKey, altKey, repeat } = event;
  if (ctrlKey || metaKey) return;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault();
    if (repeat) return;
    list.show();
    // Not the search field: Orca takes the arrow for one in its text.
    stopIn(root)?.focus();
  } else if (repeat) {
    if (key === 'Enter') event.preventDefault();
  } else if (key.length === 1 && key !== ' ' && !altKey) {
    list.show();
    filterField(root)?.focus();
  }
}
