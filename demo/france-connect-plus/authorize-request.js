// @ts-check
import { field } from '../shared/server.js';

/**
 * What FranceConnect+ accepts at its authorize endpoint and how it refuses the
 * rest: on a page of its own, which the service provider never hears of, or by
 * sending the person back with an error. Checked here, before oidc-provider
 * sees the request: that library would let PKCE and much else through.
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
 * @property {boolean} eidas  whether the FranceConnect team has opened eIDAS to it
 */

/**
 * @typedef {{ kind: 'page', status: 400 | 403, code: string, message: string }} OwnPage
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
 * @param {400 | 403} [status]
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
 * @param {string | undefined} claims
 * @returns {string[] | undefined}  the names asked for, nothing if it is not well-formed
 */
function claimNames(claims) {
  if (claims === undefined) return [];
  try {
    const { id_token = {}, userinfo = {}, ...rest } = JSON.parse(claims);
    if (Object.keys(rest).length > 0) return undefined;
    return [id_token, userinfo].flatMap((part) => Object.keys(part));
  } catch {
    return undefined;
  }
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
  const fields = body ?? query;
  const unknown = [...Object.keys(query), ...Object.keys(body ?? {})].find(
    (name) => !PARAMETERS.has(name),
  );
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
    );

  /** @param {string} name */
  const value = (name) => field(fields, name);

  const client = registry.clients.find(
    ({ clientId }) => clientId === value('client_id'),
  );
  if (!client)
    return ownPage('unknown_client', 'Ce client_id n’est pas enregistré.');
  const redirectUri = value('redirect_uri') ?? '';
  if (!client.redirectUris.includes(redirectUri))
    return ownPage(
      'unregistered_redirect_uri',
      'Cette redirect_uri n’est pas enregistrée.',
    );
  if (value('response_type') !== 'code')
    return ownPage('bad_response_type', 'Le response_type doit être « code ».');
  if (!value('scope')?.split(' ').includes('openid'))
    return ownPage('bad_scope', 'Le scope doit contenir « openid ».');
  if ((value('nonce') ?? '').length < 22)
    return ownPage(
      'short_nonce',
      'Le nonce doit compter au moins 22 caractères.',
    );
  const state = value('state') ?? '';
  if (state.length < 32)
    return ownPage(
      'short_state',
      'Le state doit compter au moins 32 caractères.',
    );
  const acrValues = value('acr_values');
  if (!acrValues)
    return ownPage(
      'missing_acr_values',
      'Le paramètre acr_values est obligatoire.',
    );
  const prompt = value('prompt');
  if (
    prompt !== undefined &&
    !prompt.split(' ').every((word) => ['login', 'consent'].includes(word))
  )
    return ownPage(
      'bad_prompt',
      'Le prompt, s’il est présent, vaut « login » ou « consent ».',
    );
  const claims = claimNames(value('claims'));
  if (!claims)
    return ownPage('bad_claims', 'Le paramètre claims est mal formé.');
  const unauthorised = claims.find((name) => !client.claims.includes(name));
  if (unauthorised !== undefined)
    return ownPage(
      'unauthorised_claim',
      `Le claim « ${unauthorised} » n’est pas autorisé pour ce service.`,
    );

  /** @param {string} error @param {string} description @returns {Redirect} */
  const redirect = (error, description) => ({
    kind: 'redirect',
    location: errorRedirect(redirectUri, {
      error,
      error_description: description,
      state,
      iss: registry.issuer,
    }),
  });

  const level = requestedLevel(acrValues);
  if (level === 'eidas1')
    return redirect(
      'invalid_acr',
      'this level of assurance is not offered here',
    );

  // Read from the address only: in a form it is allowed and has no effect.
  const hint = field(query, 'idp_hint') || undefined;
  if (hint && !registry.identityProviders.includes(hint))
    return redirect(
      'invalid_idp_hint',
      'this identity provider cannot be hinted',
    );
  if (hint === EIDAS_IDP && !client.eidas) return eidasNotEnabled();

  return {
    kind: 'accepted',
    client,
    // `prompt` is overridden in any case and `ui_locales` has no effect.
    parameters: new URLSearchParams({
      client_id: client.clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: value('scope') ?? '',
      acr_values: level,
      state,
      nonce: value('nonce') ?? '',
      ...(claims.length > 0 && { claims: value('claims') ?? '' }),
      ...(hint && { idp_hint: hint }),
    }),
  };
}

/** The state that every service provider starts in. */
export const eidasNotEnabled = () =>
  ownPage(
    'eidas_not_enabled',
    'L’accès par l’identité numérique d’un autre pays européen n’est pas ouvert pour ce service. Le service doit en faire la demande auprès de l’équipe FranceConnect.',
    403,
  );

/** @param {string} redirectUri @param {Record<string, string>} parameters */
function errorRedirect(redirectUri, parameters) {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters))
    url.searchParams.set(name, value);
  return url.href;
}
