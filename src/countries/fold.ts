/** Latin letters that decompose into nothing simpler. */
const LATIN = 'øo łl đd ðd þth æae œoe ßss ħh ıi ŋn ŧt ſs ĸk əe ʼ';
/** Greek as it is commonly typed in Latin letters. */
const GREEK =
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo';
/** Bulgaria's official romanisation (Transliteration Act of 2009), and Russian. */
const CYRILLIC =
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ыy ьy эe юyu яya';

const LETTERS = new Map(
  [LATIN, GREEK, CYRILLIC]
    .flatMap((pairs) => pairs.split(' '))
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/**
 * Lower case, without accents and invisible marks, each letter still in its
 * own script and punctuation as it was.
 */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
}

/** {@link withoutMarks}, in Latin letters where they are Greek or Cyrillic. */
export function transliterate(text: string): string {
  return withoutMarks(text)
    .replace(/ия(?!\p{L})/gu, 'ia')
    .replace(/[^\0-\x7f]/g, (c) => LETTERS.get(c) ?? c);
}

/**
 * The form in which texts are compared: lower case, without accents, in Latin
 * letters, all that is no letter or digit a space, "U.K." one word. Two
 * spellings of a name that differ in case, diacritics, script or punctuation
 * fold to the same.
 *
 * @param text anything that can be typed, lone surrogates included
 * @returns a text that may be empty: punctuation and emoji leave nothing
 */
export function fold(text: string): string {
  return foldLines(text.replaceAll('\n', ' ')).join('');
}

/** {@link fold}, each line by itself. */
export const foldLines = (text: string): string[] =>
  transliterate(text)
    .replace(/(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim());
