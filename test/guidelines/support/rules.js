// @ts-check
// Every rule for the buttons, with how it is checked. What a machine can
// measure is measured here; the rest names who looks, and where.
import { LOCALES } from '../../../scripts/locales.mjs';
import { contrast, hex, tenths as px } from '../../support/measures.js';
import { focusRing, textsOf } from './contrast.js';
import { PATTERN_PAGES, patternOf, patternScene } from './login-pattern.js';
import {
  besideOfficial,
  controlOf,
  FONTS,
  inState,
  measure,
  officialPaths,
  outlineOf,
  pictureOf,
  plusInk,
} from './official.js';
import { compare } from './png.js';

/**
 * @typedef {Awaited<ReturnType<import('./stage.js')['openStage']>>} Stage
 * @typedef {{ value: string, met: boolean }} Finding
 * @typedef {object} Rule
 * @property {string} id
 * @property {string} rule
 * @property {string} how      how it is checked
 * @property {(stage: Stage) => Promise<Finding>} [measure]
 * @property {string} [person] who must look, and where
 */

const PLUS = '<fc-plus-button href="/auth"></fc-plus-button>';
const FC = '<fc-button href="/auth"></fc-button>';
const EIDAS = '<eidas-button href="/auth" lang="en"></eidas-button>';

/** @param {number} a @param {number} b @param {number} [within] */
const near = (a, b, within = 1) => Math.abs(a - b) <= within;

/** @param {import('playwright-core').Page} page @param {string} selector */
const textOf = async (page, selector) =>
  (await page.locator(selector).first().textContent())?.trim() ?? '';

/**
 * The colours of a control in each state: ground and text.
 *
 * @param {Stage} stage
 * @param {'fc-plus-button' | 'eidas-button'} tag
 * @param {'light' | 'dark'} scheme
 * @param {readonly import('./official.js').State[]} states
 */
async function colours(stage, tag, scheme, states) {
  const page = await stage.open({
    css: `:root { color-scheme: ${scheme} }`,
    body: `<${tag} href="/auth" no-intro></${tag}><${tag} href="/auth" disabled no-intro></${tag}>`,
  });
  const found = [];
  for (const state of states) {
    const control = page
      .locator(`${tag} .control`)
      .nth(state === 'disabled' ? 1 : 0);
    const { background, color } = await inState(page, control, state, () =>
      measure(page, control),
    );
    found.push(`${hex(background)}/${hex(color)}`);
  }
  return found;
}

/** @param {Stage} stage @param {string} body @param {string} tag */
async function boxes(stage, body, tag) {
  const found = [];
  for (const font of FONTS) {
    const page = await stage.open({ font, body });
    const box = await page.locator(`${tag} .control`).boundingBox();
    found.push({ width: box?.width ?? 0, height: box?.height ?? 0 });
  }
  return found;
}

/** @param {{ width: number, height: number }[]} found */
const both = (found) =>
  found
    .map(
      ({ width, height }, i) =>
        `${px(width)} × ${px(height)} px (${i === 0 ? 'Marianne' : 'Arial alone'})`,
    )
    .join(', ');

/** The accessible name, as the browser tells it. @param {import('playwright-core').Locator} control */
const nameOf = async (control) =>
  /^- \w+ "(.*)"/.exec(await control.ariaSnapshot())?.[1] ?? '';

/** @param {string} expected @param {string} actual @returns {Finding} */
const text = (expected, actual) => ({
  value: `« ${actual} »`,
  met: actual === expected,
});

