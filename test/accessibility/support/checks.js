// @ts-check
// What no engine finds by itself, computed. Each check looks at the page as it
// stands and returns what is wrong, in words; nothing for a page without fault.
import { contrast } from '../../support/measures.js';
import { layoutProblems } from '../../guidelines/support/layout.js';
import { decode } from '../../guidelines/support/png.js';
import { install } from './page-side.js';
import { corpus, newWindowIn } from './texts.js';
import { flat, OPERABLE, toldOf } from './tree.js';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {(page: Page) => Promise<string[]>} Check
 */

/** @param {string} text */
const squeeze = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** Names, numbers and signs, which are the same in every language. */
const NEUTRAL = /FranceConnect\+?|\bFrance\b(?=$)|^Connect$|\d+|\s-\s|^[-/+]$/;

/** @type {Record<string, string[]> | undefined} */
let texts;

/** @param {string} piece @param {string[]} said @returns {boolean} */
function isSaid(piece, said) {
  if (!/\p{L}/u.test(piece)) return true;
  if (said.some((text) => text.includes(piece))) return true;
  // A message with the name of a country in it.
  const name = said.find(
    (text) =>
      text.length > 3 && text.length < piece.length && piece.includes(text),
  );
  return (
    name !== undefined &&
    piece.split(name).every((rest) => isSaid(squeeze(rest), said))
  );
}

/** @param {string} text @param {string} lang */
function isIn(text, lang) {
  texts ??= corpus();
  const said = texts[lang];
  if (!said) return false;
  return squeeze(text)
    .split(NEUTRAL)
    .every((piece) => isSaid(squeeze(piece), said));
}

/**
 * Each text is marked with the language that it is in: a voice that reads
 * Greek as English is not understood.
 *
 * @type {Check}
 */
export async function language(page) {
  await install(page);
  const found = await page.evaluate(() => globalThis.look.texts());
  return found
    .filter(({ text, lang }) => !isIn(text, lang))
    .map(({ text, lang }) => {
      const is = Object.keys(texts ?? {}).filter((one) => isIn(text, one));
      return `“${text}” is marked ${lang}, and is ${is.join(' or ') || 'in no language of the kit'}`;
    });
}

/**
 * What can be operated, with what is told of it and what is seen of it.
 *
 * @param {Page} page
 */
async function controls(page) {
  await install(page);
  const told = flat(await toldOf(page)).filter(({ role }) =>
    OPERABLE.has(role),
  );
  const devtools = await page.context().newCDPSession(page);
  try {
    return await Promise.all(
      told.map(async (one) => {
        const { object } = await devtools.send('DOM.resolveNode', {
          backendNodeId: one.backendId,
        });
        const { result } = await devtools.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          returnByValue: true,
          functionDeclaration: String(function () {
            /** @type {any} */
            // @ts-expect-error: the node itself
            const element = this;
            const { look } = /** @type {any} */ (globalThis);
            // A combobox shows its value, and its question stands above it.
            const label =
              element.role === 'combobox'
                ? element.getRootNode().querySelector('#question')
                : (element.labels?.[0] ?? element);
            let text = '';
            const walker = document.createTreeWalker(label, 4);
            while (walker.nextNode()) {
              const parent = walker.currentNode.parentElement;
              if (look.seen(parent) && !parent?.closest('[aria-hidden=true]')) {
                text += walker.currentNode.textContent;
              }
            }
            const { x, y, width, height } = element.getBoundingClientRect();
            return {
              label: text,
              lang: look.langOf(element),
              who: look.nameFor(element),
              newWindow: element.target === '_blank',
              inline: getComputedStyle(element).display === 'inline',
              own: element.getRootNode() instanceof ShadowRoot,
              box: { x, y, width, height },
            };
          }),
        });
        return { ...one, ...result.value };
      }),
    );
  } finally {
    await devtools.detach();
  }
}

/** A role in words, which a screen reader adds by itself. */
const ROLE_WORDS =
  /\b(button|bouton|Schaltfläche|link|lien|Link)\b|κουμπί|σύνδεσμος/;

