import { box, isShown, nameOf, outwards, style, tagOf } from '../tree.js';
import type { Rule } from '../types.js';
import { both, onEach, outside, px } from './support.js';

/** How well a finger meets a button. */
export const FINGER: readonly Rule[] = [
  {
    id: 'spacing',
    says: both(
      'No other control should touch the button.',
      'Aucune autre commande ne devrait toucher le bouton.',
    ),
    source: { en: 'WCAG 2.2, 2.5.8', fr: 'WCAG 2.2, 2.5.8' },
    severity: 'should',
    mend: both(
      'Leave a margin of 8 px or more around the button.',
      'Laissez une marge de 8 px ou plus autour du bouton.',
    ),
    measure: (page) => {
      const others = outside(
        page,
        'a[href], button, input:not([type=hidden])',
      ).filter(isShown);
      return page.shown.map(({ control, host }) => {
        const [nearest] = others
          .filter((other) => !other.contains(host))
          .flatMap((other) => {
            const place = seenBox(other);
            return place ? { other, gap: gapBetween(box(control), place) } : [];
          })
          .sort((one, other) => one.gap - other.gap);
        return {
          on: control,
          ok: !nearest || nearest.gap >= 4,
          measured:
            !nearest || nearest.gap > 99
              ? both('nothing near', 'rien à côté')
              : both(
                  `${px(nearest.gap)} to « ${nameOf(nearest.other).slice(0, 40)} »`,
                  `${px(nearest.gap)} de « ${nameOf(nearest.other).slice(0, 40)} »`,
                ),
          expected: '8 px',
        };
      });
    },
  },
  {
    id: 'target-size',
    says: both(
      'A control must be at least 24 × 24 px.',
      'Une commande doit faire au moins 24 × 24 px.',
    ),
    source: { en: 'WCAG 2.2, 2.5.8', fr: 'WCAG 2.2, 2.5.8' },
    severity: 'must',
    mend: both('Make the control larger.', 'Agrandissez la commande.'),
    measure: onEach(({ control, dressed }) => {
      if (!dressed) return undefined;
      const { width, height } = box(control);
      return {
        ok:
          Math.min(width, height) >= 24 || style(control).display === 'inline',
        measured: `${px(width)} × ${px(height)}`,
        expected: '24 × 24 px',
      };
    }),
  },
];

/** Zero where they touch or overlap. */
/** What the boxes around an element, which may scroll, let be seen of it. */
function seenBox(element: Element): DOMRect | undefined {
  let { left, top, right, bottom } = box(element);
  for (const at of outwards(element)) {
    if (at === element || /^(?:body|html)$/.test(tagOf(at))) continue;
    if (style(at).overflowY === 'visible') continue;
    const area = box(at);
    left = Math.max(left, area.left);
    top = Math.max(top, area.top);
    right = Math.min(right, area.right);
    bottom = Math.min(bottom, area.bottom);
  }
  return right > left && bottom > top
    ? new DOMRect(left, top, right - left, bottom - top)
    : undefined;
}

function gapBetween(a: DOMRect, b: DOMRect): number {
  const x = Math.max(a.left - b.right, b.left - a.right, 0);
  const y = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.hypot(x, y);
}
