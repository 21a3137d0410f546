/** Finds what the picker renders, for those who do not render it. */
type Root = ShadowRoot | null | undefined;

/** The search field. */
export const filterField = (root: Root): HTMLInputElement | null =>
  root?.querySelector<HTMLInputElement>('#filter') ?? null;

/** What stands below the search field: the options, or an answer. */
export const resultsIn = (root: Root): HTMLElement | null =>
  root?.querySelector<HTMLElement>('.results') ?? null;

/** The options that are shown, in reading order. */
export const optionsIn = (root: Root): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('.option') ?? []),
];

/** The country of an option; `undefined` for anything else. */
export const codeOf = (
  element: Element | null | undefined,
): string | undefined =>
  (element as HTMLElement | null | undefined)?.dataset['code'];

/** The option that is chosen, if it is shown. */
export const chosenIn = (root: Root): HTMLElement | null =>
  root?.querySelector<HTMLElement>('.option[aria-checked="true"]') ?? null;

/** The option that Tab comes to. */
export const stopIn = (root: Root): HTMLElement | undefined =>
  optionsIn(root).find(({ tabIndex }) => tabIndex === 0);
