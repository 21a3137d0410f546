import { isServer } from '../dom/is-server.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { native, rootOf } from '../dom/native.js';

/**
 * The attribute `autofocus`, which browsers grant to what can be focused
 * itself: on a page while nothing else has the focus, and in a dialog or
 * popover as it opens.
 */
export class AutofocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #root: Node | undefined;
  #done = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#root = rootOf(this.#host);
    EventTarget.prototype.addEventListener.call(
      this.#root,
      'toggle',
      this.#onToggle,
      true,
    );
  }

  hostUpdated(): void {
    if (this.#done) return;
    this.#done = true;
    const active = native(Document.prototype, 'activeElement', document);
    const body = native(Document.prototype, 'body', document);
    const root = native(Document.prototype, 'documentElement', document);
    const target = root.querySelector(':target');
    if (target || (active && active !== body)) return;
    this.#focus();
  }

  hostDisconnected(): void {
    EventTarget.prototype.removeEventListener.call(
      this.#root ?? this.#host,
      'toggle',
      this.#onToggle,
      true,
    );
  }

  /** The browser has given the focus to something in there by now. */
  readonly #onToggle = (event: Event): void => {
    const opened = event.target as Element;
    if ((event as ToggleEvent).newState !== 'open') return;
    if (opened.localName === 'details' || !opened.contains(this.#host)) return;
    const active = native(Document.prototype, 'activeElement', document);
    if (!active?.hasAttribute('autofocus')) this.#focus();
  };

  #focus(): void {
    if (this.#host.hasAttribute('autofocus')) this.#host.focus();
  }
}
