import type { Backend, Choice } from './choices.js';
import {
  block,
  FRANCE_CONNECT_PLUS,
  head,
  page,
  plain,
  roadsOf,
} from './markup.js';
import type { Dialect, Sources } from './markup.js';

/** A file to create. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Reads a file of the repository, by its path there. */
export type Read = (path: string) => string;

export const sourcesOf = (read: Read): Sources => ({
  integrity: JSON.parse(read('dist/integrity.json')) as Record<string, string>,
  // In one line: what it is laid out like counts for its hash.
  importMap: JSON.stringify(
    JSON.parse(
      /<script type="importmap">([^]*?)<\/script>/.exec(
        read('examples/import-map/index.html'),
      )?.[1] ?? '{}',
    ),
  ),
});

/** Puts something in the place of what a tested source says there. */
function put(text: string, place: RegExp, replacement: string): string {
  if (!place.test(text)) throw new Error(`a recipe has no ${String(place)}`);
  return text.replace(place, () => replacement);
}

const SCRIPT = /<script src="\/kit\/fc-eidas-elements\.js" defer><\/script>/;

type Template = (choice: Choice, sources: Sources, recipe: string) => string;

/** pages.js of Express and Auth.js, with these buttons. */
const inScript: Template = (choice, sources, recipe) => {
  const dialect: Dialect = {
    hidden: () => '${hidden(fields)}',
    error: (road) => `\${attributes('${road}')}`,
    action: (road) => `\${action('${road}')}`,
  };
  const own = put(
    recipe,
    /\$\{form\('fc-plus',[^]*?\n\s+(?=\$\{canLogOut)/,
    `${block(choice, dialect)}\n    `,
  );
  return put(
    put(
      put(own, /\n\s+const form = \(own[^]*?<\/form>`;/, ''),
      SCRIPT,
      head(choice, sources) +
        (choice.backend === 'authjs'
          ? '\n<script type="module" src="/authjs-token.js"></script>'
          : ''),
    ),
    /<html lang="fr">/,
    `<html lang="${choice.lang}">`,
  ).replaceAll(/ allowed-origins="https:[^"]*"/g, '');
};

/** pages.php of PHP and Symfony. */
const inPhp: Template = (choice, sources, recipe) => {
  const markup = block(choice, {
    hidden: () => '$hidden',
    error: (road) => `{$errors['${road}']}`,
    action: (road) => `/auth/${road}`,
  });
  const body = `$hidden = sprintf('<input type="hidden" name="_csrf" value="%s">', htmlspecialchars($token));
        $errors = [$failed => $notice] + ['fc-plus' => '', 'eidas' => ''];
        $body = <<<HTML
${markup}
HTML;`;
  const own = put(recipe, /\$body = '';\n\s+foreach[^]*?\n {8}\}/, body);
  return put(
    put(
      put(own, /\n {4}private const BUTTONS[^]*?\];\n/, ''),
      SCRIPT,
      head(choice, sources),
    ),
    /lang=\\"fr\\"/,
    `lang=\\"${choice.lang}\\"`,
  );
};

/** A template of its own; what the tested one says after the buttons stays. */
const withDialect =
  (dialect: Dialect, after?: RegExp): Template =>
  (choice, sources, recipe) =>
    page(
      choice,
      { ...dialect, after: `\n${(after?.exec(recipe)?.[0] ?? '').trim()}` },
      sources,
    );

const django: Dialect = {
  hidden: () => '{% csrf_token %}',
  error: (road) =>
    ` {% if error and road ${road === 'eidas' ? '==' : '!='} "eidas" %}error="{{ error }}"{% endif %}`,
  action: (road) => `/auth/${road}`,
};

const rails: Dialect = {
  hidden: () =>
    '<%= hidden_field_tag :authenticity_token, form_authenticity_token, id: nil %>',
  error: (road) =>
    `<%= %( error="#{@error}").html_safe if @error && @failed == "${road}" %>`,
  action: (road) => `/auth/${road}`,
};

const laravel: Dialect = {
  hidden: () => '@csrf',
  action: (road) => `/auth/${road}`,
  error: (road) =>
    ` @if (request('road') === '${road}') error="{{ FranceConnectPlus\\Client::shown(request('error')) }}" @endif`,
};

const spring: Dialect = {
  hidden: () => '',
  error: (road) =>
    ` th:attr="error=\${param.road == '${road}' ? param.error : null}"`,
  action: (road) => `/oauth2/authorization/${road}`,
};

const aspnet: Dialect = {
  hidden: (road) =>
    `@Html.AntiForgeryToken()\n<input type="hidden" name="provider" value="${road}">`,
  error: (road) =>
    ` error="@(Request.Query["road"] == "${road}" ? Request.Query["error"] : "")"`,
  action: () => '/Identity/Account/ExternalLogin',
};

/** The file that holds the login page of a backend, and who writes it. */
const LOGIN: Readonly<Record<string, readonly [path: string, Template]>> = {
  express: ['pages.js', inScript],
  authjs: ['pages.js', inScript],
  php: ['pages.php', inPhp],
  symfony: ['pages.php', inPhp],
  django: [
    'django_login.html',
    withDialect(django, /{% if can_log_out %}[^]*{% endif %}/),
  ],
  rails: [
    'rails_login.html.erb',
    withDialect(rails, /<% if @can_log_out %>[^]*<% end %>/),
  ],
  laravel: ['login.blade.php', withDialect(laravel)],
  spring: ['login.html', withDialect(spring)],
  aspnet: ['Login.cshtml', withDialect(aspnet)],
};

/** What a recipe shows: the files that it quotes, and code that stands there alone. */
function recipe(id: string, read: Read): File[] {
  const text = read(`docs/backends/${id}.md`);
  const quoted = [...text.matchAll(/<!-- (docs\/backends\/\S+) -->/g)].map(
    ([, path = '']) => ({ path: path.slice(14), text: read(path) }),
  );
  const alone = [...text.matchAll(/^```(java|csharp|php)\n([^]*?)^```/gm)].map(
    ([, language = '', code = '']) => ({
      path: `login-route.${{ java: 'java', csharp: 'cs' }[language] ?? 'php'}`,
      text: code,
    }),
  );
  return quoted.length > 0 ? quoted : alone;
}

/** What a route needs that is one of no framework. */
const duties = (read: Read): File[] => [
  { path: 'start-route.js', text: read('docs/recipes/start-route.js') },
  { path: 'duties.md', text: read('docs/backend-duties.md') },
];

function backendFiles(
  choice: Choice,
  sources: Sources,
  read: Read,
  backend: Backend,
): File[] {
  const { id } = backend;
  const login = LOGIN[id];
  const recipes = id === 'own' ? duties(read) : recipe(id, read);
  if (!login)
    return [
      { path: 'login.html', text: page(choice, plain(backend), sources) },
      ...recipes,
    ];
  const [path, template] = login;
  const text = template(
    choice,
    sources,
    /^(?:pages|django|rails)/.test(path) ? read(`docs/backends/${path}`) : '',
  );
  // Symfony and Auth.js use files that stand with another recipe.
  const shared = id === 'symfony' ? recipe('php', read) : [];
  return [
    { path, text },
    ...[...recipes, ...shared].filter(
      (file) =>
        file.path !== path && !(id === 'symfony' && file.path === 'plain.php'),
    ),
  ];
}

/** What the page's script imports or does. */
function script({ files, start }: Choice, read: Read): File[] {
  const loads =
    files === 'own'
      ? ''
      : files === 'map'
        ? `import 'fc-eidas-elements/index.js';\n`
        : `import 'fc-eidas-elements';\nimport 'fc-eidas-elements/fc-eidas-elements.css';\n`;
  const guard = {
    own: '/kit/esm/authorize/url-guard.js',
    map: 'fc-eidas-elements/authorize/url-guard.js',
    npm: 'fc-eidas-elements/url-guard.js',
  }[files];
  const sends =
    start === 'fetch'
      ? put(
          read('docs/recipes/fetch-start.js'),
          /import \{ guardUrl \}.*\n/,
          `import { guardUrl } from '${guard}';\n`,
        )
      : '';
  return loads || sends ? [{ path: 'login.js', text: loads + sends }] : [];
}

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(text),
  );
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`;
}

/** The value of the header Content-Security-Policy. */
export async function policyOf(
  { policy, files, start }: Choice,
  { integrity, importMap }: Sources,
): Promise<string> {
  if (policy === 'none') return '';
  const scripts =
    policy === 'hash'
      ? `'${integrity['fc-eidas-elements.js'] ?? ''}'`
      : `'self'${files === 'map' ? ` ${await hashOf(importMap)}` : ''}`;
  const names =
    files === 'own' ? 'fc-eidas-elements fc-eidas-buttons' : 'lit-html';
  // A form is judged by where it ends, too.
  const action = start === 'form' ? `'self' ${FRANCE_CONNECT_PLUS}` : `'self'`;
  return [
    `default-src 'none'`,
    `script-src ${scripts}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action ${action}`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${names}`,
  ].join('; ');
}

const registration = (choice: Choice, { title, tested }: Backend, read: Read) =>
  `# What to register, and what is left to do

- Backend: ${title} (${tested}). Routes: ${roadsOf(choice)
    .map((road) => `\`/auth/${road}\``)
    .join(', ')}.
- Register the address of the callback as the recipe names it.
- Your own login follows the block, after one « OU ».
${
  choice.start === 'form' && choice.policy !== 'none' && choice.eidas !== 'no'
    ? '- Add the origin of the eIDAS node to `form-action`: FranceConnect tells you which.\n'
    : ''
}
${/^## 2\. Registration[^]*?(?=^## )/m.exec(read('docs/integration.md'))?.[0] ?? ''}`;

/** All files to create for a choice. */
export async function filesFor(
  choice: Choice,
  backend: Backend,
  read: Read,
): Promise<File[]> {
  const sources = sourcesOf(read);
  const policy = await policyOf(choice, sources);
  return [
    ...backendFiles(choice, sources, read, backend),
    ...script(choice, read),
    ...(policy
      ? [{ path: 'policy.txt', text: `Content-Security-Policy: ${policy}\n` }]
      : []),
    { path: 'REGISTER.md', text: registration(choice, backend, read) },
  ];
}
