import { toEu } from './codes.js';
import { fold } from './fold.js';
import { bare, buildIndex } from './search-index.js';

/** Longer than any name; a longer text names nothing. */
const LIMIT = 100;

/** Every known country's names, folded; built on first use. */
let index: ReadonlyMap<string, string> | undefined;

/** A country's names, folded, a line each: the one shown first, then all. */
type Lines = readonly [shown: string, all: string];
const known = new WeakMap<object, Lines>();

/**
 * Finds countries by their names in any language, their codes in either
 * notation, and what else people call them (`aliases.ts`), whatever the case,
 * the diacritics and the script, at the beginning of any word.
 *
 * @param query what was typed. Without a letter or a digit it finds all; with
 *   more than 100 characters, nothing.
 * @param countries where to look, with the names shown (`inOrder`); to answer
 *   for countries that are not on offer too, begin with `searchable`
 * @returns those found, the likeliest first: by code, by a whole name, by the
 *   beginning of a name, of a word; each by the name shown before any other;
 *   else in the order given
 */
export function search<
  T extends { readonly code: string; readonly name: string },
>(query: string, countries: readonly T[]): T[] {
  const text = query.trim();
  if (text.length > LIMIT) return [];
  const folded = fold(text);
  if (!folded) return [...countries];
  index ??= buildIndex();
  const noun = bare(folded);
  const parts = [`\n${folded}\n`, `\n${noun}\n`];
  parts.push(`\n${folded}`, `\n${noun}`, ` ${folded}`);
  return countries
    .map((country) => ({ country, rank: rank(country, folded, parts) }))
    .filter((found) => found.rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.country);
}

/** How far a country is from what was typed: 0 is best, Infinity not at all. */
function rank(
  country: { readonly code: string; readonly name: string },
  folded: string,
  parts: readonly string[],
): number {
  if (toEu(folded) === toEu(country.code)) return 0;
  const [shown, all] = linesOf(country);
  const at = parts.findIndex((part) => all.includes(part));
  if (at < 0) return Infinity;
  return 1 + 2 * at + (shown.includes(parts[at] ?? '') ? 0 : 1);
}

function linesOf(country: {
  readonly code: string;
  readonly name: string;
}): Lines {
  const there = known.get(country);
  if (there) return there;
  const shown = `\n${fold(country.name)}\n`;
  const lines = [
    shown,
    shown + (index?.get(toEu(country.code)) ?? ''),
  ] as const;
  known.set(country, lines);
  return lines;
}
