// @ts-check
import { readFileSync } from 'node:fs';
import { DemoError } from './shared/server.js';

/**
 * @typedef {object} Settings
 * @property {{ serviceProvider: number, franceConnectPlus: number, eidasBridge: number, embed: number }} ports
 * @property {string} [scope]  what the service provider asks for, if not all
 * @property {boolean} embed  whether the page of another origin is served too
 * @property {RealFranceConnectPlus} [real]  the integration environment instead of the stand-ins
 */

/**
 * @typedef {object} RealFranceConnectPlus
 * @property {string} issuer
 * @property {string} clientId
 * @property {string} clientSecret
 * @property {string} redirectUri
 * @property {string} postLogoutRedirectUri
 * @property {import('jose').JWK} encPrivateJwk
 * @property {string} eidasIdpHint
 * @property {string[]} formActionOrigins  where POST forms may end, beside the issuer's origin
 */

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 */
export function settingsFrom(environment) {
  /** @param {string} name @param {number} standard */
  const port = (name, standard) => {
    const value = environment[name] ?? String(standard);
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > 65535)
      throw new DemoError(`${name} must be a port number, not “${value}”.`);
    return number;
  };
  return {
    ports: {
      serviceProvider: port('SP_PORT', 4100),
      franceConnectPlus: port('FCP_PORT', 4101),
      eidasBridge: port('BRIDGE_PORT', 4102),
      embed: port('EMBED_PORT', 4103),
    },
    scope: environment.FC_SCOPE || undefined,
    embed: environment.EMBED_PORT !== undefined,
    real: environment.FC_ISSUER ? realFrom(environment) : undefined,
  };
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {RealFranceConnectPlus}
 */
function realFrom(environment) {
  /** @param {string} name */
  const required = (name) => {
    const value = environment[name];
    if (!value)
      throw new DemoError(`FC_ISSUER is set, so ${name} must be set too.`);
    return value;
  };
  return {
    issuer: required('FC_ISSUER'),
    clientId: required('FC_CLIENT_ID'),
    clientSecret: required('FC_CLIENT_SECRET'),
    redirectUri: required('FC_REDIRECT_URI'),
    postLogoutRedirectUri: required('FC_POST_LOGOUT_REDIRECT_URI'),
    encPrivateJwk: privateJwk(required('FC_ENC_PRIVATE_JWK')),
    eidasIdpHint: required('FC_EIDAS_IDP_HINT'),
    formActionOrigins:
      environment.FC_FORM_ACTION_ORIGINS?.split(' ').filter(Boolean) ?? [],
  };
}

/**
 * @param {string} value  the key itself, or the name of a file that holds it
 * @returns {import('jose').JWK}
 */
function privateJwk(value) {
  try {
    return JSON.parse(
      value.trimStart().startsWith('{') ? value : readFileSync(value, 'utf8'),
    );
  } catch {
    throw new DemoError(
      'FC_ENC_PRIVATE_JWK must be a private key as JWK, or the name of a file with one.',
    );
  }
}