/** @type {Rule[]} */
export const RULES = [
  {
    id: '1',
    rule: 'FranceConnect+ 245 × 56 px (DSFR: 244.36 × 55), with and without the Marianne font',
    how: 'box in Chromium, ± 1 px',
    async measure(stage) {
      const found = await boxes(stage, PLUS, 'fc-plus-button');
      return {
        value: both(found),
        met: found.every(
          ({ width, height }) => near(width, 244.36) && near(height, 55),
        ),
      };
    },
  },
  {
    id: '1',
    rule: 'FranceConnect 208.36 × 55 px',
    how: 'box in Chromium, ± 1 px',
    async measure(stage) {
      const found = await boxes(stage, FC, 'fc-button');
      return {
        value: both(found),
        met: found.every(
          ({ width, height }) => near(width, 208.36) && near(height, 55),
        ),
      };
    },
  },
  {
    id: '1',
    rule: 'A larger button keeps its proportions',
    how: 'box at a font size of 24 px beside the one at 16 px, ± 1 px',
    async measure(stage) {
      const page = await stage.open({
        font: 'marianne',
        css: 'fc-plus-button { font-size: 24px }',
        body: PLUS,
      });
      const box = await page.locator('fc-plus-button .control').boundingBox();
      const { width = 0, height = 0 } = box ?? {};
      return {
        value: `${px(width)} × ${px(height)} px = 1.5 × (${px(width / 1.5)} × ${px(height / 1.5)})`,
        met: near(width, 366.54) && near(height, 82.5),
      };
    },
  },
  {
    id: '2',
    rule: 'A light and a dark variant',
    how: 'ground and text under color-scheme light and dark',
    async measure(stage) {
      const light = await colours(stage, 'fc-plus-button', 'light', ['rest']);
      const dark = await colours(stage, 'fc-plus-button', 'dark', ['rest']);
      return {
        value: `light ${light[0]}, dark ${dark[0]}`,
        met: light[0] === '#000091/#f5f5fe' && dark[0] === '#8585f6/#000091',
      };
    },
  },
  {
    id: '2',
    rule: 'Choose the variant by contrast',
    how: 'the element follows color-scheme; the ground that a page puts behind it is the page’s choice',
    person:
      'whoever designs the page: look at the button on the page’s own ground, in each theme that it offers',
  },
  {
    id: '2',
    rule: 'A hover state is mandatory',
    how: 'ground while the pointer is on it',
    async measure(stage) {
      const light = await colours(stage, 'fc-plus-button', 'light', ['hover']);
      const dark = await colours(stage, 'fc-plus-button', 'dark', ['hover']);
      return {
        value: `light ${light[0]}, dark ${dark[0]}`,
        met: light[0] === '#1212ff/#f5f5fe' && dark[0] === '#b1b1f9/#000091',
      };
    },
  },
  {
    id: '3',
    rule: 'Design, colours, typography and label unchanged',
    how: 'pixels beside the official component at twice the resolution; at most 0.5 % may differ by more than 48 of 255 from all that is within one pixel',
    async measure(stage) {
      let most = 0;
      for (const tag of /** @type {const} */ ([
        'fc-plus-button',
        'fc-button',
      ])) {
        for (const scheme of /** @type {const} */ (['light', 'dark'])) {
          const page = await stage.open(
            besideOfficial(tag, 'marianne', scheme),
            { deviceScaleFactor: 2 },
          );
          const [theirs, ours] = [
            await pictureOf(page, controlOf(page, 'official')),
            await pictureOf(page, controlOf(page, tag)),
          ];
          most = Math.max(most, compare(theirs, ours).share);
        }
      }
      return {
        value: most <= 0.005 ? '≤ 0.5 %' : `${most * 100} %`,
        met: most <= 0.005,
      };
    },
  },
  {
    id: '3',
    rule: 'No page can change it: no option for colour, size, font or label, no ::part',
    how: 'attributes and parts in the shadow tree; hostile style sheets in test/guidelines/isolation.test.js',
    async measure(stage) {
      const page = await stage.open({ body: PLUS + FC });
      const parts = await page
        .locator('fc-plus-button [part], fc-button [part]')
        .count();
      return { value: `${parts} parts`, met: parts === 0 };
    },
  },
  {
    id: '3',
    rule: 'The label may be translated, not changed',
    how: 'the official words in fr, en, de, es; completeness of the other languages in test/package/texts.test.js',
    async measure(stage) {
      const official = {
        fr: 'S’identifier avec',
        en: 'Sign in with',
        de: 'Einloggen mit',
        es: 'Iniciar sesión con',
      };
      const found = [];
      for (const lang of Object.keys(official)) {
        const page = await stage.open({
          body: `<fc-plus-button lang="${lang}" href="/auth"></fc-plus-button>`,
        });
        found.push(await textOf(page, '.sign-in'));
      }
      return {
        value: found.join(' · '),
        met: found.join() === Object.values(official).join(),
      };
    },
  },
  {
    id: '3',
    rule: 'The translations say what the French says',
    how: 'by reading',
    person:
      'a native speaker of each language: the demo’s page /languages, beside locales/REVIEW.md',
  },
  {
    id: '3',
    rule: 'Accessibility exception: where the official width does not fit (a narrow column, text at 200 %, text spacing, a long translation), the words go below the logo, and then wrap',
    how: '26 languages by 3 elements, by geometry, in test/guidelines/any-width.test.js; the French button at normal size is as official in a column of 245 px',
    async measure(stage) {
      const page = await stage.open({
        font: 'marianne',
        css: 'body { width: 245px }',
        body: PLUS,
      });
      const box = await page.locator('fc-plus-button .control').boundingBox();
      return {
        value: `${px(box?.width ?? 0)} × ${px(box?.height ?? 0)} px in 245 px`,
        met: near(box?.width ?? 0, 244.36) && near(box?.height ?? 0, 55),
      };
    },
  },
  ...['FranceConnect+', 'FranceConnect'].map((brand) => ({
    id: '4',
    rule: `The official sentence above ${brand}`,
    how: 'its text, and that it stands above',
    /** @param {Stage} stage */
    async measure(stage) {
      const plus = brand.endsWith('+');
      const page = await stage.open({ body: plus ? PLUS : FC });
      const intro = await page.locator('.intro').boundingBox();
      const control = await page.locator('.control').boundingBox();
      const said = await textOf(page, '.intro');
      const above = (intro?.y ?? 0) + (intro?.height ?? 0) <= (control?.y ?? 0);
      return {
        value: `« ${said} »`,
        met:
          above &&
          said ===
            (plus
              ? 'FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles.'
              : 'FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion à vos services en ligne.'),
      };
    },
  })),
  {
    id: '4',
    rule: '“Always”: a page that leaves the sentence out (no-intro) has it itself',
    how: 'the console of the page names it',
    person: 'whoever writes no-intro: look at that page',
  },
  ...['FranceConnect+', 'FranceConnect'].map((brand) => ({
    id: '5',
    rule: `The link below ${brand}: its words, address and title`,
    how: 'text, href, target and title',
    /** @param {Stage} stage */
    async measure(stage) {
      const plus = brand.endsWith('+');
      const page = await stage.open({ body: plus ? PLUS : FC });
      const link = page.locator('.about a');
      const [href, target, title] = await Promise.all(
        ['href', 'target', 'title'].map((name) => link.getAttribute(name)),
      );
      const address = `https://franceconnect.gouv.fr/${plus ? 'france-connect-plus' : ''}`;
      return {
        value: `${href}, ${target}, « ${title} »`,
        met:
          href === address &&
          target === '_blank' &&
          title === `Qu’est-ce que ${brand}\u202f? - nouvelle fenêtre`,
      };
    },
  })),
  {
    id: '5',
    rule: 'A gap of 12 px between button and link',
    how: 'from the foot of the button to the top of the link’s line',
    async measure(stage) {
      const page = await stage.open({ font: 'marianne', body: PLUS });
      const control = await page.locator('.control').boundingBox();
      const about = await page.locator('.about').boundingBox();
      const gap = (about?.y ?? 0) - (control?.y ?? 0) - (control?.height ?? 0);
      return { value: `${px(gap)} px`, met: near(gap, 12, 0.5) };
    },
  },
  {
    id: '5',
    rule: 'The link has the colour and behaviour of a link, .875em/1.5, #000091 (dark #8585f6)',
    how: 'computed style',
    async measure(stage) {
      const found = [];
      for (const scheme of ['light', 'dark']) {
        const page = await stage.open({
          css: `:root { color-scheme: ${scheme} }`,
          body: PLUS,
        });
        found.push(
          await page.locator('.about a').evaluate((a) => {
            const { color, fontSize, lineHeight, textDecorationLine } =
              getComputedStyle(a);
            return { color, fontSize, lineHeight, textDecorationLine };
          }),
        );
      }
      const said = found.map(
        ({ color, fontSize, lineHeight, textDecorationLine }) =>
          `${hex(color)} ${fontSize}/${lineHeight} ${textDecorationLine}`,
      );
      return {
        value: said.join(', '),
        met:
          said.join() ===
          '#000091 14px/21px underline,#8585f6 14px/21px underline',
      };
    },
  },
  {
    id: '5',
    rule: 'The link’s name says that it opens a new window, in the element’s language',
    how: 'accessible name in French and German; each language has the words (test/package/texts.test.js)',
    async measure(stage) {
      const names = [];
      for (const lang of ['fr', 'de']) {
        const page = await stage.open({
          body: `<fc-plus-button lang="${lang}" href="/auth"></fc-plus-button>`,
        });
        const name = await nameOf(page.locator('.about a'));
        names.push(name.replaceAll('\u202f', ' '));
      }
      return {
        value: names.map((name) => `« ${name} »`).join(', '),
        met:
          names[0] === 'Qu’est-ce que FranceConnect+ ? - nouvelle fenêtre' &&
          /neue[sn]? Fenster/.test(names[1] ?? ''),
      };
    },
  },
  {
    id: '6',
    rule: 'In first position, with one « OU » before the site’s own means; the eIDAS button directly below the link, without « OU »; no social network beside it',
    how: 'the demo’s login page at 320, 768 and 1280 px',
    measure: (stage) => pattern(stage, 'login'),
  },
  {
    id: '6',
    rule: 'The same on a page of one’s own',
    how: 'not the kit’s to see: it is the page’s layout',
    person:
      'whoever integrates the kit: compare with /login of the demo (npm start), on a phone too',
  },
  {
    id: '7',
    rule: 'On the login page and on the registration page',
    how: 'the demo’s registration page at 320, 768 and 1280 px',
    measure: (stage) => pattern(stage, 'registration'),
  },
  {
    id: '7',
    rule: 'Every login and registration page of a site has it',
    how: 'not the kit’s to see',
    person: 'whoever integrates the kit: go through the site’s own pages',
  },
  {
    id: '8',
    rule: 'Opens in the active tab: no modal, popup or frame',
    how: 'target of the link; in a frame, test/e2e/starting.test.js',
    async measure(stage) {
      const page = await stage.open({ body: PLUS + FC + EIDAS });
      const targets = await page
        .locator('.control')
        .evaluateAll((all) => all.map((link) => link.getAttribute('target')));
      return {
        value: targets.join(', '),
        met: targets.length === 3 && targets.every((t) => t === '_top'),
      };
    },
  },
  {
    id: '8',
    rule: 'The button itself does not stand in a modal',
    how: 'not the kit’s to see',
    person: 'whoever integrates the kit: open the page where the button stands',
  },
  {
    id: '9',
    rule: 'Disabled only now and then: not by default, and the control stays reachable',
    how: 'the default, and focus while disabled',
    async measure(stage) {
      const page = await stage.open({
        body: `${PLUS}<fc-button href="/auth" disabled></fc-button>`,
      });
      const first = await page
        .locator('fc-plus-button .control')
        .getAttribute('aria-disabled');
      const second = page.locator('fc-button .control');
      await second.focus();
      const focused = await second.evaluate(
        (element) =>
          /** @type {ShadowRoot} */ (element.getRootNode()).activeElement ===
          element,
      );
      return {
        value: `by default ${first === null ? 'enabled' : 'disabled'}; disabled: focus ${focused ? 'possible' : 'impossible'}`,
        met: first === null && focused,
      };
    },
  },
  {
    id: '9',
    rule: '… where the user must do something first',
    how: 'not the kit’s to see',
    person: 'whoever sets disabled: say on the page what is to be done first',
  },
  {
    id: '10',
    rule: 'The accessible name is « S’identifier avec FranceConnect+ », one word, with its plus and the typographic apostrophe',
    how: 'the name that the browser gives to assistive technology',
    async measure(stage) {
      const page = await stage.open({ body: PLUS });
      return text(
        'S’identifier avec FranceConnect+',
        await nameOf(page.locator('.control')),
      );
    },
  },
  {
    id: '10',
    rule: 'The plus is text, not drawn by a style sheet; “FranceConnect” is one word in 26 languages',
    how: 'text of the label',
    async measure(stage) {
      const page = await stage.open({
        body: LOCALES.map(
          (lang) =>
            `<fc-plus-button lang="${lang}" href="/auth"></fc-plus-button>`,
        ).join(''),
      });
      const brands = await page
        .locator('.brand')
        .evaluateAll((all) =>
          all.map(({ textContent }) => textContent?.trim()),
        );
      const right = brands.filter((brand) => brand === 'FranceConnect+').length;
      return {
        value: `${right} of ${LOCALES.length}`,
        met: right === LOCALES.length,
      };
    },
  },
  {
    id: 'FC',
    rule: 'Padding .625em 3em .625em 4em; radius 0, no border',
    how: 'where the two lines stand in the box (em of 16 px), beside the official ones, ± 0.5 px',
    async measure(stage) {
      const { ours, theirs } = await beside(stage);
      const place = (/** @type {import('./official.js').Measures} */ m) => [
        m.lines['login']?.x ?? 0,
        m.lines['login']?.y ?? 0,
        m.lines['brand']?.x ?? 0,
        m.lines['brand']?.y ?? 0,
      ];
      const [a, b] = [place(ours), place(theirs)];
      return {
        value: `lines at ${px(a[0] ?? 0)},${px(a[1] ?? 0)} and ${px(a[2] ?? 0)},${px(a[3] ?? 0)} px; radius ${ours.radius}, border ${ours.border}`,
        met:
          a.every((n, i) => near(n, b[i] ?? -9, 0.5)) &&
          ours.radius === '0px' &&
          ours.border === '0px',
      };
    },
  },
  {
    id: 'FC',
    rule: '« S’identifier avec » 1.0625em/400, « FranceConnect » 1.125em/700, in Marianne, arial, sans-serif',
    how: 'computed style',
    async measure(stage) {
      const { ours } = await beside(stage);
      const { login, brand } = ours.lines;
      return {
        value: `${login?.size}px/${login?.weight}, ${brand?.size}px/${brand?.weight}, ${brand?.family}`,
        met:
          login?.size === 17 &&
          login.weight === '400' &&
          brand?.size === 18 &&
          brand.weight === '700' &&
          brand.family === 'Marianne, arial, sans-serif',
      };
    },
  },
  {
    id: 'FC',
    rule: 'Logo box 2.5em × 3em, left .75em, centred vertically; its very paths',
    how: 'box, ± 0.5 px; the path data beside the official style sheet’s',
    async measure(stage) {
      const { ours, page } = await beside(stage);
      const { x, y, width, height } = ours.logo;
      const paths = await page
        .locator('fc-plus-button .logo path')
        .evaluateAll((all) =>
          all.map((path) => ({
            fill: path.getAttribute('fill'),
            d: path.getAttribute('d'),
          })),
        );
      const same =
        JSON.stringify(paths.slice(0, 4)) === JSON.stringify(officialPaths());
      return {
        value: `${px(width)} × ${px(height)} px at ${px(x)},${px(y)}; paths ${same ? 'identical' : 'other'}`,
        met:
          near(x, 12, 0.5) &&
          near(y, 3.5, 0.5) &&
          near(width, 40, 0.5) &&
          near(height, 48, 0.5) &&
          same,
      };
    },
  },
  {
    id: 'FC',
    rule: 'The plus: ink about x 207–230, y 16–39',
    how: 'ink in a picture at twice the resolution, beside the official one, ± 1 px',
    async measure(stage) {
      const { page } = await beside(stage, 2);
      const [a, b] = [
        plusInk(await pictureOf(page, controlOf(page, 'fc-plus-button')), 2),
        plusInk(await pictureOf(page, controlOf(page, 'official')), 2),
      ];
      const near4 = /** @type {const} */ (['left', 'top', 'right', 'bottom']);
      return {
        value: `x ${Math.round(a.left)}–${Math.round(a.right)}, y ${Math.round(a.top)}–${Math.round(a.bottom)} px`,
        met: near4.every((side) => near(a[side], b[side])),
      };
    },
  },
  .../** @type {const} */ ([
    [
      'light',
      '#000091/#f5f5fe #1212ff/#f5f5fe #2323ff/#f5f5fe #e5e5e5/#929292',
    ],
    ['dark', '#8585f6/#000091 #b1b1f9/#000091 #c6c6fb/#000091 #2a2a2a/#666666'],
  ]).map(([scheme, expected]) => ({
    id: 'FC',
    rule: `Colours in ${scheme}: rest, hover, active, disabled`,
    how: 'computed ground/text',
    /** @param {Stage} stage */
    async measure(stage) {
      const states = /** @type {const} */ ([
        'rest',
        'hover',
        'active',
        'disabled',
      ]);
      const found = await colours(stage, 'fc-plus-button', scheme, states);
      return { value: found.join(' '), met: found.join(' ') === expected };
    },
  })),
  {
    id: 'FC',
    rule: 'Focus: 2px solid #0a76f6, offset 2px',
    how: 'computed outline under :focus-visible',
    async measure(stage) {
      const page = await stage.open({ body: PLUS });
      const control = page.locator('.control');
      const { style, width, offset, color } = await inState(
        page,
        control,
        'focus',
        () => outlineOf(control),
      );
      const value = `${width} ${style} ${hex(color)}, ${offset}`;
      return { value, met: value === '2px solid #0a76f6, 2px' };
    },
  },
  {
    id: 'FC',
    rule: 'Forced colours: 1px border, plus in ButtonText, link underlined',
    how: 'computed style under forced-colors: active',
    async measure(stage) {
      const page = await stage.open(
        { css: ':root { color-scheme: light dark }', body: PLUS },
        { forcedColors: 'active', colorScheme: 'dark' },
      );
      const value = await page.evaluate(() => {
        const root = document.querySelector('fc-plus-button')?.shadowRoot;
        const probe = document.createElement('i');
        probe.style.color = 'ButtonText';
        document.body.append(probe);
        const buttonText = getComputedStyle(probe).color;
        probe.remove();
        const of = (/** @type {string} */ selector) =>
          getComputedStyle(
            /** @type {Element} */ (root?.querySelector(selector)),
          );
        const plus = of('.plus').color === buttonText ? 'ButtonText' : 'other';
        return `${of('.control').borderTopWidth} ${of('.control').borderTopStyle}, plus ${plus}, link ${of('.about a').textDecorationLine}`;
      });
      return {
        value,
        met: value === '1px solid, plus ButtonText, link underline',
      };
    },
  },
  {
    id: 'FC',
    rule: 'Text ≥ 4.5:1, focus ring ≥ 3:1 (the official disabled colours are exempt by WCAG 1.4.3)',
    how: 'least ratio in rest, hover, active, focus, light and dark; more themes in test/guidelines/themes.test.js',
    measure: (stage) => leastContrast(stage, 'fc-plus-button'),
  },
  {
    id: 'FC',
    rule: 'Better than the official one: shrinks and wraps; the plus is in the name without a space; 26 languages',
    how: 'no sideways scroll at 320 px and 200 % text',
    async measure(stage) {
      const page = await stage.open(
        {
          css: ':root { font-size: 200% }',
          body: LOCALES.map(
            (lang) =>
              `<fc-plus-button lang="${lang}" href="/auth"></fc-plus-button>`,
          ).join(''),
        },
        { viewport: { width: 320, height: 640 } },
      );
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      return { value: `${width} px wide in 320 px`, met: width <= 320 };
    },
  },
  {
    id: 'eIDAS',
    rule: '245 × 56 px, text in two lines from x = 49.7, mark 32 × 32 at (11,12)',
    how: 'boxes, ± 1 px; ink beside the documentation’s picture in test/guidelines/eidas-fidelity.test.js',
    async measure(stage) {
      const page = await stage.open({ font: 'marianne', body: EIDAS });
      const found = await page.evaluate(() => {
        const root = document.querySelector('eidas-button')?.shadowRoot;
        const of = (/** @type {string} */ selector) =>
          /** @type {Element} */ (root?.querySelector(selector));
        const { x, y, width, height } = of('.control').getBoundingClientRect();
        const logo = of('.logo').getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(of('.label'));
        const lines = [...range.getClientRects()];
        return {
          width,
          height,
          logo: [logo.x - x, logo.y - y, logo.width, logo.height],
          text: (lines[0]?.x ?? 0) - x,
          lines: new Set(lines.map(({ top }) => top)).size,
        };
      });
      return {
        value: `${px(found.width)} × ${px(found.height)} px, ${found.lines} lines from ${px(found.text)}, mark ${found.logo.slice(2).map(px).join(' × ')} at (${found.logo.slice(0, 2).map(px).join(',')})`,
        met:
          near(found.width, 245) &&
          near(found.height, 56) &&
          found.lines === 2 &&
          near(found.text, 49.7) &&
          [11, 12, 32, 32].every((n, i) => near(found.logo[i] ?? 0, n)),
      };
    },
  },
  {
    id: 'eIDAS',
    rule: 'Ground #F9F9FB, border 1px #E2E2E4, text #5E748E; hover ground #E2E2E4',
    how: 'computed style',
    async measure(stage) {
      const found = await colours(stage, 'eidas-button', 'light', [
        'rest',
        'hover',
      ]);
      const page = await stage.open({ body: EIDAS });
      const border = await page.locator('.control').evaluate((element) => {
        const { borderTopWidth, borderTopColor } = getComputedStyle(element);
        return [borderTopWidth, borderTopColor];
      });
      const value = `${found.join(', ')}, ${border[0]} ${hex(border[1] ?? '')}`;
      return {
        value,
        met: value === '#f9f9fb/#5e748e, #e2e2e4/#455a73, 1px #e2e2e4',
      };
    },
  },
  {
    id: 'eIDAS',
    rule: 'Official label, in English, also on a French page where the visitor’s language is English',
    how: 'text on a page with lang="fr", for a visitor whose browser speaks English',
    async measure(stage) {
      const page = await stage.open({
        lang: 'fr',
        body: '<eidas-button href="/auth"></eidas-button>',
      });
      return text(
        'Sign-in with a digital identity from another European country',
        await textOf(page, '.label'),
      );
    },
  },
  {
    id: 'eIDAS',
    rule: 'FranceConnect’s own French wording',
    how: 'text with lang="fr"',
    async measure(stage) {
      const page = await stage.open({
        body: '<eidas-button href="/auth" lang="fr"></eidas-button>',
      });
      return text(
        'Connectez-vous avec une identité numérique d’un autre pays européen',
        await textOf(page, '.label'),
      );
    },
  },
  {
    id: 'eIDAS',
    rule: 'Text ≥ 4.5:1 in every state, disabled too (the official hover has 3.72:1); focus ring ≥ 3:1',
    how: 'least ratio in rest, hover, active, focus, disabled, light and dark; the dark variant is the kit’s own',
    measure: (stage) => leastContrast(stage, 'eidas-button'),
  },
  {
    id: 'eIDAS',
    rule: 'A real link or button with an accessible name (the showcase’s is an empty link)',
    how: 'the name that the browser gives to assistive technology',
    async measure(stage) {
      const page = await stage.open({ body: EIDAS });
      return text(
        'Sign-in with a digital identity from another European country',
        await nameOf(page.locator('.control')),
      );
    },
  },
  {
    id: 'eIDAS',
    rule: 'FranceConnect’s rules for this button are announced and not published',
    how: 'nothing to check yet',
    person:
      'the maintainers, when they are published: compare with this table and with test/guidelines/pictures',
  },
  {
    id: 'Artwork',
    rule: 'The logo comes unaltered from @gouvfr/dsfr 1.14.4',
    how: 'path data beside the package’s',
    async measure(stage) {
      const page = await stage.open({ body: FC });
      const paths = await page.locator('.logo path').count();
      return {
        value: `${paths} of ${officialPaths().length} paths`,
        met: paths === officialPaths().length,
      };
    },
  },
  {
    id: 'Artwork',
    rule: 'Marianne is used where the page has it, and not shipped',
    how: 'fonts that the kit asks for',
    async measure(stage) {
      const page = await stage.open({ body: PLUS });
      const fonts = await page.evaluate(() => document.fonts.size);
      return { value: `${fonts} fonts`, met: fonts === 0 };
    },
  },
  {
    id: 'Artwork',
    rule: 'The European mark can be replaced by the site',
    how: 'a picture in the slot "logo" is shown in its place',
    async measure(stage) {
      const page = await stage.open({
        body: '<eidas-button href="/auth" lang="en"><svg slot="logo" viewBox="0 0 1 1"></svg></eidas-button>',
      });
      const own = await page.locator('eidas-button > svg').boundingBox();
      const value = `${px(own?.width ?? 0)} × ${px(own?.height ?? 0)} px`;
      return { value, met: value === '32 × 32 px' };
    },
  },
  {
    id: 'Artwork',
    rule: 'The pictures look right to a person',
    how: 'test/guidelines/pictures.test.js finds what has changed since somebody looked',
    person:
      'whoever runs npm run pictures:update: test/guidelines/pictures, before committing',
  },
];