/**
 * Whatever can be operated, and every group and dialog, has a name: once,
 * without its role and without flags.
 *
 * @type {Check}
 */
export async function names(page) {
  const found = [];
  for (const { role, name } of flat(await toldOf(page))) {
    if (
      !OPERABLE.has(role) &&
      !['group', 'radiogroup', 'dialog'].includes(role)
    )
      continue;
    if (!name.trim()) found.push(`a ${role} has no name`);
    if (/\p{Regional_Indicator}/u.test(name))
      found.push(`“${name}” reads a flag`);
    // A label of its own may speak of the FranceConnect+ button; a name may not.
    if (OPERABLE.has(role) && ROLE_WORDS.test(name))
      found.push(`the ${role} “${name}” says its role`);
    const [, again] = /(?:^|\s)(\S.{3,}?)\s+\1(?:\s|$)/u.exec(name) ?? [];
    if (again) found.push(`“${name}” says “${again}” twice`);
  }
  return found;
}

/**
 * The name has in it what is seen, so that somebody who speaks to the computer
 * is understood (WCAG 2.5.3).
 *
 * @type {Check}
 */
export async function labelInName(page) {
  return (await controls(page))
    .filter(({ name, label }) => !squeeze(name).includes(squeeze(label)))
    .map(({ name, label }) => `“${squeeze(label)}” is seen, “${name}” is told`);
}

/**
 * A list of countries is one stop of Tab: nobody has to pass through it.
 *
 * @type {Check}
 */
export async function oneStop(page) {
  await install(page);
  return page.evaluate(() => {
    const { look } = /** @type {any} */ (globalThis);
    /** @type {Element[]} */
    const lists = look
      .all(document)
      .filter((/** @type {Element} */ at) => at.matches('.results'));
    return lists.flatMap((list) => {
      const options = [...list.querySelectorAll('.option')];
      const stops = options.filter(
        (option) => /** @type {HTMLElement} */ (option).tabIndex === 0,
      );
      const few = options.length === 0 || stops.length === 1;
      return few ? [] : [`${stops.length} stops in ${look.nameFor(list)}`];
    });
  });
}

/** What is aimed at: WCAG's enhanced target size. */
const AIM = 44;
/** What must be: WCAG 2.5.8. */
const LEAST = 24;

/**
 * Targets are large enough: 44 px for all that stands alone, and for a link in
 * a line of text 24 px free of any other.
 *
 * @type {Check}
 */
export async function targets(page) {
  const all = (await controls(page)).filter(({ box }) => box.width > 0);
  return all.flatMap(({ who, box, inline, own }) => {
    if (!own) return [];
    const { width, height } = box;
    if (!inline) {
      return Math.min(width, height) >= AIM - 0.5
        ? []
        : [`${who} is ${Math.round(width)} × ${Math.round(height)} px`];
    }
    const centre = { x: box.x + width / 2, y: box.y + height / 2 };
    const near = all.filter(
      ({ box: other }) =>
        other !== box &&
        Math.hypot(
          Math.max(other.x - centre.x, 0, centre.x - other.x - other.width),
          Math.max(other.y - centre.y, 0, centre.y - other.y - other.height),
        ) <
          LEAST / 2,
    );
    return near.length === 0
      ? []
      : [`${who} is ${Math.round(height)} px high, close to ${near[0].who}`];
  });
}

/**
 * A link that opens a new window says so, in its language.
 *
 * @type {Check}
 */
export async function newWindows(page) {
  return (await controls(page))
    .filter(
      ({ newWindow, name, lang }) =>
        newWindow && !squeeze(name).includes(newWindowIn(lang)),
    )
    .map(({ name }) => `“${name}” opens a new window and does not say so`);
}

/**
 * Links of the same name lead to the same place.
 *
 * @type {Check}
 */
