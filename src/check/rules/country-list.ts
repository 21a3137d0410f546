import { contrast, groundOf, inkOf } from '../colour.js';
import { isShown } from '../tree.js';
import { wcag } from '../official.js';
import type { Measurement, Page, Rule } from '../types.js';
import { both, NOTHING } from './support.js';

type Found = Omit<Measurement, 'on'> | undefined;

/** Measures each country picker that a person sees. */
const onPickers =
  (measure: (picker: Element, root: ShadowRoot) => Found): Rule['measure'] =>
  (page: Page) =>
    page.elements.flatMap((element) => {
      const { localName, shadowRoot } = element;
      if (localName !== 'eidas-country-picker' || !shadowRoot) return [];
      const found = isShown(element) ? measure(element, shadowRoot) : undefined;
      return found ? [{ on: element, ...found }] : [];
    });

/** The country picker, for which no official rules exist. */
export const PICKER: readonly Rule[] = [
  {
    id: 'picker-name',
    says: both(
      'A picker in a form must have a name; otherwise the country is not submitted.',
      'Un sélecteur dans un formulaire doit avoir un name, sinon le pays n’est pas envoyé.',
    ),
    source: { en: 'HTML Standard', fr: 'HTML Standard' },
    severity: 'must',
    mend: both('Set name on the picker.', 'Mettez name sur le sélecteur.'),
    measure: onPickers((picker) => {
      const around = picker.closest('form, eidas-button');
      if (picker.hasAttribute('href') || around?.localName !== 'form')
        return undefined;
      const name =
        picker.getAttribute('name') ??
        picker.querySelector('select')?.getAttribute('name');
      return {
        ok: Boolean(name),
        measured: name ? `name="${name}"` : NOTHING,
        expected: 'name="country"',
      };
    }),
  },
  {
    id: 'picker-contrast',
    says: both(
      'The texts of the picker must be legible on the page’s background: 4.5:1.',
      'Les textes du sélecteur doivent être lisibles sur le fond de la page : 4,5:1.',
    ),
    source: wcag('1.4.3'),
    severity: 'must',
    mend: both(
      'Set color-scheme to the theme of the background: light or dark.',
      'Indiquez par color-scheme le thème du fond : light ou dark.',
    ),
    measure: onPickers((_, root) => {
      const texts = [
        ...root.querySelectorAll(
          '#question, #hint, [data-code] .name, [data-code] .own',
        ),
      ].filter(isShown);
      const ratios = texts.flatMap((text) => {
        const [ink, ground] = [inkOf(text), groundOf(text)];
        return ink && ground ? [contrast(ink, ground)] : [];
      });
      if (ratios.length === 0) return undefined;
      const least = Math.min(...ratios);
      return {
        ok: least >= 4.5,
        measured: both(
          `at least ${least.toFixed(2)}:1`,
          `au moins ${least.toFixed(2)}:1`,
        ),
        expected: '4.5:1',
      };
    }),
  },
];
