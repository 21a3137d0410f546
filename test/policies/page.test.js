// @ts-check
// What a page may forbid without the elements minding, in each engine; and what
// they leave behind: nothing.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import helmet from 'helmet';
import { build } from 'vite';
import { read } from '../e2e/support/docs.js';
import { engines, until, useEngine } from '../e2e/support/engines.js';
import { startSite } from '../e2e/support/site.js';

/** @typedef {import('../e2e/support/engines.js').EnginePage} EnginePage */

const root = fileURLToPath(new URL('../../', import.meta.url));
const OUTPUT = `test-output/modules-${process.pid}`;

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
before(async () => {
  await bundle('modules', "import '/dist/esm/index.js';");
  await bundle('lit-app', LIT_APP);
  site = await startSite({
    folders: { '/app/': `${OUTPUT}/`, '/vendor/': 'node_modules/' },
  });
  site.script('/recorder.js', RECORDER);
  site.script('/modules.js', "import 'fc-eidas-elements';");
});
after(() => {
  site.close();
  rmSync(`${root}${OUTPUT}`, { recursive: true, force: true });
});

/** A page's own application, with a copy of Lit of its own. */
const LIT_APP = `
  import { LitElement, html } from 'lit';
  customElements.define('lit-app', class extends LitElement {
    render() { return html\`<p>ready</p>\`; }
  });`;

/**
 * As an application's bundler would take it in.
 *
 * @param {string} name
 * @param {string} code
 */
async function bundle(name, code) {
  const entry = `virtual:${name}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) =>
          id === entry
            ? `${root}${name}.js`
            : id.startsWith('/dist/')
              ? `${root}${id.slice(1)}`
              : undefined,
        load: (id) => (id === `${root}${name}.js` ? code : undefined),
      },
    ],
    build: {
      outDir: `${OUTPUT}/${name}`,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: false,
        output: { entryFileNames: 'main.js' },
      },
    },
  });
}

const RECORDER = `
  window.seen = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    // The browser's own request, not the page's.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    seen.push(event.effectiveDirective + ': ' + event.blockedURI + event.sample);
  });
  addEventListener('error', (event) => seen.push(event.message), true);
  addEventListener('unhandledrejection', (event) => seen.push(String(event.reason)));
  console.error = (...args) => seen.push(args.join(' '));
`;

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

/** @param {string | Buffer} content */
const sha384 = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @type {Record<string, string>} */
const integrity = JSON.parse(read('dist/integrity.json'));

/** @param {string} file @param {string} [hash] */
const script = (file, hash) =>
  `<script src="${file}"${hash ? ` integrity="${hash}" crossorigin="anonymous"` : ''} defer></script>`;

const recorder = '<script src="/recorder.js"></script>';

/** The policy that helmet sets when nobody says otherwise. */
function helmetDefaults() {
  const directives = helmet.contentSecurityPolicy.getDefaultDirectives();
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${[...sources].join(' ')}`.trim())
    .filter((directive) => directive !== 'upgrade-insecure-requests')
    .join('; ');
}

const BODY = `
  <fc-plus-button href="/auth" error="access_denied"><a id="fallback" href="/auth?fallback">S’identifier</a></fc-plus-button>
  <fc-button href="/auth"></fc-button>
  <form method="post" action="/auth">
    <input type="hidden" name="_csrf" value="token">
    <eidas-button lang="de"><button>Sign in</button></eidas-button>
  </form>
  <eidas-country-picker href="/auth"></eidas-country-picker>
  <lit-app></lit-app>`;