export async function samePurpose(page) {
  await install(page);
  return page.evaluate(() => {
    const { look } = /** @type {any} */ (globalThis);
    /** @type {Map<string, Set<string>>} */
    const places = new Map();
    for (const link of look.all(document)) {
      if (!link.matches('a[href]')) continue;
      const name = link.textContent.replace(/\s+/g, ' ').trim();
      const { origin, pathname } = new URL(link.href);
      places.set(name, (places.get(name) ?? new Set()).add(origin + pathname));
    }
    return [...places]
      .filter(([, where]) => where.size > 1)
      .map(([name, where]) => `“${name}” leads to ${[...where].join(' and ')}`);
  });
}

/**
 * Text against what is behind it: 4.5:1. What is disabled is exempt.
 *
 * @type {Check}
 */
export async function textContrast(page) {
  await install(page);
  const found = await page.evaluate(() => globalThis.look.texts());
  return found
    .filter(({ attribute, disabled }) => !attribute && !disabled)
    .map(({ text, color, ground }) => ({
      text,
      ratio: contrast(color, ground),
      colors: `${color} on ${ground}`,
    }))
    .filter(({ ratio }) => ratio < 4.5)
    .map(
      ({ text, ratio, colors }) => `“${text}”: ${ratio.toFixed(2)} (${colors})`,
    );
}

/**
 * What is no text and yet needed: the edge of a field, the marks of what is
 * chosen, what opens and what leaves the page: 3:1.
 *
 * @type {Check}
 */
export async function nonTextContrast(page) {
  await install(page);
  const found = await page.evaluate(() => {
    const { look } = /** @type {any} */ (globalThis);
    const all = look.all(document).filter(look.seen);
    /** @type {{ what: string, colors: string[], ground: string }[]} */
    const pairs = [];
    for (const element of all) {
      if (!look.closest(element, (/** @type {Element} */ at) => at.shadowRoot))
        continue;
      if (look.isDisabled(element)) continue;
      const style = getComputedStyle(element);
      const who = look.nameFor(element);
      const ground = look.groundOf(look.around(element));
      if (element.matches('input, .compact')) {
        pairs.push({
          what: `the edge of ${who}`,
          ground,
          colors: [
            style.backgroundColor,
            ...(parseFloat(style.borderBottomWidth)
              ? [style.borderBottomColor]
              : []),
            ...(style.boxShadow.match(/rgba?\([^)]*\)/g) ?? []),
          ],
        });
      }
      if (element.matches('.compact')) {
        pairs.push({
          what: `the arrow of ${who}`,
          ground: look.groundOf(element),
          colors: [getComputedStyle(element, '::after').borderBottomColor],
        });
      }
      if (element.matches('.option[aria-checked=true]')) {
        pairs.push({
          what: `the mark of ${who}`,
          ground: look.groundOf(element),
          colors: [getComputedStyle(element, '::after').borderBottomColor],
        });
      }
      if (element.matches('svg.external')) {
        pairs.push({
          what: `the icon of a new window`,
          ground: look.groundOf(element),
          colors: [style.stroke],
        });
      }
      if (element.matches('fc-plus-button, fc-button')) {
        const control = element.shadowRoot?.querySelector('.control');
        if (!control || look.isDisabled(control)) continue;
        const own = getComputedStyle(control);
        pairs.push({
          what: `the shape of ${who}`,
          ground: look.groundOf(element),
          colors: [
            own.backgroundColor,
            ...(parseFloat(own.borderTopWidth) ? [own.borderTopColor] : []),
          ],
        });
      }
    }
    return pairs;
  });
  return found
    .map(({ what, colors, ground }) => ({
      what,
      ratio: Math.max(1, ...colors.map((color) => contrast(color, ground))),
    }))
    .filter(({ ratio }) => ratio < 3)
    .map(({ what, ratio }) => `${what}: ${ratio.toFixed(2)}`);
}

/**
 * Text is whole: nothing cut off, over the edge of its control or of the
 * screen, and the page does not scroll sideways.
 *
 * @type {Check}
 */
