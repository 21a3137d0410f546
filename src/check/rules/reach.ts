import {
  attributeOf,
  closest,
  tagOf,
  topOf,
  viewOf,
  around,
  box,
  outwards,
  style,
} from '../tree.js';
import { OURS, wcag } from '../official.js';
import type { Button, Rule } from '../types.js';
import { both, onEach, px, tenths } from './support.js';

/** What visitors close by themselves before they go on. */
const CONSENT =
  'dialog, [role=dialog], [aria-modal=true], [id*=cookie i], [class*=cookie i], [id*=consent i], [class*=consent i], [id*=tarteaucitron i]';

/** The element at a point, out of the depth of open shadow roots. */
function hitAt(document: Document, x: number, y: number): Element | null {
  let hit = Document.prototype.elementFromPoint.call(document, x, y);
  for (;;) {
    const inner: Element | null =
      hit?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}

/** The middle and the four corners, a little inside. */
function pointsOf({ left, top, width, height }: DOMRect): [number, number][] {
  return [
    [0.5, 0.5],
    [0.1, 0.2],
    [0.9, 0.2],
    [0.1, 0.8],
    [0.9, 0.8],
  ].map(([x = 0, y = 0]) => [left + x * width, top + y * height]);
}

const isWithin = (element: Element, outer: Element): boolean => {
  for (let at: Element | null = element; at; at = around(at)) {
    if (at === outer) return true;
  }
  return false;
};

/** Whether points and boxes are told in one scale: older engines do not where a page zooms. */
const areInScale = (control: Element): boolean =>
  'currentCSSZoom' in control ||
  [...outwards(control)].every((at) =>
    /^(?:1|normal|)$/.test(style(at).getPropertyValue('zoom')),
  );

/** What lies over a button, where it is on the screen. */
function coverOf({ control, host }: Button): Element | undefined {
  const { ownerDocument: document } = control;
  // A link in a line of text may be in several pieces.
  const [area = box(control)] = control.getClientRects();
  return pointsOf(area)
    .map(([x, y]) => hitAt(document, x, y))
    .find(
      (hit): hit is Element =>
        hit !== null &&
        !isWithin(hit, control) &&
        hit !== host &&
        ![...outwards(hit)].some((at) =>
          Element.prototype.matches.call(at, CONSENT),
        ),
    );
}

/** With an element in the middle of the window, which stays as it was after it. */
function inView<T>(element: Element, look: () => T): T {
  const view = viewOf(element);
  const { scrollX, scrollY } = view;
  element.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  try {
    return look();
  } finally {
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  }
}

const CLIPS = /^(?:hidden|clip)$/;

/** How much of a button the boxes around it leave to be seen. */
function visibleShare(control: Element): number {
  const { left, top, right, bottom, width, height } = box(control);
  let share = 1;
  for (const at of outwards(control)) {
    if (at === control || /^(?:body|html)$/.test(tagOf(at))) continue;
    const { overflowX, overflowY, clipPath } = style(at);
    const area = box(at);
    if (clipPath !== 'none' && clipPath.includes('inset(100%')) return 0;
    if (CLIPS.test(overflowX))
      share = Math.min(
        share,
        (Math.min(right, area.right) - Math.max(left, area.left)) / width,
      );
    if (CLIPS.test(overflowY))
      share = Math.min(
        share,
        (Math.min(bottom, area.bottom) - Math.max(top, area.top)) / height,
      );
  }
  return Math.max(0, share);
}

const isInert = (control: Element): boolean =>
  closest(control, '[inert]') !== null;

/** Whether a person can get at the buttons. */
export const REACH: readonly Rule[] = [
  {
    id: 'clickable',
    says: both(
      'A click must reach the button: no pointer-events: none, and no inert.',
      'Un clic doit atteindre le bouton : pas de pointer-events: none, ni inert.',
    ),
    source: OURS,
    severity: 'must',
    mend: both('Remove pointer-events: none.', 'Retirez pointer-events: none.'),
    measure: onEach(({ control }) => {
      const { pointerEvents } = style(control);
      const inert = isInert(control);
      return {
        ok: pointerEvents !== 'none' && !inert,
        measured: inert ? 'inert' : `pointer-events: ${pointerEvents}`,
        expected: 'pointer-events: auto',
      };
    }),
  },
  {
    id: 'covered',
    says: both(
      'Nothing may cover the button.',
      'Rien ne doit recouvrir le bouton.',
    ),
    source: wcag('2.4.11'),
    severity: 'must',
    mend: both(
      'Move what covers it, or give that pointer-events: none.',
      'Déplacez ce qui le recouvre, ou donnez-lui pointer-events: none.',
    ),
    measure: onEach((button) => {
      if (isInert(button.control) || !areInScale(button.control))
        return undefined;
      const isCut = visibleShare(button.control) <= 0.98;
      if (isCut || style(button.control).pointerEvents === 'none')
        return undefined;
      const cover = inView(button.control, () => coverOf(button));
      const name =
        cover &&
        `<${tagOf(cover)}${attributeOf(cover, 'id') ? ` id="${attributeOf(cover, 'id') ?? ''}"` : ''}>`;
      return {
        ok: !cover,
        measured: name ?? both('nothing over it', 'rien dessus'),
        expected: both('nothing over it', 'rien dessus'),
      };
    }),
  },
  {
    id: 'clipped',
    says: both(
      'No box around the button may clip it.',
      'Aucune boîte autour du bouton ne doit le couper.',
    ),
    source: wcag('1.4.10'),
    severity: 'must',
    mend: both(
      'Make the box large enough: no fixed height or width with overflow: hidden.',
      'Donnez de la place à la boîte : ni hauteur ni largeur fixes avec overflow: hidden.',
    ),
    measure: onEach(({ control }) => {
      const share = visibleShare(control);
      return {
        ok: share > 0.98,
        measured: both(
          `${tenths(100 * share)} % visible`,
          `${tenths(100 * share)} % visible`,
        ),
        expected: '100 %',
      };
    }),
  },
  {
    id: 'reflow',
    says: both(
      'The button must fit the screen, down to 320 px, without scrolling sideways.',
      'Le bouton doit tenir à l’écran, jusqu’à 320 px, sans défilement horizontal.',
    ),
    source: wcag('1.4.10'),
    severity: 'must',
    mend: both(
      'Remove fixed widths and large margins from the elements around it.',
      'Retirez les largeurs fixes et les grandes marges autour de lui.',
    ),
    measure: onEach(({ control, host }) => {
      const { clientWidth } = topOf(control);
      const { scrollX } = viewOf(control);
      const [left, right] = [
        Math.min(box(control).left, box(host).left) + scrollX,
        box(control).right + scrollX,
      ];
      return {
        ok: left >= -1 && right <= clientWidth + 1,
        measured: both(
          `from ${px(left)} to ${px(right)}`,
          `de ${px(left)} à ${px(right)}`,
        ),
        expected: both(`within ${clientWidth} px`, `dans ${clientWidth} px`),
      };
    }),
  },
];
