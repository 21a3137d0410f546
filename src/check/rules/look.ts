import { box, opacityOf, outwards, style } from '../tree.js';
import { BOXES, PICTURE, wcag } from '../official.js';
import type { Rule } from '../types.js';
import { dressed, faceOf, hasRoom, isFrench, scaleOf } from './dress.js';
import { both, onEach, px, ratio, size, tenths } from './support.js';
import type { FcButton, Found } from './support.js';

const logoOf = (control: Element): { width: number; height: number } => {
  const picture = control.querySelector('svg, img');
  if (picture && box(picture).width > 0) return box(picture);
  const { width, height, backgroundImage, maskImage, content } = style(
    control,
    '::before',
  );
  const isDrawn =
    content !== 'none' &&
    (backgroundImage !== 'none' || (maskImage ?? 'none') !== 'none');
  return isDrawn
    ? { width: parseFloat(width), height: parseFloat(height) }
    : { width: 0, height: 0 };
};

function typographyOf({ control, made }: FcButton): Found {
  const lines = control.querySelector('.brand, .fr-connect__brand');
  const first = control.querySelector('.sign-in, .fr-connect__login');
  if (made === 'own' || !lines || !first) return undefined;
  const [top, bottom] = [style(first), style(lines)];
  const em = 16 * scaleOf(control);
  const fits = (text: string, wanted: number): boolean =>
    Math.abs(parseFloat(text) / em - wanted) < 0.02;
  return {
    ok:
      [top, bottom].every(({ fontFamily }) =>
        /^["']?(?:marianne|arial)\b/i.test(fontFamily),
      ) &&
      fits(top.fontSize, 1.0625) &&
      fits(bottom.fontSize, 1.125) &&
      Number(top.fontWeight) <= 500 &&
      Number(bottom.fontWeight) >= 700,
    measured: `${top.fontSize}/${top.fontWeight}, ${bottom.fontSize}/${bottom.fontWeight}, ${bottom.fontFamily.replaceAll('"', '')}`,
    expected: `${px(1.0625 * em)}/400, ${px(1.125 * em)}/700, Marianne, arial`,
  };
}

/** The shape of a button: size, logo, letters. */
export const LOOK: readonly Rule[] = [
  {
    id: 'size',
    says: both(
      'The button should have at least the recommended size.',
      'Le bouton devrait avoir au moins la taille recommandée.',
    ),
    source: PICTURE,
    severity: 'should',
    mend: both(
      'Keep the font size at 16 px or more. Do not set a width or a height.',
      'Laissez une taille de police de 16 px ou plus, sans largeur ni hauteur imposées.',
    ),
    measure: dressed((button) => {
      if (!hasRoom(button)) return undefined;
      const { width, height } = BOXES[button.brand];
      const face = faceOf(button);
      // Another font is another width, which the typography rule says.
      const wide =
        !isFrench(button) ||
        typographyOf(button)?.ok === false ||
        box(face).width >= width - 2;
      return {
        on: face,
        ok: wide && box(face).height >= height - 2,
        measured: size(face),
        expected: `${width} × ${height} px`,
      };
    }),
  },
  {
    id: 'proportions',
    says: both(
      'A larger button must keep its proportions.',
      'Un bouton plus grand doit garder ses proportions.',
    ),
    source: PICTURE,
    severity: 'must',
    mend: both(
      'Enlarge it with font-size only: no width, height, padding or transform.',
      'Agrandissez par font-size seulement : ni largeur, ni hauteur, ni padding, ni transform.',
    ),
    measure: dressed((button) => {
      if (!hasRoom(button) || !isFrench(button)) return undefined;
      const {
        ratio: [least, most],
      } = BOXES[button.brand];
      const face = faceOf(button);
      const { width, height } = box(face);
      const value = width / height;
      return {
        on: face,
        ok: value >= least && value <= most,
        measured: `${size(face)}, ${ratio(value)}`,
        expected: both(
          `${ratio(least)} to ${ratio(most)}`,
          `${ratio(least)} à ${ratio(most)}`,
        ),
      };
    }),
  },
  {
    id: 'logo',
    says: both(
      'The FranceConnect logo must be on the button, at the right size.',
      'Le logo FranceConnect doit figurer sur le bouton, à la bonne taille.',
    ),
    source: PICTURE,
    severity: 'must',
    mend: both('Restore the official logo.', 'Rétablissez le logo officiel.'),
    measure: dressed((button) => {
      const { width, height } = logoOf(button.control);
      const em = 16 * scaleOf(button.control);
      const isRight =
        button.made === 'own'
          ? width > 0 || style(button.control).backgroundImage !== 'none'
          : width >= 2.4 * em && height >= 2.9 * em;
      return {
        ok: isRight,
        measured: `${tenths(width)} × ${px(height)}`,
        expected: `${tenths(2.5 * em)} × ${px(3 * em)}`,
      };
    }),
  },
  {
    id: 'typography',
    says: both(
      'The label must have the typography of the guideline: Marianne or Arial, with the name in bold.',
      'Le libellé doit avoir la typographie du guide : Marianne ou Arial, le nom en gras.',
    ),
    source: PICTURE,
    severity: 'must',
    mend: both(
      'Do not set a font, size or weight on the button or in it.',
      'N’imposez ni police, ni taille, ni graisse au bouton ou dans le bouton.',
    ),
    measure: dressed(typographyOf),
  },
  {
    id: 'unaltered',
    says: both(
      'Nothing may alter the button’s design: no opacity, no filter, no blending.',
      'Rien ne doit altérer le dessin du bouton : ni opacité, ni filtre, ni fusion.',
    ),
    source: PICTURE,
    severity: 'must',
    mend: both(
      'Remove opacity, filter and mix-blend-mode from the button and the elements around it.',
      'Retirez opacity, filter et mix-blend-mode du bouton et de ce qui l’entoure.',
    ),
    measure: onEach((button) => {
      const { control } = button;
      const opacity = opacityOf(control);
      const effects = [...outwards(control)].flatMap((at) => {
        const { filter, mixBlendMode } = style(at);
        return [filter, mixBlendMode].filter(
          (value) => !/^(?:none|normal)$/.test(value),
        );
      });
      return {
        ok: opacity > 0.99 && effects.length === 0,
        measured: [`opacity ${tenths(opacity)}`, ...effects].join(', '),
        expected: 'opacity 1',
      };
    }),
  },
  {
    id: 'text-fits',
    says: both(
      'No text may overflow the button or be cut off, at 320 px and at 200 %.',
      'Aucun texte ne doit dépasser du bouton ni être coupé, à 320 px et à 200 %.',
    ),
    source: wcag('1.4.4, 1.4.10'),
    severity: 'must',
    mend: both(
      'Do not set width, height, overflow or nowrap on the button.',
      'N’imposez au bouton ni largeur, ni hauteur, ni overflow, ni nowrap.',
    ),
    measure: onEach((button) => {
      if (button.made === 'own') return undefined;
      const out = Math.max(0, ...overhangs(button.control));
      const fits = both('all inside', 'tout tient');
      return {
        ok: out <= 2,
        measured:
          out <= 2 ? fits : both(`${px(out)} outside`, `${px(out)} en dehors`),
        expected: fits,
      };
    }),
  },
];

/** How far each line of text sticks out of a control, room above letters aside. */
function* overhangs(control: Element): Generator<number> {
  const area = box(control);
  const walker = Document.prototype.createTreeWalker.call(
    control.ownerDocument,
    control,
    4,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent ||
      !node.nodeValue?.trim() ||
      parent.closest('svg, .hidden-text')
    )
      continue;
    const range = Document.prototype.createRange.call(control.ownerDocument);
    range.selectNodeContents(node);
    for (const {
      left,
      right,
      top,
      bottom,
      width,
      height,
    } of range.getClientRects()) {
      if (width <= 1) continue;
      const spare = height * 0.3;
      yield Math.max(area.left - left, right - area.right);
      yield Math.max(area.top - top, bottom - area.bottom) - spare;
    }
  }
}
