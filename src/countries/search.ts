import { toEu } from './codes.js';
import { elsewhere } from './elsewhere.js';
import { fold } from './fold.js';
import { guess } from './guess.js';
import { BEGINNING, first, place, rank } from './match.js';
import type { Named } from './match.js';
import { wordsIn } from './search-index.js';

/** Longer than a name in all its languages; a longer text names nothing. */
const LIMIT = 100;

/**
 * Finds countries by their names in any language, their codes in either
 * notation, and what else people call them (`aliases.ts`), whatever the case,
 * the diacritics and the script, at the beginning of any word. Where the text
 * is not that, finds the names within it, then names that differ by a slip.
 *
 * @param query what was typed. Without a letter or a digit it finds all; with
 *   more than 100 characters, nothing.
 * @param countries where to look, with the names shown (`inOrder`); to answer
 *   for countries that are not on offer too, begin with `searchable`
 * @param locale the language of the page
 * @returns those found, the likeliest first: by code, by a whole name, by the
 *   beginning of a name, of a word; each by the name shown before any other;
 *   else in the order given. A whole name, or a code in capitals, finds nothing
 *   else.
 */
export function search<T extends Named>(
  query: string,
  countries: readonly T[],
  locale = 'en',
): T[] {
  const text = query.trim();
  if (!text) return [...countries];
  if (text.length > LIMIT) return [];
  const folded = fold(text);
  if (!folded) return [...countries];
  const words = wordsIn(folded);
  const last = folded.split(' ').at(-1) ?? '';
  // What looks like an article may be a code, or the beginning of a name.
  const isBegun = text === text.toUpperCase() || /[\p{L}\p{N}]$/u.test(query);
  const ended = words.at(-1) === last || !isBegun;
  for (const typed of ended ? [words] : [[...words, last], words]) {
    const found = begins(typed.join(''), countries, text);
    if (found.length > 0) return found;
  }
  if (words.length === 0) return [...countries];
  const other = elsewhere(words, locale);
  if (other) return countries.filter(({ code }) => code === other.code);
  return guess(words, countries);
}

/** The countries with that code, or a name or a word that begins so. */
function begins<T extends Named>(
  typed: string,
  countries: readonly T[],
  text: string,
): T[] {
  if (!typed) return [];
  const found = rank(countries, (country) =>
    toEu(typed) === toEu(country.code) ? 0 : place(country, typed),
  );
  const sure = typed.length > 3 || text === text.toUpperCase();
  const whole = sure ? found.filter(([, rank]) => rank < BEGINNING) : [];
  return first([whole, found]);
}
