import { rootOf } from '../../dom/native.js';
import { isShown, ofDocument, textOf } from '../tree.js';
import { OURS, PICTURE, wcag } from '../official.js';
import type { Page, Rule } from '../types.js';
import { both, NOTHING, onEach } from './support.js';

const KIT_FILE =
  /(?:fc-eidas-elements|fc-eidas-buttons)[^/]*\.(?:js|css)(?:$|[?#])/;
const VERSION = /(?:@|-|\/|v=)(\d+\.\d+\.\d+)/;

/** The kit's files that the page names, with their addresses. */
const kitFiles = (
  page: Page,
  kind: 'script' | 'link',
): (HTMLScriptElement | HTMLLinkElement)[] =>
  page.elements.filter(
    (element): element is HTMLScriptElement | HTMLLinkElement =>
      element.localName === kind && KIT_FILE.test(addressOf(element)),
  );

const addressOf = (element: Element): string =>
  (element as Partial<HTMLScriptElement>).src ??
  (element as Partial<HTMLLinkElement>).href ??
  '';

/** Whether some style sheet of the page holds the kit's rules for the fallback. */
function hasKitSheet({ document }: Page): boolean {
  return [...ofDocument(document, 'styleSheets')].some((sheet) => {
    if (KIT_FILE.test(sheet.href ?? '')) return true;
    try {
      return [...sheet.cssRules].some(
        ({ cssText }) =>
          cssText.includes('fc-plus-button') && cssText.includes(':defined'),
      );
    } catch {
      // The sheets of other origins are closed.
      return false;
    }
  });
}

const FRENCH =
  /\b(?:le|la|les|des|une|est|votre|vous|avec|pour|dans|sur|nous)\b/gi;
const ENGLISH = /\b(?:the|and|your|you|with|for|this|that|is|are|our|from)\b/gi;

/** French or English, where the page's own text leaves no doubt. */
function languageOfText(page: Page): 'fr' | 'en' | undefined {
  const text = page.elements
    .filter(
      (element) =>
        element.matches('p, h1, h2, label, li') &&
        isShown(element) &&
        !element.closest('[lang]:not(html)'),
    )
    .filter((element) => rootOf(element) === page.document)
    .map(textOf)
    .join(' ');
  const [fr, en] = [FRENCH, ENGLISH].map(
    (words) => text.match(words)?.length ?? 0,
  );
  if (fr === undefined || en === undefined || fr + en < 8) return undefined;
  if (fr > 4 * en) return 'fr';
  return en > 4 * fr ? 'en' : undefined;
}

const once =
  (
    measure: (page: Page) => ReturnType<Rule['measure']>[number] | undefined,
  ): Rule['measure'] =>
  (page) => {
    const found = page.isPart ? undefined : measure(page);
    return found ? [found] : [];
  };

/** The page around the buttons. */
export const PAGE: readonly Rule[] = [
  {
    id: 'lang',
    says: both(
      'The page must declare its language correctly: <html lang>.',
      'La page doit indiquer sa vraie langue : <html lang>.',
    ),
    source: wcag('3.1.1'),
    severity: 'must',
    mend: both(
      'Set lang on <html>: the FranceConnect buttons speak the page’s language.',
      'Mettez lang sur <html> : les boutons FranceConnect parlent la langue de la page.',
    ),
    measure: once((page) => {
      const { top } = page;
      const lang = top.getAttribute('lang') ?? '';
      const text = languageOfText(page);
      const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang);
      return {
        on: top,
        ok: isTag && (!text || lang.toLowerCase().startsWith(text)),
        measured: lang ? `lang="${lang}"` : NOTHING,
        expected: text
          ? `lang="${text}"`
          : both(
              'a language, such as lang="fr"',
              'une langue, comme lang="fr"',
            ),
      };
    }),
  },
  {
    id: 'charset',
    says: both(
      'The page should be in UTF-8, and declare it.',
      'La page devrait être en UTF-8, et le dire.',
    ),
    source: { en: 'HTML Standard', fr: 'HTML Standard' },
    severity: 'should',
    mend: both(
      'Put <meta charset="utf-8"> first in <head>.',
      'Placez <meta charset="utf-8"> en tête de <head>.',
    ),
    measure: once(({ document, top }) => ({
      on: top,
      ok: ofDocument(document, 'characterSet') === 'UTF-8',
      measured: ofDocument(document, 'characterSet'),
      expected: 'UTF-8',
      snippet: '<meta charset="utf-8" />',
    })),
  },
  {
    id: 'upgraded',
    says: both(
      'The kit’s script must run, and the element must be able to start a login.',
      'Le script du kit doit s’exécuter, et l’élément pouvoir lancer la connexion.',
    ),
    source: OURS,
    severity: 'must',
    mend: both(
      'Look at the console: the script is missing, a policy blocks it, or the element refuses the address.',
      'Voyez la console : le script manque, une politique le bloque, ou l’élément refuse l’adresse.',
    ),
    measure: onEach(({ made, upgraded, host }) =>
      made === 'kit'
        ? {
            ok: upgraded,
            measured: upgraded
              ? both('upgraded', 'actif')
              : host.shadowRoot
                ? both(
                    'the fallback: it cannot start',
                    'le repli : il ne peut pas démarrer',
                  )
                : both('the fallback: no script', 'le repli : pas de script'),
            expected: both('upgraded', 'actif'),
          }
        : undefined,
    ),
  },
  {
    id: 'style-sheet',
    says: both(
      'The button’s style sheet must be loaded.',
      'La feuille de style du bouton doit être chargée.',
    ),
    source: PICTURE,
    severity: 'must',
    mend: both(
      'Link the DSFR style sheet that has the connect component.',
      'Liez la feuille du DSFR avec son composant connect.',
    ),
    measure: onEach((button) =>
      button.made === 'dsfr'
        ? {
            ok: button.dressed,
            measured: button.dressed ? 'DSFR' : NOTHING,
            expected: 'DSFR',
          }
        : undefined,
    ),
  },
  {
    id: 'kit-style-sheet',
    says: both(
      'The kit’s style sheet should be linked, so that nothing moves when the script runs.',
      'La feuille du kit devrait être liée, pour que rien ne bouge quand le script s’exécute.',
    ),
    source: OURS,
    severity: 'should',
    mend: both('Link fc-eidas-elements.css.', 'Liez fc-eidas-elements.css.'),
    measure: once((page) => {
      const [first] = page.shown.filter(({ made }) => made === 'kit');
      const { html } = page.options;
      if (
        !first ||
        (html !== undefined && !html.includes(`<${first.host.localName}`))
      )
        return undefined;
      const isThere = hasKitSheet(page);
      return {
        on: first.host,
        ok: isThere,
        measured: isThere ? 'fc-eidas-elements.css' : NOTHING,
        expected: 'fc-eidas-elements.css',
        snippet: '<link rel="stylesheet" href="/kit/fc-eidas-elements.css" />',
      };
    }),
  },
  {
    id: 'versions',
    says: both(
      'The page should have one copy of the kit, in one version.',
      'La page devrait avoir une seule copie du kit, dans une seule version.',
    ),
    source: OURS,
    severity: 'should',
    mend: both(
      'Load one script, and the style sheet of the same version.',
      'Chargez un seul script, et la feuille de style de la même version.',
    ),
    measure: once((page) => {
      const scripts = kitFiles(page, 'script');
      const files = [...scripts, ...kitFiles(page, 'link')];
      const [first] = files;
      if (!first) return undefined;
      const versions = new Set(
        files.flatMap((file) => VERSION.exec(addressOf(file))?.[1] ?? []),
      );
      return {
        on: first,
        ok: scripts.length <= 1 && versions.size <= 1,
        measured: files
          .map((file) => addressOf(file).replace(/^.*\//, ''))
          .join(', '),
        expected: both('one script, one version', 'un script, une version'),
      };
    }),
  },
  {
    id: 'integrity',
    says: both(
      'A file of the kit from another origin should have an integrity attribute.',
      'Un fichier du kit venu d’une autre origine devrait avoir un attribut integrity.',
    ),
    source: { en: 'Subresource Integrity', fr: 'Subresource Integrity' },
    severity: 'should',
    mend: both(
      'Add integrity and crossorigin; the hashes are in dist/integrity.json.',
      'Ajoutez integrity et crossorigin ; les empreintes sont dans dist/integrity.json.',
    ),
    measure: once((page) => {
      const foreign = [
        ...kitFiles(page, 'script'),
        ...kitFiles(page, 'link'),
      ].filter(
        (file) =>
          new URL(addressOf(file)).origin !== page.document.location.origin,
      );
      const bare = foreign.find((file) => !file.integrity);
      const on = bare ?? foreign[0];
      return (
        on && {
          on,
          ok: !bare,
          measured: bare
            ? both('no integrity', 'pas d’intégrité')
            : 'integrity',
          expected: 'integrity, crossorigin',
          snippet: `<script src="${addressOf(on)}" integrity="sha384-…" crossorigin="anonymous" defer></script>`,
        }
      );
    }),
  },
];
