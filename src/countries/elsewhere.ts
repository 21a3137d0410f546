import { HOME } from './codes.js';
import type { CountryCode } from './codes.js';
import { foldLines } from './fold.js';
import { isKnown } from './known.js';
import { wordsIn } from './search-index.js';

/**
 * Territories with a code of their own whose people hold the identity of a
 * known country. Greenland uses Denmark's MitID (Naalakkersuisut, 16 December
 * 2022); the Faroes have an identity of their own.
 */
const HOLDERS: readonly (readonly [CountryCode, string])[] = [
  ['DK', 'GL'],
  ['ES', 'IC'],
  ['FI', 'AX'],
  [HOME, 'BL GF GP MF MQ NC PF PM RE WF YT'],
  ['NO', 'SJ'],
];

/** What CLDR names that is no country: unions, the oceans, test data. */
const NONE = 'EU EZ QO UN XA XB ZZ';

/** A country that the kit has no names for, or a territory. */
export interface Elsewhere {
  /** That of the known country whose identity its people hold, else its own. */
  readonly code: CountryCode;
  /** In the language of the page. */
  readonly name: string;
}

interface Regions {
  readonly names: Intl.DisplayNames;
  readonly codes: ReadonlyMap<string, string>;
}

/** By language; filled on first use. */
const regions = new Map<string, Regions | undefined>();

/**
 * The rest of the world, as far as the browser knows its names in the
 * language of the page, in the visitor's, in English or French: a country that
 * is none of the kit's is not a spelling mistake.
 *
 * @param words of the text typed, as `wordsIn` returns them
 * @param locale the language of the page, and of the name returned
 * @returns `undefined` where that is no whole name and no code
 */
export function elsewhere(
  words: readonly string[],
  locale: string,
): Elsewhere | undefined {
  const text = words.join('');
  const code = regionsFor(locale)
    .map((region) => region?.codes.get(text))
    .find((found) => found);
  if (!code) return undefined;
  const holder = HOLDERS.find(([, codes]) => codes.includes(code))?.[0];
  return {
    code: holder ?? code,
    name: regionsIn(locale)?.names.of(code) ?? code,
  };
}

/** The names of regions that `elsewhere` knows; read on first use. */
export const regionsFor = (locale: string): readonly (Regions | undefined)[] =>
  [locale, ...visitors(), 'en', 'fr'].map(regionsIn);

const visitors = (): readonly string[] =>
  (globalThis.navigator as Navigator | undefined)?.languages ?? [];

function regionsIn(language: string): Regions | undefined {
  if (!regions.has(language)) regions.set(language, read(language));
  return regions.get(language);
}

/** Nothing where the browser has no such names, or WebKit's language is `C`. */
function read(language: string): Regions | undefined {
  try {
    const names = new Intl.DisplayNames(
      language === 'pt' ? 'pt-PT' : language,
      { type: 'region', fallback: 'none' },
    );
    const found = Array.from(LETTERS)
      .flatMap((first) => Array.from(LETTERS, (second) => first + second))
      .filter((code) => !isKnown(code) && !NONE.includes(code))
      .filter((code) => names.of(code));
    // All at once, which is many times faster than name by name.
    const texts = found.map((code) => names.of(code)).join('\n');
    const codes = new Map([['usa', 'US']]);
    foldLines(texts).forEach((text, i) => {
      const code = found[i] ?? '';
      codes.set(wordsIn(text).join(''), code);
      codes.set(code.toLowerCase(), code);
    });
    return { names, codes };
  } catch {
    return undefined;
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
