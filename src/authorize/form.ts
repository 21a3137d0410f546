import { isServer } from '../dom/is-server.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createElement } from '../dom/native.js';
import { AuthorizeEvent, reportError } from './events.js';
import type { AuthorizeRequest } from './request.js';
import type { Source, Submitter } from './source.js';
import type { Hold } from './start.js';
import { pageBase, parseUrl } from './url-guard.js';

/** What an element needs to submit a form as its submit button would. */
export interface FormRoad {
  /** The element that the events come from. */
  readonly host: HTMLElement & ReactiveControllerHost;
  readonly hold: Hold;
  /** Where the element leads at this moment. */
  readonly source: () => Source;
  /** What is asked for, when the form is known to be valid. */
  readonly request: (event: Event, action: URL) => AuthorizeRequest;
  /** Whether a login request may begin. */
  readonly isFree: () => boolean;
}

// A field named "submit" or "action" hides the form's member of that name:
// all is done by the prototypes' methods.
const attribute = (form: HTMLFormElement, name: string): string | null =>
  Element.prototype.getAttribute.call(form, name);

/** What a form or its submit button says, the button's word first. */
const said = (
  form: HTMLFormElement,
  submitter: Submitter,
  name: string,
): string | null =>
  submitter.getAttribute(`form${name}`) ?? attribute(form, name);

/** Where the form would go; the page's address if nothing says it well. */
function actionOf(form: HTMLFormElement, submitter: Submitter): URL {
  const action = said(form, submitter, 'action') || location.href;
  const url = parseUrl(action, pageBase());
  // React leaves a script there, which tells that its handler has to come first.
  return url?.protocol.startsWith('http') ? url : new URL(location.href);
}

/** Whether the page stays when the form is submitted. */
const staysOnPage = (form: HTMLFormElement, submitter: Submitter): boolean =>
  /^_blank$/i.test(said(form, submitter, 'target') ?? '') ||
  /^dialog$/i.test(said(form, submitter, 'method') ?? '');

const isValid = (form: HTMLFormElement, submitter: Submitter): boolean =>
  attribute(form, 'novalidate') !== null ||
  submitter.formNoValidate ||
  HTMLFormElement.prototype.reportValidity.call(form);

/**
 * Submits a form.
 *
 * @returns whether it is on its way: nobody has cancelled it
 */
function send(form: HTMLFormElement, submitter?: Submitter): boolean {
  let sent = false;
  const done = new AbortController();
  const listen = (type: string, listener: (event: Event) => void): void =>
    EventTarget.prototype.addEventListener.call(form, type, listener, {
      capture: true,
      signal: done.signal,
    });
  let submission: Event | undefined;
  listen('submit', (event) => (submission = event));
  // All that is left to see of one that a listener has kept from everybody.
  listen('formdata', () => (sent = true));
  HTMLFormElement.prototype.requestSubmit.call(form, submitter);
  done.abort();
  return submission ? !submission.defaultPrevented : sent;
}

/** Submits a form for a choice that was made in it, as one start. */
export function submitOnce(form: HTMLFormElement, hold: Hold): void {
  hold.claim();
  if (send(form)) hold.leave();
  else hold.release();
}

/** Ends a submission that has begun by `fc-authorize`. */
type End = (sent: boolean) => void;

/**
 * Submits an element's form by a native submit button: the fallback's, else
 * one that stands in for it, since a custom element cannot be a submitter.
 * Whatever presses that button is a login request of the element: its own control,
 * Enter in a field, and `requestSubmit(event.submitter)` of a page that has
 * cancelled the first `submit` and asked somebody something.
 */
export class FormStarter implements ReactiveController {
  readonly #road: FormRoad;
  #root: EventTarget | undefined;
  /**
   * Stays in the form after a cancelled `submit`, whose handler may submit by
   * it later: at the end, where it is nobody's default button.
   */
  #standIn: HTMLButtonElement | undefined;
  /** Its own `submit` is being fired. */
  #sending = false;
  /** Frees the page for the next, once the page has cancelled this one. */
  #settle: () => void = () => undefined;

