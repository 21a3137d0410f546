import { fold } from './fold.js';
import { BEGINNING, place } from './match.js';
import type { Named } from './match.js';
import { wordsIn } from './search-index.js';

/**
 * Whether a text is a whole name of a country: the one shown, one in any
 * language, or what else people call it. A code is not, nor a beginning:
 * "de" may become "Denmark".
 *
 * @param text what was typed; case, accents, script and articles do not matter
 */
export function isWholeName(text: string, country: Named): boolean {
  const typed = wordsIn(fold(text)).join('');
  return typed !== '' && place(country, typed) < BEGINNING;
}
