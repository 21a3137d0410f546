import french from './french.json';
import { now } from './now.js';

/** What a French designer reads of these pages, by the English text. */
const FRENCH: Readonly<Record<string, string>> = french;

/** A text of these pages, in the language that the reader chose. */
export const say = (english: string): string =>
  now.globals.reader === 'fr' ? (FRENCH[english] ?? english) : english;
