import type { AuthorizeRequest } from './request.js';

/**
 * `fc-authorize`: a login is about to start. Cancel it, and nothing is sent.
 *
 * Bubbles out of shadow roots, so that one listener on `document` sees all.
 * Listeners check `event.type`, not `instanceof`: copies of the kit differ.
 */
export class AuthorizeEvent extends CustomEvent<AuthorizeRequest> {
  constructor(detail: AuthorizeRequest) {
    super('fc-authorize', {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

/** What can be wrong with what a page asked for. */
export type AuthorizeErrorCode =
  | 'invalid-href'
  | 'invalid-acr'
  | 'unknown-country'
  | 'no-target'
  | 'csp-form-action';

/** What `fc-error` tells. */
export interface AuthorizeErrorDetail {
  readonly code: AuthorizeErrorCode;
  /** For the integrator, in English; never for the visitor. */
  readonly message: string;
}

/** `fc-error`: the page asked for something that cannot be. Not cancelable. */
export class AuthorizeErrorEvent extends CustomEvent<AuthorizeErrorDetail> {
  constructor(detail: AuthorizeErrorDetail) {
    super('fc-error', { detail, bubbles: true, composed: true });
  }
}

/** Tells the page and its console what is wrong, in words. */
export function reportError(
  host: Element,
  code: AuthorizeErrorCode,
  message: string,
): void {
  console.error(`<${host.localName}> ${code}: ${message}`, host);
  host.dispatchEvent(new AuthorizeErrorEvent({ code, message }));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'fc-authorize': AuthorizeEvent;
    'fc-error': AuthorizeErrorEvent;
  }
}
