// @ts-check
import { field } from '../shared/server.js';

/**
 * What FranceConnect+ accepts at its authorize endpoint and how it refuses the
 * rest: on a page of its own, which the service provider never hears of, or by
 * sending the person back with an error. Checked here is what oidc-provider
 * would let through (PKCE and much else) or answer in another way; the rest is
 * that library's, which FranceConnect+ uses too.
 */

/**
 * A service provider as registered with FranceConnect+.
 *
 * @typedef {object} Client
 * @property {string} clientId
 * @property {string} clientSecret
 * @property {string} name
 * @property {string[]} redirectUris
 * @property {string[]} postLogoutRedirectUris
 * @property {string} jwksUri  where its encryption keys are fetched
 * @property {string[]} claims  the special claims it may ask for, such as `amr`
 * @property {string} [scope]  what it may ask for, if not all
 * @property {boolean} eidas  whether the FranceConnect team has opened eIDAS to it
 */

/**
 * @typedef {{ service: string, href: string }} WayBack  a link to the service, with an error
 * @typedef {{ kind: 'page', status: number, code: string, message: string, back?: WayBack }} OwnPage
 * @typedef {{ kind: 'redirect', location: string }} Redirect
 * @typedef {{ kind: 'accepted', client: Client, parameters: URLSearchParams }} Accepted
 */

const PARAMETERS = new Set([
  'client_id',
  'redirect_uri',
  'response_type',
  'scope',
  'acr_values',
  'claims',
  'state',
  'nonce',
  'prompt',
  'idp_hint',
  'ui_locales',
]);

const LEVELS = ['eidas1', 'eidas2', 'eidas3'];

/** The `uid` under which the stand-in knows the eIDAS bridge. */
export const EIDAS_IDP = 'eidas-bridge';

/**
 * @param {string} code
 * @param {string} message
 * @param {number} [status]
 * @returns {OwnPage}
 */
export const ownPage = (code, message, status = 400) => ({
  kind: 'page',
  status,
  code,
  message,
});

/**
 * Of several levels the lowest counts; one that is not known counts as the highest.
 *
 * @param {string} acrValues
 */
export function requestedLevel(acrValues) {
  const asked = acrValues.split(' ').filter(Boolean);
  return LEVELS.find((level) => asked.includes(level)) ?? 'eidas3';
}

/**
 * Whether `amr` is asked for. Claims that are not well-formed ask for nothing
 * here: the library sends them back.
 *
 * @param {string | undefined} claims
 */
function asksForAmr(claims) {
  try {
    const { id_token, userinfo } = JSON.parse(claims ?? '');
    return [id_token, userinfo].some(
      (part) => part !== null && typeof part === 'object' && 'amr' in part,
    );
  } catch {
    return false;
  }
}

/** Those that must be there, be it empty. */
const REQUIRED = ['response_type', 'scope', 'state', 'acr_values'];

/** Those that FranceConnect+ splits at blanks before it looks at them. */
const LISTS = ['acr_values', 'prompt'];

/**
 * What has nothing to do with who asks: names and forms of the parameters.
 *
 * @param {Record<string, unknown>} fields
 * @returns {OwnPage | undefined}
 */
function checkForm(fields) {
  const unknown = Object.keys(fields).find((name) => !PARAMETERS.has(name));
  if (unknown !== undefined)
    return ownPage(
      'unknown_parameter',
      `Le paramètre « ${unknown} » n’est pas accepté.`,
    );
  const repeated = Object.keys(fields).find(
    (name) => typeof fields[name] !== 'string',
  );
  if (repeated !== undefined)
    return ownPage(
      'repeated_parameter',
      `Le paramètre « ${repeated} » ne doit figurer qu’une fois.`,
      LISTS.includes(repeated) ? 500 : 400,
    );
  const missing = REQUIRED.find((name) => fields[name] === undefined);
  if (missing !== undefined)
    return ownPage(
      `missing_${missing}`,
      `Le paramètre ${missing} est obligatoire.`,
    );
  if ((field(fields, 'nonce') ?? '').length < 22)
    return ownPage(
      'short_nonce',
      'Le nonce doit compter au moins 22 caractères.',
    );
  const prompt = field(fields, 'prompt')?.split(/ +/);
  if (prompt && !prompt.some((word) => ['login', 'consent'].includes(word)))
    return ownPage(
      'bad_prompt',
      'Le prompt, s’il est présent, contient « login » ou « consent ».',
    );
  return undefined;
}

