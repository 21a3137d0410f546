import { LOCALES } from '../generated/locales.js';

export { LOCALES };

/** One of the kit's languages, as a BCP 47 primary subtag. */
export type Locale = (typeof LOCALES)[number];

/** The language in which the texts stand in the source code. */
export const SOURCE_LOCALE = 'fr' satisfies Locale;

/**
 * The kit's language for a language tag.
 *
 * @param tag a BCP 47 tag such as `de-AT` or `pt_BR`, in any case; only the
 *   primary subtag counts. `no` and `nn` mean `nb`.
 * @returns `undefined` for a language that the kit does not speak, and for
 *   anything empty or malformed (WebKit under `LANG=C` reports `"C"`).
 */
export function toLocale(tag: string | null | undefined): Locale | undefined {
  const primary = /^[a-z]{2,3}(?![^-_])/i.exec(tag ?? '')?.[0].toLowerCase();
  const locale = primary === 'no' || primary === 'nn' ? 'nb' : primary;
  return LOCALES.find((known) => known === locale);
}
