// @ts-check
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The hand-over between the FranceConnect+ stand-in and the bridge stand-in: a
 * JSON message in the address, signed with a key that only the two share. The
 * real ones speak OpenID Connect here, which no service provider ever sees.
 */

/** @param {string} text @param {Buffer} key */
const signature = (text, key) =>
  createHmac('sha256', key).update(text).digest('base64url');

/**
 * @param {object} message
 * @param {Buffer} key
 * @param {number} [lifetime]  in seconds
 */
export function sign(message, key, lifetime = 600) {
  const expires = Date.now() + lifetime * 1000;
  const text = Buffer.from(JSON.stringify({ ...message, expires })).toString(
    'base64url',
  );
  return `${text}.${signature(text, key)}`;
}

/**
 * @param {string | undefined} signed
 * @param {Buffer} key
 * @returns {Record<string, unknown> | undefined}  nothing if it is forged or too old
 */
export function verify(signed, key) {
  const [text, given] = (signed ?? '').split('.');
  if (!text || !given) return undefined;
  const expected = Buffer.from(signature(text, key));
  const received = Buffer.from(given);
  if (
    expected.length !== received.length ||
    !timingSafeEqual(expected, received)
  )
    return undefined;
  const message = JSON.parse(Buffer.from(text, 'base64url').toString());
  return message.expires > Date.now() ? message : undefined;
}
