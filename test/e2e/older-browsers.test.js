// @ts-check
// A browser without what the elements need keeps the fallback, and is told of it once.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import express from 'express';
import { engines, until, useEngine } from './support/engines.js';

/** @type {string} */
let origin;
/** @type {import('node:http').Server} */
let server;
before(async () => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const app = express()
    .use('/kit', express.static(dist))
    .get(
      '/',
      (_, response) =>
        void response.send(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Old</title>
      <script>window.lines = []; window.errors = [];
        console.warn = (...all) => lines.push(all.join(' '));
        addEventListener('error', (event) => errors.push(event.message));
        delete HTMLElement.prototype.attachInternals;</script>
      <script src="/kit/fc-eidas-elements.js" defer></script>
      <fc-plus-button href="/auth/fc-plus"><a href="/auth/fc-plus">FranceConnect+</a></fc-plus-button>
      <eidas-country-picker name="country"><select name="country"><option>EL</option></select></eidas-country-picker>`),
    );
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  origin = `http://127.0.0.1:${port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

for (const engine of engines) {
  describe(engine, () => {
    const { page } = useEngine(engine);

    test('an older browser keeps the fallback, with one line on the console', async () => {
      const tab = await page();
      await tab.goto(origin);
      const seen = await until(
        () =>
          tab.evaluate(() => {
            const { lines, errors } = /** @type {any} */ (window);
            if (document.readyState !== 'complete') return undefined;
            const shown = [...document.querySelectorAll('a, select')].map(
              (element) => element.getBoundingClientRect().height > 0,
            );
            return { lines, errors, shown };
          }),
        'the page',
      );
      assert.deepEqual(seen, {
        lines: [
          'fc-eidas-elements: this browser has no ElementInternals, as in old browsers and happy-dom; the fallback stays.',
        ],
        errors: [],
        shown: [true, true],
      });
    });
  });
}
