// @ts-check
// What the elements look like on a page of the zoo, and how that differs from
// what they look like on a blank one.

/* global zooAll -- from the recorder of site.js: a page may hide document.querySelectorAll */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { compare, decode, encode } from '../../guidelines/support/png.js';
import { STANDS, VIEWPORT } from './elements.js';

/** @typedef {import('../../e2e/support/engines.js').EnginePage} EnginePage */
/** @typedef {import('../../guidelines/support/png.js').Picture} Picture */
/** @typedef {import('../pages.js').ZooPage} ZooPage */
/** @typedef {'light' | 'dark'} Scheme */
/** @typedef {'fallback' | 'element'} State  before and after the script */

/**
 * @typedef {object} Sight  one element
 * @property {number[]} box      of the host: left and top in its stand, width and height
 * @property {number[]} control  of what is pressed, in the same way
 * @property {Picture} picture   of the whole stand
 */

/**
 * @typedef {object} Look  a page in one state and scheme
 * @property {State} state
 * @property {Scheme} scheme
 * @property {Record<string, Sight>} sights
 * @property {string[]} drawn   what hosts draw themselves
 * @property {string[]} errors  what was thrown, or said on the console as an error
 * @property {string[]} scrolls what scrolls with the elements and not without
 */

/** @type {Scheme[]} */
const SCHEMES = ['light', 'dark'];

/** How long a page may take for any one step. */
const PATIENCE_MS = 12_000;

/**
 * Fails as soon as a step takes too long: a page that hangs answers nobody.
 *
 * @template T
 * @param {Promise<T>} step
 * @param {string} what
 * @returns {Promise<T>}
 */
export async function inTime(step, what) {
  const timer = new AbortController();
  step.catch(() => undefined);
  const late = delay(PATIENCE_MS, undefined, {
    signal: timer.signal,
    ref: false,
  }).then(() => {
    throw new Error(`hangs: no sign of life for ${PATIENCE_MS} ms (${what})`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([step, late]);
  } finally {
    timer.abort();
  }
}

/**
 * Opens a page of the zoo and looks at it before and after the script, light
 * and dark.
 *
 * @param {EnginePage} browser
 * @param {string} url
 * @param {ZooPage} page
 * @returns {Promise<Look[]>}
 */
export async function lookAt(browser, url, page) {
  const { media, prepare } = page;
  /** @template T @param {string} what @param {Promise<T>} step */
  const step = (what, step) => inTime(step, what);
  await step('its size', browser.resize(VIEWPORT.width, VIEWPORT.height));
  if (media === 'print') await browser.emulateMedia?.({}, 'print');
  if (media === 'forced-colors')
    await browser.emulateMedia?.({ 'forced-colors': 'active' });
  await step('it loads', browser.goto(url));
  if (prepare) await step('it is prepared', browser.evaluate(prepare));
  /** @type {Look[]} */
  const looks = [];
  await step('what it loads', browser.evaluate(arrive));
  const both = async (/** @type {State} */ state) => {
    for (const scheme of page.schemes ?? SCHEMES) {
      await step('its theme', browser.evaluate(setScheme, scheme));
      await step('it is painted', browser.evaluate(settle));
      const found = await step('its boxes', browser.evaluate(measure));
      const png = await step('its picture', browser.screenshot());
      looks.push({ ...found, state, scheme, sights: cut(found.boxes, png) });
    }
  };
  await both('fallback');
  await step('the script', browser.evaluate(loadKit, page.refuses ?? false));
  if (page.focused) await step('focus', browser.evaluate(focusFirst));
  await both('element');
  const without = await step('without them', browser.evaluate(scrollsWithout));
  for (const look of looks)
    look.scrolls = look.scrolls.filter((which) => !without.includes(which));
  if (media) await browser.emulateMedia?.({});
  return looks;
}

/** @param {Scheme} scheme */
function setScheme(scheme) {
  const root = /** @type {HTMLElement} */ (zooAll(':root')[0]);
  for (const name of ['data-fr-theme', 'data-bs-theme', 'data-theme'])
    root.setAttribute(name, scheme);
  root.style.colorScheme = scheme;
}

/** Loads the script, as a page does that asks for no encoding. @param {boolean} refuses */
export async function loadKit(refuses) {
  const create = Document.prototype.createElementNS;
  const script = /** @type {HTMLScriptElement} */ (
    create.call(document, 'http://www.w3.org/1999/xhtml', 'script')
  );
  script.src = '/kit/fc-eidas-elements.js';
  await new Promise((done) => {
    script.onload = script.onerror = done;
    zooAll('head')[0]?.append(script);
  });
  for (const host of zooAll('.stand :not(:defined)')) {
    if (refuses || !host.localName.includes('-')) continue;
    throw new Error(`<${host.localName}> was not defined`);
  }
  for (const host of zooAll(
    'fc-plus-button, fc-button, eidas-button, eidas-country-picker',
  ))
    await /** @type {any} */ (host).updateComplete;
}

/** What the page may still be loading: fonts of the kit's choice, its pictures. */
async function arrive() {
  const fonts = [...Reflect.get(Document.prototype, 'fonts', document)];
  const pictures = ['franceconnect-logo', 'european-mark'].map((name) => {
    const picture = new Image();
    picture.src = `/kit/${name}.svg`;
    return picture.decode();
  });
  await Promise.all([
    ...fonts
      .filter(({ family }) => family.includes('Marianne'))
      .map((face) => face.load()),
    ...pictures,
  ]);
}

/** Two frames, after which a change has been painted. */
const settle = () =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(undefined))),
  );

