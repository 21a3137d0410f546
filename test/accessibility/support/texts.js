// @ts-check
// Which language a text is in, by sources that the elements do not read at run
// time: the translators' files, and CLDR.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LOCALES } from '../../../scripts/locales.mjs';

const { resolve } = createRequire(import.meta.url);
const CODES =
  'AT BE BG HR CY CZ DE DK EE EL ES FI FR HU IE IT LI LT LU LV MT NL NO PL PT RO SE SI SK IS CH UK'.split(
    ' ',
  );
/** @type {Record<string, string>} */
const ISO = { EL: 'GR', UK: 'GB' };
/** What CLDR calls a language otherwise. @type {Record<string, string>} */
const CLDR = { nb: 'no', pt: 'pt-PT' };

/** @param {string} text */
const plain = (text) =>
  text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name] ?? '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
/** @type {Record<string, string>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @param {string} lang @returns {Map<string, string>} the pieces between placeholders, by id */
function messages(lang) {
  const source = lang === 'fr';
  const file = readFileSync(`locales/${source ? 'de' : lang}.xlf`, 'utf8');
  const units = file.matchAll(
    /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g,
  );
  return new Map(
    [...units].map(([, id = '', french = '', target = '']) => [
      id,
      source ? french : target,
    ]),
  );
}

/** @param {string} lang */
function countryNames(lang) {
  const path = `cldr-localenames-full/main/${CLDR[lang] ?? lang}/territories.json`;
  const json = JSON.parse(readFileSync(resolve(path), 'utf8'));
  const { territories } = json.main[CLDR[lang] ?? lang].localeDisplayNames;
  const names = CODES.map((code) => String(territories[ISO[code] ?? code]));
  // A name stands alone: an Irish or Maltese article has a capital letter.
  const alone = names.map(
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );
  return [...alone, ...(lang === 'mt' ? ['Iċ-Ċekja'] : [])];
}

/**
 * What each language says: its messages, without what is put into them, and
 * the names of countries.
 *
 * @returns {Record<string, string[]>}
 */
export function corpus() {
  /** @type {Record<string, string[]>} */
  const found = { lb: ['Lëtzebuerg'], tr: ['Kıbrıs'] };
  for (const lang of LOCALES) {
    found[lang] = [
      ...[...messages(lang).values()].map((text) =>
        plain(text.replace(/<x [^>]*\/>/g, ' ')),
      ),
      ...[...messages(lang).values()].map((text) =>
        plain(
          text
            .replace(/<x [^>]*\/>/g, 'FranceConnect+')
            .replace(/<[^>]+>/g, ''),
        ),
      ),
      ...countryNames(lang).map(plain),
    ];
  }
  return found;
}

/** How a language says that a link opens a new window. @param {string} lang */
export const newWindowIn = (lang) =>
  plain(messages(lang).get('fc.newWindow') ?? '');
