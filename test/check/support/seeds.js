// @ts-check
// One fault a page: what the check must find there, and nothing else.
import { DSFR_PAGE, KIT_FORM_PAGE, KIT_PAGE } from './pages.js';

/**
 * @typedef {object} Seed
 * @property {string} rule   what must be found
 * @property {string} fault
 * @property {string} page
 * @property {[string | RegExp, string][]} [change]
 * @property {string} [css]
 * @property {Record<string, string>} [headers]
 * @property {'hover' | 'focus'} [state]
 * @property {{ width?: number, colorScheme?: 'light' | 'dark', path?: string }} [look]
 * @property {boolean} [own]  a hand-made button, which the check always hints at
 * @property {string} [framed] shown in a frame of this page
 */

const FC = 'fc-plus-button';
const FALLBACK =
  /<a href="\/auth\/fc-plus">S’identifier avec FranceConnect\+<\/a>/;
const SENTENCE = /<p>FranceConnect\+ est[^]*?<\/p>/;
const DSFR_BUTTON = '<button class="fr-connect fr-connect--plus">';
const ABOUT = /<p><a href="https:\/\/franceconnect[^]*?<\/p>/;
const OR = '<p class="or">OU</p>';
const BLOCK = /<div class="block">[^]*?\n<\/div>\n/;

/** Moves the block below the site's own login. @type {(html: string) => [string | RegExp, string][]} */
const last = (html) => {
  const block = BLOCK.exec(html)?.[0] ?? '';
  return [
    [BLOCK, ''],
    [OR, ''],
    [/<\/section>/, `</section>${OR}${block}`],
  ];
};

/** A hand-made eIDAS button with the documented look. @returns {[string | RegExp, string][]} */
const ownEidas = (
  label = 'Sign-in with a digital identity from another European country',
) => [
  [
    '</form>\n</div>',
    `</form>
<style>.eidas { display: block; box-sizing: border-box; width: 245px; min-height: 56px; padding: 12px 4px 12px 50px; border: 1px solid #e2e2e4; background: #f9f9fb; color: #5e748e; font-size: 11px; line-height: 15px }</style>
<a class="eidas" href="/auth/eidas" lang="en">${label}</a></div>`,
  ],
];

/** With a country picker at the foot of the page. @param {string} markup @returns {[string | RegExp, string][]} */
const picker = (markup) => [['</main>', `${markup}</main>`]];

