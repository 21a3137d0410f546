// @ts-check
// "Not set", as each framework says it: `undefined`, `null` and the empty string do nothing that a
// property which was never set does not do, at the first render and once it is cleared.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, findBrowsers } from '../../scripts/browsers.mjs';
import {
  FRAMEWORKS,
  isNotSet,
  propertiesOf,
  rowsOf,
  scriptOf,
} from './support/bound.js';
import { startSite } from './support/site.js';

/** @typedef {import('./support/bound.js').Row} Row */
/** @typedef {{ html: string, properties: string, control: boolean, notice: boolean, errors: string[] }} Look */

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  [site, browser] = await Promise.all([
    startSite({ folders: { '/kit': 'dist' } }),
    puppeteer.launch({
      executablePath: /** @type {string} */ (findBrowsers().chromium),
      args: CHROMIUM_ARGUMENTS,
    }),
  ]);
});
after(async () => {
  await browser?.close();
  site?.close();
});

/**
 * Runs in the page: what each row shows and says, and the errors since the
 * last look.
 *
 * @param {{ id: string, names: string[] }[]} rows
 * @returns {Promise<Look[]>}
 */
async function look(rows) {
  const kit = /** @type {any} */ (window);
  const elements = rows.map(
    ({ id }) => /** @type {any} */ (document.getElementById(id)),
  );
  // What an update asks for is a further update.
  for (let turn = 0; turn < 3; turn++)
    await Promise.all(elements.map((element) => element.updateComplete));
  /** In one order of attributes, without what a template leaves between nodes. */
  const sorted = (/** @type {string} */ html) => {
    const copy = document.createElement('div');
    // What was just announced stays for a moment.
    copy.innerHTML = html.replace(/<!--.*?-->/g, '');
    for (const status of copy.querySelectorAll('[role=status]'))
      status.textContent = '';
    for (const element of copy.querySelectorAll('*')) {
      const attributes = [...element.attributes];
      attributes.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name } of attributes) element.removeAttribute(name);
      for (const attribute of attributes) element.setAttributeNode(attribute);
    }
    return copy.innerHTML;
  };
  const looks = rows.map(({ id, names }, at) => {
    const element = elements[at];
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const values = names.map((name) => [name, element[name] ?? null]);
    return {
      html: sorted(root.innerHTML),
      properties: JSON.stringify(values),
      control:
        root.querySelector('.control, [data-code], #control') !== null &&
        root.querySelector('slot:not([name], [hidden])') === null,
      notice: root.querySelector('#notice') !== null,
      errors: kit.errors[id] ?? [],
    };
  });
  kit.errors = {};
  return looks;
}

/** In the page from its start: what the elements tell, and to whom. */
function listen() {
  const kit = /** @type {any} */ (window);
  kit.errors = {};
  addEventListener('fc-error', (event) => {
    const { id } = /** @type {Element} */ (event.target);
    (kit.errors[id] ??= []).push(
      /** @type {CustomEvent} */ (event).detail.message,
    );
  });
}

/**
 * What is wrong with a row, in words.
 *
 * @param {Row} row
 * @param {Look} is
 * @param {Look} never
 * @param {boolean} emptied
 */
function faultsOf(row, is, never, emptied) {
  const faults = is.errors.map((message) => `fc-error: ${message}`);
  if (is.notice) faults.push('a notice');
  if (!is.control) faults.push('no control');
  if (isNotSet(row, emptied)) {
    if (is.html !== never.html)
      faults.push(`renders ${is.html}\nnot ${never.html}`);
    if (is.properties !== never.properties)
      faults.push(`reads ${is.properties}\nnot ${never.properties}`);
  }
  return faults.map((fault) => `${row.id}: ${fault}`);
}

const CLEARED = 'after it was set and cleared';

for (const [name, framework] of Object.entries(FRAMEWORKS)) {
  const rows = rowsOf(framework);
  const asked = rows.map(({ id, tag }) => ({
    id,
    names: propertiesOf(tag).map((property) => property.name),
  }));

  describe(name, { timeout: 120_000 }, () => {
    /** @type {string} */
    let url;
    before(async () => {
      const path = encodeURIComponent(name.toLowerCase());
      site.script(`/${path}.js`, await scriptOf(framework));
      url = site.page(`/${path}`, {
        head: '<link rel="icon" href="data:,">',
        body: `<form id="other" action="/auth"></form><div id="app"></div><script type="module" src="/${path}.js"></script>`,
      });
    });

    for (const kitComes of ['before', 'after']) {
      test(`no property that is not set does a thing, with the kit ${kitComes} the first render`, async () => {
        const page = await browser.newPage();
        /** @type {string[]} */
        let said = [];
        page.on('pageerror', (error) => said.push(String(error)));
        page.on('console', (message) => {
          if (/^(?:error|warn)$/.test(message.type()))
            said.push(message.text());
        });
        await page.evaluateOnNewDocument(listen);
        await page.goto(url);

        const loadKit = () =>
          page.addScriptTag({ url: '/kit/fc-eidas-elements.js' });
        const show = (/** @type {boolean} */ isSet) =>
          page.evaluate((set) => /** @type {any} */ (window).show(set), isSet);
        const check = async (/** @type {string} */ when) => {
          const emptied = (/** @type {Row} */ { unset }) =>
            when === CLEARED
              ? framework.empties !== undefined
              : framework.empties === unset;
          const looks = await page.evaluate(look, asked);
          const neverSet = (/** @type {Row} */ { like }) =>
            /** @type {Look} */ (
              looks[rows.findIndex(({ id }) => id === like)]
            );
          const faults = rows.flatMap((row, at) =>
            faultsOf(
              row,
              /** @type {Look} */ (looks[at]),
              neverSet(row),
              emptied(row),
            ),
          );
          assert.deepEqual([...faults, ...said], [], when);
        };

        if (kitComes === 'before') await loadKit();
        await show(false);
        if (kitComes === 'after') await loadKit();
        await check('at the first render');
        await show(true);
        await page.evaluate(look, asked);
        said = [];
        await show(false);
        await check(CLEARED);
        await page.close();
      });
    }
  });
}
