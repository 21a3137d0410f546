import type { Provider } from '../authorize/request.js';
import { FcButtonBase } from '../button/fc-button-base.js';

/**
 * The FranceConnect button (without plus), with the official sentence above
 * and the link below.
 *
 * @element fc-button
 */
export class FcButton extends FcButtonBase {
  protected override readonly provider: Provider = 'franceconnect';
  protected override readonly brand = 'FranceConnect';
  protected override readonly aboutUrl = 'https://franceconnect.gouv.fr/';

  protected override introText(): string {
    return this.locale.msg(
      'FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion à vos services en ligne.',
      {
        id: 'fc.intro',
        desc: 'Official sentence above the button. "l’État" is the French State. Do not translate "FranceConnect". Max 210 characters.',
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fc-button': FcButton;
  }
}
