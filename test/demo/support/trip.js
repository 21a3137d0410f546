// @ts-check
// A French person's way through FranceConnect+'s stand-in, without a browser.
import { destination } from '../../e2e/support/http.js';

/** @typedef {ReturnType<typeof import('../../e2e/support/http.js').createVisitor>} Visitor */

/**
 * From the answer of a start route to the return, which is not asked for yet.
 *
 * @param {Visitor} visitor
 * @param {Response} start
 * @returns {Promise<URL>}
 */
export async function returnOf({ visit, post }, start) {
  const interaction = destination(await visit(destination(start))).href;
  await post(`${interaction}/identity-provider`, { idp: 'idp-mobile' });
  await post(`${interaction}/login`, { person: 'camille' });
  const resume = await post(`${interaction}/confirm`, {});
  return destination(await visit(destination(resume)));
}
