import { isDisabled } from '../buttons.js';
import { contrast, groundOf, inkOf } from '../colour.js';
import { box, nameOf, normal } from '../tree.js';
import { BOXES, EIDAS_COLOURS, PARTNER, wcag } from '../official.js';
import type { Rule } from '../types.js';
import { EIDAS_LABEL, isEidasLabel } from '../wording.js';
import { colours, faceOf, hasRoom, isDressed, pair } from './dress.js';
import { both, onEidas, quoted, size } from './support.js';
import { labelOf } from './words.js';

/** The eIDAS button, whose rules are announced and not published. */
export const EIDAS: readonly Rule[] = [
  {
    id: 'eidas-label',
    says: both(
      'The eIDAS button should have the official English label, or a translation of it.',
      'Le bouton eIDAS devrait porter le libellé officiel anglais, ou sa traduction.',
    ),
    source: PARTNER,
    severity: 'should',
    mend: both(
      'Write the official label, which European visitors can read.',
      'Écrivez le libellé officiel, que les visiteurs européens peuvent lire.',
    ),
    measure: onEidas(({ control }) => {
      const text = labelOf(control) || nameOf(control);
      return {
        ok: isEidasLabel(normal(text)),
        measured: quoted(text),
        expected: quoted(EIDAS_LABEL),
      };
    }),
  },
  {
    id: 'eidas-look',
    says: both(
      'The eIDAS button should look as in the partner documentation.',
      'Le bouton eIDAS devrait avoir l’aspect de la documentation partenaire.',
    ),
    source: PARTNER,
    severity: 'should',
    mend: both(
      'Use the kit’s <eidas-button>, which has the documented measures and colours.',
      'Utilisez <eidas-button>, qui a les mesures et couleurs documentées.',
    ),
    measure: onEidas((button) => {
      if (
        !isDressed(button) ||
        isDisabled(button) ||
        box(button.control).height < 24
      )
        return undefined;
      const {
        width,
        height,
        ratio: [least, most],
      } = BOXES.eIDAS;
      const face = faceOf(button);
      const measured = box(face);
      const value = measured.width / measured.height;
      const fits =
        !hasRoom(button) ||
        !/^\s*Sign-in/.test(button.control.textContent ?? '') ||
        (measured.width >= width - 2 &&
          measured.height >= height - 2 &&
          value >= least &&
          value <= most);
      const own = colours(button);
      const known: readonly string[] = [
        ...EIDAS_COLOURS.rest,
        ...EIDAS_COLOURS.hover,
      ];
      const isPicture = face !== button.control;
      return {
        on: face,
        ok:
          fits &&
          (isPicture || button.state === 'active' || known.includes(own)),
        measured: `${size(face)}, ${pair(own)}`,
        expected: `${width} × ${height} px, ${pair(EIDAS_COLOURS.rest[0])}`,
      };
    }),
  },
  {
    id: 'eidas-contrast',
    says: both(
      'The text of the eIDAS button must be legible: 4.5:1 in every state.',
      'Le texte du bouton eIDAS doit être lisible : 4,5:1 dans chaque état.',
    ),
    source: wcag('1.4.3'),
    severity: 'must',
    mend: both(
      'Darken the text, or lighten its background.',
      'Foncez le texte, ou éclaircissez son fond.',
    ),
    measure: onEidas(({ control }) => {
      const text =
        [...control.querySelectorAll('*')].find(
          (element) =>
            !element.closest('svg') && [...element.childNodes].some(isText),
        ) ?? control;
      const ink = inkOf(text);
      const ground = groundOf(text);
      if (!ink || !ground) return undefined;
      const value = contrast(ink, ground);
      return {
        ok: value >= 4.5,
        measured: `${ink} / ${ground}, ${value.toFixed(2)}:1`,
        expected: '4.5:1',
      };
    }),
  },
];

const isText = (node: Node): boolean =>
  node.nodeType === 3 && Boolean(node.nodeValue?.trim());
