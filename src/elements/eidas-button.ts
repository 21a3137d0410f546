import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { europeanMark } from '../artwork/european-mark.js';
import type { Provider } from '../authorize/request.js';
import { eidasTexts } from '../generated/eidas-texts.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { visitorLanguage } from '../i18n/resolve.js';
import { buttonStyles } from '../styles/button.js';
import { eidasStyles } from '../styles/eidas-button.js';
import { AuthorizeButton } from './authorize-button.js';
import { Notice } from './notice.js';

/**
 * The button for people who hold the eID of another European country. It
 * belongs directly below the FranceConnect+ button and its link.
 *
 * On a French page it speaks the visitor's language: those who need it may
 * not read French. An own `lang` pins it.
 *
 * @element eidas-button
 * @slot logo - A mark of 32 by 32 pixels in place of the kit's own.
 */
export class EidasButton extends AuthorizeButton {
  static override styles = [buttonStyles, eidasStyles];

  protected override readonly provider: Provider = 'eidas';
  protected override readonly locale = new LocaleController(
    this,
    eidasTexts,
    visitorLanguage,
  );
  protected override readonly notice = new Notice(this, visitorLanguage);

  protected override startingText(): string {
    return this.locale.msg('Connexion en cours…', {
      id: 'eidas.starting',
      desc: 'Announced to screen readers while the login starts. Max 50 characters.',
    });
  }

  protected override renderLabel(): TemplateResult {
    return html`<span class="logo" aria-hidden="true"
        ><slot name="logo">${europeanMark}</slot></span
      ><span class="label"
        >${this.locale.msg(
          'Connectez-vous avec une identité numérique d’un autre pays européen',
          {
            id: 'eidas.label',
            desc: 'The label of the eIDAS button, on two or three short lines. Official wording in English: "Sign-in with a digital identity from another European country". Max 95 characters.',
          },
        )}</span
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eidas-button': EidasButton;
  }
}
