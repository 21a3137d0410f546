import { LOCALES } from '../i18n/locales.js';
import type { Locale } from '../i18n/locales.js';
import { toEu } from './codes.js';
import type { CountryCode } from './codes.js';
import { NAMES } from './data.js';
import { KNOWN } from './known.js';

/** A name and the language that it is in. */
export interface OwnName {
  /** A BCP 47 language tag, fit for a `lang` attribute. */
  readonly lang: string;
  readonly name: string;
}

/**
 * The official languages of each country, where they are not one language
 * with the same code as the country. Romansh is left out: three names are as
 * many as a line takes.
 */
const LANGUAGES: Readonly<Record<CountryCode, string>> = {
  AT: 'de',
  BE: 'nl fr de',
  CH: 'de fr it',
  CY: 'el tr',
  CZ: 'cs',
  DK: 'da',
  EE: 'et',
  FI: 'fi sv',
  IE: 'ga en',
  LI: 'de',
  LU: 'lb fr de',
  MT: 'mt en',
  NO: 'nb',
  SE: 'sv',
  SI: 'sl',
  UK: 'en',
};

/** Names in languages that the kit does not speak, from CLDR too. */
const OTHERS: Readonly<Record<string, string>> = {
  lb: 'Lëtzebuerg',
  tr: 'Kıbrıs',
};

/** The names by language; split on first use. */
let rows: ReadonlyMap<string, readonly string[]> | undefined;

/** The language of names and order: English where the kit does not speak it. */
export const languageOf = (locale: string): Locale =>
  LOCALES.find((known) => known === locale) ?? 'en';

/**
 * The name of a country, as CLDR has it.
 *
 * @param code either notation, in any case
 * @param locale one of the kit's languages; English for any other
 * @returns the code itself, upper case, for a country that is not known
 */
export function countryName(code: string, locale: string): string {
  const eu = toEu(code);
  rows ??= new Map(
    NAMES.split('\n').map((line) => {
      const [language = '', ...names] = line.split(',');
      return [language, names];
    }),
  );
  return rows.get(languageOf(locale))?.[KNOWN.indexOf(eu)] ?? eu;
}

/**
 * What the people of a country call it, where that differs from the name
 * shown: to show beside it, each with its `lang`.
 *
 * @param code either notation, in any case
 * @param shown the name that is shown already
 * @returns one name for each official language, each name once, without the
 *   one that is shown; none where the country is not known
 */
export function ownNames(code: string, shown = ''): readonly OwnName[] {
  const eu = toEu(code);
  if (!KNOWN.includes(eu)) return [];
  const names = new Map<string, OwnName>();
  for (const lang of (LANGUAGES[eu] ?? eu.toLowerCase()).split(' ')) {
    const name = OTHERS[lang] ?? countryName(eu, lang);
    if (!names.has(name)) names.set(name, { lang, name });
  }
  names.delete(shown);
  return [...names.values()];
}
