import { ExpressAuth, customFetch, getSession } from '@auth/express';
import express from 'express';
import * as jose from 'jose';

const MINIMUM = 'eidas2';

/** @param {object} site  your registration; `encryptionKey` is a private JWK */
export async function createApp(site) {
  const { kty, n, e, alg, ...secrets } = site.encryptionKey;
  const kid = await jose.calculateJwkThumbprint({ kty, n, e });
  const key = await jose.importJWK({ kty, n, e, ...secrets }, alg);
  const franceConnectKeys = jose.createRemoteJWKSet(new URL(site.jwksUri));

  /** Auth.js reads no encrypted tokens: they are opened before it sees them. */
  async function open(token) {
    const { plaintext } = await jose.compactDecrypt(token, key, {
      keyManagementAlgorithms: [alg],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    const signed = new TextDecoder().decode(plaintext);
    const { payload } = await jose.jwtVerify(signed, franceConnectKeys, {
      algorithms: ['ES256'],
      issuer: site.issuer,
      audience: site.clientId,
    });
    return { signed, payload };
  }

  async function fetchAndOpen(...args) {
    const response = await fetch(...args);
    if (!response.ok) return response;
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('application/jwt'))
      return Response.json((await open(await response.text())).payload);
    const body = await response.clone().json();
    if (!body.id_token) return response;
    const { signed } = await open(body.id_token);
    return Response.json({ ...body, id_token: signed });
  }

  /** One provider for each button: Auth.js binds `state` to its id. */
  const provider = (id, params = {}) => ({
    id,
    name: id,
    type: 'oidc',
    issuer: site.issuer,
    clientId: site.clientId,
    clientSecret: site.clientSecret,
    client: {
      token_endpoint_auth_method: 'client_secret_post',
      id_token_signed_response_alg: 'ES256',
    },
    checks: ['state', 'nonce'], // no PKCE: FranceConnect+ refuses it
    authorization: {
      params: {
        scope: 'openid given_name family_name birthdate',
        acr_values: MINIMUM,
        claims: { id_token: { amr: { essential: true } } }, // not as text
        ...params,
      },
    },
    idToken: false, // the identity comes from userinfo
    profile: ({ sub, given_name, family_name }) => ({
      id: sub,
      name: `${given_name} ${family_name}`,
    }),
    [customFetch]: fetchAndOpen,
  });

  const config = {
    secret: site.sessionSecret,
    trustHost: true,
    providers: [
      provider('fc-plus'),
      provider('eidas', { idp_hint: site.eidasIdpHint }),
    ],
    // Errors come to /login?error=…: AccessDenied, Configuration, …
    pages: { signIn: '/login', error: '/login' },
    callbacks: {
      signIn({ account }) {
        const { acr, amr = [] } = jose.decodeJwt(account.id_token);
        const back = (error) =>
          `/login?${new URLSearchParams({ error, road: account.provider })}`;
        if (!['eidas2', 'eidas3'].includes(acr)) return back('failed');
        const european = amr.includes('eidas');
        if (!european && !amr.includes('fc') && !amr.includes('fr'))
          return back('failed');
        // Somebody's open French session: not what the eIDAS button promised.
        if (account.provider === 'eidas' && !european)
          return back('wrong_road');
        return true;
      },
    },
  };

  const app = express();
  app.get('/jwks.json', (request, response) => {
    response.json({ keys: [{ kty, n, e, alg, kid, use: 'enc' }] });
  });
  app.use('/auth', ExpressAuth(config));
  app.get('/login', (request, response) => {
    const { error, road } = request.query;
    response.send(site.loginPage({ error, road }));
  });
  app.get('/account', async (request, response) => {
    const session = await getSession(request, config);
    if (!session) return response.redirect(303, '/login');
    response.send(site.accountPage(session.user));
  });
  return app;
}