/** @param {Stage} stage @param {number} [scale] */
async function beside(stage, scale = 1) {
  const page = await stage.open(
    besideOfficial('fc-plus-button', 'marianne', 'light'),
    { deviceScaleFactor: scale },
  );
  await page.mouse.move(0, 0);
  return {
    page,
    ours: await measure(page, controlOf(page, 'fc-plus-button')),
    theirs: await measure(page, controlOf(page, 'official')),
  };
}

/**
 * @param {Stage} stage
 * @param {keyof typeof PATTERN_PAGES} name
 * @returns {Promise<Finding>}
 */
async function pattern(stage, name) {
  let met = true;
  let value = '';
  for (const width of [320, 768, 1280]) {
    const page = await stage.open(patternScene(PATTERN_PAGES[name]), {
      viewport: { width, height: 1200 },
    });
    const found = await patternOf(page);
    value = found.order.join(' → ');
    met &&=
      value === 'sentence → FranceConnect+ → link → eIDAS → OU → own means' &&
      found.separators === 1 &&
      found.firstInMain &&
      found.social === 0 &&
      found.sideways === 0;
  }
  return { value, met };
}

/**
 * @param {Stage} stage
 * @param {'fc-plus-button' | 'eidas-button'} tag
 * @returns {Promise<Finding>}
 */
