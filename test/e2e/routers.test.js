// @ts-check
// Client-side routers that take over a page's links and forms: one click stays
// one request, and none is lost.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { engines, until, useEngine } from './support/engines.js';
import { startSite } from './support/site.js';

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
before(async () => {
  site = await startSite({ folders: { '/vendor/': 'node_modules/' } });
});
after(() => site.close());

/** As each router is told to take over the page, and to leave a form alone. */
const ROUTERS = {
  Turbo: {
    script: '/vendor/@hotwired/turbo/dist/turbo.es2017-umd.js',
    everywhere: '',
    notThis: 'data-turbo="false"',
    isThere: () => 'Turbo' in window,
  },
  htmx: {
    script: '/vendor/htmx.org/dist/htmx.js',
    everywhere: 'hx-boost:inherited="true" hx-boost="true"',
    notThis: 'hx-boost="false"',
    isThere: () => 'htmx' in window,
  },
};

/** Turbo loads a link's page in advance after a tenth of a second of hovering. */
const HOVERED = 200;

const ELEMENTS = `
  <fc-plus-button href="/auth"></fc-plus-button>
  <eidas-button href="/auth"></eidas-button>
  <eidas-country-picker href="/auth"></eidas-country-picker>`;

for (const engine of engines)
  describe(engine, () => {
    const it = useEngine(engine);

    for (const [name, router] of Object.entries(ROUTERS)) {
      /** @param {string} body */
      const open = async (body) => {
        const page = await it.page();
        await page.goto(
          site.page('/login', {
            head: `<script src="/kit/fc-eidas-elements.js"></script><script src="${router.script}"></script>`,
            body: `<div ${router.everywhere}>${body}<a id="own" href="/other">own</a></div>`,
          }),
        );
        assert.equal(await page.evaluate(router.isThere), true);
        site.starts.length = 0;
        return page;
      };
      /** @param {import('./support/engines.js').EnginePage} page */
      const arrived = async (page) => {
        await until(
          async () => (await page.url()).startsWith(site.franceConnectPlus),
          'FranceConnect+',
        );
        // One more that was on its way would be there by now.
        await page.evaluate(() => fetch('/').catch(() => undefined));
      };

      for (const tag of [
        'fc-plus-button',
        'eidas-button',
        'eidas-country-picker',
      ])
        test(`${name}: one click on a link of <${tag}> is one request`, async () => {
          const page = await open(ELEMENTS);
          await page.evaluate(async (tag) => {
            const element = /** @type {any} */ (document.querySelector(tag));
            await element.updateComplete;
            const link = element.shadowRoot.querySelector('.control, .option');
            for (const type of ['pointerover', 'mouseover', 'mouseenter'])
              link.dispatchEvent(
                new MouseEvent(type, { bubbles: true, composed: true }),
              );
          }, tag);
          await delay(HOVERED);
          assert.equal(site.starts.length, 0, 'nothing is asked in advance');
          await page.evaluate((tag) => {
            const { shadowRoot } = /** @type {any} */ (
              document.querySelector(tag)
            );
            const link = shadowRoot.querySelector('.control, .option');
            for (const type of ['pointerdown', 'mousedown', 'mouseup'])
              link.dispatchEvent(
                new MouseEvent(type, { bubbles: true, composed: true }),
              );
            link.click();
          }, tag);
          await arrived(page);
          assert.equal(site.starts.length, 1);
          assertNavigation(site.starts[0]);
        });

      test(`${name}: a form that it is told to leave alone is one request`, async () => {
        const page = await open(
          `<form method="post" action="/auth" ${router.notThis}>
            <input type="hidden" name="_csrf" value="token">
            <eidas-button lang="en"><button>Sign in</button></eidas-button>
          </form>`,
        );
        await page.evaluate(async () => {
          const button = /** @type {any} */ (
            document.querySelector('eidas-button')
          );
          await button.updateComplete;
          button.click();
        });
        await arrived(page);
        assert.deepEqual(
          site.starts.map(({ method, body }) => [method, body]),
          [['POST', '_csrf=token&ui_locales=en']],
        );
        assertNavigation(site.starts[0]);
      });

      test(`${name} is at work: it takes a link of the page’s own`, async () => {
        const page = await open('');
        site.page('/other', { body: '<p id="other">other</p>' });
        site.requests.length = 0;
        await page.evaluate(() => document.getElementById('own')?.click());
        const seen = await until(
          async () => site.requests.find(({ path }) => path === '/other'),
          'the request',
        );
        const { headers } = seen;
        assert.ok(headers['x-turbo-request-id'] ?? headers['hx-request']);
      });
    }
  });

/** The browser itself went there, by no script's hand. */
function assertNavigation(
  /** @type {import('./support/site.js').Seen} */ { headers },
) {
  // WebKitGTK does not say.
  if (headers['sec-fetch-mode'] !== undefined)
    assert.equal(headers['sec-fetch-mode'], 'navigate');
  assert.match(String(headers.accept), /^text\/html/);
  assert.equal(headers['hx-request'], undefined);
  assert.equal(headers['x-turbo-request-id'], undefined);
}
