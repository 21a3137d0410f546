// @ts-check
// What an element leaves behind over many lives, and a tab that sleeps: in
// Chromium, which alone lets a test collect garbage and freeze a page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './support/browser.js';
import { startSite } from './support/site.js';

/** A leak shows in a thousand lives; FULL=1 looks whether it stays away in ten thousand. */
const CYCLES = process.env['FULL'] === '1' ? 10_000 : 1000;

/** After a forced collection, for each cycle, besides what the engine compiles meanwhile. */
const MOST_BYTES = 100;
const COMPILED_BYTES = 150_000;

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  site = await startSite();
  browser = await launch('--enable-precise-memory-info');
});
after(async () => {
  await browser.close();
  site.close();
});

/** @param {string} body */
async function open(body) {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await page.goto(
    site.page('/long-life', {
      head: '<script src="/kit/fc-eidas-elements.js"></script>',
      body,
    }),
  );
  return { page, client };
}

/** @param {import('playwright-core').CDPSession} client */
async function measure(client) {
  // Twice: the first run of finalizers frees what the second collects.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send(
    'Memory.getDOMCounters',
  );
  return { usedSize, nodes, jsEventListeners };
}

const LIVES = {
  'fc-plus-button': '<fc-plus-button href="/auth"></fc-plus-button>',
  'fc-button': '<fc-button href="/auth"></fc-button>',
  'eidas-button': '<eidas-button href="/auth"></eidas-button>',
  'eidas-country-picker':
    '<eidas-country-picker href="/auth" countries="EL SE"></eidas-country-picker>',
  'eidas-country-picker, compact and open':
    '<eidas-country-picker class="open" layout="compact" countries="EL"></eidas-country-picker>',
  'eidas-button with a picker, open':
    '<eidas-button class="open" href="/auth"><eidas-country-picker slot="picker" countries="EL"></eidas-country-picker></eidas-button>',
};

/** Takes the element off the page and puts it back, many times. */
const live = async (/** @type {number} */ cycles) => {
  const element = /** @type {any} */ (document.body.firstElementChild);
  const opens = element.matches('.open');
  for (let cycle = 0; cycle < cycles; cycle++) {
    if (opens) element.shadowRoot.querySelector('#control, .control').click();
    element.remove();
    document.body.append(element);
    if (cycle % 50 === 0) await element.updateComplete;
  }
  await element.updateComplete;
  // An announcement that waits is a timer, not a leak.
  await new Promise((resolve) => setTimeout(resolve, 20));
};

for (const [name, markup] of Object.entries(LIVES)) {
  test(`${CYCLES} times off the page and on: <${name}> leaves nothing behind`, async (t) => {
    const { page, client } = await open(markup);
    // The first cycles make what is made once.
    await page.evaluate(live, 500);
    const start = await measure(client);
    await page.evaluate(live, CYCLES);
    const end = await measure(client);
    const bytes = end.usedSize - start.usedSize;
    t.diagnostic(`${(bytes / CYCLES).toFixed(1)} bytes a cycle`);
    assert.ok(
      bytes < CYCLES * MOST_BYTES + COMPILED_BYTES,
      `${bytes} bytes in ${CYCLES} cycles`,
    );
    assert.ok(
      end.nodes - start.nodes < 50,
      `${start.nodes} nodes, then ${end.nodes}`,
    );
    assert.ok(
      end.jsEventListeners <= start.jsEventListeners,
      `${start.jsEventListeners} listeners, then ${end.jsEventListeners}`,
    );
    await page.close();
  });
}

