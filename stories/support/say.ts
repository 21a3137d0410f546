import { FRENCH } from './french.js';
import { now } from './now.js';

/** A text of these pages, in the language that the reader chose. */
export const say = (english: string): string =>
  now.globals.reader === 'fr' ? (FRENCH[english] ?? english) : english;
