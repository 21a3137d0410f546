import type { Locale } from '../i18n/locales.js';
import { withoutMarks, transliterate } from './fold.js';
import { countryName, languageOf } from './names.js';

/**
 * Where a language's alphabet departs from Latin order with the accents taken
 * off, after CLDR's collations. A letter named here comes after its (first)
 * letter without accent: č after c. After `=` stands another place, where `~`
 * is behind every letter: `å=z~a` is at the end, and Maltese ċ, before c, is
 * after b. Written down rather than left to `Intl.Collator`, which in Chromium
 * has no Irish, Maltese and Icelandic.
 */
const ALPHABETS: Readonly<Partial<Record<Locale, string>>> = {
  cs: 'č ch=h~ ř š ž',
  da: 'æ=z~a ø=z~b å=z~c aa=z~c',
  es: 'ñ',
  et: 'š z=s~ž ž=s~ž õ=w~a ä=w~b ö=w~c ü=w~d',
  fi: 'å=z~a ä=z~b ö=z~c',
  hr: 'č ć dž đ lj nj š ž',
  hu: 'cs dz gy ly ny ö ő sz ty ü ű zs',
  is: 'á ð é í ó ú ý þ=z~a æ=z~b ö=z~c',
  lt: 'č y=i š ž',
  lv: 'ā č ē ģ ī ķ ļ ņ ō š ū ž',
  mt: 'ċ=b~ ġ=f~ għ ħ ż=y~',
  nb: 'æ=z~a ø=z~b å=z~c aa=z~c',
  pl: 'ą ć ę ł ń ó ś ź ż',
  ro: 'ă â î ș ț',
  sk: 'ä č ch=h~ ô š ž',
  sl: 'č ć đ š ž',
  sv: 'å=z~a ä=z~b ö=z~c',
};

/** The articles that Irish and Maltese names carry, Irish t- with them. */
const ARTICLES: Readonly<Partial<Record<Locale, RegExp>>> = {
  ga: /^[Aa]n (?:t(?=S))?/,
  mt: /^(?:l|i.)-/i,
};

/**
 * Countries with their names, in the order of the language's collation.
 *
 * @param countries codes with or without a name of their own; what else they
 *   carry is kept
 * @param locale one of the kit's languages; English for any other
 * @returns new objects, each with the name to show. The order is the same in
 *   every browser; Irish and Maltese names are ordered without their articles.
 */
export function inOrder<
  T extends { readonly code: string; readonly name?: string },
>(countries: readonly T[], locale: string): (T & { readonly name: string })[] {
  const key = keyOf(languageOf(locale));
  return countries
    .map((country) => ({
      ...country,
      name: country.name || countryName(country.code, locale),
    }))
    .map((country) => ({ country, key: key(country.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ country }) => country);
}

/** What makes a text sortable by code units, in one language. */
function keyOf(locale: Locale): (text: string) => string {
  // Latin names on a Greek or Bulgarian page come first, as collations have it.
  const base =
    locale === 'el' || locale === 'bg' ? withoutMarks : transliterate;
  const letters = (ALPHABETS[locale] ?? '').split(' ').filter(Boolean);
  const places = new Map(
    letters.map((letter) => {
      const [from = '', to = `${base(from).charAt(0)}~`] = letter.split('=');
      return [from, to];
    }),
  );
  const any = new RegExp([...places.keys()].join('|') || '(?!)', 'g');
  const article = ARTICLES[locale] ?? '';
  return (text) =>
    base(
      text
        .replace(article, '')
        .normalize()
        .toLowerCase()
        .replace(any, (letter) => places.get(letter) ?? letter),
    );
}
