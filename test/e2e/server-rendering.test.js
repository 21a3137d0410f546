// @ts-check
// What a server writes with @lit-labs/ssr, in the three engines: usable before the script, taken over
// by it as it stands, in the language that the server wrote.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import express from 'express';
import { html } from 'lit';
import { engines, useEngine } from './support/engines.js';

// By a variable, since types are checked before there is a build.
const entry = 'fc-eidas-elements/server.js';
await import(entry);

const IMPORT_MAP = {
  imports: {
    '@lit-labs/ssr-client/': '/modules/@lit-labs/ssr-client/',
    '@lit/localize/': '/modules/@lit/localize/',
    '@lit/reactive-element':
      '/modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/modules/@lit/reactive-element/',
    lit: '/modules/lit/index.js',
    'lit/': '/modules/lit/',
    'lit-html': '/modules/lit-html/lit-html.js',
    'lit-html/': '/modules/lit-html/',
    'lit-element/': '/modules/lit-element/',
  },
};

const content = html`
  <fc-plus-button
    id="link"
    lang="de"
    href="/auth/fc-plus"
    error="access_denied"
  >
    <a href="/auth/fc-plus">FranceConnect+</a>
  </fc-plus-button>
  <fc-button id="source" href="/auth/fc"
    ><a href="/auth/fc">FranceConnect</a></fc-button
  >
  <eidas-button id="eidas" lang="el" href="/auth/eidas"
    ><a href="/auth/eidas">eIDAS</a></eidas-button
  >
  <eidas-country-picker
    id="links"
    lang="mt"
    href="/auth/eidas"
    countries="EL SE PT"
  ></eidas-country-picker>
  <form action="/auth/form" method="post">
    <fieldset disabled>
      <eidas-country-picker
        id="control"
        lang="hu"
        name="country"
        countries="EL SE"
        ><select name="country">
          <option>EL</option>
        </select></eidas-country-picker
      >
    </fieldset>
    <eidas-button id="form" lang="en"><button>Sign in</button></eidas-button>
  </form>
  <eidas-button id="opens" lang="sv" href="/auth/eidas"
    ><eidas-country-picker lang="sv" slot="picker"></eidas-country-picker
  ></eidas-button>
  <fc-plus-button id="elsewhere" lang="en" href="https://elsewhere.example/"
    ><a href="/auth/fc-plus">elsewhere</a></fc-plus-button
  >
`;

/** @type {string} */
let origin;
/** @type {import('node:http').Server} */
let server;
/** @type {string} */
let written;
before(async () => {
  written = await collectResult(render(content));
  const root = new URL('../../', import.meta.url);
  const app = express()
    .use('/kit', express.static(fileURLToPath(new URL('dist', root))))
    .use(
      '/modules',
      express.static(fileURLToPath(new URL('node_modules', root))),
    )
    .get(
      '/',
      (_, response) =>
        void response.send(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Server</title>
      <script type="importmap">${JSON.stringify(IMPORT_MAP)}</script>
      <script>const nativeError = console.error; window.problems = [];
        console.error = (...all) => { problems.push(all.map(String).join(' ')); nativeError(...all); };
        addEventListener('error', (event) => problems.push(event.message));
        addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));</script>
      <body>${written}</body></html>`),
    );
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  origin = `http://127.0.0.1:${port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test('a server writes each element in its language', () => {
  assert.equal(written.match(/<template shadowroot/g)?.length, 9);
  for (const lang of ['de', 'fr', 'el', 'mt', 'hu', 'en', 'sv'])
    assert.match(written, new RegExp(`class="root" lang="${lang}"`));
  assert.match(written, /href="\/auth\/fc-plus\?ui_locales=de"/);
  assert.match(written, /Ihre Identität/);
});

test('a relative address is written as it stands, with what is added to it', async () => {
  const page = await collectResult(
    render(html`
      <fc-plus-button href="auth/fc?next=a#top" lang="fr"></fc-plus-button>
      <eidas-country-picker
        href="../eidas"
        lang="sv"
        countries="EL"
      ></eidas-country-picker>
      <fc-button href="?start" lang="fr"></fc-button>
    `),
  );
  const written = [...page.matchAll(/\shref="([^"]*ui_locales[^"]*)"/g)];
  assert.deepEqual(
    written.map(([, href]) => href?.replaceAll('&amp;', '&')),
    [
      'auth/fc?next=a&ui_locales=fr#top',
      '../eidas?country=EL&ui_locales=sv',
      '?start&ui_locales=fr',
    ],
  );
});

test('the code in the documentation writes the page’s language', async () => {
  const { loginBlock } = await import('../../docs/recipes/render.js');
  const block = await loginBlock('it');
  assert.equal(block.match(/class="root" lang="it"/g)?.length, 2);
});

