// @ts-check
// The panel that a script for the console, or a bookmark, shows over a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { KIT_PAGE } from './support/pages.js';
import { openSite } from './support/site.js';

const script = readFileSync('dist/check-panel.js', 'utf8');
const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const BROKEN = KIT_PAGE.replace('<p class="or">OU</p>', '').replace(
  '<html lang="fr">',
  '<html>',
);
/** Nothing inline, no address for a picture, no policy for the panel. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types fc-eidas-elements",
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const panel = () => site.page.getByRole('region', { name: 'Login page check' });

test('it shows the findings, under a strict policy, and asks for nothing', async () => {
  /** @type {string[]} */
  const problems = [];
  await site.open({ html: BROKEN, headers: STRICT });
  site.page.on('console', (message) => problems.push(message.text()));
  site.page.on('request', (request) => problems.push(request.url()));
  await site.page.evaluate(script);
  assert.deepEqual(problems, []);
  await assert.doesNotReject(
    panel().getByText('Must: One « OU » must separate').waitFor(),
  );
  assert.equal(await panel().getByRole('listitem').count(), 2);
});

test('its heading has the focus, Escape closes it and gives the focus back', async () => {
  await site.open({ html: BROKEN });
  await site.page.focus('#user');
  await site.page.evaluate(script);
  const focused = () =>
    site.page.evaluate(() => {
      const { activeElement } = document;
      return (activeElement?.shadowRoot?.activeElement ?? activeElement)
        ?.localName;
    });
  assert.equal(await focused(), 'h2');
  await site.page.keyboard.press('Escape');
  assert.equal(await panel().count(), 0);
  assert.equal(await focused(), 'input');
});

test('it shows where, moves by the arrow keys and by the pointer', async () => {
  await site.open({ html: BROKEN });
  await site.page.evaluate(script);
  await panel().getByRole('button', { name: 'Show' }).first().click();
  const control = site.page.locator('fc-plus-button .control');
  const frame = site.page.locator('fc-eidas-check .frame');
  const [around, inside] = [
    await frame.boundingBox(),
    await control.boundingBox(),
  ];
  assert.ok(around && inside && Math.abs(around.x + 4 - inside.x) < 1);

  const before = await panel().boundingBox();
  const handle = panel().getByRole('button', { name: 'Move' });
  await handle.press('ArrowLeft');
  const after = await panel().boundingBox();
  assert.equal((after?.x ?? 0) - (before?.x ?? 0), -40);
  const grip = await handle.boundingBox();
  await site.page.mouse.move((grip?.x ?? 0) + 5, (grip?.y ?? 0) + 5);
  await site.page.mouse.down();
  await site.page.mouse.move((grip?.x ?? 0) + 5, (grip?.y ?? 0) - 95);
  await site.page.mouse.up();
  const dragged = await panel().boundingBox();
  assert.equal((dragged?.y ?? 0) - (after?.y ?? 0), -100);
});

test('run again it looks anew, without itself', async () => {
  await site.open({ html: BROKEN });
  await site.page.evaluate(script);
  await site.page.evaluate(() => {
    document.documentElement.lang = 'fr';
    document
      .querySelector('.own')
      ?.insertAdjacentHTML('beforebegin', '<p>OU</p>');
  });
  await panel().getByRole('button', { name: 'Check again' }).click();
  await panel().getByText('Nothing is wrong').waitFor();
  assert.equal(await site.page.locator('fc-eidas-check').count(), 1);
});

test('it is accessible itself', async () => {
  await site.open({ html: BROKEN });
  await site.page.evaluate(script);
  await site.page.evaluate(axe);
  const violations = await site.page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(
      document.querySelector('fc-eidas-check'),
    );
    return violations.map((/** @type {any} */ { id }) => id);
  });
  assert.deepEqual(violations, []);
});
