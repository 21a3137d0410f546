// @ts-check
// What no engine finds by itself: languages, names, contrasts, targets, focus,
// messages - of each element in each state.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LOCALES } from '../../scripts/locales.mjs';
import { TAGS } from '../../scripts/tags.mjs';
import { spaceShadowText, TEXT_SPACING } from '../guidelines/support/layout.js';
import {
  clipping,
  focusPath,
  focusRings,
  inputStaysPut,
  labelInName,
  language,
  names,
  newWindows,
  STATIC,
  statusMessage,
  textContrast,
  walk,
} from './support/checks.js';
import {
  inScene,
  LANGUAGES,
  markup,
  mount,
  openScenes,
  STATES,
  THEMES,
} from './support/scenes.js';

/** @typedef {import('./support/scenes.js').Theme} Theme */

/** @type {Awaited<ReturnType<typeof openScenes>>} */
let scenes;
before(async () => {
  scenes = await openScenes();
});
after(() => scenes.close());

describe('each element in each state', () => {
  for (const tag of TAGS) {
    for (const state of STATES[tag]) {
      test(`<${tag}>, ${state.name}: in order`, async () => {
        const page = await scenes.open();
        await inScene(page, tag, state, 'el', async () => {
          for (const [name, check] of Object.entries(STATIC)) {
            assert.deepEqual(await check(page), [], name);
          }
        });
      });
    }
  }
});

describe('in the dark and in forced colours', () => {
  for (const theme of /** @type {const} */ (['dark', 'forced'])) {
    test(`contrast: ${theme}`, async () => {
      const page = await scenes.open(theme);
      for (const tag of TAGS) {
        for (const state of STATES[tag]) {
          await inScene(page, tag, state, 'de', async () => {
            for (const name of ['textContrast', 'nonTextContrast']) {
              assert.deepEqual(
                await STATIC[name]?.(page),
                [],
                `${tag}, ${state.name}, ${name}`,
              );
            }
          });
        }
      }
    });
  }
});

describe('on a ground that the scheme does not know', () => {
  for (const [name, css] of /** @type {const} */ ([
    [
      'a dark band on a light page',
      'main { background: #161616; color: #fff }',
    ],
    [
      'a light band on a dark page',
      ':root { color-scheme: dark } main { background: #fff; color: #161616 }',
    ],
  ])) {
    test(`contrast: ${name}`, async () => {
      const page = await scenes.open('light', {}, css);
      for (const state of STATES['eidas-country-picker']) {
        await inScene(page, 'eidas-country-picker', state, 'de', async () => {
          assert.deepEqual(await textContrast(page), [], state.name);
        });
      }
    });
  }
});

/** Everything at once. @param {string} lang @param {string} [more] */
const together = (lang, more = '') =>
  TAGS.map((tag) =>
    markup(tag, { name: '', attributes: `href="/auth" ${more}` }, lang),
  ).join('');

test('names and languages in every language', async () => {
  const page = await scenes.open();
  for (const lang of LOCALES) {
    await mount(page, lang, together(lang, 'error="access_denied"'));
    for (const check of [language, names, labelInName, newWindows])
      assert.deepEqual(await check(page), [], `${lang}, ${check.name}`);
  }
});

test('on a French page, what speaks another language says so', async () => {
  const page = await scenes.open();
  await mount(
    page,
    'fr',
    TAGS.map((tag) => `<${tag} href="/auth" countries="EL"></${tag}>`).join(''),
  );
  assert.deepEqual(await language(page), []);
  assert.equal(
    await page.locator('eidas-button .root').getAttribute('lang'),
    'en',
  );
});

describe('focus', () => {
  for (const theme of /** @type {Theme[]} */ (Object.keys(THEMES))) {
    for (const tag of TAGS) {
      test(`<${tag}>, ${theme}: its ring has 3:1 on both sides, from the first to the last`, async () => {
        const page = await scenes.open(theme);
        await mount(
          page,
          'el',
          markup(
            tag,
            {
              name: '',
              attributes: 'href="/auth" countries="AT EL" unavailable="AT"',
            },
            'el',
          ),
        );
        assert.deepEqual(await focusRings(page), []);
      });
    }
  }

  for (const [tag, name] of /** @type {const} */ ([
    ['eidas-button', 'open'],
    ['eidas-country-picker', 'open'],
    ['eidas-country-picker', 'in-form'],
    ['eidas-country-picker', 'suggested'],
    ['eidas-country-picker', 'unavailable'],
    ['fc-plus-button', 'disabled'],
  ])) {
    test(`<${tag}>, ${name}: goes through and out, and nothing hides it`, async () => {
      const state = STATES[tag].find((one) => one.name === name);
      assert.ok(state);
      const page = await scenes.open();
      await inScene(page, tag, state, 'fr', async () => {
        assert.deepEqual(await focusPath(page), []);
      });
    });
  }

  for (const back of [false, true]) {
    test(`under a sticky header${back ? ', backwards' : ''}: never hidden`, async () => {
      // A page with such a header says how high it is.
      const page = await scenes.open(
        'light',
        { viewport: { width: 640, height: 480 } },
        `html { scroll-padding-top: 128px }
        h1 { position: sticky; top: 0; height: 120px; margin: 0; background: #fff; z-index: 1 }`,
      );
      await mount(page, 'de', together('de'));
      assert.deepEqual(await walk(page, { back }), []);
    });
  }
});

