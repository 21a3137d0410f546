// @ts-check
// The languages of the kit, from the one list of them: `lit-localize.json`.
import { readFileSync } from 'node:fs';

export const { sourceLocale, targetLocales } = JSON.parse(
  readFileSync(new URL('../lit-localize.json', import.meta.url), 'utf8'),
);

/** Every language, the source's too, by code. @type {readonly string[]} */
export const LOCALES = [sourceLocale, ...targetLocales].sort();

/** What a language calls itself. @param {string} locale */
export const ownName = (locale) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale);
