import { HOME, toEu } from './codes.js';
import type { CountryCode } from './codes.js';
import { DEFAULT_COUNTRIES, isKnown, KNOWN } from './known.js';

const REASONS = ['not-connected', 'level', 'public-only'] as const;

/** Why not yet: no connection, not the level asked for, public services only. */
export type UnavailableReason = (typeof REASONS)[number];

/** A country on offer. */
export interface Country {
  /** The EU's notation, upper case. */
  readonly code: CountryCode;
  /** A name of the site's own, shown in every language. */
  readonly name?: string;
  /** Shown, and cannot be chosen; `true` where no reason is given. */
  readonly unavailable?: true | UnavailableReason;
}

/** What is offered of a site's list, and what of it was passed over. */
export interface Offer {
  readonly countries: Country[];
  /** For an `fc-error` `unknown-country` each. */
  readonly unknown: string[];
}

/**
 * Reads the picker's `countries`, attribute or property.
 *
 * @param input codes separated by spaces or commas, or an array of codes and of
 *   `{code, name?, unavailable?}`; both notations, in any case. `null` and
 *   `undefined` mean the default 29; anything else that is no list does too,
 *   and is reported. An empty list stays empty: the site may be loading it.
 * @returns the countries in the site's order, the first of several entries for
 *   one; what is neither known nor named is passed over and reported once, and
 *   so is France, which is never offered
 */
export function parseCountries(input: unknown): Offer {
  const list: unknown =
    typeof input === 'string' ? words(input) : (input ?? DEFAULT_COUNTRIES);
  const countries = new Map<CountryCode, Country>();
  const unknown = new Set<string>();
  const entries: readonly unknown[] | false = Array.isArray(list) && list;
  if (!entries) unknown.add(typeof input);
  for (const entry of entries || DEFAULT_COUNTRIES) {
    const country = toCountry(entry);
    const { code, name } = country;
    if (!code || code === HOME || !(name || isKnown(code))) {
      unknown.add(code || String(typeof entry));
    } else if (!countries.has(code)) {
      countries.set(code, country);
    }
  }
  return { countries: [...countries.values()], unknown: [...unknown] };
}

/**
 * Reads the picker's attribute `unavailable`.
 *
 * @param input tokens `code` or `code:reason`, separated by spaces or commas;
 *   anything but a string means none. The first token for a country counts.
 * @returns by code (the EU's notation) the reason, `true` where none is known
 */
export function parseUnavailable(
  input: unknown,
): Map<CountryCode, true | UnavailableReason> {
  const found = new Map<CountryCode, true | UnavailableReason>();
  for (const token of typeof input === 'string' ? words(input) : []) {
    const [code = '', reason] = token.split(':');
    const eu = toEu(code);
    if (eu && !found.has(eu)) found.set(eu, toReason(reason));
  }
  return found;
}

/**
 * What a search runs over: the offer, and every other known country, so that
 * "not accepted here" and "a French identity uses FranceConnect+" can be said.
 */
export function searchable(offered: readonly Country[]): Country[] {
  const codes = new Set(offered.map(({ code }) => code));
  const others = KNOWN.filter((code) => !codes.has(code));
  return [...offered, ...others.map((code) => ({ code }))];
}

const words = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

const toReason = (value: unknown): true | UnavailableReason =>
  REASONS.find((reason) => reason === value) ?? true;

/** An entry of the site's array; `code` is empty where there is none. */
function toCountry(entry: unknown): Country {
  if (typeof entry === 'string') return { code: toEu(entry) };
  const { code, name, unavailable } = Object(entry) as Record<string, unknown>;
  const label = typeof name === 'string' && name.trim();
  return {
    code: typeof code === 'string' ? toEu(code) : '',
    ...(label && { name: label }),
    ...(unavailable ? { unavailable: toReason(unavailable) } : {}),
  };
}
