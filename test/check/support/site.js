// @ts-check
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPage } from '../../../dist/check.js';
import { launch } from '../../e2e/support/browser.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
export const ORIGIN = 'https://site.test';

/** @type {Record<string, string>} */
const FOLDERS = {
  '/kit/': join(root, 'dist'),
  '/kit-0.0.9/': join(root, 'dist'),
  '/dsfr/': join(root, 'node_modules/@gouvfr/dsfr/dist'),
};

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {object} Served
 * @property {string} html
 * @property {Record<string, string>} [headers]
 * @property {string} [path]
 */

/**
 * A site in a browser, answered from the disk: nothing is asked of a network.
 * Files of the kit may come from another origin.
 */
export async function openSite() {
  const browser = await launch('--force-color-profile=srgb');
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
  });
  /** @type {Served} */
  let served = { html: '' };
  /** @type {string | undefined} */
  let outer;
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const prefix = Object.keys(FOLDERS).find((one) => pathname.startsWith(one));
    if (!prefix) {
      return route.request().resourceType() === 'document'
        ? route.fulfill({
            headers: {
              'content-type': 'text/html; charset=utf-8',
              ...served.headers,
            },
            body: pathname === '/frame' ? outer : served.html,
          })
        : route.fulfill({ status: 204, body: '' });
    }
    const folder = FOLDERS[prefix] ?? '';
    const file = normalize(join(folder, pathname.slice(prefix.length)));
    if (!file.startsWith(folder + sep)) return route.abort();
    try {
      await route.fulfill({
        contentType: TYPES[extname(file)] ?? 'application/octet-stream',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: await readFile(file),
      });
    } catch {
      await route.abort();
    }
  });
  const page = await context.newPage();
  await page.mouse.move(0, 0);

  return {
    page,

    /** Opens a page, its fonts and elements ready. @param {Served} next */
    async open(next) {
      served = next;
      await page.mouse.move(0, 0);
      await page.goto(`${ORIGIN}${next.path ?? '/login'}`);
      await page.evaluate(async () => {
        const kit =
          'fc-plus-button, fc-button, eidas-button, eidas-country-picker';
        for (const element of document.querySelectorAll(kit)) {
          if (!customElements.get(element.localName)) continue;
          await /** @type {any} */ (element).updateComplete;
        }
        await document.fonts.ready;
      });
      return page;
    },

    /** What the check finds on the open page. @param {import('../../../dist/check.js').CheckOptions} [options] */
    check: (options = {}) =>
      page.evaluate(checkPage, {
        language: /** @type {const} */ ('en'),
        html: served.html,
        policy: served.headers?.['content-security-policy'],
        ...options,
      }),

    /** Opens the page in a frame of another. @param {string} around @param {Served} next */
    async openFramed(around, next) {
      outer = around;
      served = next;
      await page.goto(`${ORIGIN}/frame`);
      const frame = page.frame({ url: `${ORIGIN}/login` });
      if (!frame) throw new Error('no frame');
      return frame;
    },

    close: () => browser.close(),
  };
}
