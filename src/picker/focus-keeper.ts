import type { ReactiveController, ReactiveControllerHost } from 'lit';

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

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#code = (focused as HTMLElement | null | undefined)?.dataset['code'];
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (this.#code === undefined || !root || root.activeElement) return;
    const options = [...root.querySelectorAll<HTMLElement>('[data-code]')];
    const same = options.find(({ dataset }) => dataset['code'] === this.#code);
    (same ?? root.querySelector<HTMLElement>('#filter'))?.focus();
  }
}
