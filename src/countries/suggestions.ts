import { HOME, toEu } from './codes.js';
import type { CountryCode } from './codes.js';

/** A language tag's region: `de-AT`, `sr-Latn-RS`, `de_AT`; else nothing. */
const REGION =
  /^[a-z]{2,8}(?:[-_][a-z]{3}){0,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![^-_])/i;

/**
 * The countries that the visitor's browser hints at, by the regions in its
 * languages only: German is spoken in five of these countries, `de-AT` means
 * Austria. A suggestion, never a choice.
 *
 * @param languages BCP 47 tags, most wanted first: `navigator.languages`.
 *   Those without a region, malformed ones and WebKit's `C` suggest nothing.
 * @param offered codes on offer, in the EU's notation
 * @returns codes on offer, each once, in the order of the languages; never
 *   France
 */
export function suggest(
  languages: readonly string[] | undefined,
  offered: readonly CountryCode[],
): CountryCode[] {
  const regions = (languages ?? []).map((tag) =>
    toEu(REGION.exec(tag)?.[1] ?? ''),
  );
  return [...new Set(regions)].filter(
    (code) => code !== HOME && offered.includes(code),
  );
}
