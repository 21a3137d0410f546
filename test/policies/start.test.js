// @ts-check
// Which way of starting works under which form-action, in each engine: the
// table of docs/policies.md is what this file saw.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ENGINES } from '../../scripts/browsers.mjs';
import { checkBlock } from '../e2e/support/docs.js';
import { engines, until, useEngine } from '../e2e/support/engines.js';
import { startSite } from '../e2e/support/site.js';

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
before(async () => {
  site = await startSite();
  site.script('/recorder.js', RECORDER);
});
after(() => site.close());

/** Notes what the page was told. */
const RECORDER = `
  window.seen = { errors: [], violations: [] };
  document.addEventListener('fc-error', ({ detail }) => seen.errors.push(detail));
  document.addEventListener('securitypolicyviolation', (event) => {
    // The browser's own request, not the page's.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    seen.violations.push(event.effectiveDirective);
  });
`;

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";

const POLICIES = {
  'no policy': () => '',
  "`'self'`": () => `${STRICT}; form-action 'self'`,
  "`'self'` and FranceConnect+": () =>
    `${STRICT}; form-action 'self' ${site.franceConnectPlus}`,
  "`'none'`": () => `${STRICT}; form-action 'none'`,
};

const TOKEN = 'csrf-token-0123456789';

const form = (/** @type {string} */ attributes) => `
  <form method="post" action="/auth">
    <input type="hidden" name="_csrf" value="${TOKEN}">
    <eidas-button lang="en" ${attributes}><button>Sign in</button></eidas-button>
  </form>`;

const WAYS = {
  link: () =>
    '<eidas-button lang="en" href="/auth"><a href="/auth">Sign in</a></eidas-button>',
  form: () => form(''),
  fetch: () =>
    `${form(`allowed-origins="${site.franceConnectPlus}"`)}
    <script type="module" src="/recipes/fetch-start.js"></script>`,
};

/** What a backend may answer by mistake, or by another's will. */
const BAD_ANSWERS = {
  'an error page': { status: 500, body: '<h1>Internal Server Error</h1>' },
  'a refusal without an address': { status: 403, body: '{"error":"csrf"}' },
  'an address of another origin': {
    status: 200,
    body: '{"url":"https://evil.example/"}',
  },
  'a script for an address': {
    status: 200,
    body: '{"url":"javascript:document.title=1"}',
  },
};

/** @typedef {keyof typeof POLICIES} Policy */
/** @typedef {keyof typeof WAYS} Way */

/** What the documentation says: which starts a policy holds back. */
const isBlocked = (
  /** @type {string} */ engine,
  /** @type {string} */ way,
  /** @type {string} */ policy,
) =>
  way === 'form' &&
  (policy === "`'none'`" || (policy === "`'self'`" && engine !== 'firefox'));

/** @type {Map<string, string>} */
const results = new Map();

