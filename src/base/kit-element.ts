import { isServer, LitElement } from 'lit';
import type { LocaleController } from '../i18n/locale-controller.js';
import type { FallbackController } from './fallback.js';
import { restyle } from './restyle.js';

/**
 * What the kit's elements share: their first render repeats what a server
 * wrote, if one did, and the page's own follows as an update.
 */
export abstract class KitElement extends LitElement {
  abstract href: string | null;

  protected abstract readonly locale: LocaleController;
  protected abstract readonly fallback: FallbackController;

  #written = !isServer && this.shadowRoot !== null;

  /** On a server, and while what it wrote is taken over: knows no page. */
  protected get repeats(): boolean {
    return isServer || (this.#written && !this.hasUpdated);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Without the support for hydration it would stand there twice.
    if (this.#written && !('litElementHydrateSupport' in globalThis)) {
      this.#written = false;
      this.shadowRoot?.replaceChildren();
    }
    return super.createRenderRoot();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const ready = this.#written && !this.hasUpdated && this.locale.repeat();
    if (ready) return ready.then(() => this.performUpdate());
    this.performUpdate();
    return undefined;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.fallback.showAlone(error);
    }
  }

  /**
   * Whether the fallback is shown. A server shows it where the control would
   * need a script: without `href`.
   *
   * @param refused whether the element cannot start
   */
  protected showsFallback(refused: boolean): boolean {
    if (isServer) return refused || this.href === null;
    if (!this.repeats) return refused;
    const slot = this.shadowRoot?.querySelector('.root > slot:not([name])');
    return slot?.matches(':not([hidden])') ?? refused;
  }
}
