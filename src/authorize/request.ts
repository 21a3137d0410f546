import { toIso } from '../countries/codes.js';

/** Which request fields travel when `params` is not set. */
const DEFAULT_PARAMS = 'country acr_values ui_locales';

/** The identity service that a control leads to. */
export type Provider = 'franceconnect' | 'franceconnect-plus' | 'eidas';

/** The levels of assurance that FranceConnect+ takes: substantial and high. */
export type AcrValues = 'eidas2' | 'eidas3';

/** A country in both notations: the EU's (`EL`, `UK`) and ISO 3166-1's. */
export interface RequestedCountry {
  readonly code: string;
  readonly iso: string;
}

/** What `fc-authorize` tells, and where a listener amends it. */
export interface AuthorizeRequest {
  readonly provider: Provider;
  /** The absolute target; the page's own address where there is none. */
  readonly url: URL;
  /**
   * What is sent: the one thing to amend, in place and synchronously. For a
   * link it is `url.searchParams`, for a form it joins the form's data.
   */
  readonly params: URLSearchParams;
  /** The country that the visitor picked: never a fact about them. */
  readonly country?: RequestedCountry;
  readonly acrValues?: AcrValues;
  /** The language of the element, for OpenID Connect's `ui_locales`. */
  readonly uiLocales: string;
  /** The click was a modified one: the visitor stays on this page. */
  readonly newTab: boolean;
  /** A person did it, not a script. */
  readonly userActivated: boolean;
}

/** The fields that can travel, in the order in which they do. */
const FIELDS = ['provider', 'country', 'acr_values', 'ui_locales'] as const;

type RequestField = (typeof FIELDS)[number];

/** What an element asks for, before anything is sent. */
export interface RequestedFields {
  readonly provider: Provider;
  /** In the EU's notation. */
  readonly country?: string | undefined;
  /** The country in the notation in which it travels. Default: the EU's. */
  readonly countryAsSent?: string | undefined;
  /** As the page gave it: a level that cannot be asked for is not sent. */
  readonly acrValues: string | null | undefined;
  readonly uiLocales: string;
}

/** The level if it is one that can be asked for: `eidas1` cannot. */
export const toAcrValues = (
  value: string | null | undefined,
): AcrValues | undefined =>
  value === 'eidas2' || value === 'eidas3' ? value : undefined;

/**
 * Adds the request's fields to what is sent.
 *
 * @param params where they go; a name that is there already is left alone
 * @param fields their values; those without one do not travel
 * @param tokens the attribute `params`: tokens `field` or `field=name`, divided
 *   by spaces; empty means none. Tokens that name no field are passed over.
 */
export function addFields(
  params: URLSearchParams,
  fields: RequestedFields,
  tokens: string | null | undefined,
): URLSearchParams {
  const values: Record<RequestField, string | undefined> = {
    provider: fields.provider,
    country: fields.countryAsSent ?? fields.country,
    acr_values: toAcrValues(fields.acrValues),
    ui_locales: fields.uiLocales,
  };
  for (const token of (tokens ?? DEFAULT_PARAMS).split(/\s+/)) {
    const [field, name = field] = token.split('=', 2) as [string, string?];
    const known = FIELDS.find((candidate) => candidate === field);
    const value = known && values[known];
    if (value && name && !params.has(name)) params.append(name, value);
  }
  return params;
}

/** A click that opens a link elsewhere and leaves this page as it is. */
const opensElsewhere = (event: Partial<MouseEvent>): boolean =>
  event.button === 1 ||
  [event.ctrlKey, event.metaKey, event.shiftKey, event.altKey].includes(true);

/**
 * The request that listeners are told of.
 *
 * @param event what started it: a click, or the submission of a form
 * @param url where it goes
 * @param params what is sent: `url.searchParams` if that is the URL's query
 */
export function makeRequest(
  event: Event,
  fields: RequestedFields,
  url: URL,
  params: URLSearchParams,
): AuthorizeRequest {
  const acrValues = toAcrValues(fields.acrValues);
  const { country } = fields;
  return {
    provider: fields.provider,
    url,
    params,
    ...(country && { country: { code: country, iso: toIso(country) } }),
    ...(acrValues && { acrValues }),
    uiLocales: fields.uiLocales,
    newTab: params === url.searchParams && opensElsewhere(event),
    userActivated: event.isTrusted,
  };
}
