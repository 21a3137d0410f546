/**
 * The code of a country in the EU's notation, upper case: ISO 3166-1 alpha-2
 * but for `EL` (Greece) and `UK`; or a code of the site's own, such as `CB`.
 */
export type CountryCode = string;

/**
 * The countries with names in all languages: the EU's 27, Iceland,
 * Liechtenstein, Norway, Switzerland and the United Kingdom. The order is that
 * of the columns in `data.ts` and of the flags; it has no meaning but that
 * the names compress best in it.
 */
export const KNOWN: readonly CountryCode[] =
  /* @__PURE__ */ 'EE LT AT BG CH IE IS ES NL BE CY SE NO FI IT EL FR HR HU PL UK DE DK CZ SK SI RO LV LU LI MT PT'.split(
    ' ',
  );

/**
 * Home: known, so that a search for it can be answered, and never offered. A
 * French identity uses FranceConnect+.
 */
export const HOME: CountryCode = 'FR';

const byDefault = (): CountryCode[] =>
  KNOWN.filter((code) => ![HOME, 'CH', 'UK'].includes(code)).sort();

/**
 * What is offered where the site says nothing: the 29 of FranceConnect+'s
 * public development configuration, by code. The production list is not
 * public.
 */
export const DEFAULT_COUNTRIES: readonly CountryCode[] =
  /* @__PURE__ */ byDefault();

/**
 * The EU's notation of a code, as FranceConnect+ takes it: `GR` becomes `EL`,
 * `GB` becomes `UK`.
 *
 * @param code either notation, in any case, with or without space around
 * @returns the code in upper case; one that is not known too
 */
export function toEu(code: string): CountryCode {
  const upper = code.trim().toUpperCase();
  return upper === 'GR' ? 'EL' : upper === 'GB' ? 'UK' : upper;
}

/**
 * The ISO 3166-1 alpha-2 notation of a code: `EL` becomes `GR`, `UK` becomes
 * `GB`.
 *
 * @param code either notation, in any case, with or without space around
 * @returns the code in upper case; one that is not known too
 */
export function toIso(code: string): string {
  const upper = code.trim().toUpperCase();
  return upper === 'EL' ? 'GR' : upper === 'UK' ? 'GB' : upper;
}

/**
 * Whether the kit has names and a flag for a country.
 *
 * @param code either notation, in any case
 */
export function isKnown(code: string): boolean {
  return KNOWN.includes(toEu(code));
}
