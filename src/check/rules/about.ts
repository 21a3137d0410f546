import { contrast, groundOf, inkOf } from '../colour.js';
import {
  box,
  isShown,
  nameOf,
  normal,
  plain,
  style,
  textOf,
  topOf,
} from '../tree.js';
import { ABOUT, GUIDE } from '../official.js';
import type { Page, Rule } from '../types.js';
import { saysNewWindow, textsOf } from '../wording.js';
import { scaleOf } from './dress.js';
import { variantOf } from './colours.js';
import { both, near, onDressed, px, quoted } from './support.js';
import type { FcButton } from './support.js';

function aboutOf(
  { brand, control }: FcButton,
  page: Page,
): HTMLAnchorElement | undefined {
  const { isWhatIs } = textsOf(brand);
  const links = page.elements.filter(
    (element): element is HTMLAnchorElement =>
      element.localName === 'a' &&
      element.hasAttribute('href') &&
      isShown(element),
  );
  const asks = links.filter((link) => isWhatIs(normal(textOf(link))));
  const leads = links.filter((link) => {
    const { hostname, pathname } = link;
    return (
      hostname === 'franceconnect.gouv.fr' && !pathname.startsWith('/api/')
    );
  });
  const { bottom } = box(control);
  const distance = (link: Element): number => Math.abs(box(link).top - bottom);
  const [nearest] = (asks.length > 0 ? asks : leads)
    .filter((link) => asks.length > 0 || distance(link) < 120)
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}

function gapTo(link: Element, control: Element): number {
  const line = link.parentElement ?? link;
  const tops = [box(line).top, box(link).top];
  const { bottom } = box(control);
  return (
    tops
      .map((top) => top - bottom)
      .sort((a, b) => Math.abs(a - 12) - Math.abs(b - 12))[0] ?? 0
  );
}

/** How much larger than laid out an element is shown: by zoom or a transform. */
const zoomOf = (control: HTMLElement): number =>
  control.offsetHeight > 0 ? box(control).height / control.offsetHeight : 1;

const aboutSnippet = (brand: FcButton['brand']): string =>
  `<p><a href="${ABOUT[brand][0] ?? ''}" target="_blank" rel="noopener external" title="Qu’est-ce que ${brand} ? - nouvelle fenêtre">Qu’est-ce que ${brand} ?</a></p>`;

const underline = (link: Element): boolean => {
  const { textDecorationLine, backgroundImage, borderBottomWidth } =
    style(link);
  return (
    textDecorationLine.includes('underline') ||
    backgroundImage !== 'none' ||
    parseFloat(borderBottomWidth) > 0
  );
};

/** The link below a button. */
export const ABOUT_LINK: readonly Rule[] = [
  {
    id: 'about-link',
    says: both(
      'The link « Qu’est-ce que … ? » must be below the button, in these words.',
      'Le lien « Qu’est-ce que … ? » doit figurer sous le bouton, en ces mots.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Put the link below the button.',
      'Placez le lien sous le bouton.',
    ),
    measure: onDressed((button, page) => {
      const { whatIs, isWhatIs } = textsOf(button.brand);
      const link = aboutOf(button, page);
      const text = link ? plain(textOf(link)) : '';
      const isBelow = link && box(link).top >= box(button.control).bottom - 1;
      return {
        on: link,
        ok: Boolean(isBelow) && isWhatIs(normal(text)),
        measured:
          link && !isBelow
            ? both('not below the button', 'pas sous le bouton')
            : quoted(text),
        expected: quoted(whatIs),
        snippet: aboutSnippet(button.brand),
      };
    }),
  },
  {
    id: 'about-address',
    says: both(
      'The link below must lead to FranceConnect’s own page.',
      'Le lien sous le bouton doit mener à la page de FranceConnect.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both('Set the link’s href.', 'Corrigez le href du lien.'),
    measure: onDressed((button, page) => {
      const link = aboutOf(button, page);
      const addresses = ABOUT[button.brand];
      return (
        link && {
          on: link,
          ok: addresses.includes(link.href.replace(/(?<=plus)\/$/, '')),
          measured: link.href,
          expected: addresses[0] ?? '',
          snippet: aboutSnippet(button.brand),
        }
      );
    }),
  },
  {
    id: 'about-gap',
    says: both(
      'The gap between the button and the link below should be 12 px.',
      'L’écart entre le bouton et le lien devrait être de 12 px.',
    ),
    source: GUIDE,
    severity: 'should',
    mend: both(
      'Set the margin between button and link to 12 px (0.75rem).',
      'Réglez la marge entre le bouton et le lien à 12 px (0.75rem).',
    ),
    measure: onDressed((button, page) => {
      const link = aboutOf(button, page);
      if (!link) return undefined;
      const gap = gapTo(link, button.control) / zoomOf(button.control);
      // A larger text may have a larger gap.
      const root = parseFloat(style(topOf(link)).fontSize);
      const scales = [1, root / 16, scaleOf(button.control)];
      return gap < -1
        ? undefined
        : {
            on: link,
            ok: scales.some((scale) => near(gap, 12 * scale, 2.5)),
            measured: px(gap),
            expected: '12 px',
          };
    }),
  },
  {
    id: 'about-window',
    says: both(
      'The link below must open a new window, and say so.',
      'Le lien sous le bouton doit ouvrir une nouvelle fenêtre, et le dire.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Give the link target="_blank" and the title « … - nouvelle fenêtre ».',
      'Donnez au lien target="_blank" et le title « … - nouvelle fenêtre ».',
    ),
    measure: onDressed((button, page) => {
      const link = aboutOf(button, page);
      if (!link) return undefined;
      const said = normal(`${link.title} ${nameOf(link)}`);
      return {
        on: link,
        ok: link.target === '_blank' && saysNewWindow(said),
        measured: `target="${link.target}", title="${link.title}"`,
        expected: 'target="_blank", title="… - nouvelle fenêtre"',
        snippet: aboutSnippet(button.brand),
      };
    }),
  },
  {
    id: 'about-look',
    says: both(
      'The link below must look like a link, and be legible: 4.5:1.',
      'Le lien sous le bouton doit avoir l’aspect d’un lien et être lisible : 4,5:1.',
    ),
    source: {
      en: `${GUIDE.en}; WCAG 2.2, 1.4.3`,
      fr: `${GUIDE.fr} ; WCAG 2.2, 1.4.3`,
    },
    severity: 'must',
    mend: both(
      'Underline the link. Use #000091 on a light background and #8585f6 on a dark one.',
      'Soulignez le lien, en #000091 sur fond clair ou #8585f6 sur fond sombre.',
    ),
    measure: onDressed((button, page) => {
      const link = aboutOf(button, page);
      if (!link) return undefined;
      const ink = inkOf(link);
      const ground = groundOf(link);
      const value = ink && ground ? contrast(ink, ground) : undefined;
      const parent = link.parentElement;
      const isOfLinks =
        underline(link) || (parent !== null && inkOf(parent) !== ink);
      return {
        on: link,
        // In the wrong variant the link is in the wrong colour, too.
        ok:
          isOfLinks &&
          ((value ?? 21) >= 4.5 || variantOf(button)?.ok === false),
        measured: both(
          `${ink ?? '?'} on ${ground ?? '?'}, ${isOfLinks ? 'told apart from text' : 'not told apart from text'}`,
          `${ink ?? '?'} sur ${ground ?? '?'}, ${isOfLinks ? 'distinct du texte' : 'non distinct du texte'}`,
        ),
        expected: both('a link, 4.5:1', 'un lien, 4,5:1'),
      };
    }),
  },
];
