// @ts-check

/**
 * The 29 countries of FranceConnect+'s public development configuration, with
 * its own codes: `EL` is Greece. The production list is not public.
 */
export const COUNTRY_CODES =
  'AT BE BG HR CY CZ DE DK EE EL ES FI HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

/** Codes that a page may send, and what FranceConnect+ calls them. */
/** @type {Record<string, string>} */
const ALIASES = { GR: 'EL', GB: 'UK' };

/** @param {string} code */
const iso = (code) =>
  Object.keys(ALIASES).find((key) => ALIASES[key] === code) ?? code;

/**
 * @param {string} code  as FranceConnect+ writes it
 * @param {string} language
 */
export const countryName = (code, language) =>
  new Intl.DisplayNames(language, { type: 'region' }).of(iso(code)) ?? code;

/** @param {string} language */
export const countriesByName = (language) =>
  COUNTRY_CODES.map((code) => ({
    code,
    iso: iso(code),
    name: countryName(code, language),
  })).sort((a, b) => a.name.localeCompare(b.name, language));

/**
 * @param {string | undefined} value
 * @returns {string | undefined}  the code as FranceConnect+ writes it, if it is a known country's
 */
export function normalizeCountry(value) {
  const code = value?.trim().toUpperCase() ?? '';
  const normalized = ALIASES[code] ?? code;
  return COUNTRY_CODES.includes(normalized) ? normalized : undefined;
}
