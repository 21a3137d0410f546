// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The exchanges between this site and FranceConnect+, kept to be shown: an
 * integrator learns more from them than from any document.
 *
 * @typedef {object} Message
 * @property {string} title
 * @property {Array<[string, string]>} fields
 */

/**
 * @typedef {object} Exchange
 * @property {string} who
 * @property {string} line  method and address
 * @property {Message[]} messages
 */

/** @type {AsyncLocalStorage<Exchange[]>} */
const current = new AsyncLocalStorage();

/**
 * @template T
 * @param {Exchange[]} exchanges  what is noted meanwhile is added here
 * @param {() => T} task
 */
export const noteIn = (exchanges, task) => current.run(exchanges, task);

/** @param {Exchange} exchange */
export const note = (exchange) => current.getStore()?.push(exchange);

/** Of these nothing is shown but how long they are. */
const SECRETS = new Set([
  'client_secret',
  'client_assertion',
  'code',
  'access_token',
  'refresh_token',
  'id_token',
  'id_token_hint',
  'authorization',
  'at_hash',
]);

/** Of these the beginning is enough to recognise them. */
const OPAQUE = new Set(['state', 'nonce']);

/** @param {string} name @param {unknown} value */
export function masked(name, value) {
  const text =
    typeof value === 'string' ? value : String(JSON.stringify(value));
  if (SECRETS.has(name)) return `•••••• (${text.length} caractères)`;
  if (OPAQUE.has(name))
    return `${text.slice(0, 6)}… (${text.length} caractères)`;
  return text;
}

/**
 * @param {Iterable<[string, unknown]>} entries
 * @returns {Array<[string, string]>}
 */
export const maskedFields = (entries) =>
  [...entries].map(([name, value]) => [name, masked(name, value)]);

/** @param {object} object */
export const maskedObject = (object) => maskedFields(Object.entries(object));
