import { ALIASES } from './aliases.js';
import { NAMES } from './data.js';
import { transliterate } from './fold.js';
import { KNOWN } from './known.js';

/**
 * Usual ways to write what `fold` writes otherwise: ä as ae, Bulgarian and
 * Russian by ear, and Greek by the official romanisation, by sound and by the
 * shape of its letters. Decomposed, so that no accent stands between two Greek
 * letters.
 */
const RESPELLINGS = [
  'ä=ae ö=oe ü=ue ø=oe å=aa ου=ou αυ=af γγ=ng й=y ъ=u',
  'ου=u ει=i υ=i χ=h μπ=b β=b й=j ю=ju ия=iya я=ja ц=c ж=z ч=c ш=s',
  'ου=ou η=h χ=x ω=w β=b й=y',
].map((list) => {
  const pairs = list.normalize('NFD').split(' ');
  const to = new Map(pairs.map((pair) => pair.split('=') as [string, string]));
  const any = new RegExp([...to.keys()].join('|'), 'g');
  return (text: string) => text.replace(any, (from) => to.get(from) ?? from);
});

/** Articles and prepositions: like "republic", they name no country. */
const SMALL = new Set(
  'a an and as au aux d da das de del della dem den der des det di die do dos du e el en et gli i ic id il im in ir is it l la las le les lo los na o of os poblacht the tis tou u und v w y'.split(
    ' ',
  ),
);

/** The words of a folded text that can name a country. */
export const wordsIn = (folded: string): string[] =>
  folded.split(' ').filter((word) => !SMALL.has(word) && !/^res?p/.test(word));

/** What a country is found by, folded, the words of a name run together. */
export interface Names {
  readonly whole: ReadonlySet<string>;
  /**
   * A line each: a whole name, or after a space what begins with a later word
   * of it.
   */
  readonly lines: string;
}

/** The names in folded texts. */
export function toNames(texts: Iterable<string>): Names {
  const whole = new Set<string>();
  const parts = new Set<string>();
  for (const text of texts) {
    const words = wordsIn(text);
    if (words.length === 0) words.push(...text.split(' '));
    whole.add(words.join(''));
    // "an Bheilg" and "an tSeicia" are "Beilg" and "Seicia".
    if (text.startsWith('an '))
      whole.add(words.join('').replace(/^ts/, 's').replace(/^(.)h/, '$1'));
    while (words.shift() && words.length > 0) parts.add(` ${words.join('')}`);
  }
  return { whole, lines: `\n${[...whole, ...parts].join('\n')}\n` };
}

/**
 * Everything that a known country is found by: its names in all languages and
 * spellings. A language is folded at once, which is many times faster than
 * name by name.
 */
export function buildIndex(): ReadonlyMap<string, Names> {
  const aliases = KNOWN.map((code) => ALIASES[code] ?? '');
  const names = `${NAMES}\n,${aliases.join()}`.toLowerCase().normalize('NFD');
  const found = KNOWN.map(() => new Set<string>());
  for (const row of names.split('\n').slice(1)) {
    const spellings = new Set([row, ...RESPELLINGS.map((to) => to(row))]);
    for (const spelling of spellings) {
      const cells = transliterate(spelling).replace(/[^a-z,/]+/g, ' ');
      // The first cell is the language.
      const [, ...columns] = cells.split(',');
      columns.forEach((cell, column) => {
        for (const name of cell.split('/')) found[column]?.add(name.trim());
      });
    }
  }
  for (const texts of found) texts.delete('');
  return new Map(KNOWN.map((code, i) => [code, toNames(found[i] ?? [])]));
}
