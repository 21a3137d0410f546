import type { Locale } from '../i18n/locales.js';

/** The first of 64 signs of ASCII, `<` to `{`: the divider of texts is not one. */
const ASCII = 0x3c;

/** Where 64 letters of an alphabet begin, which an escape of six bytes writes. */
const firstOf = (locale: Locale): number =>
  locale === 'bg' ? 0x410 : locale === 'el' ? 0x38f : 0;

/**
 * A Bulgarian or Greek text with its letters in place of those of ASCII, and
 * the other way round: a drop-in has them as single bytes. Done twice it is the
 * text again, and a text in another language stays as it is.
 */
export function swapAlphabet(locale: Locale, text: string): string {
  const first = firstOf(locale);
  return first
    ? text.replace(/[<-{\u038f-\u044f]/g, (letter) => {
        const code = letter.charCodeAt(0);
        return String.fromCharCode(
          code < first ? code + first - ASCII : code - first + ASCII,
        );
      })
    : text;
}
