import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { withBrand } from '../base/brand.js';
import { commonStyles } from '../base/common-styles.js';
import { palette } from '../base/palette.js';
import { property } from '../base/decorators.js';
import { buttonTexts } from '../generated/button-texts.js';
import { logo } from '../generated/franceconnect-logo.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { pageLanguage } from '../i18n/resolve.js';
import { AuthorizeButton } from './authorize-button.js';
import { buttonStyles } from './button-styles.js';
import { fcStyles } from './fc-button-styles.js';

/**
 * What the two FranceConnect buttons share: the sentence above, the control
 * with the logo, the link below. Nothing of it can be restyled: the guideline
 * forbids it.
 */
export abstract class FcButtonBase extends AuthorizeButton {
  static override styles = [palette, buttonStyles, fcStyles, commonStyles];

  /**
   * Leaves out the sentence above. Only for a page that carries the sentence
   * already: the guideline wants it on every login page.
   */
  @property({ type: Boolean, attribute: 'no-intro', unset: false })
  noIntro: boolean | null | undefined = false;

  protected override readonly locale = new LocaleController(
    this,
    buttonTexts,
    pageLanguage,
  );

  /** The service's name, never translated. */
  protected abstract readonly brand: 'FranceConnect' | 'FranceConnect+';

  /** Where the visitor reads about the service. */
  protected abstract readonly aboutUrl: string;

  /** The official sentence. */
  protected abstract introText(): string;

  protected override renderIntro(): TemplateResult | typeof nothing {
    if (this.noIntro) return nothing;
    return html`<p class="intro">${withBrand(this.introText())}</p>`;
  }

  /** Browsers put a space before the plus, since it is positioned apart. */
  protected override controlName(): string {
    return `${this.#signIn()} ${this.brand}`;
  }

  protected override renderLabel(): TemplateResult {
    const plus = this.brand.endsWith('+');
    // One word, which breaks, if it must, where the State's logo breaks it.
    return html`<span class="design"
      >${logo}<span class="words"
        ><span class="sign-in">${this.#signIn()}</span>
        <span class="brand" translate="no"
          >France<wbr />Connect${
            plus ? html`<span class="plus">+</span>` : nothing
          }</span
        ></span
      ></span
    >`;
  }

  protected override renderAbout(): TemplateResult {
    const { msg } = this.locale;
    const question = msg(str`Qu’est-ce que ${this.brand}\u00a0?`, {
      id: 'fc.whatIs',
      desc: 'Link below the button; the placeholder is "FranceConnect+" or "FranceConnect". Max 45 characters.',
    });
    const newWindow = msg('nouvelle fenêtre', {
      id: 'fc.newWindow',
      desc: 'Says that a link opens a new window; follows the link text after a dash. Max 40 characters.',
    });
    // The guideline asks for the title. Unless it is the name to the letter,
    // browsers hand it on as a description, and it is said twice.
    const name = `${question} - ${newWindow}`;
    return html`<p class="about">
      <a
        href=${this.aboutUrl}
        target="_blank"
        rel="noopener external"
        title=${name}
        aria-label=${name}
        aria-description=${''}
        >${withBrand(question)}<span class="hidden-text"
          >&nbsp;- ${newWindow}</span
        ><svg class="external" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 3.3H2.7v10h10V9M9.3 2.7h4v4M13 3 7.3 8.7" /></svg
      ></a>
    </p>`;
  }

  #signIn(): string {
    return this.locale.msg('S’identifier avec', {
      id: 'fc.signIn',
      desc: 'First line of the button; the second line is the name "FranceConnect+" or "FranceConnect". Together they must read as one phrase. Official wording in fr, en, de, es. Max 28 characters.',
    });
  }
}
