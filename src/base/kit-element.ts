import type { LocaleController } from '../i18n/locale-controller.js';
import { isServer } from '../dom/is-server.js';
import { AutofocusController } from './autofocus.js';
import type { FallbackController } from './fallback.js';
import { restyle } from './restyle.js';
import { TargetElement } from './target-element.js';

/**
 * What the kit's elements share: their first render repeats what a server
 * wrote, if one did, and the page's own follows as an update.
 */
export abstract class KitElement extends TargetElement {
  protected abstract readonly locale: LocaleController;
  protected abstract readonly fallback: FallbackController;

  constructor() {
    super();
    new AutofocusController(this);
  }

  /** On a server, and while its markup is hydrated: the page is not known. */
  protected get hydrating(): boolean {
    return isServer || (this.locale.hydrates && !this.hasUpdated);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Without the support for hydration it would stand there twice.
    if (!this.locale.hydrates) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** @internal Renders in this very task. */
  updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const ready = !isServer && this.hydrating && this.locale.hydrate();
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
    if (!this.hydrating) return refused;
    return this.fallback.wasShown ?? refused;
  }
}
