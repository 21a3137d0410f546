// What the integration guide, its picture and the State design system fix, in numbers.
import type { Brand, Text } from './types.js';

export const GUIDE: Text = {
  en: 'FranceConnect+ integration guide',
  fr: 'Guide d’intégration de FranceConnect+',
};
export const PICTURE: Text = {
  en: 'Guideline picture of FranceConnect+; DSFR 1.14.4',
  fr: 'Planche des boutons FranceConnect+ ; DSFR 1.14.4',
};
export const PARTNER: Text = {
  en: 'Partner documentation on eIDAS, measured',
  fr: 'Documentation partenaire eIDAS, mesurée',
};
export const OURS: Text = {
  en: 'This kit, where the guideline is silent',
  fr: 'Ce kit, là où le guide ne dit rien',
};
export const PROTOCOL: Text = {
  en: 'FranceConnect+’s protocol',
  fr: 'Protocole de FranceConnect+',
};
export const wcag = (criterion: string): Text => ({
  en: `WCAG 2.2, ${criterion}`,
  fr: `WCAG 2.2, ${criterion}`,
});

/** Where the link below leads. The picture has the second for both. */
export const ABOUT: Readonly<
  Record<'FranceConnect+' | 'FranceConnect', readonly string[]>
> = {
  'FranceConnect+': [
    'https://franceconnect.gouv.fr/france-connect-plus',
    'https://franceconnect.gouv.fr/',
  ],
  FranceConnect: ['https://franceconnect.gouv.fr/'],
};

/** Width and height at 16 px, and the proportions that documents give for it. */
export const BOXES: Readonly<
  Record<
    Brand,
    { width: number; height: number; ratio: readonly [number, number] }
  >
> = {
  'FranceConnect+': { width: 244, height: 55, ratio: [4.08, 4.65] },
  FranceConnect: { width: 208, height: 55, ratio: [3.47, 4] },
  eIDAS: { width: 245, height: 56, ratio: [4.08, 4.65] },
};

/** Ground and text of the FranceConnect buttons, light and dark. */
export const COLOURS = {
  rest: ['#000091/#f5f5fe', '#8585f6/#000091'],
  hover: ['#1212ff/#f5f5fe', '#b1b1f9/#000091'],
  active: ['#2323ff/#f5f5fe', '#c6c6fb/#000091'],
  focus: [] as string[],
  disabled: ['#e5e5e5/#929292', '#2a2a2a/#666666'],
} as const;

/** The eIDAS button: the documented light one, whose hover is hard to read, and the kit's own. */
export const EIDAS_COLOURS = {
  rest: ['#f9f9fb/#5e748e', '#22242a/#b6c4d6'],
  hover: ['#e2e2e4/#455a73', '#343841/#d5deea', '#e2e2e4/#5e748e'],
} as const;

/** FranceConnect's own servers. */
export const isFranceConnect = ({ hostname }: URL): boolean =>
  /(?:^|\.)(?:franceconnect\.gouv\.fr|dev-franceconnect\.fr)$/.test(hostname);

/** FranceConnect's login, to which a backend alone redirects. */
export const isAuthorizeAddress = (url: URL): boolean =>
  isFranceConnect(url) && /\/api\/v\d+\/authorize$/.test(url.pathname);
