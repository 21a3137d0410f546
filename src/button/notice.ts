import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { Announcer } from '../base/announcer.js';
import { withBrand } from '../base/brand.js';
import type { LocaleController } from '../i18n/locale-controller.js';
import { isServer } from '../dom/is-server.js';
import { noticeText } from './notices.js';

/** What happened on a trip that did not end in a login, under the control. */
export class Notice {
  // A visitor comes back to a page that was just loaded: what stands in it
  // from the beginning is shown, and no live region says it.
  readonly #announcer: Announcer;
  #said = '';
  // Another text stands in another place of the template, so that it is written
  // anew: a translation tool may have replaced the nodes of the one before.
  #odd = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#announcer = new Announcer(host);
  }

  /**
   * @param code the error code of the return trip; `null` for no notice
   * @param locale the language of the element
   * @returns an element with the id `notice`, as soon as its language is
   *   there, and what says it aloud
   */
  render(code: string | null, locale: LocaleController): TemplateResult {
    return html`${
      code === null ? this.#clear() : this.#show(code, locale)
    }${this.#announcer.render()}`;
  }

  #show(
    code: string,
    { locale, msg, settled }: LocaleController,
  ): TemplateResult | typeof nothing {
    if (!settled) return nothing;
    const text = noticeText(msg, code);
    if (text !== this.#said) this.#odd = !this.#odd;
    this.#say(text);
    const notice = html`<p id="notice" class="notice" lang=${locale}>
      ${withBrand(text)}
    </p>`;
    return html`${this.#odd ? notice : nothing}${this.#odd ? nothing : notice}`;
  }

  #clear(): typeof nothing {
    this.#say('');
    return nothing;
  }

  #say(text: string): void {
    if (isServer || text === this.#said) return;
    this.#said = text;
    this.#announcer.say(text);
  }
}
