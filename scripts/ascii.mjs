// Files that read right in whatever encoding a page or a server declares, and
// still do after a site's build has put them into another file: ASCII alone.

const OUTSIDE = /[^\x00-\x7f]/g; // eslint-disable-line no-control-regex -- all of ASCII

/** As a script's strings and regular expressions write it. */
const escapeInScript = (char) => {
  const code = char.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
};

/** The number that a source map's segment starts with, and the rest of it. */
const SEGMENT = /^([g-z\d+/]*[A-Za-f])(.*)$/s;
const DIGITS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const decode = (text) => {
  const value = [...text].reduceRight(
    (sum, digit) => sum * 32 + (DIGITS.indexOf(digit) & 31),
    0,
  );
  return value & 1 ? -(value >> 1) : value >> 1;
};

const encode = (value) => {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const more = rest >> 5 > 0 ? 32 : 0;
    text += DIGITS[(rest & 31) | more];
    rest >>= 5;
  } while (rest > 0);
  return text;
};

/** A line's segments, moved to where their columns are once it is escaped. */
function moveColumns(segments, line) {
  let before = 0;
  let after = 0;
  return segments
    .split(',')
    .map((segment) => {
      const [, column, rest] = SEGMENT.exec(segment) ?? [];
      if (column === undefined) return segment;
      before += decode(column);
      const start = line.slice(0, before).replace(OUTSIDE, escapeInScript);
      const moved = start.length - after;
      after = start.length;
      return encode(moved) + rest;
    })
    .join(',');
}

/**
 * A script whose only characters outside ASCII are in strings and regular
 * expressions.
 *
 * @param {string} code
 * @param {{ mappings: string }} map
 * @returns {{ code: string, map: object }}
 */
export function asciiScript(code, map) {
  const lines = code.split('\n');
  const mappings = map.mappings
    .split(';')
    .map((segments, row) => moveColumns(segments, lines[row] ?? ''))
    .join(';');
  return {
    code: code.replace(OUTSIDE, escapeInScript),
    map: { ...map, mappings },
  };
}

/** A style sheet: its strings know six digits at most, ended by a blank. */
export const asciiCss = (code) =>
  code.replace(OUTSIDE, (char) => `\\${char.charCodeAt(0).toString(16)} `);
