import type { Target } from '../base/target-element.js';
import { AuthorizeEvent, reportError } from './events.js';
import { makeRequest } from './request.js';
import type { AuthorizeRequest, RequestedFields } from './request.js';
import { claimStart } from './start.js';
import type { Start } from './start.js';
import { guardFor, targetUrl } from './target.js';

/** What a click on one of the kit's links needs to become a start. */
export interface LinkStart {
  /** The element that the events come from. */
  readonly host: HTMLElement;
  readonly target: Target;
  readonly fields: RequestedFields;
  /** Called when the page is really about to be left. */
  readonly onBusy: (start: Start) => void;
  /** Called when the start has ended without leaving the page. */
  readonly onEnd: () => void;
}

/**
 * Lets a click on a link start the login, or cancels it. The browser follows
 * the link by itself; what listeners changed stands in it for that moment.
 *
 * @param event the click, whose `currentTarget` is the rendered link
 */
export function startByLink(event: MouseEvent, options: LinkStart): void {
  const { host, target, fields } = options;
  const url = targetUrl(target, fields);
  if (!url) return;
  const link = event.currentTarget as HTMLAnchorElement;
  const request = makeRequest(event, fields, url, url.searchParams);
  let busy = false;
  // A page that cancels may have set `busy` for a start of its own.
  const start = claimStart(() => {
    if (busy) options.onEnd();
  });
  const go = hrefAfterListeners(host, request, target);
  if (go === undefined) {
    event.preventDefault();
    start.end();
    return;
  }
  const rendered = link.getAttribute('href');
  link.setAttribute('href', go);
  // The page's own listeners come after ours, and the browser after them.
  setTimeout(() => {
    if (link.getAttribute('href') === go && rendered !== null) {
      link.setAttribute('href', rendered);
    }
    // Browsers follow the link of an element that is gone by now, too.
    busy = !request.newTab && !event.defaultPrevented;
    if (busy) options.onBusy(start);
    else start.end();
  });
}

/** The guarded URL that the listeners left; `undefined` if it must not be. */
function hrefAfterListeners(
  host: HTMLElement,
  request: AuthorizeRequest,
  target: Target,
): string | undefined {
  if (!host.dispatchEvent(new AuthorizeEvent(request))) return undefined;
  const url = guardFor(target)(request.url);
  if (!url) {
    reportError(
      host,
      'invalid-href',
      `a listener made "${String(request.url)}" of the URL, which is refused`,
    );
  }
  return url?.href;
}
