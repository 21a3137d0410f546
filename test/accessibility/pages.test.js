// @ts-check
// Whole pages that no other test knows: a login page in DSFR with every
// element, and a long form with the picker in each layout. Both engines, the
// computed checks and the path of the focus; narrow, zoomed, in forced colours.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openStage } from '../guidelines/support/stage.js';
import { focusPath, focusRings, STATIC } from './support/checks.js';
import { unsettled } from './support/engines.js';

const FEW = 'countries="AT BE CY DE EL ES IS SE" unavailable="IS:level"';

const PAGES = {
  'a login page': `
    <header role="banner" class="fr-header"><p>Démarches</p></header>
    <main id="scene" class="fr-container">
      <h1>Se connecter</h1>
      <h2>Avec FranceConnect+</h2>
      <fc-plus-button href="/auth/fc-plus" error="access_denied"></fc-plus-button>
      <eidas-button href="/auth/eidas" lang="el"></eidas-button>
      <h2>Avec FranceConnect</h2>
      <fc-button href="/auth/fc"></fc-button>
      <h2>Par pays</h2>
      <eidas-button lang="de" href="/auth/broker">
        <eidas-country-picker slot="picker" lang="de" ${FEW}></eidas-country-picker>
      </eidas-button>
      <eidas-country-picker lang="fr" href="/auth/country" ${FEW}></eidas-country-picker>
    </main>`,
  'a long form': `
    <main id="scene" class="fr-container">
      <h1>Votre dossier</h1>
      <form action="/send" aria-label="Dossier">
        <div class="fr-input-group">
          <label class="fr-label" for="name">Nom</label>
          <input class="fr-input" id="name" autocomplete="family-name" />
        </div>
        <div class="fr-select-group">
          <label class="fr-label" for="compact">Pays de l’identité</label>
          <eidas-country-picker id="compact" lang="fr" name="a" required ${FEW}></eidas-country-picker>
        </div>
        <fieldset class="fr-fieldset">
          <legend class="fr-fieldset__legend">Second titulaire</legend>
          <eidas-country-picker lang="fr" layout="list" name="b" value="EL" ${FEW}></eidas-country-picker>
        </fieldset>
        <fieldset class="fr-fieldset" disabled>
          <legend class="fr-fieldset__legend">Troisième titulaire</legend>
          <eidas-country-picker lang="fr" layout="compact" name="c" ${FEW}></eidas-country-picker>
        </fieldset>
        <eidas-button lang="fr">
          <eidas-country-picker slot="picker" lang="fr" ${FEW}></eidas-country-picker>
        </eidas-button>
        <button class="fr-btn">Envoyer</button>
      </form>
    </main>`,
};

/** @type {Record<string, import('playwright-core').BrowserContextOptions>} */
const WAYS = {
  wide: { viewport: { width: 1280, height: 900 } },
  'at 320 pixels': { viewport: { width: 320, height: 800 } },
  // 1280 by 1024 pixels, enlarged four times.
  'at 400 %': { viewport: { width: 320, height: 256 } },
  'in forced colours': {
    viewport: { width: 1280, height: 900 },
    forcedColors: 'active',
    colorScheme: 'dark',
  },
};

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/**
 * @param {import('playwright-core').Page} page
 * @param {string} state
 * @param {boolean} forced  the browser replaces the colours, and tells neither
 *   engine nor check by which: test/guidelines/themes.test.js looks at pixels
 */
async function assertSound(page, state, forced) {
  /** @param {string} what */
  const counts = (what) => !(forced && /contrast/i.test(what));
  for (const engine of /** @type {const} */ (['axe', 'ibm'])) {
    const { found } = await unsettled(page, engine);
    assert.deepEqual(found.filter(counts), [], `${state}, ${engine}`);
  }
  for (const [name, check] of Object.entries(STATIC))
    if (counts(name))
      assert.deepEqual(await check(page), [], `${state}, ${name}`);
  const overflow = await page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `${state}: scrolls sideways by ${overflow} pixels`);
}

for (const [name, body] of Object.entries(PAGES))
  describe(name, () => {
    for (const [way, options] of Object.entries(WAYS))
      test(way, async () => {
        const page = await stage.open(
          {
            body,
            dsfr: true,
            lang: 'fr',
            css: ':root { color-scheme: light }',
          },
          options,
        );
        await page.waitForFunction(() =>
          [...document.querySelectorAll('eidas-country-picker')].every(
            ({ shadowRoot }) =>
              shadowRoot?.querySelector('[data-code], [role=combobox]'),
          ),
        );
        const forced = options.forcedColors === 'active';
        await assertSound(page, 'at rest', forced);
        // The ring is looked for in pictures, which are small when enlarged.
        const walk = way === 'at 400 %' ? focusPath : focusRings;
        assert.deepEqual(await walk(page), [], 'the path of the focus');
        const opener = page.locator(
          '#compact #control, eidas-button[lang=de] #control',
        );
        await opener.first().click();
        await assertSound(page, 'open', forced);
        await page.keyboard.type('zzz');
        await page.waitForFunction(() =>
          [...document.querySelectorAll('eidas-country-picker')].some(
            ({ shadowRoot }) => shadowRoot?.querySelector('.answer'),
          ),
        );
        await assertSound(page, 'nothing found', forced);
        // Empties the field, then closes.
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        if (name === 'a long form') {
          await page.locator('.fr-btn').click();
          await assertSound(page, 'refused', forced);
        }
        await page.close();
      });
  });
