import { html } from 'lit';
import type {
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from 'lit';

/** How long after the last change something is said, so that typing is not. */
const DELAY = 500;

/** So long it stays: who reads the page later does not come upon it. */
const STAY = 5000;

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
      this.#show(this.#text === text ? `${text}\u00a0` : text);
      this.#timer = setTimeout(() => this.#show(''), STAY);
    }, DELAY);
  }

  #show(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    // As a property: a translation tool may have replaced the text's node.
    return html`<span
      class="hidden-text"
      role="status"
      .textContent=${this.#text}
    ></span>`;
  }

  /** Says nothing more; what is there goes with the next update. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  hostDisconnected(): void {
    this.hush();
  }
}
