// @ts-check
// Routes that start a login with one fault each: the command finds it, and nothing else.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { findings } from './support/command.js';

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string | undefined>} headers
 * @property {string} address
 * @property {URLSearchParams} request
 */

/** A route that is right. @returns {Answer} */
const right = () => ({
  status: 303,
  headers: {
    'Cache-Control': 'no-store',
    'Set-Cookie': 'session=1; Path=/; HttpOnly; SameSite=Lax',
  },
  address: 'https://auth.franceconnect.gouv.fr/api/v2/authorize',
  request: new URLSearchParams({
    client_id: 'site',
    redirect_uri: 'https://site.test/callback',
    response_type: 'code',
    scope: 'openid given_name',
    acr_values: 'eidas2',
    claims: '{"id_token":{"amr":{"essential":true}}}',
    state: randomBytes(32).toString('base64url'),
    nonce: randomBytes(32).toString('base64url'),
  }),
});

/** @type {[rule: string, fault: string, change: (answer: Answer) => unknown, path?: string][]} */
const FAULTS = [
  ['start-redirect', 'a 307', (a) => (a.status = 307)],
  [
    'start-address',
    'another server',
    (a) => (a.address = 'https://login.test/oauth'),
  ],
  [
    'start-no-store',
    'a stored answer',
    (a) => delete a.headers['Cache-Control'],
  ],
  ['start-cookie', 'no cookie', (a) => delete a.headers['Set-Cookie']],
  [
    'start-cookie',
    'SameSite=Strict',
    (a) => (a.headers['Set-Cookie'] = 'session=1; HttpOnly; SameSite=Strict'),
  ],
  [
    'start-no-secret',
    'the secret',
    (a) => {
      a.address = 'https://login.test/authorize';
      a.request.append('client_secret', '1');
    },
  ],
  ['start-prefetch', 'no refusal', () => undefined, 'prefetched'],
  [
    'start-state',
    'a short one',
    (a) => a.request.set('state', randomBytes(8).toString('hex')),
  ],
  [
    'start-nonce',
    'a short one',
    (a) => a.request.set('nonce', randomBytes(12).toString('hex')),
  ],
  [
    'start-fresh',
    'the same state',
    (a) => a.request.set('state', 's'.repeat(43)),
  ],
  ['start-acr', 'none', (a) => a.request.delete('acr_values')],
  ['start-acr', 'eidas1', (a) => a.request.set('acr_values', 'eidas1')],
  ['start-claims', 'none', (a) => a.request.delete('claims')],
  ['start-claims', 'an array', (a) => a.request.set('claims', '[]')],
  ['start-parameters', 'a country', (a) => a.request.set('country', 'EL')],
  ['start-parameters', 'one twice', (a) => a.request.append('scope', 'openid')],
  ['start-request', 'no openid', (a) => a.request.set('scope', 'given_name')],
  ['start-idp-hint', 'none', () => undefined, 'eidas'],
];

/** @param {string} path */
const answerAt = (path) => {
  const answer = right();
  const [, , change = () => undefined] =
    FAULTS[Number(path.split('-').at(-1))] ?? [];
  change(answer);
  return answer;
};

const server = createServer(({ url = '', headers }, response) => {
  const isRefused =
    headers['sec-purpose'] === 'prefetch' && !url.includes('prefetched');
  const { status, headers: own, address, request } = answerAt(url);
  response.writeHead(isRefused ? 503 : status, {
    ...own,
    Location: `${address}?${request}`,
  });
  response.end();
});

/** @type {any[]} */
let starts;
/** @type {number} */
let code;
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  const routes = [
    '/right-none',
    ...FAULTS.map(([, , , path = 'start'], index) => `/${path}-${index}`),
  ];
  ({ starts, code } = await findings(
    ...routes.map((route) => `--start=http://127.0.0.1:${port}${route}`),
  ));
});
after(() => server.close());

test('a route that is right', () => {
  assert.deepEqual(starts[0].findings, []);
});

for (const [index, [rule, fault]] of FAULTS.entries()) {
  test(`${rule}: ${fault}`, () => {
    const found = starts[index + 1].findings.map(
      (/** @type {any} */ finding) => finding.rule,
    );
    // Where no request to FranceConnect is seen, its address is wrong, too.
    const expected =
      rule === 'start-no-secret' ? ['start-address', rule] : [rule];
    assert.deepEqual(found.sort(), expected.sort());
  });
}

test('a broken rule ends the command with 1', () => {
  assert.equal(code, 1);
});
