// Routes that Web Test Runner's server has besides the files: what a backend may answer to a start
// without the page being left, and files of the module build that do not arrive as they should.
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** @typedef {import('@web/dev-server-core').Context} Context */

/** How long a file is held that no test releases. */
const HELD_MS = 20_000;

/** Does not change while the tests run. */
const LIT = /^\/node_modules\/(?:lit|lit-html|lit-element|@lit)\//;

const CACHE = 'max-age=3600';

/** By the test's own id: how many starts arrived. @type {Map<string, number>} */
const starts = new Map();

/** By the test's own id: what lets the file go. @type {Map<string, () => void>} */
const held = new Map();

/** @type {Record<string, (context: Context) => void>} */
const ANSWERS = {
  'no-content': (context) => {
    context.status = 204;
  },
  download: (context) => {
    context.set('Content-Disposition', 'attachment; filename="login.txt"');
    context.body = 'not a page';
  },
};

/**
 * `/start/<answer>?id=x` answers a start and counts it; `/starts?id=x` tells how many came.
 *
 * @param {Context} context
 * @param {() => Promise<unknown>} next
 */
export async function startRoutes(context, next) {
  const id = String(context.query['id'] ?? '');
  const answer = ANSWERS[/^\/start\/([\w-]+)$/.exec(context.path)?.[1] ?? ''];
  if (answer) {
    starts.set(id, (starts.get(id) ?? 0) + 1);
    context.set('Cache-Control', 'no-store');
    answer(context);
  } else if (context.path === '/starts') {
    context.set('Cache-Control', 'no-store');
    context.body = String(starts.get(id) ?? 0);
  } else await next();
}

/**
 * The built modules once more under `/cached/`, which a browser keeps. With `?fault=` a file is not
 * there (`missing`), stops in the middle (`truncated`), or waits for `/release?id=x` (`held`).
 *
 * @param {Context} context
 * @param {() => Promise<unknown>} next
 */
export async function faultyModules(context, next) {
  const id = String(context.query['id'] ?? '');
  if (context.path === '/release') {
    held.get(id)?.();
    context.body = held.delete(id) ? 'released' : 'nothing was held';
    return;
  }
  if (!context.path.startsWith('/cached/')) {
    await next();
    if (LIT.test(context.path)) context.set('Cache-Control', CACHE);
    return;
  }
  const { fault } = context.query;
  context.url = context.url.slice('/cached'.length);
  if (fault === 'missing') {
    context.status = 404;
    return;
  }
  if (fault === 'held') {
    const abort = new AbortController();
    held.set(id, () => abort.abort());
    await delay(HELD_MS, undefined, { signal: abort.signal }).catch(() => {});
  }
  if (fault === 'truncated') {
    const file = new URL(`../..${context.path}`, import.meta.url);
    const code = readFileSync(file, 'utf8').replace(/\n\/\/# source.*\s*$/, '');
    context.type = 'text/javascript';
    context.body = code.slice(0, Math.floor(code.length / 2));
    return;
  }
  await next();
  if (!fault) context.set('Cache-Control', CACHE);
}