async function leastContrast(stage, tag) {
  let least = Infinity;
  let ring = Infinity;
  for (const [scheme, ground] of [
    ['light', '#fff'],
    ['dark', '#161616'],
  ]) {
    const page = await stage.open({
      css: `:root { color-scheme: ${scheme} } body { background: ${ground}; color: light-dark(#161616, #fff) }`,
      body: `<${tag} href="/auth"></${tag}><${tag} href="/auth" disabled></${tag}>`,
    });
    const states = /** @type {const} */ ([
      'rest',
      'hover',
      'active',
      'focus',
      ...(tag === 'eidas-button' ? ['disabled'] : []),
    ]);
    for (const state of /** @type {import('./official.js').State[]} */ ([
      ...states,
    ])) {
      const host = `${tag}${state === 'disabled' ? '[disabled]' : ':not([disabled])'}`;
      const control = page.locator(`${host} .control`);
      await inState(page, control, state, async () => {
        for (const { color, ground } of await textsOf(page, host)) {
          least = Math.min(least, contrast(color, ground));
        }
        if (state !== 'focus') return;
        const found = await focusRing(control);
        ring = Math.min(ring, contrast(found.color, found.ground));
      });
    }
  }
  return {
    value: `text ${least.toFixed(2)}:1, focus ring ${ring.toFixed(2)}:1`,
    met: least >= 4.5 && ring >= 3,
  };
}

