import { isDisabled } from '../buttons.js';
import { contrast, groundOf, hasGround, hex } from '../colour.js';
import { around, style } from '../tree.js';
import { COLOURS, EIDAS_COLOURS, PICTURE } from '../official.js';
import type { Rule } from '../types.js';
import { colours, dressed, isDressed, isForced, pair } from './dress.js';
import { both, onEach, ratio } from './support.js';
import type { FcButton, Found } from './support.js';

export function variantOf(button: FcButton): Found {
  const parent = around(button.host);
  const ground = parent ? groundOf(parent) : undefined;
  const own = hex(style(button.control).backgroundColor);
  if (!ground || !['#000091', '#8585f6'].includes(own)) return undefined;
  const other = own === '#000091' ? '#8585f6' : '#000091';
  const value = contrast(own, ground);
  return {
    ok: value * 1.5 >= contrast(other, ground),
    measured: both(
      `${own} on ${ground}, ${ratio(value)}`,
      `${own} sur ${ground}, ${ratio(value)}`,
    ),
    expected: both(
      `the better of both: ${ratio(Math.max(value, contrast(other, ground)))}`,
      `la meilleure des deux : ${ratio(Math.max(value, contrast(other, ground)))}`,
    ),
  };
}

/** The colours of a button, in each state. */
export const COLOURING: readonly Rule[] = [
  {
    id: 'colours',
    says: both(
      'The colours must be the official ones, in each state.',
      'Les couleurs doivent être les officielles, dans chaque état.',
    ),
    source: PICTURE,
    severity: 'must',
    mend: both(
      'Do not set a colour, background or border on the button.',
      'N’imposez au bouton ni couleur, ni fond, ni bordure.',
    ),
    measure: dressed((button) => {
      const { control, made, state } = button;
      if (made === 'own' && !hasGround(control)) return undefined;
      const found = colours(button);
      const wanted: readonly string[] = isDisabled(button)
        ? COLOURS.disabled
        : [
            ...COLOURS.rest,
            ...COLOURS[state],
            ...(state === 'active' ? COLOURS.hover : []),
          ];
      const { borderTopWidth, borderTopLeftRadius } = style(control);
      const isSquare =
        borderTopLeftRadius === '0px' && borderTopWidth === '0px';
      return {
        ok: wanted.includes(found) && isSquare,
        measured: isSquare
          ? pair(found)
          : both(
              `${pair(found)}, border ${borderTopWidth}, radius ${borderTopLeftRadius}`,
              `${pair(found)}, bordure ${borderTopWidth}, rayon ${borderTopLeftRadius}`,
            ),
        expected: wanted.slice(0, 2).map(pair).join(', '),
      };
    }),
  },
  {
    id: 'variant',
    says: both(
      'The light or dark variant must be chosen for contrast with the background.',
      'La variante claire ou sombre doit être choisie selon le contraste avec le fond.',
    ),
    source: PICTURE,
    severity: 'must',
    mend: both(
      'Set color-scheme to the theme of the background: light or dark.',
      'Indiquez par color-scheme le thème du fond : light ou dark.',
    ),
    measure: dressed(variantOf),
  },
  {
    id: 'hover',
    says: both(
      'The button must change on hover.',
      'Le bouton doit changer au survol.',
    ),
    source: PICTURE,
    severity: 'must',
    mend: both(
      'Leave the hover state to the button: do not set a background on :hover.',
      'Laissez l’état de survol au bouton : pas de fond imposé sur :hover.',
    ),
    measure: onEach((button) => {
      if (!isDressed(button) || button.state !== 'hover' || isDisabled(button))
        return undefined;
      const found = colours(button);
      const rest: readonly string[] = [...COLOURS.rest, ...EIDAS_COLOURS.rest];
      if (button.made === 'own' && !hasGround(button.control)) return undefined;
      return {
        ok: !rest.some(
          (colour) => colour.split('/')[0] === found.split('/')[0],
        ),
        measured: pair(found),
        expected: (button.brand === 'eIDAS' ? EIDAS_COLOURS : COLOURS).hover
          .map(pair)
          .join(', '),
      };
    }),
  },
  {
    id: 'focus',
    says: both(
      'Keyboard focus must be visible: an outline of 2 px with a contrast of 3:1.',
      'Le focus du clavier doit être visible : un contour de 2 px, contrasté à 3:1.',
    ),
    source: {
      en: 'DSFR 1.14.4; WCAG 2.2, 2.4.7 and 1.4.11',
      fr: 'DSFR 1.14.4 ; WCAG 2.2, 2.4.7 et 1.4.11',
    },
    severity: 'must',
    mend: both(
      'Do not set outline: none on :focus or :focus-visible.',
      'Pas d’outline: none sur :focus ni :focus-visible.',
    ),
    measure: onEach((button) => {
      if (button.state !== 'focus' || isForced(button)) return undefined;
      const {
        outlineStyle,
        outlineWidth,
        outlineColor,
        outlineOffset,
        boxShadow,
      } = style(button.control);
      const parent = around(button.host);
      const ground = parent ? groundOf(parent) : undefined;
      const colour = hex(outlineColor);
      const value =
        ground && colour.startsWith('#') ? contrast(colour, ground) : 21;
      const isDrawn =
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && value >= 3;
      return {
        ok: isDrawn || outlineStyle === 'auto' || boxShadow !== 'none',
        measured:
          outlineStyle === 'none'
            ? both('no outline', 'aucun contour')
            : `${outlineWidth} ${outlineStyle} ${colour}, ${outlineOffset}, ${ratio(value)}`,
        expected: '2px solid #0a76f6, 2px',
      };
    }),
  },
];
