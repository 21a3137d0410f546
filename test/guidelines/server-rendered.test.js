// @ts-check
// What a server wrote with @lit-labs/ssr, with the style sheet and without: each text once, and the
// page stands still when the script comes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { FALLBACKS } from './support/fallbacks.js';
import { openStage, rendered } from './support/stage.js';

// By a variable, since types are checked before there is a build.
const entry = 'fc-eidas-elements/server.js';
await import(entry);

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** As a template of the page's own would be. @param {string} markup */
const onServer = (markup) => {
  const strings = Object.assign([markup], { raw: [markup] });
  return collectResult(render(html(strings)));
};

/** The texts that a person gets to read, in order. @param {import('playwright-core').Page} page */
async function textsOf(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ role, ignored }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => String(name?.value).trim())
    .filter(Boolean)
    .join(' ');
}

/** @param {import('playwright-core').Page} page */
const bottomOf = (page) =>
  page
    .locator('.below')
    .evaluate((element) => element.getBoundingClientRect().top);

for (const [tag, fallbacks] of Object.entries(FALLBACKS)) {
  describe(`<${tag}>`, () => {
    for (const [kind, fallback] of Object.entries({ no: '', ...fallbacks })) {
      for (const href of ['href="/auth"', '']) {
        if (!href && !fallback) continue;
        for (const linked of [true, false]) {
          test(`${href || 'without href'}, over a fallback ${kind}, ${linked ? 'with' : 'without'} the style sheet`, async () => {
            const lang = tag === 'eidas-button' ? 'en' : 'fr';
            const body = await onServer(
              `<form action="/auth"><${tag} lang="${lang}" ${href}>${fallback}</${tag}></form>`,
            );
            /** @type {(value?: unknown) => void} */
            let release = () => {};
            const script = new Promise((done) => {
              release = done;
            });
            const page = await stage.open({
              body: `<main>${body}<p class="below">What stands below.</p></main>`,
              linked,
              script,
            });
            const before = {
              texts: await textsOf(page),
              bottom: await bottomOf(page),
            };
            release();
            await rendered(page);
            const after = {
              texts: await textsOf(page),
              bottom: await bottomOf(page),
            };

            for (const { texts } of [before, after])
              for (const text of ['solution proposée', 'Qu’est-ce que'])
                assert.equal(
                  texts.split(text).length - 1,
                  tag === 'eidas-button' ? 0 : 1,
                  `${text}: ${texts}`,
                );
            assert.equal(before.bottom, after.bottom);
          });
        }
      }
    }
  });
}
