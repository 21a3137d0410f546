// @ts-check
// Markup that puts itself before the properties of the document, the window and the form:
// `<img name="body">` is `document.body`. Every name of their prototypes at once, but for those
// that Lit itself needs.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, until, useEngine } from './support/engines.js';
import { startSite } from './support/site.js';

/** What Lit asks a document for: where these are hidden, no Lit element works. */
const FOR_LIT = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
];

/** What the test drivers ask for. */
const FOR_DRIVERS = [
  ...['documentElement', 'defaultView', 'querySelector', 'body'],
  ...['readyState', 'location', 'URL'],
];

const HEAD = `<meta charset="utf-8" /><script>
  window.faults = [];
  window.onerror = (message) => void faults.push(String(message));
  console.error = (...all) => faults.push(all.join(' '));
  console.warn = console.error;
</script>
<script src="/kit/fc-eidas-elements.js" defer></script>`;

/** @param {string} hiding */
const body = (hiding) => `${hiding}
  <form id="form" method="post" action="/auth">${hiding}
    <label for="picker">Pays</label><span id="hint">Un pays d’Europe</span>
    <eidas-country-picker id="picker" aria-describedby="hint" required><select name="country">
      <option value="EL">Grèce</option><option value="SE">Suède</option></select></eidas-country-picker>
    <eidas-button id="in-form"><button>Se connecter</button></eidas-button>
  </form>
  <eidas-button id="named" form="form"></eidas-button>
  <fc-plus-button id="link"><a href="/auth/fc-plus">S’identifier</a></fc-plus-button>`;

/** In the page: what each element is, is called, sends and starts. */
async function look() {
  const native = Document.prototype;
  /** @param {string} id */
  const find = (id) =>
    /** @type {any} */ (native.getElementById.call(document, id));
  const picker = find('picker');
  await picker.updateComplete;
  const field = picker.shadowRoot?.querySelector('#control');
  const started = /** @type {string[]} */ ([]);
  const listen = EventTarget.prototype.addEventListener.bind(document);
  listen('fc-error', (event) =>
    started.push(/** @type {any} */ (event).detail.code),
  );
  listen('fc-authorize', (event) => {
    event.preventDefault();
    started.push(/** @type {any} */ (event).detail.url.pathname);
  });
  picker.value = 'SE';
  const data = new FormData(find('form')).getAll('country');
  for (const id of ['in-form', 'named', 'link']) find(id).click();
  return {
    name: field?.getAttribute('aria-label'),
    text: field?.textContent.trim(),
    described: picker.shadowRoot?.textContent.includes('Un pays d’Europe'),
    form: picker.form === find('form'),
    language: picker.shadowRoot?.querySelector('.root').lang,
    data,
    started,
    faults: /** @type {any} */ (window).faults,
  };
}

for (const engine of engines)
  describe(engine, () => {
    const it = useEngine(engine);
    /** @type {Awaited<ReturnType<typeof startSite>>} */
    let site;
    before(async () => {
      site = await startSite();
    });
    after(() => site.close());

    test('every element works where markup hides what it could ask for', async () => {
      const page = await it.page();
      /** @param {string} hiding */
      const seen = async (hiding) => {
        await page.goto(
          site.page('/names', { head: HEAD, body: body(hiding) }),
        );
        await until(
          () =>
            page.evaluate(
              () =>
                Document.prototype.getElementById.call(document, 'link')
                  ?.shadowRoot !== null,
            ),
          'the elements',
        );
        return page.evaluate(look);
      };
      const free = await seen('');
      assert.deepEqual(free.faults, []);
      assert.deepEqual(free.data, ['SE']);
      assert.deepEqual(free.started, ['/auth', '/auth', '/auth/fc-plus']);

      const names = await page.evaluate(() =>
        [Document, Node, EventTarget, Element, HTMLElement, HTMLFormElement]
          .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
          .concat('localStorage', 'customElements', 'navigator'),
      );
      assert.ok(names.length > 300, String(names.length));
      const hiding = [...new Set(names)]
        .filter((name) => ![...FOR_LIT, ...FOR_DRIVERS].includes(name))
        .map(
          (name) =>
            `<img alt="" name="${name}" /><input type="hidden" name="${name}" />`,
        )
        .join('');
      assert.deepEqual(await seen(hiding), free);
    });
  });