export async function clipping(page) {
  await install(page);
  const own = await page.evaluate(() => {
    const { look } = /** @type {any} */ (globalThis);
    const { clientWidth } = document.documentElement;
    const found = [];
    for (const host of look.kit()) {
      const walker = document.createTreeWalker(host.shadowRoot, 4);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim();
        const parent = walker.currentNode.parentElement;
        if (!text || !parent || !look.seen(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const rect of range.getClientRects()) {
          if (rect.width === 0) continue;
          if (rect.right > clientWidth + 1 || rect.left < -1)
            found.push(`“${text}” leaves the screen`);
          look.closest(parent, (/** @type {Element} */ at) => {
            const { overflowX, overflowY } = getComputedStyle(at);
            const box = at.getBoundingClientRect();
            // A line's box is higher than its letters.
            const spare = rect.height * 0.3;
            const cut =
              (/hidden|clip/.test(overflowX) &&
                (rect.right > box.right + 1 || rect.left < box.left - 1)) ||
              (/hidden|clip/.test(overflowY) &&
                (rect.bottom - spare > box.bottom ||
                  rect.top + spare < box.top));
            const out =
              at.matches('.option, .compact, .close') &&
              (rect.right > box.right + 1 ||
                rect.bottom - spare > box.bottom ||
                rect.left < box.left - 1 ||
                rect.top + spare < box.top);
            if (cut) found.push(`“${text}” is cut off`);
            if (out) found.push(`“${text}” leaves its control`);
            return cut || out;
          });
        }
      }
    }
    return found;
  });
  return [...(await layoutProblems(page)), ...own];
}

/**
 * @param {import('../../guidelines/support/png.js').Picture} picture
 * @param {number} x
 * @param {number} y
 */
function pixel({ width, data }, x, y) {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return [...data.subarray(at, at + 3)];
}
/** @param {number[]} one @param {number[]} other */
const far = (one, other) =>
  Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));
/** @param {number[]} color */
const rgb = (color) => `rgb(${color.join(', ')})`;

/** Pixels around a control in which its ring is looked for. */
const AROUND = 8;
/** And inside: for a ring that lies on the edge. */
const INSIDE = 4;

/** Where along a side the ring is looked at: text may touch it in one place. */
const SAMPLES = [0.2, 0.35, 0.5, 0.65, 0.8];

/**
 * The ring between two pictures of a control, without focus and with: on each
 * side the least contrast with what is on both sides of it, where that is best.
 *
 * @param {import('../../guidelines/support/png.js').Picture} plain
 * @param {import('../../guidelines/support/png.js').Picture} focused
 */
function rings(plain, focused) {
  const { width, height } = focused;
  /** @type {Record<string, (part: number, step: number) => [number, number]>} */
  const sides = {
    left: (part, step) => [step, height * part],
    right: (part, step) => [width - 1 - step, height * part],
    top: (part, step) => [width * part, step],
    bottom: (part, step) => [width * part, height - 1 - step],
  };
  return Object.entries(sides).map(([side, place]) => {
    const found = SAMPLES.map((part) => {
      const steps = Array.from({ length: AROUND + INSIDE }, (_, step) => {
        const [x, y] = place(part, step);
        const now = pixel(focused, Math.floor(x), Math.floor(y));
        const was = pixel(plain, Math.floor(x), Math.floor(y));
        return { now, change: far(now, was) };
      });
      const most = Math.max(...steps.map(({ change }) => change));
      const changed = steps.map(({ change }) => change > 24);
      const first = changed.indexOf(true);
      const last = changed.lastIndexOf(true);
      if (first < 1) return 0;
      const core = steps.find(({ change }) => change === most)?.now ?? [];
      // Two pixels inside: the line below a link may touch the ring.
      const inside = steps.slice(last + 1, last + 3);
      const ratios = [[steps[first - 1]], inside].map((near) =>
        Math.max(
          ...near.map((step) => contrast(rgb(core), rgb(step?.now ?? core))),
        ),
      );
      return Math.min(...ratios);
    });
    const ratio = Math.max(...found);
    return { side, seen: ratio > 0, ratio };
  });
}

