// @ts-check
// The picker in the form libraries' hands, as a native field would be. Angular's
// two kinds of forms are in `examples/angular`.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { engines, until, useEngine } from './support/engines.js';
import { startSite } from './support/site.js';

/** Who says that the country is missing: the library, or the browser. */
const LIBRARIES = {
  'react-hook-form': 'library',
  'react-hook-form-native': 'browser',
  formik: 'library',
  vue: 'browser',
  alpine: 'browser',
};

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
before(async () => {
  site = await startSite();
  const names = new Set(
    Object.keys(LIBRARIES).map((name) => name.replace('-native', '')),
  );
  const { outputFiles } = await build({
    entryPoints: [...names].map((name) => `test/e2e/form-libraries/${name}.js`),
    bundle: true,
    format: 'iife',
    write: false,
    outdir: 'bundled',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  for (const { path, text } of outputFiles)
    site.script(`/${path.split('/').at(-1)}`, text);
});
after(() => site.close());

// They differ in what they do, not in the browser.
for (const engine of engines.filter((name) => name === 'chromium'))
  for (const [library, refusing] of Object.entries(LIBRARIES))
    describe(library, () => {
      const it = useEngine(engine);
      /** @type {import('./support/engines.js').EnginePage} */
      let page;
      before(async () => {
        page = await it.page();
        await page.goto(
          site.page(`/${library}`, {
            body: `<div id="app"></div>
              <script src="/kit/fc-eidas-elements.js"></script>
              <script src="/${library.replace('-native', '')}.js"></script>`,
          }),
        );
        await until(
          () =>
            page.evaluate(() =>
              Boolean(
                document
                  .querySelector('eidas-country-picker')
                  ?.shadowRoot?.querySelector('[data-code]'),
              ),
            ),
          'the picker',
        );
      });
      const value = () =>
        page.evaluate(
          () =>
            /** @type {any} */ (document.querySelector('eidas-country-picker'))
              ?.value,
        );
      const model = () =>
        page.evaluate(() => /** @type {any} */ (window).model());
      const sent = () => page.evaluate(() => /** @type {any} */ (window).sent);
      const send = () =>
        page.evaluate(() => document.querySelector('button')?.click());

      test('is not sent without a country', async () => {
        await send();
        if (refusing === 'library')
          await until(
            () =>
              page.evaluate(
                () => document.querySelector('#error')?.textContent,
              ),
            'the error',
          );
        else
          await until(
            () =>
              page.evaluate(() =>
                document
                  .querySelector('eidas-country-picker')
                  ?.matches(':state(user-invalid)'),
              ),
            'the error',
          );
        assert.deepEqual(await sent(), []);
      });

      test('takes what is set by the library', async () => {
        await page.evaluate(() => /** @type {any} */ (window).setModel('SE'));
        await until(async () => (await value()) === 'SE', 'Sweden');
      });

      test('hands on what is chosen, and is sent', async () => {
        await page.evaluate(() =>
          document
            .querySelector('eidas-country-picker')
            ?.shadowRoot?.querySelector('[data-code="EL"]')
            ?.dispatchEvent(
              new window.MouseEvent('click', { bubbles: true, composed: true }),
            ),
        );
        await until(async () => (await model()) === 'EL', 'Greece');
        assert.equal(await value(), 'EL');
        await send();
        await until(async () => (await sent()).length > 0, 'the submission');
        assert.deepEqual(await sent(), ['EL']);
      });
    });
