import type { Backend, Choice } from './choices.js';

/** How the templates of a backend write what differs from page to page. */
export interface Dialect {
  /** The hidden fields of a form. */
  readonly hidden: (road: string) => string;
  /** The attribute of a button whose login failed, with a space before it. */
  readonly error: (road: string) => string;
  readonly action: (road: string) => string;
  /** What the page says below the block. */
  readonly after?: string;
}

/** Plain markup, as a browser sees it. */
export const plain = ({ field }: Backend): Dialect => ({
  hidden: () => `<input type="hidden" name="${field}" value="token">`,
  error: () => '',
  action: (road) => `/auth/${road}`,
});

const LABELS: Readonly<Record<string, string>> = {
  'fc-plus': 'S’identifier avec FranceConnect+',
  fc: 'S’identifier avec FranceConnect',
  eidas: 'Sign-in with a digital identity from another European country',
};

export const FRANCE_CONNECT_PLUS = 'https://auth.franceconnect.gouv.fr';

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** The list of countries beside the button, or in it. */
function picker({ eidas, start }: Choice, { action }: Dialect): string {
  const slot = eidas === 'nested' ? ' slot="picker"' : '';
  if (start === 'link')
    return `<eidas-country-picker${slot || ` href="${action('eidas')}"`}></eidas-country-picker>`;
  const layout = eidas === 'compact' ? 'compact' : 'list';
  return `<eidas-country-picker${slot} name="country" layout="${layout}"></eidas-country-picker>`;
}

function button(choice: Choice, dialect: Dialect, road: string): string {
  const { start, eidas, lang } = choice;
  const isEidas = road === 'eidas';
  const own = isEidas ? 'en' : 'fr';
  const language = own === lang ? '' : ` lang="${own}"`;
  const label = LABELS[road] ?? '';
  const control =
    start === 'link'
      ? `<a href="${dialect.action(road)}"${language}>${label}</a>`
      : `<button${language}>${label}</button>`;
  const list =
    isEidas && !/^(?:no|button)$/.test(eidas) ? picker(choice, dialect) : '';
  const nested = eidas === 'nested' && list ? `${list}\n` : '';
  // A paragraph, for its margins: nothing to press may touch the button.
  const beside = nested || !list ? '' : `<p>${list}</p>\n`;
  const origins =
    start === 'fetch' ? ` allowed-origins="${FRANCE_CONNECT_PLUS}"` : '';
  const tag = `${road}-button`;
  const element = `${beside}<${tag}${dialect.error(road)}${origins}>
${indent(nested + control)}
</${tag}>`;
  if (start === 'link') return element;
  return `<form method="post" action="${dialect.action(road)}">
${indent(`${dialect.hidden(road)}\n${element}`)}
</form>`;
}

/** The routes that start a login, in the order of the buttons. */
export const roadsOf = ({ buttons, eidas }: Choice): string[] => [
  ...(buttons === 'both' ? ['fc-plus', 'fc'] : [buttons]).slice(0, 1),
  ...(eidas === 'no' ? [] : ['eidas']),
  ...(buttons === 'both' ? ['fc'] : []),
];

/** The official block of a login page. */
export const block = (choice: Choice, dialect: Dialect): string =>
  roadsOf(choice)
    .map((road) => button(choice, dialect, road))
    .join('\n');

/** What a page loads, by where the files come from. */
export function head(
  { files, start }: Choice,
  { integrity, importMap }: Sources,
): string {
  const hash = (file: string): string =>
    `integrity="${integrity[file] ?? ''}" crossorigin="anonymous"`;
  const script = '<script type="module" src="/login.js"></script>';
  if (files === 'npm') return script;
  if (files === 'map')
    return `<link rel="stylesheet" href="/node_modules/fc-eidas-elements/dist/fc-eidas-elements.css">
<script type="importmap">${importMap}</script>
${script}`;
  return `<link rel="stylesheet" href="/kit/fc-eidas-elements.css" ${hash('fc-eidas-elements.css')}>
<script src="/kit/fc-eidas-elements.js" ${hash('fc-eidas-elements.js')} defer></script>${
    start === 'fetch' ? `\n${script}` : ''
  }`;
}

/** What a page is made of beside the choice. */
export interface Sources {
  readonly integrity: Readonly<Record<string, string>>;
  /** The one of examples/import-map. */
  readonly importMap: string;
}

/** A whole login page. */
export const page = (
  choice: Choice,
  dialect: Dialect,
  sources: Sources,
): string => {
  const title = choice.lang === 'fr' ? 'Connexion' : 'FranceConnect';
  return `<!doctype html>
<html lang="${choice.lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
${indent(indent(head(choice, sources)))}
  </head>
  <body>
    <main>
      <h1>${title}</h1>
${indent(indent(indent(block(choice, dialect) + (dialect.after ?? ''))))}
    </main>
  </body>
</html>
`;
};
