// @ts-check
// Each backend of docs/ against the attacks and failures of its duties: by
// itself, and behind a proxy that ends TLS.
import assert from 'node:assert/strict';
import { after, before, describe, mock, test } from 'node:test';
import { freePort } from '../e2e/support/django.js';
import { chosenBackends, registrationOf } from './support/backends.js';
import { batteryPage } from './support/battery-table.js';
import { CASES } from './support/battery.js';
import { startLyingProvider } from './support/lying-provider.js';
import { startTlsProxy } from './support/tls-proxy.js';

/** @typedef {import('./support/battery.js').Site} Site */

test('the table of docs/backends-tests.md has these cases', async () => {
  const { before, after, write } = await batteryPage();
  if (process.env.UPDATE_DOCS) write();
  else
    assert.ok(
      before === after,
      'stale: UPDATE_DOCS=1 node --test test/demo/backend-duties.test.js',
    );
});

const FULL = process.env.FULL === '1' || process.env.BACKENDS !== undefined;

for (const [name, backend] of chosenBackends())
  for (const proxies of FULL || name === 'express' ? [0, 1] : [0])
    describe(`${backend.title}${proxies ? ', behind a proxy that ends TLS' : ''}`, () => {
      /** @type {Site} */
      let site;
      /** @type {Array<() => unknown>} */
      const closing = [];
      before(async () => {
        // Why it refuses, it writes down: not here.
        mock.method(console, 'error', () => {});
        const provider = await startLyingProvider();
        closing.unshift(provider.close);
        const port = await freePort();
        const proxy = proxies ? await startTlsProxy(port) : undefined;
        if (proxy) closing.unshift(proxy.close);
        const origin = proxy?.origin ?? `http://127.0.0.1:${port}`;
        const { issuer } = provider;
        const { close, setClock } = await backend.run(
          await registrationOf(backend, {
            clientId: name,
            issuer,
            port,
            origin,
            proxies,
          }),
        );
        closing.unshift(close);
        const published = await fetch(`http://127.0.0.1:${port}/jwks.json`);
        const { keys } = /** @type {any} */ (await published.json());
        provider.encryptFor(keys);
        site = { origin, provider, traits: backend.traits, setClock };
      });
      after(async () => {
        for (const close of closing) await close();
        mock.restoreAll();
      });

      for (const { duty, title, run } of CASES) {
        const skip = backend.traits.without?.[title];
        if (!skip) test(`${duty}: ${title}`, () => run(site));
      }
    });
