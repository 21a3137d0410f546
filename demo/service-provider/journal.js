// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What happened in one login, kept to be shown: an integrator learns more from
 * it than from any document.
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

/** @typedef {{ id: string, passed: boolean, found?: string }} Check */

/**
 * @typedef {object} Story
 * @property {import('./request.js').Road} road  whose button was pressed
 * @property {string} startBy  link, form, …
 * @property {string} scenario
 * @property {string} countryPage
 * @property {Array<[string, string]>} [event]  `fc-authorize`, where a script ran
 * @property {{ line: string, fields: Array<[string, string]>, headers: string[][] }} request
 * @property {Exchange[]} exchanges  with FranceConnect+, the redirect first
 * @property {string[]} visited  the stand-ins' pages that the person saw
 * @property {Check[]} checks  of the return, in order
 * @property {string} [outcome]  `success`, or the code that the login page shows
 * @property {{ line: string, fields: Array<[string, string]> }} [logout]
 */

/** @type {AsyncLocalStorage<Pick<Story, 'exchanges' | 'checks'>>} */
const current = new AsyncLocalStorage();

/**
 * @template T
 * @param {Pick<Story, 'exchanges' | 'checks'>} story  what is noted meanwhile is added here
 * @param {() => T} task
 */
export const noteIn = (story, task) => current.run(story, task);

/** @param {Exchange} exchange */
export const note = (exchange) => current.getStore()?.exchanges.push(exchange);

/**
 * Writes down how a check ended, and says it.
 *
 * @param {string} id
 * @param {boolean} passed
 * @param {string} [found]
 */
export function check(id, passed, found) {
  current.getStore()?.checks.push({
    id,
    passed,
    ...(found !== undefined && { found: masked(id, found) }),
  });
  return passed;
}

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
  '_csrf',
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
