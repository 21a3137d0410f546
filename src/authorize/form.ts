import { baseUri, rootOf } from '../dom/native.js';
import { AuthorizeEvent, reportError } from './events.js';
import type { AuthorizeRequest } from './request.js';
import { claimStart } from './start.js';
import type { Start } from './start.js';

/** What a press of one of the kit's buttons needs to submit a form. */
export interface FormStart {
  /** The element that the events come from. */
  readonly host: HTMLElement;
  readonly form: HTMLFormElement;
  /** Made once the form is valid, so that it holds what is really asked. */
  readonly request: () => AuthorizeRequest;
  /** Called when the form is on its way. */
  readonly onBusy: (start: Start) => void;
  /** Called when the start has ended without leaving the page. */
  readonly onEnd: () => void;
}

// A field named "submit" or "action" hides the form's member of that name:
// all is done by the prototypes' methods.
const attribute = (form: HTMLFormElement, name: string): string | null =>
  Element.prototype.getAttribute.call(form, name);

/** The form that a control in `host` submits: by id, or the closest one. */
export function formOf(
  host: Element,
  id: string | null,
): HTMLFormElement | null {
  if (id === null) return host.closest('form');
  const root = rootOf(host);
  const found =
    root === host.ownerDocument
      ? Document.prototype.getElementById.call(root, id)
      : (root as Partial<DocumentFragment>).getElementById?.(id);
  // Not by `instanceof`: a frame's document has a class of its own.
  return found?.localName === 'form' ? (found as HTMLFormElement) : null;
}

/** The fallback's own submit button: a native submitter for the form. */
export const ownSubmitter = (
  host: Element,
): HTMLButtonElement | HTMLInputElement | null =>
  host.querySelector<HTMLButtonElement | HTMLInputElement>(
    'button:not([type=button i], [type=reset i]), input:is([type=submit i], [type=image i])',
  );

/** Where the form would go; the page's address if it does not say so well. */
export function actionOf(form: HTMLFormElement): URL {
  const action = attribute(form, 'action') ?? '';
  const base = baseUri();
  return new URL(URL.canParse(action, base) ? action : base, base);
}

/**
 * Submits the form as its own submit button would: constraint validation,
 * `fc-authorize`, `submit`, `formdata`. The request's fields join that one
 * submission.
 */
export function startByForm({
  host,
  form,
  request: makeRequest,
  onBusy,
  onEnd,
}: FormStart): void {
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    if (event.effectiveDirective !== 'form-action') return;
    reportError(
      host,
      'csp-form-action',
      `the page's policy "form-action" blocked ${event.blockedURI}. Start by a link (href), or post the form with fetch in an fc-authorize listener`,
    );
    start.end();
  };
  let sent = false;
  const start = claimStart(() => {
    removeEventListener('securitypolicyviolation', onViolation);
    // A page that cancels may have set `busy` for a start of its own.
    if (sent) onEnd();
  });
  addEventListener('securitypolicyviolation', onViolation);
  const own = ownSubmitter(host);
  // One of another form cannot submit this one: the browser would throw.
  const submitter = own?.form === form ? own : temporarySubmitter(host, form);
  try {
    sent =
      isValid(form, submitter) && submit(host, form, submitter, makeRequest());
  } finally {
    if (submitter !== own) submitter.remove();
    if (sent) onBusy(start);
    else start.end();
  }
}

/** A custom element cannot be a form's submitter: this stands in for it. */
function temporarySubmitter(
  host: HTMLElement,
  form: HTMLFormElement,
): HTMLButtonElement {
  const button = Document.prototype.createElement.call(
    document,
    'button',
  ) as HTMLButtonElement;
  button.hidden = true;
  const id = host.closest('form') === form ? null : attribute(form, 'id');
  if (id !== null) button.setAttribute('form', id);
  host.append(button);
  return button;
}

const isValid = (
  form: HTMLFormElement,
  submitter: HTMLButtonElement | HTMLInputElement,
): boolean =>
  attribute(form, 'novalidate') !== null ||
  submitter.formNoValidate ||
  HTMLFormElement.prototype.reportValidity.call(form);

/** @returns whether the form is on its way */
function submit(
  host: HTMLElement,
  form: HTMLFormElement,
  submitter: HTMLButtonElement | HTMLInputElement,
  request: AuthorizeRequest,
): boolean {
  const before = new URLSearchParams(request.params);
  if (!host.dispatchEvent(new AuthorizeEvent(request))) return false;
  // As with a native button that a listener took out of its form.
  if (submitter.form !== form) return false;
  let submitEvent: Event | undefined;
  const listeners = new AbortController();
  const listen = (
    type: string,
    listener: (event: Event) => void,
    capture: boolean,
  ): void =>
    EventTarget.prototype.addEventListener.call(form, type, listener, {
      capture,
      signal: listeners.signal,
    });
  listen('submit', (event) => (submitEvent = event), true);
  listen(
    'formdata',
    (event) => join((event as FormDataEvent).formData, request.params, before),
    false,
  );
  HTMLFormElement.prototype.requestSubmit.call(form, submitter);
  listeners.abort();
  // Cancelled by the page: it does something of its own, or nothing.
  return submitEvent?.defaultPrevented === false;
}

/** Fields that the form has itself are left alone, unless a listener set them. */
function join(
  data: FormData,
  params: URLSearchParams,
  before: URLSearchParams,
): void {
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    const amended = values.join('\n') !== before.getAll(name).join('\n');
    if (data.has(name) && !amended) continue;
    data.delete(name);
    for (const value of values) data.append(name, value);
  }
}