/**
 * @typedef {Rule & Partial<Finding>} Checked
 * @param {Stage} stage
 * @returns {Promise<Checked[]>}
 */
export async function checkRules(stage) {
  const checked = [];
  for (const rule of RULES) {
    checked.push({ ...rule, ...(await rule.measure?.(stage)) });
  }
  return checked;
}

/** @param {string} cell */
const escape = (cell) => cell.replaceAll('|', '\\|').replaceAll('\u202f', ' ');

/**
 * The page docs/guidelines.md.
 *
 * @param {Checked[]} checked
 */
export function asMarkdown(checked) {
  const rows = checked.map(({ id, rule, how, value, met, person }) => [
    id,
    rule,
    how,
    person ? `to be looked at by ${person}` : (value ?? ''),
    person ? 'by eye' : met ? 'yes' : '**no**',
  ]);
  const measured = checked.filter(({ person }) => !person);
  return `# The buttons and their guidelines

Every rule of FranceConnect+’s integration guide, its guideline picture and the
State design system (DSFR 1.14.4), and how it is kept. Rules 1 to 10 are the
guide’s; _FC_ and _eIDAS_ are the figures of the two buttons.

This page is written by \`npm run guidelines -- --write\`, which measures in
Chromium; \`npm run test:rest\` fails when it is out of date.

${measured.filter(({ met }) => met).length} of ${measured.length} measured rules are met; ${rows.length - measured.length} are for a person to look at.

| rule | what it asks | how it is checked | measured | met |
| ---- | ------------ | ----------------- | -------- | --- |
${rows.map((row) => `| ${row.map(escape).join(' | ')} |`).join('\n')}
`;
}
