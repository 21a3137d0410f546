// @ts-check
// The FranceConnect+ stand-in by itself, with two services registered.
import { randomBytes } from 'node:crypto';
import * as jose from 'jose';
import { createFranceConnectPlus } from '../../../demo/france-connect-plus/app.js';
import { openOrigin } from '../../../demo/shared/server.js';

export const REDIRECT_URI = 'https://service.example/oidc-callback';
export const POST_LOGOUT_URI = 'https://service.example/logout-callback';

export async function startFranceConnectPlus() {
  const { privateKey, publicKey } = await jose.generateKeyPair('RSA-OAEP-256');
  const key = await jose.exportJWK(publicKey);
  const origins = await Promise.all(
    ['fc', 'bridge', 'service'].map((name) => openOrigin(0, name, name)),
  );
  const [fc, bridge, service] = origins;
  service.serve((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        keys: [{ ...key, kid: 'k', use: 'enc', alg: 'RSA-OAEP-256' }],
      }),
    );
  });
  const registration = {
    clientSecret: 's'.repeat(64),
    redirectUris: [REDIRECT_URI],
    postLogoutRedirectUris: [POST_LOGOUT_URI],
    jwksUri: `${service.origin}/jwks.json`,
  };
  const { app, issuer } = await createFranceConnectPlus({
    origin: fc.origin,
    clients: [
      {
        ...registration,
        clientId: 'full',
        name: 'Service complet',
        claims: ['amr'],
        eidas: true,
      },
      // As every service provider starts: neither eIDAS nor `amr`, few scopes.
      {
        ...registration,
        clientId: 'new',
        name: 'Nouveau service',
        claims: [],
        scope: 'openid given_name family_name',
        eidas: false,
      },
    ],
    bridge: { origin: bridge.origin, key: randomBytes(32) },
  });
  fc.serve(app);
  return {
    fcPlus: issuer,
    bridge: bridge.origin,
    privateKey,
    close: () => Promise.all(origins.map((origin) => origin.close())),
  };
}