for (const engine of engines)
  describe(engine, () => {
    const it = useEngine(engine);

    for (const way of /** @type {Way[]} */ (Object.keys(WAYS)))
      for (const policy of /** @type {Policy[]} */ (Object.keys(POLICIES)))
        test(`a start by ${way}, form-action: ${policy}`, async () => {
          const page = await it.page();
          site.starts.length = 0;
          await page.goto(
            site.page('/login', {
              policy: POLICIES[policy](),
              head: '<script src="/recorder.js"></script><script src="/kit/fc-eidas-elements.js"></script>',
              body: WAYS[way](),
            }),
          );
          await page.evaluate(async () => {
            const button = /** @type {any} */ (
              document.querySelector('eidas-button')
            );
            await button.updateComplete;
            button.focus();
            button.click();
          });
          const outcome = await until(async () => {
            const url = await page.url();
            if (url.startsWith(site.franceConnectPlus)) return 'works';
            const code = await page.evaluate(
              () => /** @type {any} */ (window).seen.errors[0]?.code,
            );
            return code && `\`${code}\``;
          }, 'the start or an error');
          results.set(`${engine} ${way} ${policy}`, outcome);

          const blocked = isBlocked(engine, way, policy);
          assert.equal(outcome, blocked ? '`csp-form-action`' : 'works');
          if (blocked) await assertTold(page);
          assert.ok(site.starts.length <= 1);
          for (const { search } of site.starts)
            assert.doesNotMatch(search, /csrf/);
        });

    for (const [what, answer] of Object.entries(BAD_ANSWERS))
      test(`the fetch recipe after ${what}: a notice, a free control, and the focus where it was`, async () => {
        const page = await it.page();
        site.answerWith(answer);
        await page.goto(
          site.page('/login', {
            policy: POLICIES["`'self'`"](),
            head: '<script src="/kit/fc-eidas-elements.js"></script>',
            body: WAYS.fetch(),
          }),
        );
        const pressed = await page.evaluate(async () => {
          const button = /** @type {any} */ (
            document.querySelector('eidas-button')
          );
          await button.updateComplete;
          button.focus();
          button.click();
          return { busy: button.busy };
        });
        assert.equal(pressed.busy, true);
        const notice = await until(
          () =>
            page.evaluate(() => {
              const { shadowRoot } = /** @type {any} */ (
                document.querySelector('eidas-button')
              );
              return shadowRoot.querySelector('#notice')?.textContent.trim();
            }),
          'the notice',
        );
        assert.match(notice, /not available at the moment|unavailable/);
        const after = await page.evaluate(() => {
          const button = /** @type {any} */ (
            document.querySelector('eidas-button')
          );
          const { activeElement } = button.shadowRoot;
          return { busy: button.busy, focus: activeElement?.className };
        });
        assert.deepEqual(after, { busy: false, focus: 'control' });

        site.answerWith(undefined);
        await page.evaluate(() =>
          /** @type {any} */ (document.querySelector('eidas-button')).click(),
        );
        await until(
          async () => (await page.url()).startsWith(site.franceConnectPlus),
          'the second try',
        );
      });
  });

/** What the integrator is told, and how the page stands afterwards. */
async function assertTold(
  /** @type {import('../e2e/support/engines.js').EnginePage} */ page,
) {
  const { seen, busy, focused, control } = await page.evaluate(() => {
    const button = /** @type {any} */ (document.querySelector('eidas-button'));
    const control = button.shadowRoot.querySelector('.control');
    return {
      seen: /** @type {any} */ (window).seen,
      busy: button.busy,
      focused: button.shadowRoot.activeElement === control,
      control: control.outerHTML,
    };
  });
  assert.deepEqual(seen.violations, ['form-action']);
  assert.equal(seen.errors.length, 1);
  const { message } = seen.errors[0];
  assert.match(message, /"form-action"/);
  assert.match(message, /link \(href\)/);
  assert.match(message, /fetch in an fc-authorize listener/);
  assert.doesNotMatch(message, new RegExp(TOKEN));
  assert.equal(busy, false, 'the control is free again');
  assert.equal(focused, true);
  assert.doesNotMatch(control, /aria-busy="true"/);
}

test('the table in docs/policies.md is what the engines did', async (context) => {
  if (engines.length < ENGINES.length || results.size < 36)
    return context.skip('not all engines are here');
  const rows = Object.keys(WAYS).flatMap((way) =>
    engines.map((engine) => {
      const cells = Object.keys(POLICIES).map((policy) =>
        results.get(`${engine} ${way} ${policy}`),
      );
      const name = {
        chromium: 'Chromium',
        firefox: 'Firefox',
        webkit: 'WebKit',
      };
      return [way, name[engine], ...cells];
    }),
  );
  await checkBlock('docs/policies.md', 'form-action', [
    ['start by', 'engine', ...Object.keys(POLICIES)],
    ...rows,
  ]);
});
