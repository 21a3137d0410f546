import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observeAround } from '../dom/around.js';
import { isServer } from '../dom/is-server.js';
import { closest } from '../dom/native.js';

/**
 * Whether a native button in the place of `element` would be disabled by a
 * fieldset: what stands in a fieldset's first legend is spared by that one.
 */
function isInDisabledFieldset(element: Element): boolean {
  let inside: Element | null = element;
  while ((inside = inside.parentElement)) {
    const fieldset = closest(inside, 'fieldset[disabled]');
    if (!fieldset) return false;
    const legend = fieldset.querySelector(':scope > legend');
    if (!legend?.contains(element)) return true;
    inside = fieldset;
  }
  return false;
}

/** Keeps an element in step with the fieldsets around it. */
export class FieldsetController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #shown = false;
  #unobserve: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether one of them disables the element, now. */
  get disabled(): boolean {
    return isInDisabledFieldset(this.#host);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#unobserve = observeAround(this.#host, () => {
      if (this.disabled !== this.#shown) this.#host.requestUpdate();
    });
  }

  hostUpdated(): void {
    this.#shown = this.disabled;
  }

  hostDisconnected(): void {
    this.#unobserve?.();
  }
}
