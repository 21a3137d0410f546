// The two READMEs say the same, are short, and their code runs; so does that of “Get started”.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import express from 'express';
import session from 'express-session';
import { startDemo } from '../../demo/demo.js';
import { settingsFrom } from '../../demo/settings.js';
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

test('the site of “Get started” leads to the demo', async (t) => {
  const recipe = (name) => fileURLToPath(new URL(`docs/recipes/${name}`, root));
  const folder = mkdtempSync(join(tmpdir(), 'get-started-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(recipe('get-started.html'), join(folder, 'public/login.html'));

  const reserved = express().listen(0, '127.0.0.1');
  await once(reserved, 'listening');
  const { port } = reserved.address();
  reserved.close();
  const site = spawn(process.execPath, [recipe('get-started.js')], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: 'inherit',
  });
  t.after(() => site.kill());
  const ask = async (path) => {
    for (let left = 100; ; left -= 1)
      try {
        return await fetch(`http://localhost:${port}${path}`, {
          redirect: 'manual',
        });
      } catch (error) {
        if (left === 0) throw error;
        await wait(50);
      }
  };

  const page = await (await ask('/login.html')).text();
  for (const [, path] of page.matchAll(/(?:src|href)="(\/kit\/[^"]+)"/g))
    assert.equal((await ask(path)).status, 200, path);
  const links = [...page.matchAll(/<a\s+href="([^"]+)"/g)];
  assert.equal(links.length, 2);

  const demo = await startDemo();
  t.after(() => demo.close());
  const { ports } = settingsFrom({});
  for (const [, path] of links) {
    const target = new URL((await ask(path)).headers.get('location'));
    assert.equal(target.port, String(ports.franceConnectPlus));
    const { registration, franceConnectPlus } = demo;
    const registered = new URL(registration.redirectUri);
    registered.port = String(ports.serviceProvider);
    assert.equal(target.searchParams.get('redirect_uri'), registered.href);
    assert.equal(target.hostname, registered.hostname);
    // The demo of this test has other ports.
    target.searchParams.set('redirect_uri', registration.redirectUri);
    const answer = await fetch(
      new URL(target.pathname + target.search, franceConnectPlus),
      { redirect: 'manual' },
    );
    assert.ok(
      [302, 303].includes(answer.status),
      `${answer.status} for ${path}`,
    );
    assert.doesNotMatch(answer.headers.get('location'), /error=/);
  }
});
