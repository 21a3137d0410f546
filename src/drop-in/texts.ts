// In place of src/i18n/texts.ts and the objects made of it: a drop-in has every
// language at hand, and its build writes `msg(7, value)` for a text of the
// source.
import type { Locale } from '../i18n/locales.js';
import { languages } from '../generated/all-languages.elements.js';
import { swapAlphabet } from './alphabet.js';

// Not an object's keys: a page may have put anything on the prototype of all.
const texts = new Map<Locale, readonly string[]>();

export const isAtHand = (): boolean => true;

export function say(
  _: unknown,
  locale: Locale,
  number: number,
  value: unknown,
): string {
  let all = texts.get(locale);
  if (!all)
    texts.set(
      locale,
      (all = swapAlphabet(locale, languages[locale]).split('|')),
    );
  return (all[number] ?? '').replace('$', () => String(value));
}

export const buttonTexts = undefined;
export const eidasTexts = undefined;
export const pickerTexts = undefined;
