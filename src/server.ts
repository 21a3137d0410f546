/*
 * For a server that renders the elements: registers all of them, with every
 * language at hand, since a server's render cannot wait for one.
 */
import { buttonTexts } from './generated/button-texts.js';
import { eidasTexts } from './generated/eidas-texts.js';
import { pickerTexts } from './generated/picker-texts.js';
import { LOCALES } from './i18n/locales.js';

export * from './index.js';

await Promise.all(
  [buttonTexts, eidasTexts, pickerTexts].flatMap((texts) =>
    LOCALES.map((locale) => texts.load(locale)),
  ),
);
