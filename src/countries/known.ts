import { HOME, toEu } from './codes.js';
import type { CountryCode } from './codes.js';
import { NAMES } from './data.js';

/**
 * The countries with names in all languages and a flag: the EU's 27, Iceland,
 * Liechtenstein, Norway, Switzerland and the United Kingdom. The order has no
 * meaning but that the names compress best in it.
 */
export const KNOWN: readonly CountryCode[] = /* @__PURE__ */ NAMES.slice(
  1,
  NAMES.indexOf('\n'),
).split(',');

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
 * Whether the kit has names and a flag for a country.
 *
 * @param code either notation, in any case
 */
export function isKnown(code: string): boolean {
  return KNOWN.includes(toEu(code));
}
