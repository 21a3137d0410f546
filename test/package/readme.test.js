// The two READMEs say the same, are short, and their code runs.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import express from 'express';
import session from 'express-session';
import { startRoute } from '../../docs/recipes/start-route.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const english = read('README.md');
const french = read('README.fr.md');
const CODE = /^```.*?^```$/gms;
const HEADING = /^#+ /gm;

test('README.fr.md has the sections and the code of README.md', () => {
  const levels = (text) => text.replace(CODE, '').match(HEADING);
  assert.deepEqual(levels(french), levels(english));
  assert.deepEqual(french.match(CODE), english.match(CODE));
});

test('both lead to the same pages, which are there', () => {
  const links = (text) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path);
  const [other, ...pages] = links(english);
  const [otherToo, ...pagesToo] = links(french);
  assert.deepEqual(pagesToo, pages);
  for (const path of [other, otherToo, ...pages])
    assert.ok(existsSync(new URL(path, root)), path);
});

test('README.md has at most 1,100 words besides code', () => {
  const words = english.replace(CODE, '').split(/\s+/).length;
  assert.ok(words <= 1100, `${words} words`);
});

test('the start route of the README starts a login that nobody can reuse', async (t) => {
  const site = {
    clientId: 'client',
    redirectUri: 'https://sp.example/callback',
    eidasIdpHint: 'eidas-bridge',
    authorizeUrl: 'https://fcp.example/api/v2/authorize',
  };
  const app = express()
    .use(session({ secret: 'x', resave: false, saveUninitialized: false }))
    .get('/auth/eidas', startRoute(site, 'eidas'));
  const server = app.listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}/auth/eidas?country=EL`;
  const start = (headers) => fetch(url, { redirect: 'manual', headers });

  const seen = new Set();
  for (const answer of [await start(), await start()]) {
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const { origin, searchParams } = new URL(answer.headers.get('location'));
    assert.equal(origin, 'https://fcp.example');
    const { state, nonce, ...others } = Object.fromEntries(searchParams);
    for (const secret of [state, nonce]) {
      assert.ok(secret.length >= 32);
      seen.add(secret);
    }
    assert.deepEqual(others, {
      client_id: 'client',
      redirect_uri: 'https://sp.example/callback',
      response_type: 'code',
      scope: 'openid given_name family_name birthdate',
      acr_values: 'eidas2',
      claims: '{"id_token":{"amr":{"essential":true}}}',
      idp_hint: 'eidas-bridge',
    });
  }
  assert.equal(seen.size, 4);

  const prefetch = await start({ 'Sec-Purpose': 'prefetch' });
  assert.equal(prefetch.status, 503);
  assert.equal(prefetch.headers.get('set-cookie'), null);
});