/** @type {Seed[]} */
export const SEEDS = [
  // The official block.
  {
    rule: 'button-present',
    fault: 'no button',
    page: KIT_PAGE,
    change: [[BLOCK, '']],
  },
  {
    rule: 'button-present',
    fault: 'display: none',
    page: DSFR_PAGE,
    css: '.block { display: none }',
  },
  {
    rule: 'button-present',
    fault: 'visibility: hidden',
    page: KIT_PAGE,
    css: '.block { visibility: hidden }',
  },
  {
    rule: 'sentence',
    fault: 'no-intro without the sentence',
    page: KIT_PAGE,
    change: [[`<${FC} `, `<${FC} no-intro `]],
  },
  {
    rule: 'sentence',
    fault: 'none',
    page: DSFR_PAGE,
    change: [[SENTENCE, '']],
  },
  {
    rule: 'sentence',
    fault: 'other words',
    page: DSFR_PAGE,
    change: [['renforcer la sécurité', 'améliorer la sécurité']],
  },
  {
    rule: 'sentence',
    fault: 'below the button',
    page: DSFR_PAGE,
    change: [
      [SENTENCE, ''],
      [
        '</form>',
        '</form><p>FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles</p>',
      ],
    ],
  },
  {
    rule: 'label',
    fault: '« Je me connecte avec »',
    page: DSFR_PAGE,
    change: [['>S’identifier avec<', '>Je me connecte avec<']],
  },
  {
    rule: 'name',
    fault: 'an aria-label without the plus',
    page: DSFR_PAGE,
    change: [
      [
        DSFR_BUTTON,
        DSFR_BUTTON.replace(
          '>',
          ' aria-label="S’identifier avec FranceConnect">',
        ),
      ],
    ],
  },
  {
    rule: 'name',
    fault: 'an aria-label that says something else',
    page: DSFR_PAGE,
    change: [
      [DSFR_BUTTON, DSFR_BUTTON.replace('>', ' aria-label="Connexion">')],
    ],
  },
  {
    rule: 'eidas-label',
    fault: 'other words',
    page: DSFR_PAGE,
    change: ownEidas('Connexion eIDAS'),
    own: true,
  },
  {
    rule: 'eidas-contrast',
    fault: 'the official hover, 3.72:1',
    page: DSFR_PAGE,
    change: ownEidas(),
    css: '.eidas { background: #e2e2e4 !important }',
    own: true,
  },
  {
    rule: 'eidas-look',
    fault: 'in white',
    page: DSFR_PAGE,
    change: ownEidas(),
    css: '.eidas { background: #fff !important }',
    own: true,
  },
  { rule: 'about-link', fault: 'none', page: DSFR_PAGE, change: [[ABOUT, '']] },
  {
    rule: 'about-link',
    fault: 'other words',
    page: DSFR_PAGE,
    change: [['>Qu’est-ce que FranceConnect+ ?<', '>En savoir plus<']],
  },
  {
    rule: 'about-address',
    fault: 'another address',
    page: DSFR_PAGE,
    change: [
      [
        'https://franceconnect.gouv.fr/france-connect-plus',
        'https://www.service-public.fr/franceconnect',
      ],
    ],
  },
  {
    rule: 'about-gap',
    fault: '32 px',
    page: DSFR_PAGE,
    css: '.fr-connect { margin-bottom: 32px !important }',
  },
  {
    rule: 'about-window',
    fault: 'opens in the tab',
    page: DSFR_PAGE,
    change: [[' target="_blank"', '']],
  },
  {
    rule: 'about-window',
    fault: 'does not say so',
    page: DSFR_PAGE,
    change: [[/ title="[^"]*"/, '']],
  },
  {
    rule: 'about-look',
    fault: 'as text',
    page: DSFR_PAGE,
    css: '.fr-connect-group p a { color: inherit !important; background: none !important; text-decoration: none }',
  },

  // The look.
  {
    rule: 'size',
    fault: 'small',
    page: DSFR_PAGE,
    css: '.fr-connect { font-size: 12px !important }',
  },
  {
    rule: 'proportions',
    fault: 'stretched',
    page: KIT_PAGE,
    css: `${FC} { transform: scaleX(1.4); transform-origin: left }`,
  },
  {
    rule: 'proportions',
    fault: 'width: 100 %',
    page: DSFR_PAGE,
    css: '.fr-connect { width: 100% }',
  },
  {
    rule: 'logo',
    fault: 'taken away',
    page: DSFR_PAGE,
    css: '.fr-connect::before { background: none !important }',
  },
  {
    rule: 'typography',
    fault: 'the site’s font',
    page: DSFR_PAGE,
    css: '.fr-connect * { font-family: Georgia, serif }',
  },
  {
    rule: 'colours',
    fault: 'the site’s green',
    page: DSFR_PAGE,
    css: '.fr-connect { background-color: #18753c !important }',
  },
  {
    rule: 'colours',
    fault: 'round corners',
    page: DSFR_PAGE,
    css: '.fr-connect { border-radius: 8px }',
  },
  {
    rule: 'unaltered',
    fault: 'half transparent',
    page: KIT_PAGE,
    css: '.block { opacity: .5 }',
  },
  {
    rule: 'unaltered',
    fault: 'in grey',
    page: DSFR_PAGE,
    css: '.fr-connect { filter: grayscale(1) }',
  },
  {
    rule: 'variant',
    fault: 'the light one on a dark ground',
    page: KIT_PAGE,
    css: `.block { background: #161616; color: #fff } ${FC} a { color: #8585f6 }`,
  },
  {
    rule: 'variant',
    fault: 'the dark one on a light ground',
    page: DSFR_PAGE,
    css: '.fr-connect { background-color: #8585f6 !important; color: #000091 !important }',
  },
  {
    rule: 'hover',
    fault: 'nothing changes',
    page: DSFR_PAGE,
    css: '.fr-connect:hover { background-color: #000091 !important }',
    state: 'hover',
  },
  {
    rule: 'focus',
    fault: 'no outline',
    page: DSFR_PAGE,
    css: '.fr-connect:focus { outline: none !important; box-shadow: none !important }',
    state: 'focus',
  },
  {
    rule: 'text-fits',
    fault: 'a line moved out',
    page: DSFR_PAGE,
    css: '.fr-connect__login { position: relative; left: 100px }',
  },

  // Where it stands.
  {
    rule: 'first',
    fault: 'below the site’s own login',
    page: KIT_PAGE,
    change: last(KIT_PAGE),
  },
  {
    rule: 'first',
    fault: 'below the site’s own login',
    page: DSFR_PAGE,
    change: last(DSFR_PAGE),
  },
  { rule: 'separator', fault: 'no « OU »', page: KIT_PAGE, change: [[OR, '']] },
  {
    rule: 'separator',
    fault: 'two « OU »',
    page: DSFR_PAGE,
    change: [[OR, OR + OR]],
  },
  {
    rule: 'eidas-below',
    fault: '« OU » between',
    page: KIT_PAGE,
    change: [['<eidas-button', `${OR}<eidas-button`]],
  },
  {
    rule: 'social',
    fault: 'Google',
    page: KIT_PAGE,
    change: [
      [
        '</section>',
        '<p><a href="/auth/google">Continuer avec Google</a></p></section>',
      ],
    ],
  },
  {
    rule: 'social',
    fault: 'Facebook',
    page: DSFR_PAGE,
    change: [
      [
        '</section>',
        '<p><button>Se connecter avec Facebook</button></p></section>',
      ],
    ],
  },
  {
    rule: 'frame',
    fault: 'in a frame',
    page: KIT_PAGE,
    framed:
      '<iframe src="/login" width="800" height="800" title="Connexion"></iframe>',
  },
  {
    rule: 'dialog',
    fault: 'in a dialog',
    page: KIT_PAGE,
    change: [
      [
        '<div class="block">',
        '<div class="block" role="dialog" aria-label="Connexion">',
      ],
    ],
  },
  {
    rule: 'dialog',
    fault: 'in a modal of DSFR',
    page: DSFR_PAGE,
    change: [
      ['<main>', '<main><dialog open style="position: static">'],
      ['</main>', '</dialog></main>'],
    ],
  },
  {
    rule: 'active-tab',
    fault: 'a form with target="_blank"',
    page: DSFR_PAGE,
    change: [
      ['action="/auth/fc-plus"', 'action="/auth/fc-plus" target="_blank"'],
    ],
  },
  {
    rule: 'active-tab',
    fault: 'window.open',
    page: DSFR_PAGE,
    change: [
      [
        DSFR_BUTTON,
        DSFR_BUTTON.replace('>', ` onclick="window.open('/auth/fc-plus')">`),
      ],
    ],
  },
  {
    rule: 'disabled',
    fault: 'without a reason',
    page: KIT_PAGE,
    change: [[`<${FC} `, `<${FC} disabled `]],
  },
  {
    rule: 'disabled',
    fault: 'without a reason',
    page: DSFR_PAGE,
    change: [[DSFR_BUTTON, DSFR_BUTTON.replace('>', ' disabled>')]],
  },
  {
    rule: 'spacing',
    fault: 'another link directly below',
    page: KIT_PAGE,
    change: [
      [
        '</eidas-button>',
        '</eidas-button><a href="/aide" style="display: block; height: 30px; margin-top: -24px">Aide</a>',
      ],
    ],
    css: 'eidas-button { margin-bottom: 24px }',
  },
  {
    rule: 'target-size',
    fault: '20 px high',
    page: DSFR_PAGE,
    change: ownEidas(),
    css: '.eidas { min-height: 0 !important; height: 20px; padding: 0 !important; overflow: hidden }',
    own: true,
  },

  // Whether a person can get at it.
  {
    rule: 'clickable',
    fault: 'pointer-events: none',
    page: DSFR_PAGE,
    css: '.block { pointer-events: none }',
  },
  {
    rule: 'covered',
    fault: 'a clear box over it',
    page: KIT_PAGE,
    css: 'main { position: relative } main::after { content: ""; position: absolute; inset: 0 0 50% }',
  },
  {
    rule: 'covered',
    fault: 'a clear box over it',
    page: DSFR_PAGE,
    change: [
      [
        '<main>',
        '<main style="position: relative"><div style="position: absolute; inset: 0; z-index: 1"></div>',
      ],
    ],
  },
  {
    rule: 'clipped',
    fault: 'overflow: hidden',
    page: DSFR_PAGE,
    css: '.fr-connect-group { height: 30px; overflow: hidden }',
  },
  {
    rule: 'reflow',
    fault: 'a wide margin at 320 px',
    page: DSFR_PAGE,
    css: '.block { margin-left: 200px }',
    look: { width: 320 },
  },
  {
    rule: 'reflow',
    fault: 'a wide margin at 320 px',
    page: KIT_PAGE,
    css: '.block { width: 600px; text-align: right }',
    look: { width: 320 },
  },

  // How it starts.
  {
    rule: 'own-address',
    fault: 'FranceConnect+’s own address',
    page: DSFR_PAGE,
    change: [
      [
        'action="/auth/fc-plus"',
        'action="https://auth.franceconnect.gouv.fr/api/v2/authorize"',
      ],
    ],
  },
  {
    rule: 'secrets',
    fault: 'client_secret in a script',
    page: KIT_PAGE,
    change: [
      [
        '</head>',
        '<script>const settings = { client_secret: "0123" };</script></head>',
      ],
    ],
  },
  {
    rule: 'secrets',
    fault: 'state in a hidden field',
    page: DSFR_PAGE,
    change: [
      [
        '<input type="hidden"',
        '<input type="hidden" name="state" value="0123"><input type="hidden"',
      ],
    ],
  },
  {
    rule: 'without-script',
    fault: 'no fallback',
    page: KIT_PAGE,
    change: [[FALLBACK, '']],
  },
  {
    rule: 'without-script',
    fault: 'a button without a form',
    page: DSFR_PAGE,
    change: [
      [/<form method="post" action="\/auth\/fc-plus">/, '<div>'],
      ['</form>\n</div>', '</div>\n</div>'],
    ],
  },
  {
    rule: 'same-fallback',
    fault: 'another address',
    page: KIT_PAGE,
    change: [[`<${FC} href="/auth/fc-plus">`, `<${FC} href="/auth/france">`]],
  },
  {
    rule: 'form-method',
    fault: 'GET',
    page: DSFR_PAGE,
    change: [
      ['method="post" action="/auth/fc-plus"', 'action="/auth/fc-plus"'],
    ],
  },
  {
    rule: 'form-method',
    fault: 'GET',
    page: KIT_FORM_PAGE,
    change: [
      ['method="post" action="/auth/fc-plus"', 'action="/auth/fc-plus"'],
    ],
  },
  {
    rule: 'csrf',
    fault: 'no token',
    page: DSFR_PAGE,
    change: [['<input type="hidden" name="csrf_token" value="token">', '']],
  },
  {
    rule: 'form-action',
    fault: "'self' by a meta element",
    page: DSFR_PAGE,
    change: [
      [
        '<title>',
        `<meta http-equiv="Content-Security-Policy" content="form-action 'self'"><title>`,
      ],
    ],
  },
  {
    rule: 'form-action',
    fault: "'self' by a header",
    page: KIT_FORM_PAGE,
    headers: { 'content-security-policy': "form-action 'self'" },
  },
  {
    rule: 'no-listeners',
    fault: 'onclick',
    page: DSFR_PAGE,
    change: [
      [
        DSFR_BUTTON,
        DSFR_BUTTON.replace('>', ` onclick="location.href = '/auth/fc-plus'">`),
      ],
    ],
  },
  {
    rule: 'analytics',
    fault: 'on the element',
    page: KIT_PAGE,
    change: [[`<${FC} `, `<${FC} data-gtm-event="login" `]],
  },
  {
    rule: 'analytics',
    fault: 'in a handler',
    page: DSFR_PAGE,
    change: [
      [
        DSFR_BUTTON,
        DSFR_BUTTON.replace('>', ` onclick="_paq.push(['trackEvent'])">`),
      ],
    ],
  },

  // The country picker.
  {
    rule: 'picker-name',
    fault: 'none',
    page: KIT_PAGE,
    change: picker(
      '<form><eidas-country-picker></eidas-country-picker></form>',
    ),
  },
  {
    rule: 'picker-contrast',
    fault: 'the light one on a dark ground',
    page: KIT_PAGE,
    change: picker(
      '<div style="background: #161616"><eidas-country-picker href="/auth/eidas"></eidas-country-picker></div>',
    ),
  },

  // The page around it.
  {
    rule: 'lang',
    fault: 'none',
    page: KIT_PAGE,
    change: [['<html lang="fr">', '<html>']],
  },
  {
    rule: 'lang',
    fault: 'English on a French page',
    page: DSFR_PAGE,
    change: [['<html lang="fr">', '<html lang="en">']],
  },
  {
    rule: 'charset',
    fault: 'none',
    page: DSFR_PAGE,
    change: [['<meta charset="utf-8">', '']],
    headers: { 'content-type': 'text/html' },
  },
  {
    rule: 'upgraded',
    fault: 'the script is not there',
    page: KIT_PAGE,
    change: [['/kit/fc-eidas-elements.js', '/nowhere/fc-eidas-elements.js']],
  },
  {
    rule: 'style-sheet',
    fault: 'none',
    page: DSFR_PAGE,
    change: [['<link rel="stylesheet" href="/dsfr/dsfr.css">', '']],
  },
  {
    rule: 'kit-style-sheet',
    fault: 'none',
    page: KIT_PAGE,
    change: [['<link rel="stylesheet" href="/kit/fc-eidas-elements.css">', '']],
  },
  {
    rule: 'versions',
    fault: 'two copies',
    page: KIT_PAGE,
    change: [
      [
        '</head>',
        '<script src="/kit/fc-eidas-buttons.js" defer></script></head>',
      ],
    ],
  },
  {
    rule: 'versions',
    fault: 'another version of the style sheet',
    page: KIT_PAGE,
    change: [
      ['/kit/fc-eidas-elements.css', '/kit-0.0.9/fc-eidas-elements.css'],
      ['/kit/fc-eidas-elements.js', '/kit/fc-eidas-elements.js?v=0.1.0'],
    ],
  },
  {
    rule: 'integrity',
    fault: 'another origin',
    page: KIT_PAGE,
    change: [['src="/kit/', 'src="https://cdn.test/kit/']],
  },

  // Hand-made buttons, and what the kit would be instead.
  {
    rule: 'handmade',
    own: true,
    fault: 'a picture in a link',
    page: DSFR_PAGE,
    change: [
      [
        /<form method="post" action="\/auth[^]*?<\/button>/,
        '<a href="/auth/fc-plus"><img alt="S’identifier avec FranceConnect+" src="/dsfr/none.svg" style="width: 245px; height: 56px; display: block; margin-bottom: 12px"></a><div>',
      ],
      ['</form>\n</div>', '</div>'],
    ],
  },
];
