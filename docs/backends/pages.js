// The pages of the recipes for Express and Auth.js.

/** 20. The codes that the pages may show. The elements have a text for each. */
const CODES = [
  'access_denied',
  'invalid_acr',
  'invalid_idp_hint',
  'invalid_request',
  'invalid_scope',
  'login_failed',
  'login_timeout',
  'server_error',
  'session_expired',
  'temporarily_unavailable',
  'wrong_road',
];

const escape = (text) =>
  String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (title, body) => `<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <script src="/kit/fc-eidas-elements.js" defer></script>
</head>
<body>${body}</body>
</html>`;

const hidden = (fields) =>
  Object.entries(fields)
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${name}" value="${escape(value)}">`,
    )
    .join('');

const logoutForm = (fields) =>
  `<form method="post" action="/logout">${hidden(fields)}
    <button>Se déconnecter de FranceConnect+</button></form>`;

/**
 * @param {object} trip
 * @param {(road: string) => string} trip.action  the `action` of the form of a road
 * @param {object} trip.fields  hidden, in each form: the CSRF token
 * @param {string} [trip.origin]  FranceConnect+'s, for a login request by fetch
 * @param {unknown} [trip.error]  from the query, like `road`
 * @param {unknown} [trip.road]
 * @param {boolean} [trip.canLogOut]  23. offers the logout, for `wrong_road`
 */
export function loginPage({
  action,
  fields,
  origin,
  error,
  road,
  canLogOut,
  more = '',
}) {
  const code = CODES.includes(error) ? error : 'login_failed';
  // Without a road, as after a lost session, the first button shows it.
  const failed = road === 'eidas' ? 'eidas' : 'fc-plus';
  const attributes = (own) =>
    (error && own === failed ? ` error="${code}"` : '') +
    (origin ? ` allowed-origins="${escape(origin)}"` : '');
  const form = (own, tag, button) =>
    `<form method="post" action="${action(own)}">${hidden(fields)}
      <${tag}${attributes(own)}>${button}</${tag}></form>`;
  return page(
    'Connexion',
    `${form('fc-plus', 'fc-plus-button', '<button>S’identifier avec FranceConnect+</button>')}
    ${form('eidas', 'eidas-button', '<button lang="en">Sign-in with a digital identity from another European country</button>')}
    ${canLogOut ? logoutForm(fields) : ''}${more}`,
  );
}

export const accountPage = ({ name, fields }) =>
  page('Compte', `<h1>${escape(name)}</h1>${logoutForm(fields)}`);