describe('what changes is said', () => {
  /** @param {string} tag @param {string} attributes */
  const put = async (tag, attributes) => {
    const page = await scenes.open();
    await mount(page, 'fr', `<${tag} lang="fr" ${attributes}></${tag}>`);
    return page;
  };
  /** @param {string} text */
  const filter = async (text) => {
    const page = await put('eidas-country-picker', 'href="/auth"');
    return statusMessage(
      page,
      () => page.locator('#filter').fill(text),
      text === 'zzz' ? /Aucun pays/ : /Résultats.: \d/,
    );
  };

  test('how many countries are left', async () =>
    assert.deepEqual(await filter('gre'), []));
  test('that there is none', async () =>
    assert.deepEqual(await filter('zzz'), []));
  test('what was typed in full and is chosen', async () => {
    const page = await put(
      'eidas-country-picker',
      'name="country" layout="list"',
    );
    const act = async () => {
      await page.locator('#filter').fill('Grèce');
      // Out of the picker: in it, the radio button that gets the focus says it.
      await page.keyboard.press('Shift+Tab');
    };
    assert.deepEqual(await statusMessage(page, act, /Pays choisi.: Grèce/), []);
  });
  test('why one cannot be chosen', async () => {
    const page = await put(
      'eidas-country-picker',
      'href="/auth" unavailable="EL:level"',
    );
    const act = () => page.locator('[data-code=EL]').click({ force: true });
    assert.deepEqual(
      await statusMessage(page, act, /Grèce: Ne propose pas le niveau/),
      [],
    );
  });
  for (const tag of ['fc-plus-button', 'eidas-button']) {
    test(`<${tag}>: that a login starts`, async () => {
      const page = await put(tag, 'href="/auth"');
      const act = () => page.locator('.control').click();
      assert.deepEqual(
        await statusMessage(page, act, /Connexion en cours/),
        [],
      );
      await page.evaluate(() =>
        window.dispatchEvent(
          new window.PageTransitionEvent('pageshow', { persisted: true }),
        ),
      );
    });
    test(`<${tag}>: that a login failed`, async () => {
      const page = await put(tag, 'href="/auth"');
      const act = () =>
        page
          .locator(tag)
          .evaluate((host) => host.setAttribute('error', 'access_denied'));
      assert.deepEqual(
        await statusMessage(page, act, /n’a pas été transmise/),
        [],
      );
    });
  }
});

test('typing into the field does nothing but filter', async () => {
  const page = await scenes.open();
  await mount(
    page,
    'fr',
    '<form><eidas-country-picker name="country" layout="list" submit-on-choose></eidas-country-picker></form>',
  );
  assert.deepEqual(await inputStaysPut(page), []);
});

describe('nothing is lost at 320 px', () => {
  for (const [name, css] of /** @type {const} */ ([
    ['as it is', ''],
    ['text at 200 %', ':root { font-size: 200% }'],
    ['with text spacing', `* { ${TEXT_SPACING} }`],
  ])) {
    test(name, async () => {
      const page = await scenes.open(
        'light',
        { viewport: { width: 320, height: 640 } },
        css,
      );
      for (const lang of LANGUAGES) {
        for (const state of STATES['eidas-country-picker']) {
          if (['hover', 'focus', 'busy'].includes(state.name)) continue;
          await inScene(page, 'eidas-country-picker', state, lang, async () => {
            if (name.includes('spacing')) await spaceShadowText(page);
            assert.deepEqual(
              await clipping(page),
              [],
              `${lang}, ${state.name}`,
            );
          });
        }
        await mount(page, lang, together(lang, 'error="wrong_road"'));
        if (name.includes('spacing')) await spaceShadowText(page);
        assert.deepEqual(await clipping(page), [], lang);
        assert.deepEqual(await textContrast(page), [], lang);
      }
    });
  }
});