  constructor(road: FormRoad) {
    this.#road = road;
    road.host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    const root = this.#road.host.getRootNode();
    // Before all listeners of the page, which may keep the event from others.
    this.#root = root === document ? window : root;
    this.#root.addEventListener('submit', this.#onSubmit, true);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('submit', this.#onSubmit, true);
    this.#standIn?.remove();
  }

  /**
   * Submits the form: constraint validation, `fc-authorize`, `submit`,
   * `formdata`.
   *
   * @param event what the person or the page did
   */
  press(event: Event, form: HTMLFormElement, own: Submitter | null): void {
    const submitter = own ?? this.#standInFor(form);
    const end = isValid(form, submitter) && this.#begin(event, form, submitter);
    if (!end) {
      this.#standIn?.remove();
      return;
    }
    this.#sending = true;
    const sent = send(form, submitter);
    this.#sending = false;
    end(sent);
  }

  /** A submission of the page's or the browser's own, by that button. */
  readonly #onSubmit = (event: Event): void => {
    const { submitter, target } = event as SubmitEvent & {
      submitter: Submitter | null;
    };
    const { source, isFree } = this.#road;
    if (this.#sending || event.defaultPrevented || !submitter) return;
    const isOurs =
      submitter === this.#standIn || submitter === source().submitter;
    if (!isOurs) return;
    this.#settle();
    const end =
      isFree() && this.#begin(event, target as HTMLFormElement, submitter);
    if (!end) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.#settle = () => {
      if (event.defaultPrevented) end(false);
    };
    // After all that the page does in its listeners.
    setTimeout(() => end(!event.defaultPrevented));
  };

  /**
   * Fires `fc-authorize`, and prepares the form.
   *
   * @returns `undefined` if it must not be
   */
  #begin(
    event: Event,
    form: HTMLFormElement,
    submitter: Submitter,
  ): End | undefined {
    const { host, hold, request: makeRequest } = this.#road;
    const ended = hold.claim();
    reportBlocked(host, hold, ended);
    const request = makeRequest(event, actionOf(form, submitter));
    const before = new URLSearchParams(request.params);
    const goesOn =
      host.dispatchEvent(new AuthorizeEvent(request)) &&
      // As with a native button that a listener took out of its form.
      submitter.form === form;
    if (!goesOn) {
      hold.release();
      return undefined;
    }
    const joining = new AbortController();
    const { signal } = joining;
    const onFormData = (event: Event): void =>
      join((event as FormDataEvent).formData, request.params, before);
    EventTarget.prototype.addEventListener.call(form, 'formdata', onFormData, {
      signal,
    });
    // Out of frames, as links.
    const leaves = said(form, submitter, 'target') === null;
    if (leaves) submitter.setAttribute('formtarget', '_top');
    return (sent) => {
      if (signal.aborted) return;
      joining.abort();
      const stays = staysOnPage(form, submitter) || ended.aborted;
      if (leaves) submitter.removeAttribute('formtarget');
      if (submitter === this.#standIn) {
        if (sent) submitter.remove();
        else moveInto(form, submitter);
      }
      if (sent && !stays) hold.leave();
      else hold.release();
    };
  }

  #standInFor(form: HTMLFormElement): HTMLButtonElement {
    const { host } = this.#road;
    const button = (this.#standIn ??= createElement('button'));
    button.hidden = true;
    // A slot that nobody has: it is no part of the fallback.
    button.slot = 'submitter';
    const id = host.closest('form') === form ? null : attribute(form, 'id');
    if (id === null) button.removeAttribute('form');
    else button.setAttribute('form', id);
    host.append(button);
    // A form of the fallback is not around it.
    if (button.form !== form) moveInto(form, button);
    return button;
  }
}

/** Puts a button at the end of a form. */
function moveInto(form: HTMLFormElement, button: Submitter): void {
  button.removeAttribute('form');
  Element.prototype.append.call(form, button);
}

/** Frees the page when its policy blocks the form, and says so. */
function reportBlocked(host: Element, hold: Hold, signal: AbortSignal): void {
  addEventListener(
    'securitypolicyviolation',
    (event) => {
      if (event.effectiveDirective !== 'form-action') return;
      reportError(
        host,
        'csp-form-action',
        `the page's policy "form-action" blocked ${event.blockedURI}. Use a link (href), or post the form with fetch in an fc-authorize listener`,
      );
      hold.release();
    },
    { signal },
  );
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
