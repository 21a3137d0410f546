import { html } from 'lit';
import type {
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from 'lit';

/** How long after the last change something is said, so that typing is not. */
const DELAY = 500;

/**
 * A polite live region. It is there, empty, from the first render, and its
 * text changes later: one that is filled as it is added is not spoken in
 * Chromium.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says `text` when nothing else has come for half a second. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The same text again is said again only if it differs.
      this.#text = this.#text === text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
    }, DELAY);
  }

  render(): TemplateResult {
    // As a property: a translation tool may have replaced the text's node.
    return html`<span
      class="hidden-text"
      role="status"
      .textContent=${this.#text}
    ></span>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }
}
