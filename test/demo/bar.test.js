// @ts-check
// Each scenario of the demo bar by each way to start, chosen in the bar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDemo } from '../e2e/support/browser.js';
import {
  account,
  confirm,
  eidasControl,
  errorAtService,
  fcPlusControl,
  identifyAsEuropean,
  identifyAsFrench,
} from '../e2e/support/steps.js';

/** @typedef {import('playwright-core').Page} Page */

const SLOWNESS = 400;
const it = useDemo({ slowness: SLOWNESS });

/** What the bar is set to, by the names of its fields. @param {Page} page @param {Record<string, string>} choices */
async function choose(page, choices) {
  await page.goto(`${it.demo.serviceProvider}/login`);
  const bar = page.getByRole('region', { name: 'Demo' });
  const show = bar.getByRole('link', { name: 'Show the demo controls' });
  if (await show.isVisible()) await show.click();
  for (const [name, value] of Object.entries(choices))
    await bar.locator(`select[name="${name}"]`).selectOption(value);
  await bar.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL('**/login');
}

/** The eIDAS road, up to where it leads away. @type {Record<string, (page: Page) => Promise<void>>} */
const STARTS = {
  link: (page) => eidasControl(page).click(),
  form: (page) => eidasControl(page, 'button').click(),
  fetch: (page) => eidasControl(page, 'button').click(),
  country: async (page) => {
    await eidasControl(page).click();
    await page.locator('eidas-country-picker [data-code="EL"]').click();
  },
  compact: async (page) => {
    const picker = page.locator('eidas-country-picker');
    await picker.getByRole('combobox').click();
    await picker.locator('[data-code="EL"]').click();
    await eidasControl(page, 'button').click();
  },
  nested: async (page) => {
    await eidasControl(page, 'button').click();
    await page.locator('eidas-button [data-code="EL"]').click();
  },
};

/** The same without a script: what stands in the elements. @type {typeof STARTS} */
const FALLBACK_STARTS = {
  ...STARTS,
  country: async (page) => {
    await eidasControl(page).click();
    await page.getByRole('link', { name: 'Grèce' }).click();
  },
  compact: async (page) => {
    await page.getByLabel('Votre pays').selectOption('EL');
    await eidasControl(page, 'button').click();
  },
  nested: STARTS.link,
};

/** @param {Page} page */
const logIn = async (page) => {
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  await confirm(page);
};

/** @param {Page} page @param {string} code */
async function assertError(page, code) {
  const found = await errorAtService(page);
  assert.deepEqual(found, {
    error: code,
    road: 'eidas',
    onFcPlus: null,
    onEidas: code,
  });
}

/** @param {Page} page */
const assertSignedIn = async (page) =>
  assert.equal((await account(page)).family_name, 'PAPADOPOULOU');

/** @param {Page} page */
const backToService = (page) =>
  page.getByRole('button', { name: /^Retour à/ }).click();

/**
 * What the visitor does after the start, where it ends, and the state of the
 * nine steps of the panel then: done, failed at, or to come.
 *
 * @type {Record<string, { then: (page: Page) => Promise<void>, steps?: string }>}
 */
const SCENARIOS = {
  well: {
    then: async (page) => {
      await logIn(page);
      await assertSignedIn(page);
    },
    steps: 'dddddddd-',
  },
  'gives-up': {
    then: async (page) => {
      await page.getByRole('button', { name: /^Back to/ }).click();
      await backToService(page);
      await assertError(page, 'access_denied');
    },
    steps: 'ddddddF--',
  },
  refused: {
    then: async (page) => {
      await page.getByRole('button', { name: 'Germany', exact: true }).click();
      await page.getByRole('button', { name: 'Ablehnen' }).click();
      await backToService(page);
      await assertError(page, 'access_denied');
    },
    steps: 'ddddddF--',
  },
  'wrong-road': {
    then: async (page) => {
      await page.getByText('session FranceConnect+ est déjà').waitFor();
      await confirm(page);
      await assertError(page, 'wrong_road');
    },
    steps: 'ddddddF--',
  },
  'not-enabled': {
    then: async (page) => {
      await page.getByText('eidas_not_enabled').waitFor();
      await page.getByRole('link', { name: /^Revenir sur/ }).click();
      await assertError(page, 'server_error');
    },
    steps: 'ddddddF--',
  },
  'too-old': {
    then: async (page) => {
      await logIn(page);
      await assertError(page, 'login_timeout');
    },
    steps: 'ddddddF--',
  },
  down: {
    then: (page) => assertError(page, 'temporarily_unavailable'),
    steps: 'dddF-----',
  },
  slow: {
    then: async (page) => {
      await logIn(page);
      await assertSignedIn(page);
    },
    steps: 'dddddddd-',
  },
  'no-script': {
    then: async (page) => {
      await logIn(page);
      await assertSignedIn(page);
    },
    steps: 'dddddddd-',
  },
};

