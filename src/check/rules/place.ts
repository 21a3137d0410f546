import { box, isShown, nameOf, normal, textOf } from '../tree.js';
import { GUIDE } from '../official.js';
import type { Page, Rule } from '../types.js';
import { OR } from '../wording.js';
import { both, isFc, NOTHING, outside, precedes, quoted } from './support.js';

const OWN_LOGIN =
  'input[type=password], input[autocomplete~=username], input[autocomplete~=webauthn]';

const ownLogin = (page: Page): Element | undefined =>
  outside(page, OWN_LOGIN).find(isShown);

function isOr(element: Element): boolean {
  if (element.childElementCount > 1) return false;
  const text = normal(textOf(element)).toLowerCase();
  return (
    text.length <= 12 &&
    OR.has(text.replace(/[^\p{L}]/gu, '')) &&
    ![...element.children].some((child) =>
      OR.has(normal(textOf(child)).toLowerCase()),
    )
  );
}

const separators = (page: Page): Element[] =>
  page.elements.filter((element) => isOr(element) && isShown(element));

const SOCIAL =
  /\b(?:google|facebook|apple|linkedin|github|twitter|microsoft|instagram|tiktok|snapchat)\b/i;

const SOCIAL_SIGN_IN =
  /connect|connexion|identifi|authentifi|continu|inscri|sign|log ?in|anmelden/i;

const SOCIAL_ADDRESS =
  /^https:\/\/(?:accounts\.google\.com|(?:www|m)\.facebook\.com\/(?:v[\d.]+\/)?dialog\/oauth|appleid\.apple\.com\/auth|github\.com\/login\/oauth|(?:www\.)?linkedin\.com\/oauth)|\/(?:auth|oauth2?|login|connect|social)\/(?:\w+\/)?(?:google|facebook|apple|github|linkedin|twitter|microsoft)\b/i;

const isSocialLogin = (element: Element): boolean => {
  const name = nameOf(element);
  return (
    (SOCIAL.test(name) && SOCIAL_SIGN_IN.test(name)) ||
    SOCIAL_ADDRESS.test((element as Partial<HTMLAnchorElement>).href ?? '')
  );
};

