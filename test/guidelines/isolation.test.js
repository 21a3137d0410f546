// @ts-check
// A page's style sheet changes nothing inside a button, and all of its place.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BUTTONS } from '../../scripts/tags.mjs';
import { openStage } from './support/stage.js';

const body = `<div class="frame">${BUTTONS.map(
  (tag) => `<${tag} href="/auth" lang="fr"></${tag}>`,
).join('')}
  <form>${BUTTONS.map((tag) => `<${tag} lang="fr"></${tag}>`).join('')}</form></div>`;

/** Every box of the page that must not change with what is under test. */
const FRAME = `.frame { width: 480px; font: 16px/1.5 arial !important; color: #161616 !important }`;

const HOSTILE = {
  'everything unset':
    '* { all: unset } style, script, head { display: none } .frame { display: block }',
  'rules for buttons and links, with force': `button, a, span, p, svg, [class] { all: unset !important }
    button, a { background: lime !important; color: red !important; border: 9px solid !important;
      padding: 50px !important; font: 40px cursive !important; position: fixed !important;
      text-transform: uppercase !important; display: none !important }
    svg, path { fill: lime !important; display: none !important; width: 1px !important }
    .control, .plus, .logo, .brand, .words, .label { display: none !important }
    .frame { all: revert !important; display: block !important }`,
  'Bootstrap’s reboot': `*, ::before, ::after { box-sizing: border-box }
    body { margin: 0; font-family: system-ui; line-height: 1.5; -webkit-text-size-adjust: 100% }
    p { margin-top: 0; margin-bottom: 1rem }
    a { color: #0d6efd; text-decoration: underline } a:hover { color: #0a58ca }
    img, svg { vertical-align: middle }
    button { border-radius: 0; margin: 0; font-family: inherit; font-size: inherit; line-height: inherit;
      text-transform: none; -webkit-appearance: button }
    button:focus:not(:focus-visible) { outline: 0 } [hidden] { display: none !important }`,
  'Tailwind’s preflight': `*, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    html { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4 }
    a { color: inherit; text-decoration: inherit }
    img, svg, video { display: block; vertical-align: middle } img, video { max-width: 100%; height: auto }
    button, input, ::file-selector-button { font: inherit; letter-spacing: inherit; color: inherit;
      border-radius: 0; background-color: transparent; opacity: 1 }
    [hidden]:where(:not([hidden='until-found'])) { display: none !important }`,
  'what is inherited': `html { text-transform: uppercase; text-indent: 40px; white-space: nowrap; cursor: wait;
    list-style: square; word-break: break-all; hyphens: none; text-shadow: 0 0 4px red; quotes: none;
    border-collapse: collapse; fill: lime; stroke: lime; font-variant: small-caps; text-align-last: justify }`,
};

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/**
 * Where everything stands in each control, and what it looks like.
 *
 * @param {import('./support/stage.js').Scene} scene
 */
async function inside(scene) {
  const page = await stage.open({ ...scene, body });
  return page.evaluate(() => {
    const looks = [
      'display',
      'color',
      'background-color',
      'font',
      'text-transform',
      'text-indent',
      'text-shadow',
      'white-space',
      'word-break',
      'cursor',
      'border',
      'padding',
      'opacity',
      'outline',
      'fill',
      'stroke',
      'text-decoration-line',
    ];
    return [
      ...document.querySelectorAll('fc-plus-button, fc-button, eidas-button'),
    ].map((host) => {
      const control = host.shadowRoot?.querySelector('.control');
      if (!control) return host.localName;
      const { x, y } = control.getBoundingClientRect();
      return [control, ...control.querySelectorAll('*')].map((element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return [
          `${host.localName} ${element.localName}.${element.getAttribute('class') ?? ''}`,
          box.height > 0 &&
            [box.x - x, box.y - y, box.width, box.height].map((n) =>
              Math.round(n * 10),
            ),
          looks.map((name) => `${name}: ${style.getPropertyValue(name)}`),
        ];
      });
    });
  });
}

