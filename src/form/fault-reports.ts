import { isServer } from '../dom/is-server.js';
import { rootOf } from '../dom/native.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly form: HTMLFormElement | null };

/**
 * Tells when the visitor is shown that an element's value is wrong. The browser
 * fires `invalid` for a silent `checkValidity()` as well, and a page may cancel
 * it to show the fault itself.
 *
 * It is shown by the element's own `reportValidity()`, by a press that submits
 * the form, and by whatever else moves the focus to the element in the same
 * task: the form's `reportValidity()`, and the browser's own check.
 */
export class FaultReports implements ReactiveController {
  readonly #host: Host;
  readonly #onReport: () => void;
  #root: Node | undefined;
  /** The form whose submit button is being pressed. */
  #submitting: HTMLFormElement | null = null;
  #reporting = false;
  #waiting = false;

  constructor(host: Host, onReport: () => void) {
    this.#host = host;
    this.#onReport = onReport;
    host.addController(this);
    if (isServer) return;
    host.addEventListener('focusin', () => {
      if (this.#waiting) onReport();
    });
  }

  /** Runs a check that shows what it finds. */
  during<T>(check: () => T): T {
    this.#reporting = true;
    try {
      return check();
    } finally {
      this.#reporting = false;
    }
  }

  hostConnected(): void {
    if (isServer) return;
    this.#root = rootOf(this.#host);
    const listen = EventTarget.prototype.addEventListener.bind(this.#root);
    listen('invalid', this.#onInvalid, true);
    listen('click', this.#onClick, true);
  }

  hostDisconnected(): void {
    const root = this.#root ?? this.#host;
    const unlisten = EventTarget.prototype.removeEventListener.bind(root);
    unlisten('invalid', this.#onInvalid, true);
    unlisten('click', this.#onClick, true);
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>(
      'button, input',
    );
    this.#submitting = button?.form ?? null;
    setTimeout(() => (this.#submitting = null));
  };

  /** Listens behind all listeners that the page has put on the element. */
  readonly #onInvalid = ({ target }: Event): void => {
    if (target === this.#host) {
      this.#host.addEventListener('invalid', this.#onUncancelled, {
        once: true,
      });
    }
  };

  readonly #onUncancelled = (event: Event): void => {
    if (event.defaultPrevented) return;
    const { form } = this.#host;
    if (this.#reporting || (form && form === this.#submitting)) {
      this.#onReport();
      return;
    }
    this.#waiting = true;
    setTimeout(() => (this.#waiting = false));
  };
}
