import type { MsgFn, MsgOptions } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canHydrate, isServer } from '../dom/is-server.js';
import { observeAround } from '../dom/around.js';
import { toLocale } from './locales.js';
import type { Locale } from './locales.js';
import { nearestLang } from './nearest-lang.js';
import type { ResolveLanguage } from './resolve.js';
import { isAtHand, say } from './texts.js';
import type { Template, Texts } from './texts.js';

/** Keeps one element's texts in the language that the element should speak. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #texts: Texts;
  readonly #resolve: ResolveLanguage;
  /** Whether the first render hydrates what a server wrote. */
  readonly hydrates: boolean;
  #locale: Locale | undefined;
  #wanted: Locale | undefined;
  #settled = false;
  #unobserve: (() => void) | undefined;

  /**
   * @param host the element that speaks
   * @param texts what it says
   * @param resolve how it finds its language
   */
  constructor(
    host: ReactiveControllerHost & Element,
    texts: Texts,
    resolve: ResolveLanguage,
  ) {
    this.#host = host;
    this.#texts = texts;
    this.#resolve = resolve;
    this.hydrates = !isServer && canHydrate() && host.shadowRoot !== null;
    host.addController(this);
  }

  /** The language of the texts that are shown: what belongs into `lang`. */
  get locale(): Locale {
    return (this.#locale ??= this.#withoutPage());
  }

  /** Whether loading has ended: the language is there, or failed. */
  get settled(): boolean {
    return isServer || this.hydrates || this.#settled;
  }

  /**
   * Takes the language that a server wrote.
   *
   * @returns ends when its texts are there; `undefined` if they are
   */
  hydrate(): Promise<unknown> | undefined {
    const written = toLocale(
      this.#host.shadowRoot?.querySelector('.root')?.getAttribute('lang'),
    );
    if (written) this.#locale ??= written;
    if (isAtHand(this.#texts, this.locale)) return undefined;
    return this.#texts.load(this.locale);
  }

  /**
   * As `msg` of `@lit/localize`, in this element's language: that one belongs
   * to `configureLocalization`, which is once per page and may be the page's
   * own. A text has an id, and at most one value.
   */
  readonly msg = ((template: Template, options?: MsgOptions): string =>
    say(this.#texts, this.locale, template, options)) as MsgFn;

  hostConnected(): void {
    if (isServer) return;
    this.#unobserve = observeAround(this.#host, this.#refresh);
    // The first render repeats what the server wrote: hydration keeps it.
    if (!this.hydrates || this.#settled) this.#refresh();
  }

  hostUpdated(): void {
    if (!this.hydrates || this.#wanted) return;
    this.#refresh();
    // What the server could not know, of which the language is but one.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unobserve?.();
    this.#unobserve = undefined;
  }

  /** What a server can know: the element's own `lang`, else the default. */
  #withoutPage(): Locale {
    const own = toLocale(this.#host.getAttribute('lang'));
    if (own && isAtHand(this.#texts, own)) return own;
    return this.#resolve({ own: null, nearest: null, preferred: [] });
  }

  readonly #refresh = (): void => {
    const wanted = this.#resolve({
      own: this.#host.getAttribute('lang'),
      nearest: nearestLang(this.#host),
      preferred: navigator.languages ?? [],
    });
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (isAtHand(this.#texts, wanted)) {
      this.#show(wanted);
      return;
    }
    void this.#texts.load(wanted).then((there) => {
      // Another language may have been asked for while this one came.
      if (wanted === this.#wanted) this.#show(there ? wanted : this.locale);
    });
  };

  #show(locale: Locale): void {
    const changed = locale !== this.#locale || !this.#settled;
    this.#settled = true;
    this.#locale = locale;
    if (changed) this.#host.requestUpdate();
  }
}
