import type { PropertyValues } from 'lit';
import type { Target } from '../base/target-element.js';
import { reportError } from './events.js';
import { addFields, toAcrValues } from './request.js';
import type { RequestedFields } from './request.js';
import { guardUrl, NO_PAGE } from './url-guard.js';

/** Judges a URL by the target's allowed origins. */
export const guardFor =
  ({ allowedOrigins }: Target) =>
  (url: string | URL): URL | undefined =>
    // Frameworks take a property away by `null` or `undefined`.
    guardUrl(url, { allowedOrigins: (allowedOrigins ?? '').split(/\s+/) });

/**
 * The URL of a link with the request's fields in its query.
 *
 * @returns `undefined` without `href`, and for one that is refused
 */
export function targetUrl(
  target: Target,
  fields: RequestedFields,
): URL | undefined {
  const url = target.href === null ? undefined : guardFor(target)(target.href);
  if (url) addFields(url.searchParams, fields, target.params);
  return url;
}

/** What stands in the link: on a server, which knows no page, a path. */
export const hrefOf = (url: URL): string =>
  url.origin === NO_PAGE ? url.href.slice(NO_PAGE.length) : url.href;

/** Tells of an `href` that is refused. */
export function reportBadHref(host: Element & Target): void {
  if (host.href === null || guardFor(host)(host.href)) return;
  reportError(
    host,
    'invalid-href',
    `"${host.href}" is not an http(s) URL of this origin or of allowed-origins`,
  );
}

/** Tells of a level that cannot be asked for. */
export function reportBadAcrValues(host: Element & Target): void {
  if (host.acrValues === null || toAcrValues(host.acrValues)) return;
  reportError(
    host,
    'invalid-acr',
    `"${host.acrValues}" is not "eidas2" or "eidas3"`,
  );
}

/** Tells once, after an update, of what that update brought and is refused. */
export function reportBadTarget(
  host: Element & Target,
  changed: PropertyValues,
): void {
  if (changed.has('href') || changed.has('allowedOrigins')) reportBadHref(host);
  if (changed.has('acrValues')) reportBadAcrValues(host);
}
