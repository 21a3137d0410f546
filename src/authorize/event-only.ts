import { AuthorizeEvent, reportError } from './events.js';
import type { AuthorizeRequest } from './request.js';
import type { Hold } from './start.js';

/** Tells the page of a press that leads nowhere by itself. */
export function startByEvent(
  host: Element,
  request: AuthorizeRequest,
  hold: Hold,
): void {
  hold.claim();
  const cancelled = !host.dispatchEvent(new AuthorizeEvent(request));
  hold.release();
  if (cancelled) return;
  reportError(
    host,
    'no-target',
    'there is no href, no link or submit button in the fallback, no form around the button, and no listener cancelled fc-authorize',
  );
}
