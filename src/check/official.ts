// What the integration guide, its picture and the State design system say, word for word.
import { languages } from '../generated/buttons-languages.inline.js';
import { normal } from './dom.js';
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

interface Wording {
  readonly signIn: string;
  readonly sentence: Readonly<
    Record<'FranceConnect+' | 'FranceConnect', string>
  >;
  readonly whatIs: string;
  readonly newWindow: string;
  readonly eidas: string;
}

const FRENCH: Wording = {
  signIn: 'S’identifier avec',
  sentence: {
    'FranceConnect+':
      'FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles.',
    FranceConnect:
      'FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion à vos services en ligne.',
  },
  whatIs: 'Qu’est-ce que $ ?',
  newWindow: 'nouvelle fenêtre',
  eidas: 'Connectez-vous avec une identité numérique d’un autre pays européen',
};

/** The official texts, and the kit's translations, which say the same. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  fr: FRENCH,
  ...Object.fromEntries(
    Object.entries(languages).map(([language, texts]) => {
      const [
        ,
        eidas = '',
        fc = '',
        plus = '',
        newWindow = '',
        signIn = '',
        whatIs = '',
      ] = texts.split('|');
      return [
        language,
        {
          eidas,
          sentence: { FranceConnect: fc, 'FranceConnect+': plus },
          newWindow,
          signIn,
          whatIs,
        },
      ];
    }),
  ),
};

/** The wording in the language of an element's text, and all others. */
const wordings = Object.values(WORDINGS);

const some = (texts: readonly string[]): ((text: string) => boolean) => {
  const wanted = texts.map((text) => normal(text).replace(/\.$/, ''));
  return (text) => wanted.some((one) => text.includes(one));
};

/** What the rules ask of one brand's texts; texts are `normal`. */
export const textsOf = (brand: Exclude<Brand, 'eIDAS'>) => ({
  sentence: FRENCH.sentence[brand],
  isSentence: some(wordings.map(({ sentence }) => sentence[brand])),
  label: `${FRENCH.signIn} ${brand}`,
  isLabel: (text: string): boolean =>
    wordings.some(({ signIn }) => text === `${normal(signIn)} FranceConnect`),
  whatIs: FRENCH.whatIs.replace('$', brand),
  isWhatIs: some(wordings.map(({ whatIs }) => whatIs.replace('$', brand))),
});

export const EIDAS_LABEL =
  'Sign-in with a digital identity from another European country';

export const isEidasLabel = (text: string): boolean =>
  wordings.some(({ eidas }) => text === normal(eidas));

export const saysNewWindow = (text: string): boolean =>
  wordings.some(({ newWindow }) =>
    text.toLowerCase().includes(normal(newWindow).toLowerCase()),
  ) || /new (?:window|tab)|nouve(?:lle fenêtre|l onglet)/i.test(text);

/** « OU » in each language, lower case. */
export const OR = new Set(
  'ou or oder o oppure of eller tai või vai arba lub nebo alebo ali ili vagy sau или ή nó jew eða'.split(
    ' ',
  ),
);

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
