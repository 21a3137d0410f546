// @ts-check
// How each authorize request ends: the cases measured on FranceConnect+'s public
// code, and further ones of the same kinds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { createVisitor, destination } from '../e2e/support/http.js';
import { REDIRECT_URI, startFranceConnectPlus } from './support/fc-plus.js';

/**
 * @typedef {object} Case
 * @property {string} [method]
 * @property {Record<string, string | string[] | null>} set  an array: the parameter twice; `null`: without it
 * @property {string} outcome
 */

/** @type {{ base: Record<string, string>, cases: Case[] }} */
const { base, cases: measured } = JSON.parse(
  readFileSync(
    new URL('./support/fc-plus-authorize-outcomes.json', import.meta.url),
    'utf8',
  ),
);

const CHOICE = 'choice page';
const INVALID_REQUEST = 'redirect: invalid_request';
const IN_FRAGMENT =
  'redirect, error in the fragment: unsupported_response_type';

/** What the service without eIDAS, `amr` and most scopes is registered for. */
const NEW = { client_id: 'new', claims: '' };

/** @type {Case[]} */
const further = [
  { set: {}, outcome: CHOICE },
  { set: { claims: '12' }, outcome: INVALID_REQUEST },
  { set: { claims: 'true' }, outcome: INVALID_REQUEST },
  { set: { claims: '{"id_token":"{}"}' }, outcome: INVALID_REQUEST },
  { set: { claims: '{"userinfo":[]}' }, outcome: INVALID_REQUEST },
  { set: { claims: '{"id_token":{},"userinfo":1}' }, outcome: INVALID_REQUEST },
  { set: { claims: '{"userinfo":{"email":null}}' }, outcome: CHOICE },
  { set: { claims: '{"id_token":{}}' }, outcome: CHOICE },
  { set: { claims: '{"id_token":{},"foo":{}}' }, outcome: CHOICE },
  { set: { claims: null }, outcome: CHOICE },
  { set: { scope: ' ' }, outcome: INVALID_REQUEST },
  { set: { scope: 'open id' }, outcome: INVALID_REQUEST },
  { set: { scope: ' openid' }, outcome: CHOICE },
  { set: { scope: 'openid unheard-of' }, outcome: CHOICE },
  { set: { scope: null }, outcome: 'page 400' },
  { set: { state: 'é~-_.' }, outcome: CHOICE },
  { set: { state: null }, outcome: 'page 400' },
  { set: { state: ['s', 's'] }, outcome: 'page 400' },
  { set: { prompt: 'consent login' }, outcome: CHOICE },
  { set: { prompt: 'none consent' }, outcome: CHOICE },
  { set: { prompt: 'none' }, outcome: 'page 400' },
  { set: { prompt: ' ' }, outcome: 'page 400' },
  { set: { prompt: 'Login' }, outcome: 'page 400' },
  { set: { prompt: ['login', 'login'] }, outcome: 'page 500' },
  { set: { response_type: 'code token' }, outcome: IN_FRAGMENT },
  { set: { response_type: 'id_token token' }, outcome: IN_FRAGMENT },
  {
    set: { response_type: 'Code ' },
    outcome: 'redirect: unsupported_response_type',
  },
  { set: { response_type: null }, outcome: 'page 400' },
  { set: { acr_values: '' }, outcome: CHOICE },
  { set: { acr_values: '  eidas2' }, outcome: CHOICE },
  { set: { acr_values: null }, outcome: 'page 400' },
  { set: { acr_values: 'eidas1' }, outcome: 'redirect: invalid_acr' },
  { set: { idp_hint: '' }, outcome: CHOICE },
  { set: { idp_hint: 'x' }, outcome: 'redirect: invalid_idp_hint' },
  { set: { nonce: 'n'.repeat(21) }, outcome: 'page 400' },
  { set: { code_challenge: 'x' }, outcome: 'page 400' },
  { set: { ...NEW }, outcome: CHOICE },
  { set: { ...NEW, idp_hint: 'eidas-bridge' }, outcome: 'page 403' },
  {
    set: { ...NEW, claims: '{"userinfo":{"amr":null}}' },
    outcome: 'page 400',
  },
  {
    set: { ...NEW, scope: 'openid birthdate' },
    outcome: 'redirect: invalid_scope',
  },
  { method: 'POST', set: { nonce: 'short' }, outcome: 'page 400' },
  { method: 'POST', set: { state: 'x' }, outcome: 'page 500' },
];

/** @type {Awaited<ReturnType<typeof startFranceConnectPlus>>} */
let standIn;
before(async () => {
  standIn = await startFranceConnectPlus();
});
after(() => standIn.close());

/** @param {Case} given */
function request({ set }) {
  const fields = {
    ...base,
    client_id: 'full',
    redirect_uri: REDIRECT_URI,
    state: 's'.repeat(43),
    nonce: 'a'.repeat(43),
    ...set,
  };
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => [name, one]),
    ),
  );
}

/** In the words of the file. @param {Case} given */
async function outcomeOf(given) {
  const { visit } = createVisitor();
  const address = `${standIn.fcPlus}/authorize`;
  const fields = request(given);
  const answer =
    given.method === 'POST'
      ? await visit(address, { method: 'POST', body: fields })
      : await visit(`${address}?${fields}`);
  if (answer.status !== 303) {
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
    assert.doesNotMatch(await answer.text(), /node_modules|at .*:\d+:\d+/);
    return `page ${answer.status}`;
  }
  const to = destination(answer);
  if (!to.href.startsWith(REDIRECT_URI)) {
    const page = await visit(to);
    assert.match(await page.text(), /Je choisis un compte/);
    return CHOICE;
  }
  const inFragment = to.hash !== '';
  const back = inFragment
    ? new URLSearchParams(to.hash.slice(1))
    : to.searchParams;
  if (inFragment) assert.equal(to.search, '');
  assert.equal(back.get('state'), fields.get('state'));
  assert.equal(back.get('iss'), standIn.fcPlus);
  assert.ok(back.get('error_description'));
  return `redirect${inFragment ? ', error in the fragment' : ''}: ${back.get('error')}`;
}

for (const [which, cases] of Object.entries({ measured, further }))
  describe(`${which} cases`, () => {
    for (const given of cases)
      test(`${given.method ?? 'GET'} ${JSON.stringify(given.set)}: ${given.outcome}`, async () =>
        assert.equal(await outcomeOf(given), given.outcome));
  });
