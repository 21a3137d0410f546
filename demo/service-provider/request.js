// @ts-check
import { normalizeCountry } from '../shared/countries.js';
import { field } from '../shared/server.js';

/**
 * The way a person chose: which button they pressed. It proves nothing about
 * who comes back.
 *
 * @typedef {'fc-plus' | 'eidas'} Road
 */

/**
 * What the page asked for beside the road, once read and tidied. Anything else
 * that came with the request is left behind: FranceConnect+ refuses parameters
 * that it does not know.
 *
 * @typedef {object} Wishes
 * @property {string} [country]  a wish and no more: FranceConnect+ takes no country and confirms none
 * @property {string} acrValues  never below the minimum
 * @property {string} [uiLocales]
 */

const LEVELS = ['eidas2', 'eidas3'];

/** @param {string} acr @param {string} minimum */
export const reaches = (acr, minimum) =>
  LEVELS.includes(acr) && LEVELS.indexOf(acr) >= LEVELS.indexOf(minimum);

/** Language tags as in BCP 47, separated by spaces. */
const UI_LOCALES =
  /^[a-z]{2,8}(-[a-z0-9]{1,8})*( [a-z]{2,8}(-[a-z0-9]{1,8})*)*$/i;

/**
 * Maps the kit's fields: `country`, `acr_values`, `ui_locales`. The fourth,
 * `provider`, says what the route says already.
 *
 * @param {unknown} fields  a query or a form
 * @param {string} minimumAcr
 * @returns {Wishes}
 */
export function readWishes(fields, minimumAcr) {
  const acr = field(fields, 'acr_values') ?? '';
  const uiLocales = field(fields, 'ui_locales') ?? '';
  return {
    country: normalizeCountry(field(fields, 'country')),
    acrValues: reaches(acr, minimumAcr) ? acr : minimumAcr,
    uiLocales:
      uiLocales.length <= 100 && UI_LOCALES.test(uiLocales)
        ? uiLocales
        : undefined,
  };
}

/**
 * By which road an identity really came.
 *
 * @param {unknown} amr  `eidas` for a European identity; `fc` for a French one, `fr` in older documents
 * @returns {Road | undefined}  nothing if it says neither: such an identity is refused
 */
export function roadOf(amr) {
  const values = Array.isArray(amr) ? amr : [];
  if (values.includes('eidas')) return 'eidas';
  if (values.includes('fc') || values.includes('fr')) return 'fc-plus';
  return undefined;
}

/**
 * Whether an identity may come by the road that the person took. The eIDAS
 * button must not bring a French identity: that is somebody's open session.
 * The FranceConnect+ button may bring a European one: its choice page has an
 * eIDAS entry, and a European session is never reused without a question.
 *
 * @param {Road} cameBy  as `amr` says
 * @param {Road} taken  as the session remembers
 */
export const isExpected = (cameBy, taken) =>
  cameBy === taken || taken === 'fc-plus';

/** What browsers send with a request that nobody has clicked on. */
/** @param {import('express').Request} request */
export const isPrefetch = (request) =>
  [request.get('Sec-Purpose'), request.get('Purpose')].some((purpose) =>
    purpose?.includes('prefetch'),
  );
