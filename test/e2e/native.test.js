// @ts-check
// The native link and the native submit button as the oracle: each row is done
// to them and to ours, in the same page with the same markup, and what the
// server saw, where the answer is shown, how often, and what stays busy are
// compared. What differs on purpose stands in docs/native.md.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { checkBlock } from './support/docs.js';
import { engines, until, useEngine } from './support/engines.js';
import {
  BARE,
  BUTTONS,
  LINKS,
  nativeButton,
  nativeLink,
  ourBareButton,
  ourButton,
  ourLink,
} from './support/native-rows.js';
import { startSite } from './support/site.js';

/** @typedef {import('./support/native-rows.js').Row} Row */
/** @typedef {import('./support/native-rows.js').Seen} Seen */
/** @typedef {import('./support/native-rows.js').Hands} Hands */

/** How long what must not come is waited for. */
const GRACE = 60;

/** What the page of a row has besides its markup. */
const HEAD = `<script src="/kit/fc-eidas-elements.js"></script>
<script src="/vendor/idiomorph/dist/idiomorph.js"></script>
<script>
  window.name = 'here';
  const frame = () => window.frames.length > 0 ? window.frames[0] : window;
  Object.defineProperty(window, 'subject', { get: () => frame().document.getElementById('subject') });
  const control = () => subject.shadowRoot?.querySelector('.control') ?? subject;
  const place = () => {
    const { left, top, width, height } = control().getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  };
  const isReady = async () => {
    if (document.readyState !== 'complete' || !subject || frame().document.readyState !== 'complete') return false;
    await subject.updateComplete;
    return subject.localName.includes('-') === Boolean(subject.shadowRoot);
  };
</script>`;

/** The answer: a page that tells where it is shown. */
const LANDED = `<!doctype html><title>Landed</title><script>
  const where = top !== self ? 'frame' : name === 'here' ? 'here' : 'tab';
  fetch('/landed?' + where, { keepalive: true });
</script>`;

/** A number that the browser chooses anew. */
const BOUNDARY = /-{4,}[\w-]+/g;

/** @param {import('./support/site.js').Seen} request */
function asText({ method, path, search, headers, body }) {
  const type = (headers['content-type'] ?? '').replace(/\s*;.*/, '');
  return [method, path + search, type, body.replace(BOUNDARY, '--')]
    .filter(Boolean)
    .join(' ');
}

/** @type {Record<string, { rows: Row[], native: import('./support/native-rows.js').Subject, ours: import('./support/native-rows.js').Subject }>} */
const TABLES = {
  'a link': { rows: LINKS, native: nativeLink, ours: ourLink },
  'a submit button': { rows: BUTTONS, native: nativeButton, ours: ourButton },
  'a submit button, without a fallback': {
    rows: BARE,
    native: nativeButton,
    ours: ourBareButton,
  },
};

const rowsOf = Object.values(TABLES).flatMap(({ rows }) => rows);

test('the table has enough rows, each with a name of its own', () => {
  assert.ok(rowsOf.length >= 60, String(rowsOf.length));
  for (const [name, { rows }] of Object.entries(TABLES))
    assert.equal(new Set(rows.map((row) => row.name)).size, rows.length, name);
});

// At the same time: each has a browser of its own, and much of it is waiting.
describe('as a native control does', { concurrency: engines.length }, () => {
  for (const engine of engines)
    describe(engine, { concurrency: 1 }, () => {
      const it = useEngine(engine);
      /** @type {Awaited<ReturnType<typeof startSite>>} */
      let site;
      before(async () => {
        site = await startSite({ folders: { '/vendor/': 'node_modules/' } });
      });
      after(() => site.close());

      const landed = () =>
        site.requests
          .filter(({ path }) => path === '/landed')
          .map(({ search }) => search.slice(1));

      /**
       * @param {Row} row
       * @param {string} markup
       * @param {number} requests  that are waited for
       * @returns {Promise<Seen>}
       */
      async function see(row, markup, requests) {
        const before = Buffer.from(markup.replace(/^<div[^>]*>|<\/div>$/g, ''));
        const url = site.page('/row', {
          head: HEAD,
          body: markup.replace(
            'id="place"',
            `id="place" data-before="${before.toString('base64')}"`,
          ),
        });
        site.answerWith(row.answer ?? { status: 200, body: LANDED });
        const page = await it.page();
        await page.goto(url);
        const hands = handsOn(page);
        await hands.ready();
        site.starts.length = site.requests.length = 0;
        const value = await row.act(hands);
        await hands.arrived(requests);
        await delay(GRACE);
        const busy = await until(
          async () => ({
            count: await page.evaluate(() => {
              Object.assign(window, { over: true });
              return [...document.querySelectorAll('*')].filter(
                (element) => /** @type {any} */ (element).busy,
              ).length;
            }),
          }),
          'the page',
        );
        await page.closeOthers();
        return {
          requests: site.starts.map(asText),
          where: landed(),
          busy: busy.count,
          value: value ?? null,
        };

        /** @param {import('./support/engines.js').EnginePage} page @returns {Hands} */
        function handsOn(page) {
          /** @param {string} selector @param {string} key */
          const pressAt = async (selector, key) => {
            await page.evaluate((selector) => {
              const element =
                selector === ''
                  ? /** @type {any} */ (window).eval('subject')
                  : document.querySelector(selector);
              element.focus();
            }, selector);
            await page.press(key);
          };
          return {
            page,
            ready: async () => {
              await until(
                () =>
                  page.evaluate(
                    (url) =>
                      location.href === url &&
                      /** @type {any} */ (window).eval('isReady')(),
                    url,
                  ),
                'the page and the kit',
              );
            },
            arrived: async (count) => {
              if (count === 0) return;
              await waitFor(() => site.starts.length >= count);
              // One in a tab that is behind takes its time.
              if (!row.answer) await waitFor(() => landed().length >= count);
            },
            press: () =>
              page.evaluate(() =>
                /** @type {any} */ (window).eval('subject').click(),
              ),
            mouse: async (how) =>
              page.click(
                await page.evaluate(() =>
                  /** @type {any} */ (window).eval('place()'),
                ),
                how,
              ),
            key: (key) => pressAt('', key),
            keyInField: (key) => pressAt('#field', key),
            run: (body) => page.evaluate(body),
          };
        }
      }

      for (const [kind, { rows, native, ours }] of Object.entries(TABLES))
        describe(kind, () => {
          for (const row of rows) {
            if (row.engines && !row.engines.includes(engine)) continue;
            test(row.name, async () => {
              const { requests, differs } = row;
              const oracle = await see(row, row.page(native), requests);
              assert.equal(oracle.requests.length, requests, 'the native one');
              const expected = { ...oracle, ...differs?.ours };
              const seen = await see(
                row,
                row.page(ours),
                expected.requests.length,
              );
              assert.deepEqual(seen, expected);
            });
          }
        });
    });
});

