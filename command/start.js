// @ts-check
import http from 'node:http';
import https from 'node:https';
import { checkStart } from '../src/check/start-route.js';
import { CannotLook, firstLine } from './browser.js';

/** @typedef {import('../src/check/types.js').Answer} Answer */

const PATIENCE_MS = 15_000;

/**
 * One request, which follows no redirect and brings no cookie.
 *
 * @param {URL} url
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Answer>}
 */
const ask = (url, headers = {}) =>
  new Promise((done, fail) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const sent = request(
      url,
      {
        headers: { Accept: 'text/html', ...headers },
        timeout: PATIENCE_MS,
        // A certificate of one's own on one's own machine is no fault.
        rejectUnauthorized: !/^(?:localhost|127\.|\[::1\])/.test(url.hostname),
      },
      (response) => {
        response.resume();
        done({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          cacheControl: response.headers['cache-control'] ?? '',
          cookies: response.headers['set-cookie'] ?? [],
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('no answer')));
    sent.on('error', fail);
    sent.end();
  });

/**
 * Asks the route that starts a login, and stops at its redirect.
 *
 * @param {string} address
 * @param {'en' | 'fr'} language
 */
export async function visitStart(address, language) {
  const url = new URL(address);
  try {
    return checkStart(
      {
        url,
        first: await ask(url),
        second: await ask(url),
        prefetch: await ask(url, { 'Sec-Purpose': 'prefetch' }),
      },
      language,
    );
  } catch (error) {
    throw new CannotLook(`${address}: ${firstLine(error)}`);
  }
}
