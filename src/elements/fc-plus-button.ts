import type { Provider } from '../authorize/request.js';
import { FcButtonBase } from '../button/fc-button-base.js';

/**
 * The FranceConnect+ button, with the official sentence above and the link
 * below, as the integration guide of FranceConnect+ wants them.
 *
 * @element fc-plus-button
 */
export class FcPlusButton extends FcButtonBase {
  protected override readonly provider: Provider = 'franceconnect-plus';
  protected override readonly brand = 'FranceConnect+';
  protected override readonly aboutUrl =
    'https://franceconnect.gouv.fr/france-connect-plus';

  protected override introText(): string {
    return this.locale.msg(
      'FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles.',
      {
        id: 'fc.introPlus',
        desc: 'Official sentence above the button. "l’État" is the French State. Do not translate "FranceConnect+". Max 220 characters.',
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fc-plus-button': FcPlusButton;
  }
}
