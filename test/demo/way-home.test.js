// @ts-check
// What happens to a return on its way home, and to the login that it ends.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { startDemo } from '../../demo/demo.js';
import { createVisitor, destination } from '../e2e/support/http.js';
import { returnOf } from './support/trip.js';

/** @type {Awaited<ReturnType<typeof startDemo>>} */
let demo;
/** @type {ReturnType<typeof createVisitor>} */
let visitor;
/** @type {URL} */
let back;
before(async () => {
  demo = await startDemo();
});
after(() => demo.close());
beforeEach(async () => {
  visitor = createVisitor();
  const start = await visitor.visit(`${demo.serviceProvider}/auth/fc-plus`);
  back = await returnOf(visitor, start);
});

/** Where the site leads. @param {string | URL} url @param {RequestInit} [options] */
async function leadsTo(url, options) {
  const { pathname, search } = destination(await visitor.visit(url, options));
  return pathname + search;
}

const accountStatus = async () =>
  (await visitor.visit(`${demo.serviceProvider}/account`)).status;

test('a return that was used up leads to the account, while somebody is logged in', async () => {
  assert.equal(await leadsTo(back), '/account');
  assert.equal(await leadsTo(back), '/account');
  assert.equal(await accountStatus(), 200);
});

test('... and to the login page in a browser where nobody is', async () => {
  assert.equal(await leadsTo(back), '/account');
  visitor.cookies.clear();
  assert.equal(await leadsTo(back), '/login?error=session_expired');
});

test('a return asked for twice at once exchanges the code once, and logs in both times', async () => {
  const headers = {
    cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; '),
  };
  const ask = () => fetch(back, { headers, redirect: 'manual' });
  // And once more, late, with the cookie of before.
  for (const answer of [...(await Promise.all([ask(), ask()])), await ask()]) {
    assert.equal(destination(answer).pathname, '/account');
    const [cookie] = answer.headers.getSetCookie()[0].split(';');
    const account = await fetch(`${demo.serviceProvider}/account`, {
      headers: { cookie },
      redirect: 'manual',
    });
    assert.equal(account.status, 200);
  }
});

for (const [how, options] of /** @type {Array<[string, RequestInit]>} */ ([
  ['loaded in advance', { headers: { 'Sec-Purpose': 'prefetch' } }],
  [
    'loaded in advance by an older browser',
    { headers: { Purpose: 'prefetch' } },
  ],
  ['looked at by HEAD', { method: 'HEAD' }],
]))
  test(`a return that was ${how} is still there for the visitor`, async () => {
    const { status } = await visitor.visit(back, options);
    assert.ok([405, 503].includes(status));
    assert.equal(await leadsTo(back), '/account');
  });

test('a start in another tab and a stray return leave a login under way alone', async () => {
  await visitor.visit(`${demo.serviceProvider}/auth/eidas`);
  const stray = `${demo.serviceProvider}/oidc-callback?code=x&state=${'s'.repeat(43)}`;
  assert.equal(await leadsTo(stray), '/login?error=session_expired');
  assert.equal(await leadsTo(back), '/account');
});

test('HEAD requests push no login out', async () => {
  for (let count = 0; count < 6; count += 1)
    await visitor.visit(`${demo.serviceProvider}/auth/fc-plus`, {
      method: 'HEAD',
    });
  assert.equal(await leadsTo(back), '/account');
});