function focusFirst() {
  /** @type {HTMLElement | null} */ (zooAll('fc-plus-button')[0])?.focus();
}

/** All that numbers and computed styles tell of the elements. */
function measure() {
  /** @param {Element} element @param {DOMRect} stand @param {number} scale */
  const boxOf = (element, stand, scale) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x - stand.x, y - stand.y, width, height].map(
      (value) => Math.round((value / scale) * 10) / 10,
    );
  };
  const hosts = 'fc-plus-button, fc-button, eidas-button, eidas-country-picker';
  /** @type {string[]} */
  const drawn = [];
  const boxes = [...zooAll('.stand')].map((stand) => {
    const place = stand.getBoundingClientRect();
    const scale = place.width / 364;
    const host = stand.querySelector(hosts);
    if (!host) return { place, host: [], control: [] };
    const control =
      host.shadowRoot?.querySelector('.control, .compact, input') ??
      host.querySelector(':scope > :is(a, button, select)');
    /** @param {string} [pseudo] */
    const look = (pseudo) => {
      const style = getComputedStyle(host, pseudo);
      const where = `${host.localName}${pseudo ?? ''}`;
      /** @param {string} name @param {string} none */
      const expect = (name, none) => {
        const value = style.getPropertyValue(name);
        if (value && value !== none) drawn.push(`${where} ${name}: ${value}`);
      };
      if (pseudo && style.content === 'none') return;
      expect('background-image', 'none');
      expect('outline-style', 'none');
      expect('box-shadow', 'none');
      expect('text-decoration-line', 'none');
      expect('filter', 'none');
      expect('opacity', '1');
    };
    look();
    return {
      place: {
        x: place.x,
        y: place.y,
        width: place.width,
        height: place.height,
      },
      host: boxOf(host, place, scale),
      control: control ? boxOf(control, place, scale) : [],
    };
  });
  const root = Reflect.get(Document.prototype, 'documentElement', document);
  const scrolls = [root, Reflect.get(Document.prototype, 'body', document)]
    .flatMap((element) => [
      element.scrollWidth > element.clientWidth
        ? `${element.localName} sideways`
        : '',
      element.scrollHeight > element.clientHeight ? element.localName : '',
    ])
    .filter(Boolean);
  return {
    boxes,
    drawn,
    scrolls,
    errors: [.../** @type {any} */ (window).zooErrors],
  };
}

/** What scrolls once the stands hold nothing. */
function scrollsWithout() {
  for (const stand of zooAll('.stand')) {
    for (const host of stand.querySelectorAll('*'))
      if (host.localName.includes('-')) host.remove();
  }
  const root = Reflect.get(Document.prototype, 'documentElement', document);
  return [root, Reflect.get(Document.prototype, 'body', document)]
    .flatMap((element) => [
      element.scrollWidth > element.clientWidth
        ? `${element.localName} sideways`
        : '',
      element.scrollHeight > element.clientHeight ? element.localName : '',
    ])
    .filter(Boolean);
}

