import { isServer } from '../dom/is-server.js';

/**
 * How long a login request holds the page when nothing else ends it: a download, a
 * 204 or a refused `beforeunload` never tell that the page stays.
 */
export const START_TIMEOUT = 10_000;

/**
 * The one login request in progress on this page, shared by every copy of the
 * kit under `Symbol.for('fc-eidas-elements.start')`. Two at a time
 * would overwrite each other's `state` in the visitor's session.
 */
interface StartRecord {
  /** The one that holds the page; `undefined` while there is none. */
  current: Start | undefined;
}

/** A login request in progress. */
interface Start {
  /** Ends it; the page's controls are free again. */
  readonly end: () => void;
}

const KEY = Symbol.for('fc-eidas-elements.start');

// With its own `current`: a page's script may have given all objects one.
const record = (): StartRecord =>
  ((globalThis as { [KEY]?: StartRecord })[KEY] ??= { current: undefined });

/** Whether a login request of this copy of the kit, or another, is in progress. */
export const isStarting = (): boolean => record().current !== undefined;

/**
 * Takes the page for one login request. It ends by itself when the visitor comes back
 * to the page, or after `limit` milliseconds.
 *
 * @param onEnd called once, however it ends
 */
function claimStart(onEnd: () => void, limit?: number): Start {
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
  const timer = limit && setTimeout(end, limit);
  addEventListener('pageshow', onPageShow);
  shared.current = start;
  return start;
}

/**
 * One element's hold of the page: for its own login requests, and for those
 * that the page makes itself and announces with the element's `busy`.
 */
export class Hold {
  readonly #onBusy: (busy: boolean) => void;
  #start: Start | undefined;
  #byPage = false;
  #busy = false;

  /** @param onBusy called when the element becomes busy, and when it is free */
  constructor(onBusy: (busy: boolean) => void) {
    this.#onBusy = onBusy;
  }

  /** A login request of this element was sent. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Set by the page: its own code began a login request, or that has ended. */
  set busy(busy: boolean) {
    this.#byPage = busy;
    if (busy) this.resume();
    else this.#start?.end();
    this.#show(busy);
  }

  /** Whether a login request may begin: none is in progress, except the page's own. */
  get isFree(): boolean {
    return !isStarting() || (this.#byPage && this.#start !== undefined);
  }

  /**
   * Takes the page for a login request that may still be cancelled.
   *
   * @returns aborted when it has ended, however it ends
   */
  claim(): AbortSignal {
    return this.#take(START_TIMEOUT);
  }

  /** The claimed login request was sent. */
  leave(): void {
    if (!this.#start) this.claim();
    this.#byPage = false;
    this.#show(true);
  }

  /** Nothing was sent: the page is free, unless its own code is busy. */
  release(): void {
    if (this.#byPage) this.#take();
    else this.#start?.end();
  }

  /** The element has left the page, and with it the page's reason to wait. */
  pause(): void {
    if (this.#byPage) this.#drop();
  }

  /** The element is back on the page. */
  resume(): void {
    if (this.#byPage && !isServer && !isStarting()) this.#take();
  }

  /** Without a limit the page itself says when it ends. */
  #take(limit?: number): AbortSignal {
    this.#drop();
    const ended = new AbortController();
    const start = claimStart(() => {
      ended.abort();
      if (this.#start !== start) return;
      this.#start = undefined;
      this.#byPage = false;
      this.#show(false);
    }, limit);
    this.#start = start;
    return ended.signal;
  }

  /** Ends the login request, and leaves the element as it looks. */
  #drop(): void {
    const start = this.#start;
    this.#start = undefined;
    start?.end();
  }

  #show(busy: boolean): void {
    if (busy === this.#busy) return;
    this.#busy = busy;
    this.#onBusy(busy);
  }
}
