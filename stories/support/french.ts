/** What a French designer reads of these pages, by the English text. */
export const FRENCH: Readonly<Record<string, string>> = {};
