// @ts-check
// What every server of the demo does, whatever it serves.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, mock, test } from 'node:test';
import * as jose from 'jose';
import { startDemo } from '../../demo/demo.js';
import { createFranceConnectPlus } from '../../demo/france-connect-plus/app.js';
import { settingsFrom } from '../../demo/settings.js';
import { openOrigin } from '../../demo/shared/server.js';
import { freePort } from '../e2e/support/django.js';
import { createVisitor, destination } from '../e2e/support/http.js';
import { returnOf } from './support/trip.js';

/** @type {Awaited<ReturnType<typeof startDemo>>} */
let demo;
/** @type {string[]} */
let origins;
before(async () => {
  demo = await startDemo({ embed: true });
  const { serviceProvider, franceConnectPlus, eidasBridge, embed } = demo;
  origins = [serviceProvider, franceConnectPlus, eidasBridge, embed].map(
    String,
  );
});
after(() => demo.close());

test('each answers with the headers that protect a page, errors included', async () => {
  for (const origin of origins)
    for (const path of [
      '/',
      '/nothing-here',
      '/%ff',
      '/kit/nothing',
      '/assets/nothing',
    ]) {
      const { headers } = await fetch(origin + path, { redirect: 'manual' });
      const where = `${origin}${path}`;
      assert.match(
        headers.get('content-security-policy') ?? '',
        /default-src 'none'/,
        where,
      );
      assert.equal(headers.get('x-content-type-options'), 'nosniff', where);
      assert.equal(headers.get('x-powered-by'), null, where);
    }
});

test('the addresses that the demo prints open a page', async () => {
  for (const origin of origins) assert.equal((await fetch(origin)).status, 200);
});

test('what cannot be read is the request’s fault, without a stack trace', async () => {
  const spoken = mock.method(console, 'error', () => {});
  const large = new URLSearchParams({ a: 'x'.repeat(10_000_000) });
  const { serviceProvider, franceConnectPlus, eidasBridge } = demo;
  const requests = /** @type {Array<[string, RequestInit, number]>} */ ([
    [`${serviceProvider}/auth/eidas`, { method: 'POST', body: large }, 413],
    [
      `${franceConnectPlus}/api/v2/interaction/x/confirm`,
      { method: 'POST', body: large },
      413,
    ],
    [`${franceConnectPlus}/api/v2/interaction/%ff`, {}, 400],
    [`${eidasBridge}/x/login`, { method: 'POST', body: large }, 413],
    [`${eidasBridge}/%ff`, {}, 400],
  ]);
  for (const [url, options, status] of requests) {
    const answer = await fetch(url, options);
    assert.equal(answer.status, status, url);
    assert.doesNotMatch(await answer.text(), /node_modules|\.js:\d+/, url);
  }
  assert.equal(spoken.mock.callCount(), 0);
  spoken.mock.restore();
});

test('a request is answered from the moment that the port is open', async () => {
  const origin = await openOrigin(0, 'demo', 'PORT');
  const early = await fetch(origin.origin);
  assert.equal(early.status, 503);
  assert.equal(early.headers.get('retry-after'), '1');
  assert.match(early.headers.get('content-security-policy') ?? '', /'none'/);
  origin.serve((_request, response) => response.end('ready'));
  assert.equal(await (await fetch(origin.origin)).text(), 'ready');
  await origin.close();
});

test('... on each port of the demo, at every moment of its start', async () => {
  const ports = {
    serviceProvider: await freePort(),
    franceConnectPlus: await freePort(),
    eidasBridge: await freePort(),
    embed: await freePort(),
  };
  const starting = { done: false };
  const started = startDemo({ ports, embed: true }).finally(() => {
    starting.done = true;
  });
  /** One after the other on one port, until the demo is there. @param {number} port */
  const ask = async (port) => {
    let answered = 0;
    while (!starting.done) {
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        redirect: 'manual',
        signal: AbortSignal.timeout(5000),
      }).catch((error) => error);
      if (answer instanceof Response) {
        await answer.arrayBuffer();
        answered += 1;
      } else assert.equal(answer.cause?.code, 'ECONNREFUSED', String(answer));
    }
    return answered;
  };
  const answers = await Promise.all(Object.values(ports).map(ask));
  await (await started).close();
  assert.ok(answers.some((count) => count > 0));
});

test('a service provider that asks for what it is not registered for is told so, and FC_SCOPE mends it', async () => {
  const [fc, bridge] = await Promise.all(
    ['fc', 'bridge'].map((name) => openOrigin(0, name, name)),
  );
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const client = {
    clientId: 'few-scopes',
    clientSecret: 's'.repeat(64),
    name: 'Peu de données',
    redirectUris: [`${site}/oidc-callback`],
    postLogoutRedirectUris: [`${site}/logout-callback`],
    jwksUri: `${site}/jwks.json`,
    claims: ['amr'],
    scope: 'openid given_name family_name',
    eidas: true,
  };
  const { app, issuer } = await createFranceConnectPlus({
    origin: fc.origin,
    clients: [client],
    bridge: { origin: bridge.origin, key: randomBytes(32) },
  });
  fc.serve(app);
  const { privateKey } = await jose.generateKeyPair('RSA-OAEP-256', {
    extractable: true,
  });
  const key = await jose.exportJWK(privateKey);
  /** @param {Record<string, string>} more */
  const start = (more) =>
    startDemo(
      settingsFrom({
        FC_ISSUER: issuer,
        FC_CLIENT_ID: client.clientId,
        FC_CLIENT_SECRET: client.clientSecret,
        FC_REDIRECT_URI: client.redirectUris[0],
        FC_POST_LOGOUT_REDIRECT_URI: client.postLogoutRedirectUris[0],
        FC_ENC_PRIVATE_JWK: JSON.stringify(key),
        FC_EIDAS_IDP_HINT: 'eidas-bridge',
        SP_PORT: String(port),
        ...more,
      }),
    );
  try {
    const greedy = await start({});
    const visitor = createVisitor();
    const asked = await visitor.visit(`${site}/auth/fc-plus`);
    const refused = await visitor.visit(destination(asked));
    const told = await visitor.visit(destination(refused));
    assert.match(destination(told).search, /error=invalid_scope/);
    const page = await visitor.visit(destination(told));
    assert.match(await page.text(), /FC_SCOPE/);
    await greedy.close();

    const modest = await start({ FC_SCOPE: client.scope });
    const person = createVisitor();
    const back = await returnOf(
      person,
      await person.visit(`${site}/auth/fc-plus`),
    );
    const end = await person.visit(back);
    assert.equal(destination(end).pathname, '/account');
    const account = await person.visit(destination(end));
    assert.match(await account.text(), /MARCHAND/);
    await modest.close();
  } finally {
    await Promise.all([fc.close(), bridge.close()]);
  }
});
