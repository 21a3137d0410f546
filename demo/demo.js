// @ts-check
import { randomBytes } from 'node:crypto';
import { createEidasBridge } from './eidas-bridge/app.js';
import { createFranceConnectPlus } from './france-connect-plus/app.js';
import { EIDAS_IDP } from './france-connect-plus/authorize-request.js';
import { createServiceProvider } from './service-provider/app.js';
import { openOrigin } from './shared/server.js';
import { createStage } from './shared/stage.js';
import { createStaticEmbed } from './static-embed/app.js';

/**
 * @typedef {import('./settings.js').Settings} Settings
 * @typedef {import('./shared/server.js').Origin} Origin
 * @typedef {import('./france-connect-plus/authorize-request.js').Client} Client
 */

/** The lowest level of assurance that the service provider lets in. */
const MINIMUM_ACR = 'eidas2';

const REDIRECT_PATH = '/oidc-callback';
const POST_LOGOUT_PATH = '/logout-callback';

/**
 * Starts the demo. Resolves once all of it answers.
 *
 * @param {Partial<Omit<Settings, 'ports'>> & {
 *   ports?: 0 | Settings['ports'],
 *   choices?: Partial<import('./service-provider/choices.js').Choices>,
 *   slowness?: number,
 * }} [settings]
 *   `ports: 0` takes any free ones, for tests; `choices` is what the demo bar
 *   starts with, and `slowness` what its slow network adds, in milliseconds
 */
export async function startDemo({
  ports = 0,
  scope,
  embed = false,
  real,
  choices,
  slowness,
} = {}) {
  const stage = createStage();
  const port = ports || {
    serviceProvider: 0,
    franceConnectPlus: 0,
    eidasBridge: 0,
    embed: 0,
  };
  /** @type {Origin[]} */
  const opened = [];
  const close = async () => {
    await Promise.all(opened.map((origin) => origin.close()));
  };
  /** @param {Parameters<typeof openOrigin>} parameters */
  const open = async (...parameters) => {
    const origin = await openOrigin(...parameters);
    opened.push(origin);
    return origin;
  };

  try {
    const site = await open(
      port.serviceProvider,
      'service provider',
      'SP_PORT',
    );
    const standIns = real
      ? undefined
      : {
          franceConnectPlus: await open(
            port.franceConnectPlus,
            'FranceConnect+ stand-in',
            'FCP_PORT',
          ),
          bridge: await open(
            port.eidasBridge,
            'eIDAS bridge stand-in',
            'BRIDGE_PORT',
          ),
        };
    const elsewhere = embed
      ? await open(port.embed, 'page of another origin', 'EMBED_PORT')
      : undefined;

    const registration = real
      ? {
          ...real,
          formActionOrigins: [
            new URL(real.issuer).origin,
            ...real.formActionOrigins,
          ],
        }
      : standIns && (await startStandIns(site, standIns, stage));
    if (!registration) throw new Error('no registration');

    site.serve(
      await createServiceProvider({
        ...registration,
        scope,
        minimumAcr: MINIMUM_ACR,
        stage,
        standIns: standIns && {
          franceConnectPlus: standIns.franceConnectPlus.origin,
          eidasBridge: standIns.bridge.origin,
        },
        defaults: choices,
        slowness,
      }),
    );
    elsewhere?.serve(await createStaticEmbed({ serviceProvider: site.origin }));

    return {
      serviceProvider: site.origin,
      franceConnectPlus: standIns?.franceConnectPlus.origin,
      eidasBridge: standIns?.bridge.origin,
      embed: elsewhere?.origin,
      registration,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {Origin} site
 * @param {{ franceConnectPlus: Origin, bridge: Origin }} standIns
 * @param {import('./shared/stage.js').Stage} stage
 */
async function startStandIns(site, standIns, stage) {
  const { franceConnectPlus, bridge } = standIns;
  const key = randomBytes(32);

  /** @type {Client} */
  const client = {
    clientId: 'demo-service-provider',
    clientSecret: randomBytes(32).toString('hex'),
    name: 'Mes démarches, Port-Liseron',
    redirectUris: [site.origin + REDIRECT_PATH],
    postLogoutRedirectUris: [site.origin + POST_LOGOUT_PATH],
    jwksUri: `${site.origin}/jwks.json`,
    claims: ['amr'],
    eidas: true,
  };
  const { app, issuer } = await createFranceConnectPlus({
    origin: franceConnectPlus.origin,
    clients: [client],
    bridge: { origin: bridge.origin, key },
    stage,
    start: `${site.origin}/login`,
  });
  franceConnectPlus.serve(app);
  bridge.serve(
    createEidasBridge({
      franceConnectPlus: franceConnectPlus.origin,
      key,
      stage,
      start: `${site.origin}/login`,
    }),
  );

  return {
    issuer,
    clientId: client.clientId,
    clientSecret: client.clientSecret,
    redirectUri: client.redirectUris[0],
    postLogoutRedirectUri: client.postLogoutRedirectUris[0],
    eidasIdpHint: EIDAS_IDP,
    formActionOrigins: [franceConnectPlus.origin, bridge.origin],
  };
}
