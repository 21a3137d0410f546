import { toLocale } from './locales.js';
import type { Locale } from './locales.js';

/** What an element knows of the languages around it. */
export interface LanguageContext {
  /** The element's own `lang` attribute; `null` without one. */
  readonly own: string | null;
  /**
   * The `lang` of the nearest ancestor that has the attribute, even an empty
   * one; `null` if none has.
   */
  readonly nearest: string | null;
  /** The visitor's languages, most wanted first: `navigator.languages`. */
  readonly preferred: readonly string[];
}

/** How an element finds its language. */
export type ResolveLanguage = (context: LanguageContext) => Locale;

/**
 * The language of a FranceConnect button: the page's.
 *
 * Own `lang`, else the nearest one around, else French. An own `lang` that is
 * empty or not supported counts as absent; a nearest one that is not
 * supported ends the search, since what lies further out is not the language
 * of this part of the page.
 */
export const pageLanguage: ResolveLanguage = ({ own, nearest }) =>
  toLocale(own) ?? toLocale(nearest) ?? 'fr';

/**
 * The language of an eIDAS element: the page's too, except on a French page,
 * since those who need the element may not read French. There it is the first
 * of the visitor's languages that the kit speaks, else English, in which the
 * official label is worded. An own `lang` pins it.
 */
export const visitorLanguage: ResolveLanguage = ({
  own,
  nearest,
  preferred,
}) => {
  const pinned = toLocale(own);
  if (pinned) return pinned;
  const page = toLocale(nearest);
  if (page && page !== 'fr') return page;
  for (const tag of preferred) {
    const locale = toLocale(tag);
    if (locale) return locale;
  }
  return 'en';
};
