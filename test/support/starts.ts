/** Starts that reach a server, whose answer leaves the page where it is. */
export interface CountedStart {
  /** For an `href` or a form's `action`. */
  readonly url: string;
  /** How many have arrived so far. */
  readonly count: () => Promise<number>;
}

/**
 * @param answer what the server says: a 204, or a file to keep
 */
export function countedStart(
  answer: 'no-content' | 'download' = 'no-content',
): CountedStart {
  const id = crypto.randomUUID();
  return {
    url: `/start/${answer}?id=${id}`,
    count: async () => Number(await (await fetch(`/starts?id=${id}`)).text()),
  };
}

/**
 * Leads the links and forms in there into a frame: the browser follows them as ever, and the page
 * of the tests stays. (Firefox cuts a page's connections as soon as it begins to leave it.)
 */
export function divert(place: Element): void {
  const name = `answers-${crypto.randomUUID()}`;
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.hidden = true;
  place.append(frame);
  for (const element of [place, ...place.querySelectorAll('*')]) {
    if (element instanceof HTMLFormElement) element.target = name;
    const links = element.shadowRoot?.querySelectorAll('a[target="_top"]');
    for (const link of links ?? []) link.setAttribute('target', name);
  }
}

/** Long timers wait for {@link Clock.advance}; short ones run as ever. */
export interface Clock {
  /** Runs what is due within the next `ms`. */
  readonly advance: (ms: number) => void;
  readonly restore: () => void;
}

/** From this on a timer is one that a test does not want to wait for. */
const LONG = 1000;

/** Takes the page's long timers into the test's hand. */
export function simulateClock(
  page: Window & typeof globalThis = window,
): Clock {
  const original = {
    set: page.setTimeout.bind(page),
    clear: page.clearTimeout.bind(page),
  };
  const timers = new Map<number, { due: number; run: () => void }>();
  let now = 0;
  let next = 1_000_000_000;
  page.setTimeout = ((run: () => void, ms = 0, ...rest: []) => {
    if (ms < LONG) return original.set(run, ms, ...rest);
    timers.set(++next, { due: now + ms, run });
    return next;
  }) as typeof setTimeout;
  page.clearTimeout = ((id?: number) => {
    if (!timers.delete(id ?? 0)) original.clear(id);
  }) as typeof clearTimeout;
  return {
    advance: (ms) => {
      now += ms;
      for (const [id, { due, run }] of timers) {
        if (due > now) continue;
        timers.delete(id);
        run();
      }
    },
    restore: () => {
      page.setTimeout = original.set;
      page.clearTimeout = original.clear;
    },
  };
}
