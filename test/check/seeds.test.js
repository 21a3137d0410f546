// @ts-check
// Pages with one fault each: the check finds it, and nothing else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkPage } from '../../dist/check.js';
import { SEEDS } from './support/seeds.js';
import { openSite } from './support/site.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** @param {import('./support/seeds.js').Seed} seed */
function seeded({ page, change = [], css, headers }) {
  let html = page;
  for (const [from, to] of change) {
    const changed = html.replace(from, () => to);
    assert.notEqual(changed, html, `nothing to change: ${from}`);
    html = changed;
  }
  // Where the characters are not UTF-8, no others may be told wrong.
  if (headers?.['content-type'])
    html = html.replace(/[^\0-\x7f]/gu, (one) => `&#${one.codePointAt(0)};`);
  return css ? html.replace('</head>', `<style>${css}</style></head>`) : html;
}

/** What people press, kit or not. */
const CONTROL = 'fc-plus-button .control, .fr-connect';

for (const seed of SEEDS) {
  const made = seed.page.includes('fr-connect') ? 'DSFR' : 'kit';
  test(`${seed.rule}, ${made}: ${seed.fault}`, async () => {
    const { width = 1280, colorScheme = 'light' } = seed.look ?? {};
    const { page } = site;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const html = seeded(seed);
    await site.open({ html, ...(seed.headers && { headers: seed.headers }) });
    const control = page.locator(CONTROL).first();
    if (seed.state === 'hover') await control.hover();
    if (seed.state === 'focus') {
      await page.keyboard.press('Shift');
      await control.focus();
    }
    const { findings } = seed.framed
      ? await site
          .openFramed(seed.framed, { html })
          .then((frame) => frame.evaluate(checkPage, { language: 'en', html }))
      : await site.check();
    const found = findings.map(
      ({ rule, measured, expected }) => `${rule}: ${measured} / ${expected}`,
    );
    assert.deepEqual(
      [...new Set(findings.map(({ rule }) => rule))].sort(),
      [...new Set([seed.rule, ...(seed.own ? ['handmade'] : [])])].sort(),
      found.join('\n'),
    );
  });
}

test('every rule has a page with its fault', async () => {
  await site.open({ html: '<!doctype html>' });
  const { rules } = await site.check();
  const seeded = new Set(SEEDS.map(({ rule }) => rule));
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !seeded.has(id)),
    [],
  );
});