/** @param {Page} page */
const statesOf = (page) =>
  page.locator('.demo-steps > li').evaluateAll((steps) =>
    steps
      .map(
        (step) =>
          /** @type {Record<string, string>} */ ({
            done: 'd',
            failed: 'F',
            now: 'n',
          })[step.getAttribute('data-state') ?? ''] ?? '-',
      )
      .join(''),
  );

/** All of them with FULL=1; else each way to start once, and each scenario once. */
const ALL = process.env['FULL'] === '1';

Object.entries(SCENARIOS).forEach(([scenario, { then, steps }], nth) => {
  const roads = Object.keys(STARTS);
  const some = scenario === 'well' ? roads : [roads[nth % roads.length]];
  for (const road of ALL ? roads : some)
    test(`${scenario}, ${road}`, async () => {
      const page = await it.newPage({ viewport: { width: 1280, height: 900 } });
      await choose(page, { scenario, road });
      const starts = scenario === 'no-script' ? FALLBACK_STARTS : STARTS;
      await starts[road](page);
      await then(page);
      assert.equal(await statesOf(page), steps);
    });
});

const BLOCKED = /form-action|violates the following Content Security Policy/;

for (const { policy, road, arrives } of [
  { policy: 'form-action', road: 'link', arrives: true },
  { policy: 'form-action', road: 'fetch', arrives: true },
  { policy: 'form-action', road: 'form', arrives: false },
  { policy: 'none', road: 'form', arrives: true },
])
  test(`policy ${policy}: a start by ${road} ${arrives ? 'arrives' : 'is blocked, and the page says so'}`, async () => {
    const page = await it.newPage();
    await choose(page, { policy, road });
    /** @type {Promise<string>} */
    const error = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('fc-error', (event) =>
            resolve(/** @type {any} */ (event).detail.code),
          ),
        ),
    );
    error.catch(() => undefined); // the page that arrives is another one
    await STARTS[road](page);
    if (arrives) {
      await page.getByRole('button', { name: 'Greece', exact: true }).waitFor();
    } else {
      assert.equal(await error, 'csp-form-action');
      assert.ok(it.takeProblems().every((problem) => BLOCKED.test(problem)));
    }
  });

test('a slow network: the fallback first, then a button that is busy', async () => {
  const page = await it.newPage();
  await choose(page, { scenario: 'slow' });
  await page.reload({ waitUntil: 'commit' });
  await page.locator('eidas-button:not(:defined) a').waitFor();
  await page.locator('eidas-button:defined').waitFor();
  // Fails if the page is left before.
  const busy = page.waitForFunction(
    () => /** @type {any} */ (document.querySelector('eidas-button')).busy,
  );
  await eidasControl(page).click({ noWaitAfter: true });
  await busy;
  await page.getByRole('button', { name: 'Greece', exact: true }).waitFor();
});

test('after the wrong road, the logout from FranceConnect+ frees the eIDAS road', async () => {
  const page = await it.newPage();
  await choose(page, { scenario: 'wrong-road' });
  await STARTS.link(page);
  await confirm(page);
  await page
    .getByRole('button', { name: 'Se déconnecter de FranceConnect+' })
    .click();
  await page.waitForURL('**/login?logged_out=fc-plus');
  await STARTS.link(page);
  await logIn(page);
  await assertSignedIn(page);
});

