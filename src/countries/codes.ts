/**
 * The code of a country in the EU's notation, upper case: ISO 3166-1 alpha-2
 * but for `EL` (Greece) and `UK`; or a code of the site's own, such as `CB`.
 */
export type CountryCode = string;

/**
 * Home: known, so that a search for it can be answered, and never offered. A
 * French identity uses FranceConnect+.
 */
export const HOME: CountryCode = 'FR';

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
