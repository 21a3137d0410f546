import { LOCALES } from '../i18n/locales.js';
import { ALIASES } from './aliases.js';
import { fold } from './fold.js';
import { countryName, ownNames } from './names.js';
import { bare } from './search-index.js';

/**
 * Whether a text is a whole name of a country: the one shown, one in any
 * language, or what else people call it. A code is not, nor a beginning:
 * "de" may become "Denmark".
 *
 * @param text what was typed; case, accents, script and articles do not matter
 */
export function isWholeName(
  text: string,
  { code, name }: { readonly code: string; readonly name: string },
): boolean {
  const key = (value: string): string => bare(fold(value));
  const typed = key(text);
  return (
    typed !== '' &&
    [
      name,
      ...LOCALES.map((locale) => countryName(code, locale)),
      ...ownNames(code).map((own) => own.name),
      ...(ALIASES[code]?.split('/') ?? []),
    ].some((each) => key(each) === typed && each !== code)
  );
}
