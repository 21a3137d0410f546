// @ts-check
import { randomBytes } from 'node:crypto';
import * as jose from 'jose';
import { memoryAdapter } from './memory-adapter.js';
import { Provider, interactionPolicy } from './oidc-provider.js';
import { subject } from './identities.js';
import { errorPage } from './pages.js';

/** Claims that each scope opens. */
const SCOPES = {
  openid: ['sub'],
  given_name: ['given_name'],
  family_name: ['family_name'],
  birthdate: ['birthdate'],
  gender: ['gender'],
  birthplace: ['birthplace'],
  birthcountry: ['birthcountry'],
  preferred_username: ['preferred_username'],
  email: ['email'],
};

/** Lifetimes in seconds, as in FranceConnect+'s code. */
export const LIFETIMES = { code: 30, token: 60, session: 600 };

/** A policy with one prompt: every trip passes by the stand-in's own pages. */
function everyTripIsShown() {
  const { Check, base } = interactionPolicy;
  const policy = base();
  policy.remove('consent');
  policy
    .get('login')
    .checks.add(
      new Check('confirmation', 'the person has to confirm', ({ oidc }) =>
        oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/**
 * @param {object} options
 * @param {string} options.issuer
 * @param {import('./authorize-request.js').Client[]} options.clients
 * @param {(accountId: string) => import('./identities.js').Identity | undefined} options.identityOf
 */
export async function createProvider({ issuer, clients, identityOf }) {
  const { privateKey, publicKey } = await jose.generateKeyPair('ES256', {
    extractable: true,
  });
  const signingKey = {
    ...(await jose.exportJWK(privateKey)),
    kid: 'fc-plus-stand-in',
    use: 'sig',
    alg: 'ES256',
  };
  const registeredKeySets = new Set(clients.map(({ jwksUri }) => jwksUri));

  const provider = new Provider(issuer, {
    adapter: memoryAdapter(),
    clients: clients.map((client) => ({
      client_id: client.clientId,
      client_secret: client.clientSecret,
      client_name: client.name,
      ...(client.scope && { scope: client.scope }),
      subject_type: 'pairwise',
      redirect_uris: client.redirectUris,
      post_logout_redirect_uris: client.postLogoutRedirectUris,
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'client_secret_post',
      jwks_uri: client.jwksUri,
      id_token_signed_response_alg: 'ES256',
      id_token_encrypted_response_alg: 'RSA-OAEP-256',
      id_token_encrypted_response_enc: 'A256GCM',
      userinfo_signed_response_alg: 'ES256',
      userinfo_encrypted_response_alg: 'RSA-OAEP-256',
      userinfo_encrypted_response_enc: 'A256GCM',
    })),
    jwks: { keys: [signingKey] },
    clientAuthMethods: ['client_secret_post'],
    responseTypes: ['code'],
    scopes: Object.keys(SCOPES),
    // `amr` belongs to no scope: it comes only to those who ask for it by name.
    claims: { ...SCOPES, acr: null, amr: null, auth_time: null },
    acrValues: ['eidas2', 'eidas3'],
    // Who else would check it has done so already: see authorize-request.js.
    extraParams: ['idp_hint'],
    pkce: { required: () => false },
    enabledJWA: {
      idTokenSigningAlgValues: ['ES256'],
      userinfoSigningAlgValues: ['ES256'],
      idTokenEncryptionAlgValues: ['RSA-OAEP', 'RSA-OAEP-256', 'ECDH-ES'],
      idTokenEncryptionEncValues: ['A256GCM'],
      userinfoEncryptionAlgValues: ['RSA-OAEP', 'RSA-OAEP-256', 'ECDH-ES'],
      userinfoEncryptionEncValues: ['A256GCM'],
    },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      encryption: { enabled: true },
      jwtUserinfo: { enabled: true },
      revocation: {
        enabled: true,
        // A service provider may revoke its own tokens and no others.
        allowedPolicy: (
          /** @type {unknown} */ _context,
          /** @type {{ clientId: string }} */ client,
          /** @type {{ clientId: string }} */ token,
        ) => token.clientId === client.clientId,
      },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      // The end of a session is the stand-in's own: the library's page needs
      // an inline script.
      rpInitiatedLogout: { enabled: false },
    },
    routes: {
      authorization: '/authorize',
      token: '/token',
      userinfo: '/userinfo',
      jwks: '/jwks',
      revocation: '/token/revocation',
    },
    discovery: {
      end_session_endpoint: `${issuer}/session/end`,
    },
    ttl: {
      AuthorizationCode: LIFETIMES.code,
      AccessToken: LIFETIMES.token,
      IdToken: LIFETIMES.token,
      Session: LIFETIMES.session,
      Interaction: LIFETIMES.session,
      Grant: LIFETIMES.session,
    },
    // Cookies know no ports: the demo's three origins share one jar, so that
    // each needs names of its own.
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: {
        session: 'fcp_session',
        interaction: 'fcp_interaction',
        resume: 'fcp_resume',
      },
    },
    interactions: {
      policy: everyTripIsShown(),
      url: (
        /** @type {unknown} */ _context,
        /** @type {{ uid: string }} */ interaction,
      ) => `/api/v2/interaction/${interaction.uid}`,
    },
    findAccount: (
      /** @type {unknown} */ _context,
      /** @type {string} */ accountId,
    ) => {
      const identity = identityOf(accountId);
      return (
        identity && {
          accountId,
          claims: () => ({ ...identity.claims, sub: accountId }),
        }
      );
    },
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (
      /** @type {unknown} */ _context,
      /** @type {string} */ accountId,
      /** @type {{ clientId: string }} */ { clientId },
    ) => subject(clientId, accountId),
    /** Confirming on the confirmation page is the consent. */
    loadExistingGrant: async (
      /** @type {import('oidc-provider').Context} */ { oidc },
    ) => {
      const grant = new provider.Grant({
        accountId: oidc.account.accountId,
        clientId: oidc.client.clientId,
      });
      grant.addOIDCScope(oidc.params.scope ?? 'openid');
      grant.addOIDCClaims(
        Object.values(oidc.claims).flatMap((part) => Object.keys(part ?? {})),
      );
      await grant.save();
      return grant;
    },
    renderError: (
      /** @type {import('oidc-provider').Context} */ context,
      /** @type {{ error: string }} */ { error },
    ) => {
      context.type = 'html';
      context.body = String(
        errorPage({ code: error, message: 'La demande n’a pas pu aboutir.' }),
      );
    },
    // The library refuses addresses of the loopback, which is where the demo
    // lives. Only the registered addresses are ever fetched.
    fetch: (
      /** @type {string} */ url,
      /** @type {RequestInit & { dispatcher?: unknown }} */ {
        dispatcher: _ignored,
        ...options
      },
    ) => {
      if (!registeredKeySets.has(url))
        throw new Error(`not a registered address: ${url}`);
      return fetch(url, options);
    },
  });

  // The library always announces PKCE; FranceConnect+ knows none.
  provider.use(async (context, next) => {
    await next();
    if (context.oidc?.route === 'discovery')
      delete context.body.code_challenge_methods_supported;
  });

  return { provider, publicKey };
}
