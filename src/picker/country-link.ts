import { startByLink } from '../authorize/link.js';
import { makeRequest } from '../authorize/request.js';
import type { Wish } from '../authorize/request.js';
import { guardFor, hrefOf, targetUrl } from '../authorize/target.js';
import type { Target } from '../authorize/target.js';
import { toIso } from '../countries/codes.js';

/** What all links of one list share. */
export interface LinkContext {
  readonly target: Target;
  readonly acrValues: string | null;
  readonly notation: 'eu' | 'iso';
  readonly uiLocales: string;
}

/** A code in the notation that goes out. */
export const outgoing = (code: string, notation: 'eu' | 'iso'): string =>
  notation === 'iso' ? toIso(code) : code;

const wishFor = (code: string, context: LinkContext): Wish => ({
  provider: 'eidas',
  country: code,
  countryField: outgoing(code, context.notation),
  acrValues: context.acrValues,
  uiLocales: context.uiLocales,
});

/** Where the link of a country leads; `undefined` for a refused target. */
export function linkTo(code: string, context: LinkContext): string | undefined {
  const url = targetUrl(context.target, wishFor(code, context));
  return url && hrefOf(url);
}

/**
 * Starts the login by the link of a country that was pressed.
 *
 * @param host the element that the events come from
 * @param onBusy called when the page is about to be left, and when it stayed
 */
export function followLink(
  event: MouseEvent,
  code: string,
  host: HTMLElement,
  context: LinkContext,
  onBusy: (busy: boolean) => void,
): void {
  const wish = wishFor(code, context);
  const url = targetUrl(context.target, wish);
  if (!url) return;
  startByLink(event, {
    host,
    link: event.currentTarget as HTMLAnchorElement,
    request: makeRequest(event, wish, url, url.searchParams),
    guard: guardFor(context.target),
    onBusy: () => onBusy(true),
    onEnd: () => onBusy(false),
  });
}