/**
 * What is wrong with how focus goes through the page, and where it is seen.
 *
 * @param {Page} page
 * @param {{ look?: boolean, back?: boolean }} [options]
 */
export async function walk(page, { look = false, back = false } = {}) {
  await install(page);
  /** @type {string[]} */
  const found = [];
  const url = page.url();
  await page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis);
    const scene = document.querySelector('#scene');
    for (const id of ['before', 'after']) {
      const stop = document.createElement('button');
      stop.id = id;
      stop.textContent = id;
      if (id === 'before') scene?.prepend(stop);
      else scene?.append(stop);
    }
    scope.stops = scope.look.stops();
    scope.heard = [];
    for (const type of ['fc-authorize', 'change', 'input', 'submit']) {
      document.addEventListener(type, () => scope.heard.push(type), {
        capture: true,
      });
    }
    scope.opened = () =>
      scope.look
        .all(document)
        .filter((/** @type {Element} */ element) =>
          element.matches(':popover-open, dialog[open]'),
        ).length;
    scope.wasOpen = scope.opened();
  });
  const count = await page.evaluate(
    () => /** @type {any} */ (globalThis).stops.length,
  );
  const [start, end] = back ? ['#after', '#before'] : ['#before', '#after'];
  const key = back ? 'Shift+Tab' : 'Tab';
  // From within what is open, else from the stop before.
  const open = await page.evaluate(
    () => /** @type {any} */ (globalThis).wasOpen > 0,
  );
  if (!open) await page.locator(start).focus();
  /** @type {Set<number>} */
  const visited = new Set();
  let above = -Infinity;
  let ended = false;
  const first = open ? 0 : 1;
  for (let step = 0; step <= count + 2; step++) {
    if (step >= first) await page.keyboard.press(key);
    else if (!open) await page.keyboard.press(key);
    const at = await page.evaluate((id) => {
      const scope = /** @type {any} */ (globalThis);
      const element = scope.look.active();
      if (!element || element === document.body) return { lost: true };
      if (element.matches(id)) return { end: true };
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 3, top + 3],
        [right - 3, top + 3],
        [left + 3, bottom - 3],
        [right - 3, bottom - 3],
      ];
      const hits = points.filter(([x, y]) => {
        const hit = scope.look.at(x, y);
        return (
          hit &&
          (scope.look.closest(
            hit,
            (/** @type {Element} */ one) => one === element,
          ) ||
            element.contains(hit))
        );
      });
      return {
        index: scope.stops.indexOf(element),
        who: scope.look.nameFor(element),
        own: element.getRootNode() instanceof ShadowRoot,
        top,
        bottom,
        hits: hits.length,
        box: { x: left, y: top, width: right - left, height: bottom - top },
        open: scope.opened(),
        wasOpen: scope.wasOpen,
        scrolled: window.scrollY,
      };
    }, end);
    if ('end' in at) {
      ended = true;
      break;
    }
    if ('lost' in at) {
      found.push('focus is on nothing');
      break;
    }
    if (visited.has(at.index)) {
      found.push(`focus does not get away from ${at.who}`);
      break;
    }
    visited.add(at.index);
    if (at.hits === 0) found.push(`focus on ${at.who} is hidden`);
    if (at.open > at.wasOpen) found.push(`focus on ${at.who} opens something`);
    const place = at.top + at.scrolled;
    const wrong = back
      ? place > above + 1 && above !== -Infinity
      : at.bottom + at.scrolled <= above + 1;
    if (wrong && !open) found.push(`focus on ${at.who} goes the other way`);
    above = place;
    if (look && at.own && at.hits > 0) found.push(...(await ringOf(page, at)));
  }
  if (!ended && found.length === 0)
    found.push('focus does not get out of the elements');
  const heard = await page.evaluate(
    () => /** @type {any} */ (globalThis).heard,
  );
  if (heard.length > 0) found.push(`focus alone makes: ${heard.join(', ')}`);
  if (page.url() !== url) found.push('focus alone leaves the page');
  if (!open && ended) {
    const missed = await page.evaluate(
      (indices) => {
        const scope = /** @type {any} */ (globalThis);
        return scope.stops
          .filter(
            (/** @type {Element} */ element, /** @type {number} */ index) =>
              !indices.includes(index) && element.isConnected,
          )
          .map(scope.look.nameFor);
      },
      [...visited],
    );
    for (const who of missed)
      if (!/#(before|after)/.test(who))
        found.push(`focus never comes to ${who}`);
  }
  return found;
}

