// @ts-check
// The way back from FranceConnect+ by the browser's own button, with the page
// kept as it was (the back/forward cache) and loaded anew; and a start whose
// answer leaves the page where it is. In three engines, as whole pages.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, until, useEngine } from './support/engines.js';
import { startSite } from './support/site.js';

/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */

const HEAD = `<script>
  // What ends a start waits for the test.
  const { setTimeout: set } = window;
  window.due = [];
  window.setTimeout = (run, ms, ...rest) => ms === 10000 ? due.push(run) : set(run, ms, ...rest);
  // A page that comes back tells what it is like, and starts again: not every
  // driver finds its way into a page that was kept.
  addEventListener('pageshow', ({ persisted }) => {
    const { left } = sessionStorage;
    if (!left) return;
    delete sessionStorage.left;
    const tell = () => {
      const picker = document.querySelector('form eidas-country-picker');
      const button = document.querySelector('eidas-button');
      if (!picker?.value || !button?.shadowRoot) return void set(tell, 20);
      const busy = [...document.querySelectorAll('*')].filter((element) =>
        element.busy || element.shadowRoot?.querySelector('[aria-busy]'));
      const [{ type }] = performance.getEntriesByType('navigation');
      fetch('/report?' + new URLSearchParams({
        left, persisted, busy: busy.length, value: picker.value, type,
      })).then(() => button.shadowRoot.querySelector('.control').click());
    };
    // The kit hears of it after this page does.
    set(tell);
  });
</script>
<script src="/kit/fc-eidas-elements.js" defer></script>`;

const BODY = `
<fc-plus-button href="/auth"></fc-plus-button>
<eidas-button href="/auth" lang="fr"></eidas-button>
<form method="post" action="/auth">
  <eidas-country-picker lang="fr" name="country"></eidas-country-picker>
  <fc-button></fc-button>
</form>
<eidas-country-picker lang="fr" href="/auth" id="links"></eidas-country-picker>`;

/** How each is started: all by one click on the control in its shadow root. */
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

/** @param {string} code @param {string} left */
const choose = (code, left) => {
  sessionStorage.setItem('left', left);
  const picker = document.querySelector('form eidas-country-picker');
  const option = picker?.shadowRoot?.querySelector(`[data-code="${code}"]`);
  /** @type {HTMLElement} */ (option).click();
};

/** @param {string} url */
const isReady = (url) =>
  location.href === url &&
  [...document.querySelectorAll('eidas-country-picker')].every((picker) =>
    picker.shadowRoot?.querySelector('[data-code]'),
  );

/** How often it is asked whether a page is there until it is called again. */
const PATIENCE = 100;

const countBusy = () =>
  [...document.querySelectorAll('*')].filter(
    (element) =>
      /** @type {any} */ (element).busy ||
      element.shadowRoot?.querySelector('[aria-busy]'),
  ).length;

/** @param {string} url */
const goTo = (url) => {
  setTimeout(() => location.assign(url));
};

const goBack = () => {
  setTimeout(() => history.back());
};

for (const engine of engines)
  describe(engine, () => {
    const it = useEngine(engine);
    /** @type {Site} */
    let site;
    before(async () => {
      site = await startSite();
    });
    after(() => site.close());

    for (const [cache, head] of Object.entries({
      kept: HEAD,
      // A page that holds a lock is not kept.
      'loaded anew': `${HEAD}<script>
        addEventListener('unload', () => {});
        navigator.locks?.request('held', () => new Promise(() => {}));
      </script>`,
    }))
      for (const [name, [host, part]] of Object.entries(STARTERS))
        test(`after the way back nothing is busy and the choice is there: ${name}, ${cache}`, async () => {
          const path = `/login-${cache.replaceAll(' ', '-')}-${name}`;
          const url = site.page(path, {
            head,
            body: BODY,
            headers: {
              'Cache-Control': 'no-cache',
              'Permissions-Policy': 'unload=(self)',
            },
          });
          const page = await it.page();
          // Not by the driver, which may wait in vain after a page that was kept.
          if (cache === 'kept' && name === 'link') await page.goto(url);
          let patience = cache === 'kept' && name === 'link' ? PATIENCE : 0;
          await until(async () => {
            if (await page.evaluate(isReady, url)) return true;
            patience -= 1;
            if (patience > 0) return false;
            // A page that is on its own way out may pass it over.
            await page.evaluate(goTo, url);
            patience = PATIENCE;
            return false;
          }, 'the kit');
          await page.evaluate(choose, 'EL', path);
          const before = site.starts.length;
          await page.evaluate(click, host, part);
          await until(
            async () => (await page.url()).startsWith(site.franceConnectPlus),
            'FranceConnect+',
          );
          assert.equal(site.starts.length, before + 1);
          await page.evaluate(goBack);
          const report = await until(
            async () =>
              site.requests.find(
                (request) =>
                  request.path === '/report' &&
                  new URLSearchParams(request.search).get('left') === path,
              ),
            'the login page, with the choice',
          );
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
            async () => (await page.url()).startsWith(site.franceConnectPlus),
            'FranceConnect+ again',
          );
        });

    test('an answer that leaves the page where it is frees it after ten seconds', async () => {
      const url = site.page('/login-204', { head: HEAD, body: BODY });
      const page = await it.page();
      await page.evaluate(goTo, url);
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
