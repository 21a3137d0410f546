import type { MsgFn } from '@lit/localize';

/**
 * What a visitor reads after a trip that did not end in a login.
 *
 * @param code the error code of the return trip: OpenID Connect's, as
 *   FranceConnect+ sends it, or the site's own `session_expired` and
 *   `wrong_road`. Any other code gets the general text; no code is shown.
 */
export function noticeText(msg: MsgFn, code: string): string {
  switch (code) {
    case 'access_denied':
      return msg(
        'Votre identité n’a pas été transmise à ce site. Vous pouvez réessayer ou choisir un autre moyen de connexion.',
        {
          id: 'notice.denied',
          desc: 'Notice under the login button, after coming back without being identified (not necessarily cancelled by the person). Max 190 characters.',
        },
      );
    case 'session_expired':
      return msg(
        'Le délai de dix minutes pour se connecter est dépassé. Veuillez recommencer.',
        {
          id: 'notice.expired',
          desc: 'Notice under the login button: the whole login must be done within ten minutes. Max 150 characters.',
        },
      );
    case 'wrong_road':
      return msg(
        'L’identité reçue ne correspond pas au bouton choisi\u00a0: une autre personne s’est peut-être connectée sur cet appareil. Déconnectez-vous de FranceConnect+, puis recommencez.',
        {
          id: 'notice.wrongRoad',
          desc: 'Notice under the login button: the European button brought back a French identity, or the reverse, because of an earlier login on this device. Do not translate "FranceConnect+". Max 270 characters.',
        },
      );
    case 'server_error':
    case 'temporarily_unavailable':
      return msg(
        'Le service de connexion est momentanément indisponible. Veuillez réessayer plus tard.',
        {
          id: 'notice.unavailable',
          desc: 'Notice under the login button: the login service is down for the moment. Max 150 characters.',
        },
      );
    case 'invalid_acr':
    case 'invalid_idp_hint':
    case 'invalid_request':
      return msg(
        'La connexion est impossible à cause d’un réglage de ce site. Veuillez en avertir le service concerné.',
        {
          id: 'notice.setup',
          desc: 'Notice under the login button: the site is set up wrongly; the visitor can only tell the organisation behind the site. Max 190 characters.',
        },
      );
    default:
      return msg(
        'La connexion n’a pas abouti. Veuillez réessayer\u202f; si le problème persiste, contactez ce service.',
        {
          id: 'notice.failed',
          desc: 'Notice under the login button: the login failed for an unknown reason. Max 190 characters.',
        },
      );
  }
}