/** What sites write, once. */
const MARKUP = {
  'a link':
    '<fc-plus-button id="subject"><a href="/auth?x=1">Sign in</a></fc-plus-button>',
  'Rails’ button_to':
    '<eidas-button id="subject"><form class="button_to" method="post" action="/auth"><button type="submit">Sign in</button><input type="hidden" name="authenticity_token" value="T" autocomplete="off"></form></eidas-button>',
  'Django’s form':
    '<eidas-button id="subject"><form method="post" action="/auth"><input type="hidden" name="csrfmiddlewaretoken" value="T"><button>Sign in</button></form></eidas-button>',
  'a form around it':
    '<form method="post" action="/auth"><input type="hidden" name="_csrf" value="T"><eidas-button id="subject"><button>Sign in</button></eidas-button></form>',
};

for (const engine of engines)
  describe(`${engine}: the same markup starts with and without the script`, () => {
    const it = useEngine(engine);
    /** @type {Awaited<ReturnType<typeof startSite>>} */
    let site;
    before(async () => {
      site = await startSite();
      site.answerWith({ status: 200, body: LANDED });
    });
    after(() => site.close());

    /** @param {string} body @param {string} head */
    async function start(body, head) {
      site.starts.length = site.requests.length = 0;
      const page = await it.page();
      await page.goto(site.page('/markup', { head, body }));
      // The page before may still be going away.
      const here = () =>
        document.readyState === 'complete' &&
        document.getElementById('subject') !== null;
      await until(() => page.evaluate(here), 'the page');
      const pressed = page.evaluate(async () => {
        const host = /** @type {any} */ (document.getElementById('subject'));
        await host.updateComplete;
        const inside = host.querySelector('a, button');
        const seen = inside.getClientRects().length > 0 ? inside : host;
        setTimeout(() => seen.click(), 20);
      });
      // The next page may come before the driver has its answer.
      await pressed.catch(() => undefined);
      await until(
        async () => site.requests.some((request) => request.path === '/landed'),
        'a start, and its answer',
      );
      const [{ method, path, search, body: sent }] = site.starts;
      const fields = new URLSearchParams(method === 'GET' ? search : sent);
      const language = fields.get('ui_locales');
      fields.delete('ui_locales');
      return { language, request: `${method} ${path} ${fields}` };
    }

    for (const [name, body] of Object.entries(MARKUP))
      test(name, async () => {
        const without = await start(body, '');
        assert.equal(without.language, null);
        const withScript = await start(
          body,
          '<script src="/kit/fc-eidas-elements.js" defer></script>',
        );
        assert.equal(withScript.request, without.request);
        assert.match(String(withScript.language), /^(?:fr|en)$/);
      });
  });

/** Ends when it holds, or when that takes too long: the comparison tells. @param {() => boolean} holds */
async function waitFor(holds) {
  const deadline = Date.now() + 4000;
  while (!holds() && Date.now() < deadline) await delay(10);
}

test('docs/native.md holds what differs on purpose', () =>
  checkBlock('docs/native.md', 'differences', [
    ['in place of', 'what happens', 'the element', 'why'],
    ...Object.entries(TABLES)
      .slice(0, 2)
      .flatMap(([kind, { rows }]) =>
        rows.flatMap(({ name, differs }) =>
          differs
            ? [
                [
                  kind,
                  escaped(name),
                  escaped(differs.what),
                  escaped(differs.why),
                ],
              ]
            : [],
        ),
      ),
  ]));

/** @param {string} text */
const escaped = (text) => text.replace(/</g, '&lt;').replace(/\|/g, '\\|');
