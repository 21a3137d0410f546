// @ts-check
// The demo: the command has nothing to say about its login pages, nor about how they start.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDemo } from '../../demo/demo.js';
import { settingsFrom } from '../../demo/settings.js';
import { findings } from './support/command.js';

/** @type {Awaited<ReturnType<typeof startDemo>>} */
let demo;
before(async () => {
  demo = await startDemo(
    settingsFrom({ SP_PORT: '0', FCP_PORT: '0', BRIDGE_PORT: '0' }),
  );
});
after(() => demo.close());

/** @param {string[]} paths */
const at = (...paths) => paths.map((path) => demo.serviceProvider + path);

test('its login and registration pages, on phone and desktop, light and dark', async () => {
  const { code, pages } = await findings(...at('/login', '/register'));
  assert.deepEqual(
    pages.map((/** @type {any} */ page) => page.findings),
    [[], []],
  );
  assert.equal(code, 0);
});

test('its forms, and its own country page', async () => {
  const { code, pages } = await findings(
    ...at('/login/forms', '/login/countries'),
    '--widths=320',
    '--themes=light',
  );
  assert.deepEqual(
    pages.map((/** @type {any} */ page) => page.findings),
    [[], []],
  );
  assert.equal(code, 0);
});

test('both roads, up to the redirect', async () => {
  const [french, european] = at('/auth/fc-plus', '/auth/eidas');
  const { code, starts } = await findings(
    `--start=${french}`,
    `--start=${european}`,
  );
  assert.deepEqual(
    starts.map((/** @type {any} */ start) => start.findings),
    [[], []],
  );
  assert.equal(code, 0);
});
