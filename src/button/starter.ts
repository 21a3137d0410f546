import { startByEvent } from '../authorize/event-only.js';
import { actionOf, formOf, startByForm } from '../authorize/form.js';
import { startByLink } from '../authorize/link.js';
import { addFields, makeRequest } from '../authorize/request.js';
import type {
  AuthorizeRequest,
  RequestedFields,
} from '../authorize/request.js';
import type { Start } from '../authorize/start.js';
import type { Target } from '../base/target-element.js';
import { baseUri } from '../dom/native.js';

/** A button as its starter knows it. */
interface Host extends HTMLElement, Target {
  readonly form: string | null;
  busy: boolean;
}

/** Starts the login that a button stands for, and keeps its `busy` in step. */
export class Starter {
  readonly #host: Host;
  readonly #fields: () => RequestedFields;
  #start: Start | undefined;

  /**
   * @param host the button that the events come from
   * @param fields what it asks for, read when a start begins
   */
  constructor(host: Host, fields: () => RequestedFields) {
    this.#host = host;
    this.#fields = fields;
  }

  /** Follows the link that was pressed. */
  followLink(event: MouseEvent): void {
    startByLink(event, {
      host: this.#host,
      target: this.#host,
      fields: this.#fields(),
      onBusy: this.#onBusy,
      onEnd: this.#onEnd,
    });
  }

  /** Submits the form, or only tells that a login is wanted. */
  submitOrTell(event: MouseEvent): void {
    const host = this.#host;
    const form = formOf(host, host.form);
    if (!form) {
      startByEvent(host, this.#request(event, new URL(baseUri())));
      return;
    }
    startByForm({
      host,
      form,
      request: () => this.#request(event, actionOf(form)),
      onBusy: this.#onBusy,
      onEnd: this.#onEnd,
    });
  }

  /** Frees the page: the button is busy no more. */
  end(): void {
    this.#start?.end();
  }

  #request(event: MouseEvent, url: URL): AuthorizeRequest {
    const fields = this.#fields();
    const params = addFields(new URLSearchParams(), fields, this.#host.params);
    return makeRequest(event, fields, url, params);
  }

  readonly #onBusy = (start: Start): void => {
    this.#start = start;
    this.#host.busy = true;
  };

  readonly #onEnd = (): void => {
    this.#start = undefined;
    this.#host.busy = false;
  };
}
