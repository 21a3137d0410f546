import { entryOf, first, place, rank, WORD } from './match.js';
import type { Named, Ranked } from './match.js';
import { slip } from './slip.js';

/** As many as a slip may leave in doubt. */
const DOUBTS = 4;

/** As many as a name has, without articles. */
const WORDS = 3;

/**
 * The countries that are meant where no name begins with the text: those that
 * are named in it, those that a word is derived from, those whose names differ
 * by a slip, those that its end begins to name, without or with a slip.
 *
 * @param words as `wordsIn` returns them
 * @returns the first of these that finds any, the likeliest first
 */
export function guess<T extends Named>(
  words: readonly string[],
  countries: readonly T[],
): T[] {
  for (const read of [namesWithin, derived, slipped, ending, begun]) {
    const found = read(words, countries);
    if (found.length > 0) return found;
  }
  return [];
}

/** The countries whose whole names stand in the text; the longest names first. */
function namesWithin<T extends Named>(
  words: readonly string[],
  countries: readonly T[],
): T[] {
  const left = [...words];
  const found = new Set<T>();
  const longest = Math.min(words.length - 1, WORDS);
  for (let length = longest; length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const part = left.slice(start, start + length).join('');
      if (part.length < 4 || part.includes('\n')) continue;
      const named = countries.filter((country) =>
        entryOf(country).all.includes(`\n${part}\n`),
      );
      for (const country of named) found.add(country);
      // "Northern Ireland" is not Ireland.
      if (named.length > 0) left.fill('\n', start, start + length);
    }
  return [...found];
}

/** "Repubblica Italiana": the countries that a word is derived from. */
const derived = <T extends Named>(
  words: readonly string[],
  countries: readonly T[],
): T[] =>
  countries.filter((country) =>
    entryOf(country).whole.some(
      (name) =>
        name.length > 5 &&
        words.some((word) => word.startsWith(name.slice(0, -1))),
    ),
  );

/** What follows the first words: a name that is being typed. */
const ends = (words: readonly string[]): string[] =>
  words.slice(1).map((_, i) => words.slice(i + 1).join(''));

/** The countries with a name that the end of the text begins. */
const ending = <T extends Named>(
  words: readonly string[],
  countries: readonly T[],
): T[] =>
  first(
    ends(words).map((end) =>
      rank(countries, (country) => {
        const found = place(country, end);
        return found < WORD ? found : Infinity;
      }),
    ),
  );

/** The countries that the text or a part of it names with a slip. */
const slipped = <T extends Named>(
  words: readonly string[],
  countries: readonly T[],
): T[] =>
  first(
    [words.join(''), ...[...ends(words), ...words].filter(isLong)].map((text) =>
      missed(text, countries).filter(([, left]) => left === 0),
    ),
  ).slice(0, DOUBTS);

/** The countries that the end of the text begins to name with a slip. */
const begun = <T extends Named>(
  words: readonly string[],
  countries: readonly T[],
): T[] =>
  first(
    [words.join(''), ...ends(words).filter(isLong)].map((text) =>
      missed(text, countries),
    ),
  ).slice(0, DOUBTS);

/** Whether a part of a text is no other word with a slip. */
const isLong = (part: string): boolean => part.length > 5;

const missed = <T extends Named>(
  text: string,
  countries: readonly T[],
): Ranked<T> =>
  rank(countries, (country) => lettersLeft(text, entryOf(country).whole));

/** How much is missing of the name that a text with a slip comes closest to. */
function lettersLeft(typed: string, names: readonly string[]): number {
  let least = Infinity;
  if (typed.length < 3) return least;
  // A few letters begin too many names: only the last may be wrong, or in the
  // place of the one before it.
  const starts =
    typed.length < 5
      ? [typed.slice(0, -1), typed.replace(/(.)(.)$/, '$2$1')]
      : [''];
  for (const name of names) {
    if (name.length < 4) continue;
    const left = slip(typed, name);
    if (left === 0) return 0;
    if (left < least && starts.some((start) => name.startsWith(start)))
      least = left;
  }
  return least;
}
