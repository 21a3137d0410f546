// @ts-check
import { readFileSync } from 'node:fs';
import { pathFrom } from '../shared/server.js';

/** Files of the project that the pages link to, and excerpts of them. */

/** @typedef {{ path: string, text: string }} File */
/** @typedef {{ path: string, from: number, to: number, code: string }} Excerpt */

/** The demo's code and the documentation, and nothing else. */
const SHOWN = /^(demo|docs)\/(?:[\w-]+\/)*[\w-]+\.(js|md)$/;

/** @param {string} path @returns {File | undefined} */
export function findFile(path) {
  if (!SHOWN.test(path)) return undefined;
  try {
    const text = readFileSync(
      pathFrom(`../../${path}`, import.meta.url),
      'utf8',
    );
    return { path, text };
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function linesOf(path) {
  const file = findFile(path);
  if (!file) throw new Error(`no ${path}`);
  return file.text.split('\n');
}

/**
 * The part of a file that a page shows, as it stands there: from the first line
 * that has `first` to the next that is `last`, its indentation taken off.
 *
 * @param {string} path
 * @param {string} first
 * @param {string} last
 * @returns {Excerpt}
 */
export function excerpt(path, first, last) {
  const lines = linesOf(path);
  const from = lines.findIndex((line) => line.includes(first));
  const to = lines.findIndex((line, at) => at > from && line === last);
  if (from < 0 || to < 0) throw new Error(`no “${first}” in ${path}`);
  const part = lines.slice(from, to + 1);
  const indent = Math.min(
    ...part.filter((line) => line).map((line) => line.search(/\S/)),
  );
  const code = part.map((line) => line.slice(indent)).join('\n');
  return { path, from: from + 1, to: to + 1, code };
}

/**
 * The address of a heading of the documentation, or of its page if it has no
 * such heading any more.
 *
 * @param {string} path
 * @param {string} heading  how it begins
 */
export function headingAddress(path, heading) {
  const at = linesOf(path).findIndex(
    (line) =>
      line.replace(/^#+ /, '').startsWith(heading) && line.startsWith('#'),
  );
  return `/files/${path}${at < 0 ? '' : `#L${at + 1}`}`;
}
