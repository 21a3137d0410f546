import type { Target } from '../base/target-element.js';
import { AuthorizeEvent, reportError } from './events.js';
import { makeRequest } from './request.js';
import type { AuthorizeRequest, RequestedFields } from './request.js';
import type { Hold } from './start.js';
import { guardFor, keepWritten, reportBadHref, targetUrl } from './target.js';

/** What a click on one of the kit's links needs to become a login request. */
export interface LinkStart {
  /** The element that the events come from. */
  readonly host: HTMLElement & { requestUpdate(): void };
  readonly target: Target;
  readonly fields: RequestedFields;
  readonly hold: Hold;
}

/**
 * Lets a click on a link start the login, or cancels it. The browser follows
 * the link by itself; what listeners changed stands in it for that moment.
 *
 * @param event the click, whose `currentTarget` is the rendered link
 */
export function startByLink(event: MouseEvent, options: LinkStart): void {
  const { host, target, fields, hold } = options;
  const url = targetUrl(target, fields);
  if (!url) {
    // The page has changed since the link was rendered, by a `<base>` perhaps.
    event.preventDefault();
    reportBadHref(host, target);
    host.requestUpdate();
    return;
  }
  const link = event.currentTarget as HTMLAnchorElement;
  const request = makeRequest(event, fields, url, url.searchParams);
  hold.claim();
  const go = hrefAfterListeners(host, request, target);
  if (go === undefined) {
    event.preventDefault();
    hold.release();
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
    if (request.newTab || event.defaultPrevented) hold.release();
    else hold.leave();
  });
}

/** The guarded URL that the listeners left; `undefined` if it must not be. */
function hrefAfterListeners(
  host: HTMLElement,
  request: AuthorizeRequest,
  target: Target,
): string | undefined {
  const guard = guardFor(target);
  const written = guard(target.href ?? '')?.search ?? '';
  if (!host.dispatchEvent(new AuthorizeEvent(request))) return undefined;
  const url = guard(request.url);
  if (url) keepWritten(url, written);
  else {
    reportError(
      host,
      'invalid-href',
      'a listener of fc-authorize set a URL that is refused',
    );
  }
  return url?.href;
}
