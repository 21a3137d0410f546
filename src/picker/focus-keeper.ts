import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { codeOf, filterField, optionsIn } from './parts.js';

/**
 * Keeps focus in a list that is rendered anew: an option that moved has it
 * again, and for one that is gone the field has it.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #code: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The country of the option with the focus; empty for none. */
  get code(): string {
    return codeOf(this.#host.shadowRoot?.activeElement) ?? '';
  }

  hostUpdate(): void {
    this.#code = this.code;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!this.#code || !root || root.activeElement) return;
    const same = optionsIn(root).find(
      (option) => codeOf(option) === this.#code,
    );
    (same ?? filterField(root))?.focus();
  }
}