/** @type {Record<string, { policy: () => string, head: () => string, picker?: boolean, app?: boolean }>} */
const PAGES = {
  'the drop-in of all elements, under the strict policy': {
    policy: () => `${STRICT}; trusted-types fc-eidas-elements fc-eidas-buttons`,
    head: () => recorder + script('/kit/fc-eidas-elements.js'),
  },
  'the drop-in of the buttons, under the strict policy': {
    policy: () => `${STRICT}; trusted-types fc-eidas-elements fc-eidas-buttons`,
    head: () => recorder + script('/kit/fc-eidas-buttons.js'),
    picker: false,
  },
  'the bundled modules, under the strict policy': {
    policy: () => `${STRICT}; trusted-types lit-html`,
    head: () =>
      `${recorder}<script type="module" src="/app/modules/main.js"></script>`,
  },
  'the drop-in with its style sheet, under helmet’s defaults': {
    policy: helmetDefaults,
    head: () =>
      `<link rel="stylesheet" href="/kit/fc-eidas-elements.css">${recorder}${script('/kit/fc-eidas-elements.js')}`,
  },
  'the bundled modules, under helmet’s defaults': {
    policy: helmetDefaults,
    head: () =>
      `${recorder}<script type="module" src="/app/modules/main.js"></script>`,
  },
  'the drop-in, where scripts are allowed by their hashes alone': {
    policy: () =>
      `default-src 'none'; script-src '${sha384(RECORDER)}' '${integrity['fc-eidas-elements.js']}'; style-src 'none'; base-uri 'none'; form-action 'self'`,
    // Nothing to wait for before it: what WebKit fetches ahead of a parser that
    // waits, it judges without its hash.
    head: () =>
      `<script>${RECORDER}</script>${script('/kit/fc-eidas-elements.js?by-hash', integrity['fc-eidas-elements.js'])}`,
  },
  'the drop-in, before an application with a Lit of its own': {
    policy: () => `${STRICT}; trusted-types fc-eidas-elements lit-html`,
    head: () =>
      `${recorder}<script src="/kit/fc-eidas-elements.js"></script><script type="module" src="/app/lit-app/main.js"></script>`,
    app: true,
  },
  'the drop-in, after an application with a Lit of its own': {
    policy: () => `${STRICT}; trusted-types fc-eidas-elements lit-html`,
    head: () =>
      `${recorder}<script type="module" src="/app/lit-app/main.js"></script><script type="module" src="/kit/fc-eidas-elements.js"></script>`,
    app: true,
  },
  'both drop-ins and the modules, on one page': {
    policy: () =>
      `${STRICT}; trusted-types fc-eidas-elements fc-eidas-buttons lit-html`,
    head: () =>
      `${recorder}${script('/kit/fc-eidas-buttons.js')}${script('/kit/fc-eidas-elements.js')}${script('/kit/fc-eidas-elements.js')}<script type="module" src="/app/modules/main.js"></script>`,
  },
  'the modules by an import map with their hashes': {
    policy: () =>
      `default-src 'none'; script-src 'self' 'sha384-${createHash('sha384').update(importMap()).digest('base64')}'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
    head: () =>
      `${recorder}<script type="importmap">${importMap()}</script><script type="module" src="/modules.js"></script>`,
  },
};

/** @type {string | undefined} */
let printed;
const importMap = () =>
  (printed ??= execFileSync(process.execPath, ['docs/recipes/import-map.js'], {
    cwd: root,
    encoding: 'utf8',
  }).trim());

/** Uses every part of the page, and tells how it stands. */
async function useEverything(/** @type {boolean} */ picker) {
  const page = /** @type {any} */ (window);
  const tags = [
    'fc-plus-button',
    'fc-button',
    'eidas-button',
    ...(picker ? ['eidas-country-picker'] : []),
  ];
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  const elements = tags.map(
    (tag) => /** @type {any} */ (document.querySelector(tag)),
  );
  /** Until an element speaks a language that may have to be loaded. */
  const speaks = async (
    /** @type {any} */ element,
    /** @type {string} */ lang,
  ) => {
    element.lang = lang;
    while (element.shadowRoot.querySelector('.root')?.lang !== lang)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  };
  document.addEventListener('fc-authorize', (event) => event.preventDefault());
  for (const element of elements) {
    await speaks(element, 'el');
    element.disabled = true;
    await element.updateComplete;
    element.disabled = false;
    await element.updateComplete;
    element.shadowRoot.querySelector('.control, .option').click();
  }
  const [field] = elements.flatMap((element) => [
    ...element.shadowRoot.querySelectorAll('input'),
  ]);
  if (field) {
    field.value = 'zzz';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await elements.at(-1).updateComplete;
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await elements.at(-1).updateComplete;
  }
  // Violations are told in a task of their own.
  await new Promise((resolve) => setTimeout(resolve));
  const inside = elements.flatMap((element) => [
    ...element.shadowRoot.querySelectorAll('*'),
  ]);
  return {
    seen: page.seen,
    rendered: elements.every((element) =>
      element.shadowRoot.querySelector('.control, .option'),
    ),
    // A style that a script sets on an element is no inline style to a policy.
    inline: inside.filter((node) => /^(style|script)$/.test(node.localName))
      .length,
    sized: elements[0].shadowRoot.querySelector('.control').offsetHeight,
    app: document.querySelector('lit-app')?.shadowRoot?.textContent,
  };
}

for (const engine of engines)
  describe(engine, () => {
    const it = useEngine(engine);

    for (const [name, { policy, head, picker = true, app }] of Object.entries(
      PAGES,
    ))
      test(`no violation: ${name}`, async () => {
        const page = await it.page();
        await page.goto(
          site.page('/login', { policy: policy(), head: head(), body: BODY }),
        );
        const found = await page.evaluate(useEverything, picker);
        assert.deepEqual(found.seen, []);
        assert.equal(found.rendered, true);
        assert.equal(found.inline, 0);
        assert.ok(found.sized >= 48, 'the elements’ own styles apply');
        if (app) assert.match(found.app ?? '', /ready/);
      });

    for (const [
      what,
      policy,
      head,
    ] of /** @type {[string, () => string, () => string][]} */ ([
      [
        'no Trusted Types policy may be made',
        () => `${STRICT}; trusted-types 'none'`,
        () => script('/kit/fc-eidas-elements.js'),
      ],
      [
        'the hash of the drop-in is another’s',
        () => '',
        () => script('/kit/fc-eidas-elements.js', sha384('another')),
      ],
      [
        'no script is allowed',
        () => "script-src 'none'",
        () => script('/kit/fc-eidas-elements.js'),
      ],
      [
        'the hash of a module is another’s',
        () => '',
        () => {
          const map = JSON.parse(importMap());
          map.integrity['/kit/esm/button/authorize-button.js'] =
            sha384('another');
          return `<script type="importmap">${JSON.stringify(map)}</script><script type="module" src="/modules.js"></script>`;
        },
      ],
      [
        'the hash of a part of Lit is another’s',
        () => '',
        () => {
          const map = JSON.parse(importMap());
          map.integrity['/vendor/lit-html/lit-html.js'] = sha384('another');
          return `<script type="importmap">${JSON.stringify(map)}</script><script type="module" src="/modules.js"></script>`;
        },
      ],
    ]))
      test(`the fallback link works where ${what}`, async () => {
        const page = await it.page();
        site.starts.length = 0;
        await page.goto(
          site.page('/login', { policy: policy(), head: head(), body: BODY }),
        );
        const shown = await page.evaluate(() => {
          const link = /** @type {HTMLElement} */ (
            document.getElementById('fallback')
          );
          return link.getClientRects().length;
        });
        assert.equal(shown, 1);
        await page.evaluate(() => document.getElementById('fallback')?.click());
        await until(
          async () => (await page.url()).startsWith(site.franceConnectPlus),
          'FranceConnect+',
        );
        assert.deepEqual(
          site.starts.map(({ search }) => search),
          ['?fallback'],
        );
      });

    test('nothing is stored, and nothing is asked of others', async () => {
      const page = await it.page();
      await page.goto(
        site.page('/login', {
          head: recorder + script('/kit/fc-eidas-elements.js'),
          body: BODY,
        }),
      );
      site.requests.length = 0;
      await page.evaluate(useEverything, true);
      const left = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        name: window.name,
        state: history.state,
        others: performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .filter((url) => !url.startsWith(location.origin)),
      }));
      assert.deepEqual(left, {
        cookies: '',
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        workers: 0,
        name: '',
        state: null,
        others: [],
      });
      // Nor of the site itself, once the file is there.
      assert.deepEqual(
        site.requests
          .map(({ path }) => path)
          .filter((path) => path !== '/favicon.ico'),
        [],
      );
    });
  });