/**
 * Most pages look alike, to the last byte. Decoded once each.
 *
 * @type {Map<string, Picture>}
 */
const decoded = new Map();

/** @param {Buffer} png */
function decodeOnce(png) {
  const key = createHash('sha1').update(png).digest('base64');
  const picture = decoded.get(key) ?? decode(png);
  // Those that come again stay; the others would fill the memory.
  if (decoded.size > 40) decoded.clear();
  decoded.set(key, picture);
  return picture;
}

/**
 * The stands, cut out of the picture of the viewport.
 *
 * @param {{ place: { x: number, y: number, width: number, height: number }, host: number[], control: number[] }[]} boxes
 * @param {Buffer} png
 * @returns {Record<string, Sight>}
 */
function cut(boxes, png) {
  const whole = decodeOnce(png);
  return Object.fromEntries(
    STANDS.map((stand, index) => {
      const found = boxes[index];
      if (!found) throw new Error(`the stand of ${stand.name} is gone`);
      const { place, host, control } = found;
      const width = Math.round(place.width);
      const height = Math.round(place.height);
      const data = new Uint8Array(width * height * 4);
      for (let y = 0; y < height; y += 1) {
        const from =
          ((Math.round(place.y) + y) * whole.width + Math.round(place.x)) * 4;
        data.set(whole.data.subarray(from, from + width * 4), y * width * 4);
      }
      return [
        stand.name,
        { box: host, control, picture: { width, height, data } },
      ];
    }),
  );
}

/** How much of a picture may differ: the edges of letters are drawn otherwise. */
const SHARE = 0.0005;

/**
 * The one comparison: how the elements differ from what they are on a blank
 * page, in words.
 *
 * @param {Look[]} looks
 * @param {Look[]} blank
 * @param {ZooPage} page
 * @returns {string[]}
 */
export function differences(looks, blank, page) {
  /** @type {string[]} */
  const found = [];
  for (const look of looks) {
    const { state, scheme, sights, drawn, errors, scrolls } = look;
    const expected = blank.find(
      (other) => other.state === state && other.scheme === scheme,
    );
    if (!expected) throw new Error('the blank page was not looked at');
    const where = `${state}, ${scheme}`;
    found.push(...drawn.map((what) => `${where}: the host draws: ${what}`));
    found.push(...scrolls.map((what) => `${where}: scrolls: ${what}`));
    if (!page.refuses) found.push(...errors.map((what) => `${where}: ${what}`));
    if (state === 'element' && page.refuses) continue;
    for (const { name, own } of STANDS) {
      if (state === 'fallback' && (!own || page.fallback === 'none')) continue;
      const actual = sights[name];
      const wanted = expected.sights[name];
      if (!actual || !wanted) continue;
      const who = `${where}: ${name}`;
      const slack = page.scale ? 3 : 0.2;
      for (const part of /** @type {const} */ (['box', 'control'])) {
        const apart = actual[part].some(
          (value, at) => Math.abs(value - (wanted[part][at] ?? NaN)) > slack,
        );
        if (!apart && actual[part].length === wanted[part].length) continue;
        found.push(
          `${who}: ${part} ${actual[part].join(' ')} in place of ${wanted[part].join(' ')}`,
        );
      }
      if (page.scale) continue;
      if (state === 'fallback' && page.fallback === 'host') continue;
      const same =
        Buffer.compare(actual.picture.data, wanted.picture.data) === 0;
      if (same) continue;
      const { share, picture } = compare(wanted.picture, actual.picture);
      if (share <= SHARE) continue;
      const file = `${page.name} ${who}`.replace(/[^\w-]+/g, '-').slice(0, 120);
      mkdirSync('test-output/zoo', { recursive: true });
      for (const [kind, image] of Object.entries({
        expected: wanted.picture,
        actual: actual.picture,
        difference: picture,
      }))
        writeFileSync(`test-output/zoo/${file}.${kind}.png`, encode(image));
      found.push(
        `${who}: looks different, ${(share * 100).toFixed(2)} % of it (test-output/zoo/${file}.*.png)`,
      );
    }
  }
  return [...new Set(found)];
}

/** How many elements a look compares. */
export const ELEMENTS = STANDS.length;