/**
 * @param {Page} page
 * @param {{ who?: string, box?: { x: number, y: number, width: number, height: number } }} at
 */
async function ringOf(page, { who, box }) {
  if (!box) return [];
  const clip = {
    x: Math.floor(box.x) - AROUND,
    y: Math.floor(box.y) - AROUND,
    width: Math.ceil(box.width) + 2 * AROUND,
    height: Math.ceil(box.height) + 2 * AROUND,
  };
  const focused = decode(await page.screenshot({ clip, caret: 'hide' }));
  // The place from which Tab goes on stays.
  await page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis);
    scope.last = scope.look.active();
    scope.last.blur();
  });
  const plain = decode(await page.screenshot({ clip, caret: 'hide' }));
  await page.evaluate(() => /** @type {any} */ (globalThis).last.focus());
  const sides = rings(plain, focused);
  const missing = sides.filter(({ seen }) => !seen);
  if (missing.length > 1) return [`focus on ${who} is not seen`];
  return sides
    .filter(({ seen, ratio }) => seen && ratio < 3)
    .map(
      ({ side, ratio }) => `the ring of ${who}, ${side}: ${ratio.toFixed(2)}`,
    );
}

/** Order, reach, no trap, nothing hidden, nothing started. @type {Check} */
export const focusPath = (page) => walk(page);

/** The same, with a look at each ring. @type {Check} */
export const focusRings = (page) => walk(page, { look: true });

/**
 * What changes without the focus moving is said: a live region that was there
 * before says it, a moment later.
 *
 * @param {Page} page
 * @param {() => Promise<unknown>} act  what changes it
 * @param {RegExp} expected
 */
export async function statusMessage(page, act, expected) {
  await install(page);
  await page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis);
    scope.regions = scope.look
      .all(document)
      .filter((/** @type {Element} */ element) =>
        element.matches('[role=status], [role=alert], [aria-live=polite]'),
      );
  });
  await act();
  try {
    await page.waitForFunction(
      (source) =>
        /** @type {any} */ (globalThis).regions.some(
          (/** @type {Element} */ element) =>
            element.isConnected &&
            element.checkVisibility() &&
            new RegExp(source).test(element.textContent ?? ''),
        ),
      expected.source,
      { timeout: 2000 },
    );
    return [];
  } catch {
    return [`nothing says ${expected}`];
  }
}

/**
 * Typing into the field filters, and does nothing else.
 *
 * @type {Check}
 */
export async function inputStaysPut(page) {
  await install(page);
  const url = page.url();
  await page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis);
    scope.heard = [];
    for (const type of ['fc-authorize', 'submit']) {
      document.addEventListener(type, () => scope.heard.push(type));
    }
  });
  await page.locator('#filter').pressSequentially('gr');
  const { heard, field } = await page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis);
    return { heard: scope.heard, field: scope.look.active()?.id };
  });
  return [
    ...(heard.length > 0 ? [`typing makes: ${heard.join(', ')}`] : []),
    ...(field === 'filter' ? [] : ['typing moves the focus']),
    ...(page.url() === url ? [] : ['typing leaves the page']),
  ];
}

/**
 * The checks that look at a page as it stands, by name.
 *
 * @type {Record<string, Check>}
 */
export const STATIC = {
  language,
  names,
  labelInName,
  oneStop,
  targets,
  newWindows,
  textContrast,
  nonTextContrast,
  clipping,
};
