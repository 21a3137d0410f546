import { randomBytes } from 'node:crypto';

const random = () => randomBytes(32).toString('base64url');

/** Starts a login at FranceConnect+: an Express route, with `express-session`. */
export const startRoute = (site, road) => (request, response) => {
  response.set('Cache-Control', 'no-store');
  if (request.get('Sec-Purpose')) return response.sendStatus(503); // a prefetch
  const login = { road, state: random(), nonce: random(), at: Date.now() };
  request.session.logins = [...(request.session.logins ?? []), login].slice(-5);
  const query = new URLSearchParams({
    client_id: site.clientId,
    redirect_uri: site.redirectUri,
    response_type: 'code',
    scope: 'openid given_name family_name birthdate',
    acr_values: 'eidas2',
    claims: '{"id_token":{"amr":{"essential":true}}}',
    state: login.state,
    nonce: login.nonce,
    ...(road === 'eidas' && { idp_hint: site.eidasIdpHint }),
  });
  response.redirect(303, `${site.authorizeUrl}?${query}`);
};
