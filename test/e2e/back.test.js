// @ts-check
// The way back from FranceConnect+ by the browser's own button, with the page
// kept as it was (the back/forward cache) and loaded anew; and a start whose
// answer leaves the page where it is. In three engines, as whole pages.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, until, useEngine } from './support/engines.js';
import { startSite } from './support/site.js';

/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */

/** What FranceConnect+ shows: a page that goes back by itself, once in each tab. */
const GOES_BACK = `<script>
  addEventListener('pageshow', () => {
    if (sessionStorage.wentBack) return;
    sessionStorage.wentBack = true;
    // Not before the page is a step of its own in the history.
    setTimeout(() => history.back());
  });
</script>`;

const HEAD = `<script>
  // What ends a start waits for the test.
  const { setTimeout: set } = window;
  window.due = [];
  window.setTimeout = (run, ms, ...rest) => ms === 10000 ? due.push(run) : set(run, ms, ...rest);
</script>
<script src="/kit/fc-eidas-elements.js" defer></script>`;

/**
 * The page itself does what a person does, and tells what it is like after the
 * way back: not every driver finds its way into a page that was kept.
 *
 * @param {[string, string]} starter
 */
const travels = (starter) => `<script>
  const part = (host, selector) => document.querySelector(host)?.shadowRoot?.querySelector(selector);
  const country = (code) => part('form eidas-country-picker', '[data-code="' + code + '"]');
  window.start = () => {
    if (!country('EL') || !part('#links', '[data-code]')) return void set(start, 20);
    sessionStorage.left = true;
    country('EL').click();
    // The driver has its answer by then.
    set(() => part(...${JSON.stringify(starter)}).click());
  };
  const tell = (persisted) => {
    const { value } = document.querySelector('form eidas-country-picker');
    const button = part('eidas-button', '.control');
    if (!value || !button) return void set(() => tell(persisted), 20);
    const busy = [...document.querySelectorAll('*')].filter((element) =>
      element.busy || element.shadowRoot?.querySelector('[aria-busy]'));
    const [{ type }] = performance.getEntriesByType('navigation');
    fetch('/report?' + new URLSearchParams({ persisted, busy: busy.length, value, type }))
      .then(() => button.click());
  };
  addEventListener('pageshow', ({ persisted }) => {
    // The kit hears of it after this page does.
    if (sessionStorage.left) set(() => tell(persisted));
  });
</script>`;

const BODY = `
<fc-plus-button href="/auth"></fc-plus-button>
<eidas-button href="/auth" lang="fr"></eidas-button>
<form method="post" action="/auth">
  <eidas-country-picker lang="fr" name="country" layout="list"></eidas-country-picker>
  <fc-button></fc-button>
</form>
<eidas-country-picker lang="fr" href="/auth" id="links"></eidas-country-picker>`;

/**
 * How each is started: all by one click on the control in its shadow root.
 *
 * @type {Record<string, [string, string]>}
 */
const STARTERS = {
  link: ['fc-plus-button', '.control'],
  form: ['fc-button', '.control'],
  country: ['#links', '[data-code="SE"]'],
};

/** @param {string} host @param {string} part */
const click = (host, part) => {
  const element = document.querySelector(host);
  const control = element?.shadowRoot?.querySelector(part);
  /** @type {HTMLElement} */ (control).click();
};

/** @param {string} url */
const isReady = (url) =>
  location.href === url &&
  [...document.querySelectorAll('eidas-country-picker')].every((picker) =>
    picker.shadowRoot?.querySelector('[data-code]'),
  );

const countBusy = () =>
  [...document.querySelectorAll('*')].filter(
    (element) =>
      /** @type {any} */ (element).busy ||
      element.shadowRoot?.querySelector('[aria-busy]'),
  ).length;

for (const engine of engines)
  describe(engine, () => {
    const it = useEngine(engine);
    /** @type {Site} */
    let site;
    before(async () => {
      site = await startSite({ franceConnectPlusPage: GOES_BACK });
    });
    after(() => site.close());

    for (const [cache, head] of Object.entries({
      kept: '',
      // A page that holds a lock is not kept.
      'loaded anew': `<script>
        addEventListener('unload', () => {});
        navigator.locks?.request('held', () => new Promise(() => {}));
      </script>`,
    }))
      for (const [name, starter] of Object.entries(STARTERS))
        test(`after the way back nothing is busy and the choice is there: ${name}, ${cache}`, async () => {
          const url = site.page(
            `/login-${cache.replaceAll(' ', '-')}-${name}`,
            {
              head: HEAD + travels(starter) + head,
              body: BODY,
              headers: {
                'Cache-Control': 'no-cache',
                'Permissions-Policy': 'unload=(self)',
              },
            },
          );
          const before = site.starts.length;
          const arrived = site.arrivals.length;
          const page = await it.newPage();
          await page.goto(url);
          await page.evaluate(() => void (/** @type {any} */ (window).start()));
          const report = await until(
            async () =>
              site.requests.find(
                ({ path, headers }) =>
                  path === '/report' && headers.referer === url,
              ),
            'the login page, with the choice',
          );
          const starts = site.requests
            .slice(0, site.requests.indexOf(report))
            .filter(({ path }) => path === '/auth');
          assert.equal(starts.length, before + 1);
          const { busy, value, type, persisted } = Object.fromEntries(
            new URLSearchParams(report.search),
          );
          assert.equal(busy, '0');
          assert.equal(value, 'EL');
          assert.notEqual(type, 'reload');
          if (engine !== 'webkit')
            assert.equal(persisted, String(cache === 'kept'));
          await until(
            async () => site.starts.length === before + 2,
            'the next start',
          );
          await until(
            async () => site.arrivals.length === arrived + 2,
            'FranceConnect+ again',
          );
        });

    test('an answer that leaves the page where it is frees it after ten seconds', async () => {
      const url = site.page('/login-204', { head: HEAD, body: BODY });
      const page = await it.newPage();
      await page.goto(url);
      await until(() => page.evaluate(isReady, url), 'the kit');
      site.answerWith({ status: 204, body: '' });
      for (const [host, part] of Object.values(STARTERS)) {
        const before = site.starts.length;
        await page.evaluate(click, host, part);
        await until(async () => site.starts.length > before, 'a start');
        await until(
          async () => (await page.evaluate(countBusy)) === 1,
          'one that is busy',
        );
        for (const [other, inside] of Object.values(STARTERS))
          await page.evaluate(click, other, inside);
        await page.evaluate(() => {
          for (const run of /** @type {any} */ (window).due.splice(0)) run();
        });
        await until(
          async () => (await page.evaluate(countBusy)) === 0,
          'nobody busy',
        );
        assert.equal(site.starts.length, before + 1);
      }
      site.answerWith(undefined);
      assert.equal(await page.evaluate(() => location.href), url);
    });
  });