/** Runs in the page. @param {string[]} modules */
async function takeOver(modules) {
  const all = () =>
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[id]')]);
  const state = () =>
    all().map((host) => {
      const root = /** @type {ShadowRoot} */ (host.shadowRoot);
      const control = root.querySelector('.control, .compact, .option');
      const slot = root.querySelector('.root > slot:not([name])');
      const box = host.getBoundingClientRect();
      return {
        id: host.id,
        roots: root.querySelectorAll('.root').length,
        lang: root.querySelector('.root')?.getAttribute('lang'),
        text: root
          .querySelector('.root')
          ?.textContent?.replace(/\s+/g, ' ')
          .trim(),
        control,
        path: control?.getAttribute('href')?.replace(location.origin, ''),
        fallback: !slot?.hasAttribute('hidden'),
        box: [box.x, box.y, box.width, box.height].map(Math.round).join(),
      };
    });
  const before = state();
  /** @type {string[]} */
  const languages = [];
  for (const host of all())
    new MutationObserver((records) => {
      for (const { attributeName, target } of records)
        if (attributeName === 'lang')
          languages.push(
            `${host.id}: ${/** @type {Element} */ (target).getAttribute('lang')}`,
          );
    }).observe(/** @type {ShadowRoot} */ (host.shadowRoot), {
      subtree: true,
      attributes: true,
    });
  for (const module of modules) await import(module);
  for (const host of all()) {
    await customElements.whenDefined(host.localName);
    const element = /** @type {any} */ (host);
    const deadline = performance.now() + 10_000;
    while (
      performance.now() < deadline &&
      (!(await element.updateComplete) ||
        !element.locale.settled ||
        !element.hasUpdated)
    )
      await new Promise((done) => setTimeout(done));
  }
  // The update that follows the first.
  await new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(done)),
  );
  const after = state();
  return {
    problems: /** @type {any} */ (window).problems,
    languages,
    elements: before.map((was, i) => ({
      id: was.id,
      was: { ...was, control: was.control !== null },
      is: { ...after[i], control: after[i]?.control !== null },
      kept: was.control === after[i]?.control,
    })),
  };
}

const HYDRATION = '@lit-labs/ssr-client/lit-element-hydrate-support.js';

for (const engine of engines) {
  describe(engine, () => {
    const { page } = useEngine(engine);

    test('the script takes over what the server wrote', async () => {
      const tab = await page();
      await tab.goto(origin);
      const { problems, languages, elements } = await tab.evaluate(takeOver, [
        HYDRATION,
        '/kit/esm/index.js',
      ]);
      assert.deepEqual(
        problems.filter(
          (/** @type {string} */ text) => !text.includes('elsewhere.example'),
        ),
        [],
      );
      assert.deepEqual(languages, [], 'no element changed its language');
      for (const { id, was, is } of elements) {
        assert.equal(was.roots, 1, id);
        assert.equal(is.roots, 1, `${id} stands there once`);
        assert.equal(is.lang, was.lang, id);
      }
      /** @param {string} id @returns {any} */
      const of = (id) =>
        elements.find(
          (/** @type {{ id: string }} */ element) => element.id === id,
        );
      for (const id of ['link', 'source', 'eidas', 'links']) {
        const { was, is, kept } = of(id);
        assert.ok(was.control && kept, `${id}: the same control`);
        assert.equal(is.path, was.path, id);
        assert.equal(is.text, was.text, id);
        assert.equal(is.box, was.box, `${id} did not move`);
      }
      for (const id of ['control', 'form']) {
        assert.ok(
          of(id).was.fallback && !of(id).was.control,
          `${id}: the fallback first`,
        );
        assert.ok(
          !of(id).is.fallback && of(id).is.control,
          `${id}: then the control`,
        );
      }
      assert.ok(of('elsewhere').is.fallback && !of('elsewhere').is.control);
    });

    test('what was taken over works', async () => {
      const tab = await page();
      const told = await tab.evaluate(() => {
        /** @type {string[]} */
        const found = [];
        document.addEventListener('fc-authorize', (event) => {
          const { provider, country, params } = /** @type {CustomEvent} */ (
            event
          ).detail;
          found.push(
            `${provider} ${country?.code ?? '-'} ${params.get('ui_locales')}`,
          );
          event.preventDefault();
        });
        for (const [id, selector] of [
          ['link', '.control'],
          ['links', '[data-code=SE]'],
          ['form', '.control'],
        ])
          /** @type {HTMLElement | null | undefined} */ (
            document
              .getElementById(String(id))
              ?.shadowRoot?.querySelector(String(selector))
          )?.click();
        return found;
      });
      assert.deepEqual(told, [
        'franceconnect-plus - de',
        'eidas SE mt',
        'eidas - en',
      ]);
    });

    test('a drop-in, which cannot take over, writes anew and not beside it', async () => {
      const tab = await page();
      await tab.goto(origin);
      const { problems, elements } = await tab.evaluate(takeOver, [
        '/kit/fc-eidas-elements.js',
      ]);
      assert.deepEqual(
        problems.filter(
          (/** @type {string} */ text) => !text.includes('elsewhere.example'),
        ),
        [],
      );
      for (const { id, is } of elements) assert.equal(is.roots, 1, id);
    });
  });
}
