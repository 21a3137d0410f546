import type { MsgFn } from '@lit/localize';

/**
 * What a visitor reads after a trip that did not end in a login: what
 * happened, and what to do.
 *
 * @param code the error code of the return trip: OpenID Connect's, as
 *   FranceConnect+ sends it, or the site's own: `session_expired` where no
 *   login of this visitor is known, `login_timeout` where the ten minutes were
 *   measured, and `wrong_road`. Any other code gets the general text, and so
 *   do those of a site that is set up wrongly, which a visitor can do nothing
 *   about; no code is shown.
 */
export function noticeText(msg: MsgFn, code: string): string {
  if (code === 'session_expired') {
    return msg(
      'Ce site n’a pas retrouvé la connexion que vous aviez commencée. Recommencez ici, dans ce navigateur.',
      {
        id: 'notice.notFound',
        desc: 'Notice under the login button: somebody came back from a login that this site does not know, for one of several reasons (another browser, too late, cookies refused), and starts again with this button. Max 150 characters.',
      },
    );
  }
  if (code === 'wrong_road') {
    return msg(
      'L’identité reçue ne correspond pas au bouton choisi\u00a0: elle vient peut-être d’une connexion précédente sur cet appareil. Déconnectez-vous de FranceConnect+, puis recommencez.',
      {
        id: 'notice.wrongRoad',
        desc: 'Notice under the login button: the European button brought back a French identity, or the reverse, because of an earlier login on this device. Do not translate "FranceConnect+". Max 190 characters.',
      },
    );
  }
  const advice = msg(
    'Vous pouvez réessayer ou choisir un autre moyen de connexion.',
    {
      id: 'notice.advice',
      desc: 'What to do after a login that failed; follows one of the other notices as a second sentence. Max 110 characters.',
    },
  );
  return `${whatHappened(msg, code)} ${advice}`;
}

function whatHappened(msg: MsgFn, code: string): string {
  switch (code) {
    case 'access_denied':
      return msg('Votre identité n’a pas été transmise à ce site.', {
        id: 'notice.denied',
        desc: 'Notice under the login button, after coming back without being identified (not necessarily cancelled by the person). Max 90 characters.',
      });
    case 'login_timeout':
      return msg('Le délai de dix minutes pour se connecter est dépassé.', {
        id: 'notice.expired',
        desc: 'Notice under the login button: the whole login must be done within ten minutes. Max 90 characters.',
      });
    case 'server_error':
    case 'temporarily_unavailable':
      return msg('Le service de connexion est momentanément indisponible.', {
        id: 'notice.unavailable',
        desc: 'Notice under the login button: the login service is down for the moment. Max 90 characters.',
      });
    default:
      return msg('La connexion n’a pas abouti.', {
        id: 'notice.failed',
        desc: 'Notice under the login button: the login failed, for any reason. Max 90 characters.',
      });
  }
}
