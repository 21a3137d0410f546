import { box, holds, isShown, nameOf, normal, plain, textOf } from '../tree.js';
import { GUIDE, OURS } from '../official.js';
import type { Rule } from '../types.js';
import { EIDAS_LABEL, textsOf } from '../wording.js';
import { both, isFc, NOTHING, onDressed, onEach, quoted } from './support.js';

/** The words on the official block, and who wrote them. */
export const WORDS: readonly Rule[] = [
  {
    id: 'sentence',
    says: both(
      'The official sentence must be above the button, word for word or in a known translation.',
      'La phrase officielle doit figurer au-dessus du bouton, mot pour mot ou dans une traduction connue.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Put the sentence above the button, or remove no-intro from the element.',
      'Placez la phrase au-dessus du bouton, ou retirez no-intro de l’élément.',
    ),
    measure: onDressed(({ brand, control }, page) => {
      const { sentence, isSentence } = textsOf(brand);
      const all = page.elements.filter(
        (element) => holds(element, isSentence) && isShown(element),
      );
      const above = all.find(
        (element) => box(element).bottom <= box(control).top + 1,
      );
      const [first] = all;
      return {
        ok: above !== undefined,
        measured: above
          ? quoted(plain(textOf(above)))
          : first
            ? both('not above the button', 'pas au-dessus du bouton')
            : NOTHING,
        expected: quoted(sentence),
        snippet: `<p>${sentence}</p>`,
      };
    }),
  },
  {
    id: 'label',
    says: both(
      'The label must be the official one. It may be translated, but not changed.',
      'Le libellé doit être l’officiel ; il peut être traduit, pas modifié.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both('Write the official label.', 'Écrivez le libellé officiel.'),
    measure: onDressed(({ brand, control, made }) => {
      const { label, isLabel } = textsOf(brand);
      const text = labelOf(control);
      return {
        ok:
          isLabel(normal(text).replace(/\+$/, '')) ||
          (made === 'own' && text === ''),
        measured: quoted(text),
        expected: quoted(label),
      };
    }),
  },
  {
    id: 'name',
    says: both(
      'The accessible name must say what the button does, with “FranceConnect” in one word and its plus.',
      'Le nom accessible doit dire ce que fait le bouton, avec « FranceConnect » en un mot et son plus.',
    ),
    source: {
      en: `${GUIDE.en}; WCAG 2.2, 4.1.2`,
      fr: `${GUIDE.fr} ; WCAG 2.2, 4.1.2`,
    },
    severity: 'must',
    mend: both(
      'Give the control the whole label as its text or its aria-label.',
      'Donnez à la commande tout le libellé, par son texte ou par aria-label.',
    ),
    measure: onEach((button) => {
      if (!button.dressed) return undefined;
      const name = nameOf(button.control);
      const wanted = isFc(button) ? textsOf(button.brand).label : EIDAS_LABEL;
      const plus = button.brand === 'FranceConnect+' ? / ?\+/ : /(?!\s?\+)/;
      return {
        ok: isFc(button)
          ? new RegExp(`\\S FranceConnect${plus.source}`).test(normal(name))
          : name !== '',
        measured: quoted(name),
        expected: quoted(wanted),
      };
    }),
  },
  {
    id: 'handmade',
    says: both(
      'A hand-made button has to follow the guideline by itself; the kit’s element does.',
      'Un bouton fait à la main doit suivre le guide par lui-même ; l’élément du kit le fait.',
    ),
    source: OURS,
    severity: 'hint',
    mend: both(
      'The kit’s element brings label, logo, colours, states, sentence, link and 26 languages.',
      'L’élément du kit apporte libellé, logo, couleurs, états, phrase, lien et 26 langues.',
    ),
    measure: onEach(({ made }) => ({
      ok: made !== 'own',
      measured:
        made === 'own' ? both('made by the site', 'fait par le site') : made,
      expected: 'kit, DSFR',
    })),
  },
];

export const labelOf = (control: HTMLElement): string =>
  plain(
    control.localName === 'input'
      ? (control as HTMLInputElement).alt || (control as HTMLInputElement).value
      : textOf(control),
  ).replace(/ \+$/, '+');
