// @ts-check
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * A picture of pixels: red, green, blue, alpha, row by row.
 *
 * @typedef {{ width: number, height: number, data: Uint8Array }} Picture
 */

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** How many bytes a pixel takes, by the file's colour type. */
/** @type {Record<number, number>} */
const CHANNELS = { 2: 3, 6: 4 };

/** @param {Buffer} file @returns {Iterable<[string, Buffer]>} */
function* chunks(file) {
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    yield [type, file.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

/**
 * Reads what browsers write: eight bits a channel, not interlaced.
 *
 * @param {Buffer} file
 * @returns {Picture}
 */
export function decode(file) {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  let width = 0;
  let height = 0;
  let channels = 0;
  const packed = [];
  for (const [type, content] of chunks(file)) {
    if (type === 'IDAT') packed.push(content);
    if (type !== 'IHDR') continue;
    width = content.readUInt32BE(0);
    height = content.readUInt32BE(4);
    channels = CHANNELS[content[9] ?? -1] ?? 0;
    if (content[8] !== 8 || !channels || content[12] !== 0) {
      throw new Error('this kind of PNG is not read here');
    }
  }
  const rows = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const line = new Uint8Array(stride);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    unfilter(rows[start] ?? 0, rows.subarray(start + 1), line, channels);
    for (let x = 0; x < width; x += 1) {
      for (let c = 0; c < channels; c += 1) {
        data[(y * width + x) * 4 + c] = line[x * channels + c] ?? 0;
      }
    }
  }
  return { width, height, data };
}

/**
 * Undoes the filter of one row. `line` holds the row above, and then this one.
 *
 * @param {number} filter
 * @param {Uint8Array} raw
 * @param {Uint8Array} line
 * @param {number} channels
 */
function unfilter(filter, raw, line, channels) {
  /** The row above to the left, which `line` has overwritten by then. */
  const corner = new Uint8Array(channels);
  for (let i = 0; i < line.length; i += 1) {
    const up = line[i] ?? 0;
    const left = i < channels ? 0 : (line[i - channels] ?? 0);
    const c = i % channels;
    let predicted = 0;
    if (filter === 1) predicted = left;
    else if (filter === 2) predicted = up;
    else if (filter === 3) predicted = (left + up) >> 1;
    else if (filter === 4) predicted = paeth(left, up, corner[c] ?? 0);
    line[i] = (raw[i] ?? 0) + predicted;
    corner[c] = up;
  }
}

/** @param {number} a @param {number} b @param {number} c */
function paeth(a, b, c) {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** @param {Picture} picture @returns {Buffer} */
export function encode({ width, height, data }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 4 + 1));
  for (let y = 0; y < height; y += 1) {
    const row = data.subarray(y * width * 4, (y + 1) * width * 4);
    rows.set(row, y * (width * 4 + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {string} type @param {Buffer} content */
function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * The box of what differs from the ground, in pixels: first and last column
 * and row.
 *
 * @param {Picture} picture
 * @param {{ x: number, y: number, width: number, height: number }} [within]
 * @param {number} [least] how far a channel must be from the ground's
 */
export function inkBox(picture, within, least = 96) {
  const area = within ?? { x: 0, y: 0, ...picture };
  const at = (/** @type {number} */ x, /** @type {number} */ y) =>
    picture.data.subarray((y * picture.width + x) * 4);
  const ground = at(area.x, area.y);
  const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (let y = area.y; y < area.y + area.height; y += 1) {
    for (let x = area.x; x < area.x + area.width; x += 1) {
      if (distance(at(x, y), ground) < least) continue;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}

/** @param {Uint8Array} a @param {Uint8Array} b */
const distance = (a, b) =>
  Math.max(
    Math.abs((a[0] ?? 0) - (b[0] ?? 0)),
    Math.abs((a[1] ?? 0) - (b[1] ?? 0)),
    Math.abs((a[2] ?? 0) - (b[2] ?? 0)),
  );

/**
 * Compares two pictures as an eye would. A pixel counts as different if
 * nothing within one pixel of its place resembles it in the other picture, so
 * that the edges of letters may be drawn otherwise.
 *
 * @param {Picture} expected
 * @param {Picture} actual
 * @param {number} [tolerance]  by how much a channel may differ, of 255
 * @returns {{ share: number, picture: Picture }} the share of the pixels that
 *   differ, and a picture that shows them in red
 */
export function compare(expected, actual, tolerance = 48) {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const data = new Uint8Array(width * height * 4).fill(255);
  let different = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const same =
        resembles(expected, actual, x, y, tolerance) &&
        resembles(actual, expected, x, y, tolerance);
      const at = (y * width + x) * 4;
      if (same) {
        const from = (y * expected.width + x) * 4;
        for (let c = 0; c < 3; c += 1) {
          data[at + c] = 200 + (expected.data[from + c] ?? 0) / 5;
        }
      } else {
        different += 1;
        data.set([220, 0, 0], at);
      }
    }
  }
  return {
    share: different / (width * height),
    picture: { width, height, data },
  };
}

/**
 * @param {Picture} one
 * @param {Picture} other
 * @param {number} x
 * @param {number} y
 * @param {number} tolerance
 */
function resembles(one, other, x, y, tolerance) {
  if (x >= one.width || y >= one.height) return false;
  const at = (y * one.width + x) * 4;
  /** @param {number} nx @param {number} ny */
  const like = (nx, ny) => {
    if (nx < 0 || ny < 0 || nx >= other.width || ny >= other.height) {
      return false;
    }
    const to = (ny * other.width + nx) * 4;
    for (let c = 0; c < 3; c += 1) {
      const apart = (one.data[at + c] ?? 0) - (other.data[to + c] ?? 0);
      if (apart > tolerance || apart < -tolerance) return false;
    }
    return true;
  };
  if (like(x, y)) return true;
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) if (like(x + dx, y + dy)) return true;
  }
  return false;
}
