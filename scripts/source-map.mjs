// Which source each piece of a built file comes from, by its source map.

const DIGITS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of a segment: base 64, variable length, sign in the last bit. */
function decode(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return numbers;
}

/**
 * @param {string} code
 * @param {{mappings: string, sources: string[]}} map
 * @returns {{text: string, source: string | undefined, line: number}[]} the
 *   whole of `code` in pieces; `line` is that in the source, from 0
 */
export function sourceOf(code, map) {
  const pieces = [];
  const lines = code.split('\n');
  let index = 0;
  let line = 0;
  let source;
  let from = 0;
  const push = (text) => {
    if (text) pieces.push({ text, source, line: from });
  };
  for (const [row, segments] of map.mappings.split(';').entries()) {
    const text = lines[row] ?? '';
    let column = 0;
    let start = 0;
    for (const segment of segments.split(',').filter(Boolean)) {
      const [columns = 0, sources, originalLine = 0] = decode(segment);
      column += columns;
      push(text.slice(start, column));
      start = column;
      index += sources ?? 0;
      line += originalLine;
      source = sources === undefined ? undefined : map.sources[index];
      from = line;
    }
    push(`${text.slice(start)}\n`);
  }
  for (const text of lines.slice(map.mappings.split(';').length)) {
    source = undefined;
    push(`${text}\n`);
  }
  return pieces;
}
