import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { noticeTexts } from '../generated/notice-texts.js';
import { withBrand } from '../i18n/brand.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { noticeText } from '../i18n/notices.js';
import type { ResolveLanguage } from '../i18n/resolve.js';

/** What happened on a trip that did not end in a login, under the control. */
export class Notice {
  readonly #host: ReactiveControllerHost & Element;
  readonly #resolve: ResolveLanguage;
  // Made with the first notice: most pages never need its texts.
  #locale: LocaleController | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    resolve: ResolveLanguage,
  ) {
    this.#host = host;
    this.#resolve = resolve;
  }

  /**
   * @param code the error code of the return trip; `null` for no notice
   * @returns an element with the id `notice`, as soon as its language is there
   */
  render(code: string | null): TemplateResult | typeof nothing {
    if (code === null) return nothing;
    this.#locale ??= new LocaleController(
      this.#host,
      noticeTexts,
      this.#resolve,
    );
    const { locale, msg, settled } = this.#locale;
    if (!settled) return nothing;
    return html`<p id="notice" class="notice" lang=${locale}>
      ${withBrand(noticeText(msg, code))}
    </p>`;
  }
}
