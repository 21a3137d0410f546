import { AuthorizeEvent, reportError } from './events.js';
import type { AuthorizeRequest } from './request.js';

/** Tells the page of a press that leads nowhere by itself. */
export function startByEvent(host: Element, request: AuthorizeRequest): void {
  if (!host.dispatchEvent(new AuthorizeEvent(request))) return;
  reportError(
    host,
    'no-target',
    'there is no href, no form around, and nobody cancelled fc-authorize',
  );
}