test('elements that are made, shown and thrown away leave nothing behind', async (t) => {
  const { page, client } = await open(Object.values(LIVES).join(''));
  const lives = async (/** @type {number} */ rounds) => {
    const markup = document.body.innerHTML;
    for (let round = 0; round < rounds; round++) {
      document.body.innerHTML = markup;
      await /** @type {any} */ (document.body.lastElementChild).updateComplete;
      for (const element of document.querySelectorAll('.open'))
        /** @type {any} */ (
          element.shadowRoot?.querySelector('#control, .control')
        )?.click();
    }
    document.body.replaceChildren();
    document.body.innerHTML = markup;
    await new Promise((resolve) => setTimeout(resolve, 600));
  };
  await page.evaluate(lives, 20);
  const start = await measure(client);
  await page.evaluate(lives, 200);
  const end = await measure(client);
  const bytes = (end.usedSize - start.usedSize) / 200;
  t.diagnostic(`${bytes.toFixed(0)} bytes a round of six elements`);
  assert.ok(bytes < 6_000, `${bytes} bytes a round`);
  assert.ok(
    end.jsEventListeners <= start.jsEventListeners,
    `${start.jsEventListeners} listeners, then ${end.jsEventListeners}`,
  );
  assert.ok(end.nodes - start.nodes < 100, `${start.nodes}, then ${end.nodes}`);
  await page.close();
});

const BUTTONS =
  '<fc-plus-button href="/auth"></fc-plus-button><eidas-button href="/auth" lang="fr"></eidas-button>';

/** @param {import('playwright-core').Page} page */
const busy = (page) =>
  page.evaluate(
    () => /** @type {any} */ (document.querySelector('fc-plus-button')).busy,
  );

test('a visitor who chooses to stay is free to start again after ten seconds', async () => {
  const { page } = await open(BUTTONS);
  await page.clock.install();
  await page.evaluate(() => {
    window.addEventListener('beforeunload', (event) => event.preventDefault());
  });
  const asked = page.waitForEvent('dialog');
  const before = site.starts.length;
  const click = page
    .locator('fc-plus-button a.control')
    .click({ noWaitAfter: true });
  const dialog = await asked;
  assert.equal(dialog.type(), 'beforeunload');
  await dialog.dismiss();
  await click;
  await page.clock.runFor(100);
  assert.equal(await busy(page), true);
  await page.clock.runFor(5_000);
  assert.equal(await busy(page), true);
  await page.clock.runFor(5_000);
  assert.equal(await busy(page), false);
  assert.equal(site.starts.length, before);
  page.once('dialog', (again) => again.accept());
  await page.locator('eidas-button a.control').click();
  await page.waitForURL(`${site.franceConnectPlus}/**`);
  assert.equal(site.starts.length, before + 1);
  await page.close();
});

test('a download leaves the page where it is, and free after ten seconds', async () => {
  const { page } = await open(
    BUTTONS.replaceAll('/auth', '/kit/integrity.json'),
  );
  await page.clock.install();
  await page.evaluate(() => {
    document
      .querySelector('fc-plus-button')
      ?.shadowRoot?.querySelector('a.control')
      ?.setAttribute('download', '');
  });
  const download = page.waitForEvent('download');
  await page.locator('fc-plus-button a.control').click();
  await (await download).cancel();
  await page.clock.runFor(5_000);
  assert.equal(await busy(page), true);
  await page.clock.runFor(5_000);
  assert.equal(await busy(page), false);
  await page.close();
});

test('a tab that was frozen in the middle of a start wakes up free', async () => {
  const { page, client } = await open(BUTTONS);
  site.answerWith({ status: 204, body: '' });
  const before = site.starts.length;
  await page.locator('fc-plus-button a.control').click();
  while (site.starts.length === before) await page.waitForTimeout(5);
  assert.equal(await busy(page), true);
  await page.clock.install();
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  await page.evaluate(() => {
    window.dispatchEvent(
      new window.PageTransitionEvent('pageshow', { persisted: true }),
    );
  });
  assert.equal(await busy(page), false);
  site.answerWith(undefined);
  await page.close();
});

test('a page that was open for a day, asleep at times, starts a login', async () => {
  const { page, client } = await open(BUTTONS);
  await page.clock.install();
  for (let hour = 0; hour < 24; hour += 6) {
    await client.send('Page.setWebLifecycleState', { state: 'frozen' });
    await client.send('Page.setWebLifecycleState', { state: 'active' });
    await page.clock.fastForward('06:00:00');
  }
  const before = site.starts.length;
  await page.locator('fc-plus-button a.control').click();
  await page.waitForURL(`${site.franceConnectPlus}/**`);
  assert.equal(site.starts.length, before + 1);
  await page.close();
});