describe('a hostile page changes nothing inside a button', () => {
  for (const [name, css] of Object.entries(HOSTILE)) {
    test(name, async () => {
      const plain = await inside({ css: FRAME, linked: false });
      const hostile = await inside({ css: css + FRAME, linked: false });
      assert.equal(plain.length, 6);
      assert.deepEqual(hostile, plain);
    });
  }

  test('the State design system', async () => {
    const plain = await inside({ css: FRAME });
    const hostile = await inside({ css: FRAME, dsfr: true });
    assert.deepEqual(hostile, plain);
  });

  test('no part of it can be styled by name', async () => {
    const page = await stage.open({ body });
    const parts = page.locator('fc-plus-button [part], fc-button [part]');
    assert.equal(await parts.count(), 0);
  });

  test('the official wording above and below is not changed either', async () => {
    const page = await stage.open({ css: HOSTILE['what is inherited'], body });
    for (const part of ['.intro', '.about a']) {
      const style = await page
        .locator(`fc-plus-button ${part}`)
        .first()
        .evaluate((element) => {
          const { textTransform, whiteSpace, textIndent } =
            getComputedStyle(element);
          return { textTransform, whiteSpace, textIndent };
        });
      assert.deepEqual(style, {
        textTransform: 'none',
        whiteSpace: 'normal',
        textIndent: '0px',
      });
    }
  });
});

describe('the page lays an element out as any other', () => {
  /** @param {string} css @param {string} [markup] */
  const boxes = async (css, markup) => {
    const page = await stage.open({
      css: `body { margin: 0 } .place { width: 600px } ${css}`,
      body: `<div class="place">${markup ?? BUTTONS.map((tag) => `<${tag} href="/auth" lang="fr"></${tag}>`).join('')}</div>`,
    });
    return page.evaluate(() =>
      [...document.querySelectorAll('.place > *')].map((host) => {
        const { x, y, width, height } = host.getBoundingClientRect();
        const control = host.shadowRoot
          ?.querySelector('.control')
          ?.getBoundingClientRect();
        return {
          x,
          y,
          width,
          height,
          control: control?.width ?? 0,
          at: control?.x ?? 0,
        };
      }),
    );
  };
  const every = BUTTONS.join(', ');

  test('display: a block at first, and what the page makes of it', async () => {
    for (const { width } of await boxes('')) assert.equal(width, 600);
    const inline = await boxes(`${every} { display: inline-block }`);
    assert.ok(inline.every(({ control, width }) => width >= control));
    assert.ok((inline[2]?.width ?? 600) < 600, 'as wide as its content');
    for (const { height } of await boxes(`${every} { display: none }`))
      assert.equal(height, 0);
  });

  test('width and margin', async () => {
    const found = await boxes(
      `${every} { width: 300px; margin: 10px 0 0 20px }`,
    );
    for (const { x, width } of found) assert.deepEqual([x, width], [20, 300]);
  });

  test('hidden hides, whatever display the page gives', async () => {
    for (const script of /** @type {const} */ (['now', 'never'])) {
      const page = await stage.open({
        script,
        css: `${every} { display: flex }`,
        body: BUTTONS.map(
          (tag) => `<${tag} href="/auth" hidden><a href="/auth">x</a></${tag}>`,
        ).join(''),
      });
      for (const tag of BUTTONS) {
        const box = await page.locator(tag).boundingBox();
        if (script === 'now') assert.equal(box, null, `${tag}, ${script}`);
      }
    }
  });

  test('the page’s alignment reaches the button', async () => {
    const found = await boxes(`.place { text-align: center }`);
    for (const { at, control } of found)
      assert.ok(Math.abs(at + control / 2 - 300) <= 1, `${at}`);
  });

  test('items of a grid and of a flex container', async () => {
    const grid = await boxes(
      '.place { display: grid; grid-template-columns: 1fr 1fr; gap: 0 }',
    );
    assert.deepEqual(
      grid.map(({ width }) => width),
      [300, 300, 300],
    );
    const row = await boxes(
      '.place { display: flex; width: 750px } .place > * { flex: 1 1 0 }',
    );
    for (const { width } of row) assert.equal(Math.round(width), 250);
    const column = await boxes(
      '.place { display: flex; flex-direction: column; align-items: flex-start }',
      '<fc-plus-button href="/auth" no-intro lang="fr"></fc-plus-button><eidas-button href="/auth" lang="fr"></eidas-button>',
    );
    for (const { control } of column) assert.ok(Math.abs(control - 244.5) < 1);
  });
});
