import { isDisabled } from '../buttons.js';
import { attributeOf, closest, ofDocument, tagOf } from '../tree.js';
import { GUIDE } from '../official.js';
import type { Button, Rule } from '../types.js';
import { both, onEach } from './support.js';

const DIALOG =
  'dialog, [role=dialog], [role=alertdialog], [aria-modal=true], .fr-modal, [popover]';

function target({ control, form, host }: Button): string {
  const own =
    control.getAttribute('formtarget') ?? control.getAttribute('target');
  return (
    own ??
    (form && attributeOf(form, 'target')) ??
    host.getAttribute('target') ??
    ''
  );
}

/** In which window the login opens. */
export const TAB: readonly Rule[] = [
  {
    id: 'frame',
    says: both(
      'The page with the button must not be in a frame or a popup.',
      'La page du bouton ne doit être ni dans un cadre (iframe) ni dans une fenêtre surgissante.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Show the login page in the tab itself.',
      'Affichez la page de connexion dans l’onglet même.',
    ),
    measure: (page) => {
      const view = ofDocument(page.document, 'defaultView');
      if (!view || page.isPart || page.shown.length === 0) return [];
      const isFramed = view.parent !== view;
      const isPopup = Boolean(view.opener) && !view.menubar.visible;
      return [
        {
          on: page.top,
          ok: !isFramed && !isPopup,
          measured: isFramed
            ? both('in a frame', 'dans un cadre')
            : isPopup
              ? both('in a popup', 'dans une fenêtre surgissante')
              : both('in a tab', 'dans un onglet'),
          expected: both('in a tab', 'dans un onglet'),
        },
      ];
    },
  },
  {
    id: 'dialog',
    says: both(
      'The button must not be in a dialog.',
      'Le bouton ne doit pas être dans une boîte de dialogue.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Put the button on the page itself.',
      'Placez le bouton sur la page même.',
    ),
    measure: onEach(({ host }) => {
      const dialog = closest(host, DIALOG);
      return {
        ok: !dialog,
        measured: dialog
          ? `<${tagOf(dialog)}>`
          : both('on the page', 'sur la page'),
        expected: both('on the page', 'sur la page'),
      };
    }),
  },
  {
    id: 'active-tab',
    says: both(
      'The login must open in the active tab.',
      'La connexion doit s’ouvrir dans l’onglet actif.',
    ),
    source: GUIDE,
    severity: 'must',
    mend: both(
      'Remove target and window.open.',
      'Retirez target et window.open.',
    ),
    measure: onEach((button) => {
      const name = target(button);
      const script = `${button.control.getAttribute('onclick') ?? ''}${button.host.getAttribute('onclick') ?? ''}`;
      const opens = script.includes('window.open');
      return {
        ok: /^(?:_self|_top|_parent)?$/i.test(name) && !opens,
        measured: opens ? 'window.open()' : `target="${name}"`,
        expected: both('no target, or _top', 'pas de target, ou _top'),
      };
    }),
  },
  {
    id: 'disabled',
    says: both(
      'A page with a disabled button should say what the visitor must do first.',
      'Une page dont le bouton est désactivé devrait dire ce qu’il faut faire d’abord.',
    ),
    source: GUIDE,
    severity: 'should',
    mend: both(
      'Remove disabled, or give the reason with aria-describedby.',
      'Retirez disabled, ou donnez la raison par aria-describedby.',
    ),
    measure: onEach((button) => {
      const { control, host } = button;
      const isExplained =
        control.hasAttribute('aria-describedby') ||
        host.hasAttribute('aria-describedby');
      return {
        ok: !isDisabled(button) || isExplained,
        measured: isDisabled(button)
          ? both('disabled, without a reason', 'désactivé, sans raison')
          : both('enabled', 'actif'),
        expected: both(
          'enabled, or with a reason',
          'actif, ou avec une raison',
        ),
      };
    }),
  },
];