/**
 * @param {object} request
 * @param {Record<string, unknown>} request.query
 * @param {Record<string, unknown>} [request.body]  the form, for a POST
 * @param {object} registry
 * @param {Client[]} registry.clients
 * @param {string[]} registry.identityProviders  the values that `idp_hint` may have
 * @param {string} registry.issuer
 * @returns {OwnPage | Redirect | Accepted}
 */
export function checkAuthorizeRequest({ query, body }, registry) {
  const refused = checkForm({ ...query, ...body });
  if (refused) return refused;
  if (body)
    return ownPage(
      'post_not_supported',
      'Une demande par POST n’aboutit pas. Une route de départ qui reçoit un formulaire doit répondre par 302 ou 303, jamais par 307 ou 308.',
      500,
    );

  /** @param {string} name */
  const value = (name) => field(query, name) ?? '';

  const client = registry.clients.find(
    ({ clientId }) => clientId === value('client_id'),
  );
  if (!client)
    return ownPage('unknown_client', 'Ce client_id n’est pas enregistré.');
  const redirectUri = value('redirect_uri');
  if (!client.redirectUris.includes(redirectUri))
    return ownPage(
      'unregistered_redirect_uri',
      'Cette redirect_uri n’est pas enregistrée.',
    );
  const state = value('state');
  if (state === '')
    return ownPage('empty_state', 'Le state ne doit pas être vide.', 409);
  if (asksForAmr(value('claims')) && !client.claims.includes('amr'))
    return ownPage(
      'unauthorised_claim',
      'Le claim « amr » n’est pas autorisé pour ce service.',
    );

  /** @param {string} error @param {string} description */
  const location = (error, description) =>
    errorRedirect(redirectUri, {
      error,
      error_description: description,
      state,
      iss: registry.issuer,
    });

  const level = requestedLevel(value('acr_values'));
  if (level === 'eidas1')
    return {
      kind: 'redirect',
      location: location(
        'invalid_acr',
        'this level of assurance is not offered here',
      ),
    };

  const hint = value('idp_hint');
  if (hint && !registry.identityProviders.includes(hint))
    return {
      kind: 'redirect',
      location: location(
        'invalid_idp_hint',
        'this identity provider cannot be hinted',
      ),
    };
  if (hint === EIDAS_IDP && !client.eidas)
    return eidasNotEnabled({
      service: client.name,
      href: location('server_error', 'eIDAS is not open to this service'),
    });

  return {
    kind: 'accepted',
    client,
    // `prompt` is overridden in any case and `ui_locales` has no effect. What
    // is wrong with the others, the library says, as FranceConnect+'s does.
    parameters: new URLSearchParams({
      client_id: client.clientId,
      redirect_uri: redirectUri,
      response_type: value('response_type'),
      scope: value('scope').split(/ +/).filter(Boolean).join(' '),
      acr_values: level,
      state,
      nonce: value('nonce'),
      ...(value('claims') && { claims: value('claims') }),
      ...(hint && { idp_hint: hint }),
    }),
  };
}

/**
 * The state that every service provider starts in.
 *
 * @param {WayBack} back
 * @returns {OwnPage}
 */
export const eidasNotEnabled = (back) => ({
  ...ownPage(
    'eidas_not_enabled',
    'L’accès par l’identité numérique d’un autre pays européen n’est pas ouvert pour ce service. Le service doit en faire la demande auprès de l’équipe FranceConnect.',
    403,
  ),
  back,
});

/** @param {string} redirectUri @param {Record<string, string>} parameters */
export function errorRedirect(redirectUri, parameters) {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters))
    url.searchParams.set(name, value);
  return url.href;
}
