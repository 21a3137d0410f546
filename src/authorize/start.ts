/**
 * How long a start holds the page when nothing else ends it: a download, a
 * 204 or a refused `beforeunload` never tell that the page stays.
 */
export const START_TIMEOUT = 10_000;

/**
 * The one start that is under way on this page, shared by every copy of the
 * kit under `Symbol.for('fc-eidas-elements.start')`. Two starts at a time
 * would overwrite each other's `state` in the visitor's session.
 */
interface StartRecord {
  /** The start that holds the page; `undefined` while there is none. */
  current: Start | undefined;
}

/** A start that is under way. */
export interface Start {
  /** Ends it; the page's controls are free again. */
  readonly end: () => void;
}

const KEY = Symbol.for('fc-eidas-elements.start');

// With a `current` of its own: a page's script may have given all objects one.
const record = (): StartRecord =>
  ((globalThis as { [KEY]?: StartRecord })[KEY] ??= { current: undefined });

/** Whether a start, of this copy of the kit or another, is under way. */
export const isStarting = (): boolean => record().current !== undefined;

/**
 * Takes the page for one start. It ends by itself when the visitor comes back
 * to the page, or after {@link START_TIMEOUT}.
 *
 * Only to be called while none {@link isStarting}.
 *
 * @param onEnd called once, however it ends
 */
export function claimStart(onEnd: () => void): Start {
  const shared = record();
  const end = (): void => {
    if (shared.current !== start) return;
    shared.current = undefined;
    clearTimeout(timer);
    removeEventListener('pageshow', onPageShow);
    onEnd();
  };
  // The first `pageshow` only says that the page has loaded.
  const onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) end();
  };
  const start: Start = { end };
  const timer = setTimeout(end, START_TIMEOUT);
  addEventListener('pageshow', onPageShow);
  shared.current = start;
  return start;
}
