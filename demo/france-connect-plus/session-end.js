// @ts-check
import * as jose from 'jose';
import { field } from '../shared/server.js';
import { ownPage } from './authorize-request.js';

const PARAMETERS = new Set([
  'id_token_hint',
  'post_logout_redirect_uri',
  'state',
  'client_id',
  'logout_hint',
  'ui_locales',
]);

/**
 * @param {Record<string, unknown>} query
 * @param {object} registry
 * @param {import('./authorize-request.js').Client[]} registry.clients
 * @param {string} registry.issuer
 * @param {import('jose').CryptoKey} registry.publicKey  what the id_tokens are signed with
 * @returns {Promise<import('./authorize-request.js').OwnPage | import('./authorize-request.js').Redirect>}
 */
export async function checkSessionEnd(query, { clients, issuer, publicKey }) {
  const unknown = Object.keys(query).find((name) => !PARAMETERS.has(name));
  if (unknown !== undefined)
    return ownPage(
      'unknown_parameter',
      `Le paramètre « ${unknown} » n’est pas accepté.`,
    );

  let client;
  try {
    const hint = field(query, 'id_token_hint') ?? '';
    const { iat } = jose.decodeJwt(hint);
    const { payload } = await jose.jwtVerify(hint, publicKey, {
      issuer,
      algorithms: ['ES256'],
      // It names the session, it opens none: an old one is as good.
      currentDate: new Date((iat ?? 0) * 1000),
    });
    client = clients.find(({ clientId }) => clientId === payload.aud);
  } catch {
    // As any hint that names no client.
  }
  if (!client)
    return ownPage(
      'bad_id_token_hint',
      'Le paramètre id_token_hint doit être l’id_token déchiffré, encore signé.',
    );

  const address = field(query, 'post_logout_redirect_uri') ?? '';
  if (!client.postLogoutRedirectUris.includes(address))
    return ownPage(
      'unregistered_post_logout_redirect_uri',
      'Cette post_logout_redirect_uri n’est pas enregistrée.',
    );

  const url = new URL(address);
  const state = field(query, 'state');
  if (state !== undefined) url.searchParams.set('state', state);
  return { kind: 'redirect', location: url.href };
}
