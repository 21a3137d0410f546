// @ts-check
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../e2e/support/browser.js';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {'marianne' | 'arial'} Font
 * @typedef {object} Scene
 * @property {string} body
 * @property {string} [css]     the page's own style sheet
 * @property {string} [head]
 * @property {string} [lang]
 * @property {string} [dir]
 * @property {Font} [font]      Marianne as a public service's page has it, or Arial alone
 * @property {boolean} [dsfr]   the whole official style sheet
 * @property {boolean} [linked] the kit's style sheet for the time before the script
 * @property {'now' | 'never' | Promise<unknown>} [script]  when the kit's script arrives
 * @property {string} [drop]    which drop-in
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const ORIGIN = 'http://site.test';

/** @type {Record<string, string>} */
const FOLDERS = {
  '/kit/': join(root, 'dist'),
  '/demo/': join(root, 'demo'),
  '/dsfr/': join(root, 'node_modules/@gouvfr/dsfr/dist'),
};

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const faces = Object.entries({ Regular: 400, Medium: 500, Bold: 700 })
  .map(
    ([name, weight]) =>
      `@font-face { font-family: Marianne; font-weight: ${weight}; src: url(/dsfr/fonts/Marianne-${name}.woff2) }`,
  )
  .join('\n');

/** @param {Scene} scene */
const document = ({
  body,
  css = '',
  head = '',
  lang = 'fr',
  dir = 'ltr',
  font = 'arial',
  dsfr = false,
  linked = true,
  script = 'now',
  drop = 'fc-eidas-elements',
}) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Scene</title>
${dsfr ? '<link rel="stylesheet" href="/dsfr/dsfr.css">' : ''}
${linked ? '<link rel="stylesheet" href="/kit/fc-eidas-elements.css">' : ''}
<style>
${font === 'marianne' ? faces : ''}
body { margin: 16px; font-family: Marianne, arial, sans-serif; line-height: 1.5; }
${css}
</style>
${head}
${script === 'now' ? `<script src="/kit/${drop}.js" defer></script>` : ''}
${typeof script === 'object' ? `<script src="/held/${drop}.js" async></script>` : ''}
</head>
<body>${body}</body>
</html>`;

/**
 * One Chromium for the tests of a file. Pages, style sheets, fonts and the
 * built kit are answered from the disk: nothing is ever asked of a network.
 */
export async function openStage() {
  const browser = await launch('--force-color-profile=srgb');
  /** @type {Map<string, import('playwright-core').BrowserContext>} */
  const contexts = new Map();
  /** @type {Scene} */
  let current;

  /** @param {import('playwright-core').Route} route */
  async function answer(route) {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      return route.fulfill({
        contentType: 'text/html',
        body: document(current),
      });
    }
    let path = pathname;
    if (path.startsWith('/held/')) {
      await current.script;
      path = path.replace('held', 'kit');
    }
    const prefix = Object.keys(FOLDERS).find((start) => path.startsWith(start));
    const folder = prefix && FOLDERS[prefix];
    const withheld = path.startsWith('/dsfr/fonts/') && isArial(current);
    if (!prefix || !folder || withheld) return route.abort();
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (!file.startsWith(folder + sep)) return route.abort();
    try {
      await route.fulfill({
        contentType: TYPES[extname(file)] ?? 'application/octet-stream',
        body: await readFile(file),
      });
    } catch {
      await route.abort();
    }
  }

  return {
    /**
     * A page with this scene on it. The kit's elements are rendered and the
     * fonts are there, unless the script is held back or blocked.
     *
     * @param {Scene} scene
     * @param {import('playwright-core').BrowserContextOptions} [options]
     * @returns {Promise<Page>}
     */
    async open(scene, options = {}) {
      const key = JSON.stringify(options);
      let context = contexts.get(key);
      if (!context) {
        context = await browser.newContext({
          locale: 'en-GB',
          viewport: { width: 800, height: 1600 },
          ...options,
        });
        await context.route('**/*', answer);
        contexts.set(key, context);
      }
      current = scene;
      const page = context.pages()[0] ?? (await context.newPage());
      const held = typeof scene.script === 'object';
      await page.goto(`${ORIGIN}/`, {
        waitUntil: held ? 'domcontentloaded' : 'load',
      });
      await page.evaluate(() => document.fonts.ready);
      if (scene.script === 'now' || scene.script === undefined) {
        await rendered(page);
      }
      return page;
    },

    close: () => browser.close(),
  };
}

/** Until every element of the kit on the page has rendered. @param {Page} page */
export const rendered = (page) =>
  page.evaluate(async () => {
    const kit = 'fc-plus-button, fc-button, eidas-button, eidas-country-picker';
    for (const element of document.querySelectorAll(kit)) {
      await customElements.whenDefined(element.localName);
      await /** @type {any} */ (element).updateComplete;
    }
    await document.fonts.ready;
  });

/** @param {Scene} scene */
const isArial = ({ font = 'arial' }) => font === 'arial';