/** Where the buttons stand on the page. */
export const PLACE: readonly Rule[] = [
  {
    id: 'button-present',
    says: both(
      'A login or registration page must have a FranceConnect button that visitors can see.',
      'Une page de connexion ou d’inscription doit avoir un bouton FranceConnect visible.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Put the button on the page, or remove what hides it: display, visibility, opacity, size.',
      'Placez le bouton sur la page, ou retirez ce qui le cache : display, visibility, opacity, taille.',
    ),
    measure: (page) => {
      if (page.isPart || page.shown.some(isFc)) return [];
      const hidden = page.buttons.find(isFc);
      // A page of countries or of eIDAS alone follows the login page.
      if (
        !hidden &&
        page.elements.some(
          ({ localName }) => localName === 'eidas-country-picker',
        )
      )
        return [];
      return [
        {
          on: hidden?.host ?? page.top,
          ok: false,
          measured: hidden
            ? both('a hidden button', 'un bouton caché')
            : NOTHING,
          expected: both('a button', 'un bouton'),
          snippet: hidden
            ? undefined
            : '<fc-plus-button href="/auth/fc-plus"><a href="/auth/fc-plus">S’identifier avec FranceConnect+</a></fc-plus-button>',
        },
      ];
    },
  },
  {
    id: 'first',
    says: both(
      'The FranceConnect block must come before the site’s own login.',
      'Le bloc FranceConnect doit précéder la connexion propre au site.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Move the block above the site’s own form, in the markup and on the screen.',
      'Placez le bloc au-dessus du formulaire du site, dans le code et à l’écran.',
    ),
    measure: (page) => {
      const own = ownLogin(page);
      const first = page.shown.find(isFc);
      if (!own || !first) return [];
      const [a, b] = [box(first.control), box(own)];
      const isBefore = a.bottom <= b.top + 1 || a.right <= b.left + 1;
      return [
        {
          on: first.control,
          ok: isBefore && precedes(page, first.host, own),
          measured: isBefore
            ? precedes(page, first.host, own)
              ? both('before it', 'avant')
              : both(
                  'before it on the screen, after it in the markup',
                  'avant à l’écran, après dans le code',
                )
            : both('after the site’s own login', 'après la connexion du site'),
          expected: both('before it', 'avant'),
        },
      ];
    },
  },
  {
    id: 'separator',
    says: both(
      'One « OU » must separate the FranceConnect block from the site’s own login.',
      'Un « OU » doit séparer le bloc FranceConnect de la connexion propre au site.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Add a visible separator with the word « OU » there.',
      'Placez-y une séparation visible avec le mot « OU ».',
    ),
    measure: (page) => {
      const own = ownLogin(page);
      const first = page.shown.find(isFc);
      if (!own || !first) return [];
      const [start, end] = precedes(page, first.host, own)
        ? [first.host, own]
        : [own, first.host];
      const between = separators(page).filter(
        (or) => precedes(page, start, or) && precedes(page, or, end),
      );
      const isBetweenButtons = (or: Element): boolean =>
        page.shown.some(
          ({ brand, host }) =>
            brand === 'eIDAS' &&
            precedes(page, first.host, or) &&
            precedes(page, or, host),
        );
      const count = between.filter((or) => !isBetweenButtons(or)).length;
      return [
        {
          on: first.control,
          ok: count === 1,
          measured: `${count} « OU »`,
          expected: '1 « OU »',
          snippet: '<p>OU</p>',
        },
      ];
    },
  },
  {
    id: 'eidas-below',
    says: both(
      'The eIDAS button belongs to the FranceConnect block: directly below it, with no « OU » between.',
      'Le bouton eIDAS fait partie du bloc FranceConnect : juste en dessous, sans « OU » entre les deux.',
    ),
    source: {
      en: 'Partner documentation on eIDAS, its picture',
      fr: 'Documentation partenaire eIDAS, son image',
    },
    severity: 'must',
    mend: both(
      'Move the eIDAS button below the link « Qu’est-ce que … ? »; « OU » comes after it.',
      'Placez le bouton eIDAS sous le lien « Qu’est-ce que … ? » ; « OU » vient après lui.',
    ),
    measure: (page) => {
      const eidas = page.shown.find(({ brand }) => brand === 'eIDAS');
      const first = page.shown.find(isFc);
      if (!eidas || !first) return [];
      const isBelow = box(eidas.control).top >= box(first.control).bottom - 1;
      const between = [
        ...separators(page),
        ...outside(page, OWN_LOGIN).filter(isShown),
      ].find(
        (element) =>
          precedes(page, first.host, element) &&
          precedes(page, element, eidas.host),
      );
      return [
        {
          on: eidas.control,
          ok: isBelow && !between,
          measured: between
            ? both(
                `${normal(textOf(between)) || 'the site’s own login'} between`,
                `${normal(textOf(between)) || 'la connexion du site'} entre les deux`,
              )
            : isBelow
              ? both('below', 'en dessous')
              : both('not below', 'pas en dessous'),
          expected: both(
            'below, nothing between',
            'en dessous, rien entre les deux',
          ),
        },
      ];
    },
  },
  {
    id: 'social',
    says: both(
      'No social-network login may be next to the FranceConnect block.',
      'Aucune connexion par réseau social ne doit figurer à côté du bloc FranceConnect.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Remove the social login from this page.',
      'Retirez la connexion par réseau social de cette page.',
    ),
    measure: (page) => {
      if (page.isPart || !page.shown.some(isFc)) return [];
      const found = outside(page, 'a[href], button, [role=button]').filter(
        (element) => isShown(element) && isSocialLogin(element),
      );
      const [first = page.top] = found;
      return [
        {
          on: first,
          ok: found.length === 0,
          measured:
            found.length === 0 ? NOTHING : quoted(found.map(nameOf).join(', ')),
          expected: NOTHING,
        },
      ];
    },
  },
];
