import { elsewhere, regionsFor } from './elsewhere.js';
import { fold } from './fold.js';
import { entryOf } from './match.js';
import { searchable } from './offer.js';
import type { Country } from './offer.js';
import { inOrder } from './order.js';
import { wordsIn } from './search-index.js';
import { search } from './search.js';

/** A country with the name to show. */
export type NamedCountry = Country & { readonly name: string };

/** What a search found, divided by what the site offers. */
export interface Found {
  readonly offered: readonly NamedCountry[];
  /** The likeliest of the other countries, if none on offer was found. */
  readonly other: NamedCountry | undefined;
}

/**
 * Searches what is on offer, and tells which other country was meant if
 * nothing on offer is.
 *
 * @param query what was typed; nothing finds all that is on offer
 * @param countries what is on offer
 * @param locale the language of the names and of the order
 */
export function findCountries(
  query: string,
  countries: readonly Country[],
  locale: string,
): Found {
  const codes = new Set(countries.map(({ code }) => code));
  const named = namesOf(countries, locale);
  const found = search(query, named, locale);
  const offered = found.filter(({ code }) => codes.has(code));
  if (offered.length > 0) return { offered, other: undefined };
  return {
    offered,
    other: found[0] ?? elsewhere(wordsIn(fold(query)), locale),
  };
}

/**
 * Makes ahead of the first letter what a search needs of these countries, so
 * that the letter need not wait for it.
 */
export function prepareSearch(
  countries: readonly Country[],
  locale: string,
): void {
  namesOf(countries, locale).forEach(entryOf);
  regionsFor(locale);
}

/** Each offer with its names, in the language last asked for. */
const offers = new WeakMap<
  readonly Country[],
  readonly [locale: string, named: readonly NamedCountry[]]
>();

function namesOf(
  countries: readonly Country[],
  locale: string,
): readonly NamedCountry[] {
  const [last, there] = offers.get(countries) ?? [];
  if (there && last === locale) return there;
  const named = inOrder(searchable(countries), locale);
  offers.set(countries, [locale, named]);
  return named;
}
