import { csrfSync } from 'csrf-sync';
import express from 'express';
import session from 'express-session';
import { calculateJwkThumbprint, importJWK } from 'jose';
import * as oidc from 'openid-client';

const MINIMUM = 'eidas2';
const ROADS = ['fc-plus', 'eidas'];
const SHOWN = ['access_denied', 'server_error', 'temporarily_unavailable'];

/** @param {object} site  your registration; `encryptionKey` is a private JWK */
export async function createApp(site) {
  const { kty, n, e, alg, ...secrets } = site.encryptionKey;
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const config = await oidc.discovery(
    new URL(site.issuer),
    site.clientId,
    {
      id_token_signed_response_alg: 'ES256',
      userinfo_signed_response_alg: 'ES256',
    },
    oidc.ClientSecretPost(site.clientSecret),
    site.discoveryOptions,
  );
  const key = await importJWK({ kty, n, e, ...secrets }, alg);
  oidc.enableDecryptingResponses(config, ['A256GCM'], { key, kid, alg });
  oidc.enableNonRepudiationChecks(config); // checks the signatures as well

  const app = express();
  app.get('/jwks.json', (request, response) => {
    response.json({ keys: [{ kty, n, e, alg, kid, use: 'enc' }] });
  });
  // No browser may start a login by loading a link in advance.
  app.use('/auth', (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    const ahead = /prefetch/.test(request.get('Sec-Purpose') ?? '');
    return ahead ? response.sendStatus(503) : next();
  });
  app.use(
    session({
      secret: site.sessionSecret,
      resave: false,
      saveUninitialized: false,
      // Lax: a strict cookie would be missing on the way back.
      cookie: { httpOnly: true, sameSite: 'lax', secure: site.secure },
    }),
    express.urlencoded({ extended: false }),
  );
  const { csrfSynchronisedProtection, generateToken } = csrfSync({
    getTokenFromRequest: (request) => request.body?._csrf,
  });

  app.get('/login', (request, response) => {
    const { error, road } = request.query;
    const token = generateToken(request);
    response.send(site.loginPage({ token, error, road }));
  });

  app.get('/auth/:road', start); // by a link
  app.post('/auth/:road', csrfSynchronisedProtection, start); // form, fetch

  /** @type {express.RequestHandler} */
  function start(request, response) {
    const { road } = request.params;
    if (!ROADS.includes(road)) return response.sendStatus(404);
    const wish = { ...request.query, ...request.body };
    const login = {
      road, // what was pressed: checked against `amr` afterwards
      acr: wish.acr_values === 'eidas3' ? 'eidas3' : MINIMUM,
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
    };
    request.session.login = login;
    // Named one by one: FranceConnect+ refuses what it does not know.
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: site.redirectUri,
      scope: 'openid given_name family_name birthdate',
      acr_values: login.acr,
      claims: JSON.stringify({ id_token: { amr: { essential: true } } }),
      state: login.state,
      nonce: login.nonce,
      ...(road === 'eidas' && { idp_hint: site.eidasIdpHint }),
    });
    if (request.accepts('html', 'json') === 'json') response.json({ url });
    else response.redirect(303, url.href);
  }

  app.get(new URL(site.redirectUri).pathname, async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const { login } = request.session;
    delete request.session.login; // once
    const backToLogin = (error) => {
      const query = new URLSearchParams({ error, road: login?.road ?? '' });
      response.redirect(303, `/login?${query}`);
    };
    if (!login) return backToLogin('session_expired');
    try {
      const tokens = await oidc.authorizationCodeGrant(
        config,
        new URL(request.originalUrl, site.redirectUri),
        {
          expectedState: login.state,
          expectedNonce: login.nonce,
          idTokenExpected: true,
        },
      );
      const { sub, acr, amr = [] } = tokens.claims();
      if (acr !== login.acr && acr !== 'eidas3') return backToLogin('failed');
      const european = amr.includes('eidas');
      if (!european && !amr.includes('fc') && !amr.includes('fr'))
        return backToLogin('failed');
      // Somebody's open French session: not what the eIDAS button promised.
      if (login.road === 'eidas' && !european) return backToLogin('wrong_road');
      const person = await oidc.fetchUserInfo(config, tokens.access_token, sub);
      request.session.regenerate((error) => {
        if (error) return backToLogin('failed');
        request.session.person = { ...person, european };
        response.redirect(303, '/account');
      });
    } catch (error) {
      backToLogin(SHOWN.includes(error.error) ? error.error : 'failed');
    }
  });

  app.get('/account', (request, response) => {
    if (!request.session.person) return response.redirect(303, '/login');
    response.send(site.accountPage(request.session.person));
  });
  return app;
}