test('the French road shows its own redirect, trip, checks and logout, and no secret', async () => {
  const page = await it.newPage();
  await choose(page, { road: 'form' });
  await fcPlusControl(page, 'button').click();
  await identifyAsFrench(page);
  await confirm(page);
  await account(page);
  const panel = page.locator('.demo-panel');
  for (const details of await panel.locator('details').all())
    await details.evaluate((element) => element.setAttribute('open', ''));
  const text = await panel.innerText();
  for (const expected of [
    'POST /auth/fc-plus',
    'franceconnect-plus',
    'application/x-www-form-urlencoded',
    'redirect_uri',
    'Identité mobile',
    'Passed',
  ])
    assert.ok(text.includes(expected), expected);
  assert.doesNotMatch(text, /Not reached/);
  const source = await page.content();
  assert.doesNotMatch(source, new RegExp(it.demo.registration.clientSecret));
  assert.doesNotMatch(source, /eyJ[\w-]{20,}/, 'no token');

  await page
    .getByRole('button', { name: 'Se déconnecter', exact: true })
    .click();
  await page.waitForURL('**/login?logged_out=fc-plus');
  await page
    .locator('#step-9[open]')
    .getByText('id_token_hint')
    .first()
    .waitFor();
  assert.equal(await statesOf(page), 'ddddddddd');
});

test('the link to a state leads another browser to it', async () => {
  const page = await it.newPage();
  await choose(page, { road: 'nested', theme: 'dark', width: '360' });
  const link = await page
    .getByRole('link', { name: 'Link to this state' })
    .getAttribute('href');
  assert.equal(
    new URL(String(link)).search,
    '?road=nested&theme=dark&width=360&page=%2Flogin',
  );
  await page.context().clearCookies();
  await page.goto(String(link));
  await page
    .locator('html[data-theme="dark"] .frame[data-width="360"]')
    .waitFor();
  await page.locator('eidas-button eidas-country-picker').waitFor({
    state: 'attached',
  });
});

test('the bar stays hidden until it is shown again', async () => {
  const page = await it.newPage();
  await page.goto(`${it.demo.serviceProvider}/login`);
  const apply = page.getByRole('button', { name: 'Apply' });
  await page.getByRole('link', { name: 'Hide the demo controls' }).click();
  await page.goto(`${it.demo.serviceProvider}/register`);
  assert.equal(await apply.isVisible(), false);
  await page.getByRole('link', { name: 'Show the demo controls' }).click();
  await page.waitForURL('**/register');
  assert.equal(await apply.isVisible(), true);
});

test('refusing on the confirmation page is told as giving up', async () => {
  const page = await it.newPage();
  await choose(page, {});
  await STARTS.link(page);
  await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.getByRole('button', { name: /^Refuse, and go back/ }).click();
  await assertError(page, 'access_denied');
});

for (const { lang, page: spoken, signIn, eidas } of [
  { lang: 'de', page: 'de', signIn: 'Anmelden', eidas: /digitale/ },
  { lang: 'el', page: 'el', signIn: 'Σύνδεση', eidas: /ψηφιακή/ },
  { lang: 'fr', page: 'fr', signIn: 'Se connecter', eidas: /identité/ },
  { lang: 'fi', page: 'fr', signIn: 'Se connecter', eidas: /digitaali/i },
])
  test(`the language switcher: ${lang}`, async () => {
    const page = await it.newPage();
    await page.goto(`${it.demo.serviceProvider}/login`);
    await page.locator('.languages summary').click();
    await page.locator(`.languages a[hreflang="${lang}"]`).click();
    await page.waitForURL('**/login');
    assert.equal(await page.locator('html').getAttribute('lang'), spoken);
    await page.getByRole('heading', { name: signIn, exact: true }).waitFor();
    assert.match(await eidasControl(page).innerText(), eidas);
  });

// Without the fonts, which the DSFR swaps in.
for (const look of ['own', 'dsfr'])
  for (const width of [360, 1280])
    test(`nothing shifts: ${look}, ${width} px`, async () => {
      const page = await it.newPage({ viewport: { width, height: 900 } });
      await page.route('**/dsfr.min.css', async (route) => {
        const response = await route.fetch();
        const css = await response.text();
        const body = css.replaceAll(/@font-face\s*\{[^}]*\}/g, '');
        await route.fulfill({ response, body });
      });
      await choose(page, { look });
      await page.addInitScript(() => {
        let shift = 0;
        Object.assign(globalThis, { shiftOf: () => shift });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += /** @type {any} */ (entry).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const path of ['/login', '/register', '/login/countries']) {
        await page.goto(it.demo.serviceProvider + path);
        await page.evaluate(() => document.fonts.ready);
        await page.evaluate(
          () =>
            new Promise((resolve) =>
              requestAnimationFrame(() => requestAnimationFrame(resolve)),
            ),
        );
        const shift = await page.evaluate(() =>
          /** @type {any} */ (globalThis).shiftOf(),
        );
        assert.equal(shift, 0, path);
      }
    });
