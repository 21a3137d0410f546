import { ALIASES } from './aliases.js';
import { NAMES } from './data.js';
import { transliterate } from './fold.js';
import { KNOWN } from './known.js';

/**
 * Usual ways to write what `fold` writes otherwise: ä as ae, and for Greek and
 * Bulgarian the official romanisation and the one by sound. Decomposed, so
 * that no accent stands between two Greek letters.
 */
const RESPELLINGS = [
  'ä=ae ö=oe ü=ue ø=oe å=aa ου=ou αυ=af γγ=ng й=y ъ=u',
  'ου=u ει=i υ=i χ=h μπ=b β=b й=j ю=ju я=ja ц=c ж=z ч=c ш=s',
].map((list) => {
  const pairs = list.normalize('NFD').split(' ');
  const to = new Map(pairs.map((pair) => pair.split('=') as [string, string]));
  const any = new RegExp([...to.keys()].join('|'), 'g');
  return (text: string) => text.replace(any, (from) => to.get(from) ?? from);
});

/** The article before an Irish, Maltese, English, French or German name. */
const ARTICLE = /^(?:an|the|l|l[ae]|les|die|i[a-z]) (?=.)/;

/** A folded name or query without the article that it begins with. */
export const bare = (folded: string): string => folded.replace(ARTICLE, '');

/**
 * Everything that a known country is found by: its names in all languages and
 * spellings, folded, without articles, with a line break around each. A
 * language is folded at once, which is many times faster than name by name.
 */
export function buildIndex(): ReadonlyMap<string, string> {
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
        for (const name of cell.split('/')) found[column]?.add(name);
      });
    }
  }
  return new Map(KNOWN.map((code, i) => [code, lines(found[i] ?? [])]));
}

/** Names without their articles, and Irish nouns as they are without one. */
function lines(names: Iterable<string>): string {
  const nouns = new Set<string>();
  for (const name of names) {
    const noun = bare(name);
    nouns.add(noun);
    // "an Bheilg" and "an tSeicia" are "Beilg" and "Seicia".
    if (name.startsWith('an '))
      nouns.add(noun.replace(/^ts/, 's').replace(/^(.)h/, '$1'));
  }
  return `\n${[...nouns].join('\n')}\n`;
}
