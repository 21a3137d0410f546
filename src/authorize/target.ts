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
    guardUrl(url, { allowedOrigins: allowedOrigins ?? '' });

/**
 * The URL of a link with the request's fields in its query.
 *
 * @returns `undefined` without `href`, and for one that is refused
 */
export function targetUrl(
  target: Target,
  fields: RequestedFields,
): URL | undefined {
  const url = target.href == null ? undefined : guardFor(target)(target.href);
  if (!url) return undefined;
  const written = url.search;
  addFields(url.searchParams, fields, target.params);
  keepWritten(url, written);
  return url;
}

/**
 * Writes a query as it was written, byte for byte, before its `searchParams`
 * were added to: those turn `?eidas` into `?eidas=`, and cannot hold what is
 * not UTF-8.
 */
export function keepWritten(url: URL, written: string): void {
  const all = [...url.searchParams];
  // Else nobody has used its params.
  if (url.search !== `?${String(url.searchParams)}`) return;
  const own = [...new URLSearchParams(written)];
  const isSame = ([name, value]: [string, string], at: number): boolean =>
    all[at]?.[0] === name && all[at][1] === value;
  if (!written || !own.every(isSame)) return;
  const more = String(new URLSearchParams(all.slice(own.length)));
  const glue = more && !/[?&]$/.test(written) ? '&' : '';
  url.search = written + glue + more;
}

/** What stands in the link: on a server, which knows no page, the path as written. */
export const hrefOf = (url: URL, { href }: Target): string =>
  url.origin === NO_PAGE
    ? String(href).replace(/[?#].*/s, '') + url.search + url.hash
    : url.href;

/** Tells of an address that is refused. */
export function reportBadHref(host: Element, target: Target): void {
  if (target.href == null || guardFor(target)(target.href)) return;
  reportError(
    host,
    'invalid-href',
    `"${target.href}" is not an http(s) URL of this origin or of allowed-origins`,
  );
}

/** Tells of a level that cannot be asked for. */
export function reportBadAcrValues(host: Element & Target): void {
  if (host.acrValues == null || toAcrValues(host.acrValues)) return;
  reportError(
    host,
    'invalid-acr',
    `"${host.acrValues}" is not "eidas2" or "eidas3"`,
  );
}

/** The address of each element that was judged last, and by what. */
const judged = new WeakMap<Element, string>();

/**
 * Tells once, after an update, of what that update brought and is refused.
 *
 * @param target where it leads, which its fallback may say
 */
export function reportBadTarget(
  host: Element & Target,
  changed: PropertyValues,
  target: Target = host,
): void {
  const now = [target.href, target.allowedOrigins].join('\n');
  if (judged.get(host) !== now) reportBadHref(host, target);
  judged.set(host, now);
  if (changed.has('acrValues')) reportBadAcrValues(host);
}
