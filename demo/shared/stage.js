// @ts-check

/**
 * What the stand-ins have to know of the demo bar, which stands on another
 * site: the scenario of each login, found by its `state`. No parameter of the
 * login request could carry it: FranceConnect+ refuses those it does not know.
 *
 * @typedef {object} Play
 * @property {string} scenario
 * @property {string} countryPage
 * @property {string[]} visited  the pages of the stand-ins that the person saw, in order
 */

/** The logins that are remembered, of all visitors together. */
const MAX_PLAYS = 200;

export function createStage() {
  /** @type {Map<string, Play>} */
  const plays = new Map();
  return {
    /** @param {string} state @param {Omit<Play, 'visited'>} play */
    begin(state, play) {
      plays.set(state, { ...play, visited: [] });
      const [oldest] = plays.keys();
      if (oldest !== undefined && plays.size > MAX_PLAYS) plays.delete(oldest);
    },
    /** @param {string | null | undefined} state */
    of: (state) => plays.get(state ?? ''),
    /** @param {string | null | undefined} state @param {string} page */
    visit(state, page) {
      const visited = plays.get(state ?? '')?.visited;
      if (visited && visited.at(-1) !== page) visited.push(page);
    },
  };
}

/** @typedef {ReturnType<typeof createStage>} Stage */
