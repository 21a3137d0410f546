import { isDisabled } from '../buttons.js';
import { style } from '../tree.js';
import {
  isAuthorizeAddress,
  isFranceConnect,
  OURS,
  PROTOCOL,
} from '../official.js';
import type { Button, Measurement, Rule } from '../types.js';
import { both, NOTHING, onEach } from './support.js';
import { attributesOf, goesTo } from './trust.js';

const FALLBACK_ADDRESS = 'a[href]:not([target=_blank])';

const NAVIGATES = /\b(?:location|window\.open|document\.location)\b|\.submit\(/;

function startsAlone({ made, host, control, address, form }: Button): boolean {
  if (made !== 'kit') return Boolean(address ?? form);
  const fallback = host.querySelector(
    'a[href]:not([target=_blank]), button, input[type=submit]',
  );
  return fallback !== null || control.getRootNode() === host.getRootNode();
}

/** Where a login starts, and without what. */
export const START: readonly Rule[] = [
  {
    id: 'own-address',
    says: both(
      'The button must lead to the site’s own backend, not to FranceConnect.',
      'Le bouton doit mener au serveur du site, pas à FranceConnect.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Link to a route of your backend, which creates state and nonce and redirects.',
      'Pointez vers une route de votre serveur, qui crée state et nonce, puis redirige.',
    ),
    measure: onEach((button) => {
      const url = goesTo(button);
      return (
        url && {
          ok: !isFranceConnect(url) && !isAuthorizeAddress(url),
          measured: url.origin + url.pathname,
          expected: both('a route of your own', 'une route à vous'),
        }
      );
    }),
  },
  {
    id: 'without-script',
    says: both(
      'The button should work before and without the script.',
      'Le bouton devrait marcher avant le script, et sans lui.',
    ),
    source: OURS,
    severity: 'should',
    mend: both(
      'Make it a link to your backend or the submit button of a form; in the kit’s element, put one inside.',
      'Faites-en un lien vers votre serveur ou le bouton d’un formulaire ; dans l’élément du kit, placez-en un.',
    ),
    measure: onEach((button, page) => {
      const { made, brand, host, control } = button;
      if (isDisabled(button)) return undefined;
      // Where a script makes the element, no page is there without it.
      const { html } = page.options;
      if (
        page.isPart ||
        (made === 'kit' &&
          html !== undefined &&
          !html.includes(`<${host.localName}`))
      )
        return undefined;
      const isAlone = startsAlone(button);
      const href = host.getAttribute('href') ?? '/auth';
      const label =
        brand === 'eIDAS' ? 'Sign-in …' : `S’identifier avec ${brand}`;
      return {
        ok: isAlone,
        measured: isAlone
          ? both('a link or a form', 'un lien ou un formulaire')
          : both('started by script alone', 'lancé par script seulement'),
        expected: both('a link or a form', 'un lien ou un formulaire'),
        snippet:
          made === 'kit'
            ? `<${host.localName} href="${href}"><a href="${href}">${label}</a></${host.localName}>`
            : undefined,
        on: control,
      };
    }),
  },
  {
    id: 'same-fallback',
    says: both(
      'The fallback must lead where the element leads.',
      'Le contenu de repli doit mener où mène l’élément.',
    ),
    source: OURS,
    severity: 'must',
    mend: both(
      'Give both the same address, or leave out the element’s href: the element then uses the fallback’s.',
      'Donnez la même adresse aux deux, ou retirez le href de l’élément : l’élément prend alors celui du repli.',
    ),
    measure: onEach(({ host, made, control }) => {
      const href = host.getAttribute('href');
      const fallback = host.querySelector<HTMLAnchorElement>(FALLBACK_ADDRESS);
      if (made !== 'kit' || !href || !fallback) return undefined;
      const [own, other] = [href, fallback.getAttribute('href') ?? ''].map(
        (text) => new URL(text, control.baseURI),
      );
      return {
        ok: own?.origin === other?.origin && own?.pathname === other?.pathname,
        measured: other?.pathname ?? '',
        expected: own?.pathname ?? '',
      };
    }),
  },
  {
    id: 'no-listeners',
    says: both(
      'No click handler should navigate by itself.',
      'Aucun gestionnaire de clic ne devrait naviguer lui-même.',
    ),
    source: OURS,
    severity: 'should',
    mend: both(
      'Use a link or a form, which opens once and can be opened without a script.',
      'Utilisez un lien ou un formulaire, qui ne s’ouvre qu’une fois, même sans script.',
    ),
    measure: onEach(handlers(NAVIGATES, 'window.open')),
  },
];

function handlers(pattern: RegExp, except: string) {
  return (button: Button): Omit<Measurement, 'on'> => {
    const found = attributesOf(button).filter(
      ({ name, value }) =>
        (name === 'onclick' &&
          pattern.test(value) &&
          !value.includes(except)) ||
        (name === 'href' &&
          /^javascript:/i.test(value) &&
          style(button.control).display !== 'none'),
    );
    return {
      ok: found.length === 0,
      measured:
        found.length === 0
          ? NOTHING
          : found
              .map(({ name, value }) => `${name}="${value.slice(0, 60)}"`)
              .join(', '),
      expected: NOTHING,
    };
  };
}
