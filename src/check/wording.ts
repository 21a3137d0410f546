// The official texts, word for word, and their translations.
import { languages } from '../generated/all-languages.buttons.js';
import { normal } from './tree.js';
import type { Brand } from './types.js';

interface Wording {
  readonly signIn: string;
  readonly sentence: Readonly<
    Record<'FranceConnect+' | 'FranceConnect', string>
  >;
  readonly whatIs: string;
  readonly newWindow: string;
  readonly eidas: string;
}

const wordingOf = (texts: string): Wording => {
  const [
    ,
    eidas = '',
    fc = '',
    plus = '',
    newWindow = '',
    signIn = '',
    whatIs = '',
  ] = texts.split('|');
  return {
    eidas,
    sentence: { FranceConnect: fc, 'FranceConnect+': plus },
    newWindow,
    signIn,
    whatIs,
  };
};

const FRENCH = wordingOf(languages.fr);

/** The official texts, and the kit's translations, which say the same. */
const wordings = Object.values(languages).map(wordingOf);

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
