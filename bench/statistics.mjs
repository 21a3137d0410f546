/** @param {number[]} values @param {number} q from 0 to 1 */
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values) => quantile(values, 0.5);

/** A number, or a dash where nothing was measured. */
export const fixed = (value, digits = 1) =>
  Number.isFinite(value) ? value.toFixed(digits) : '–';

/** The median, with the range that the middle half lies in. */
export function spread(values, digits = 1) {
  if (values.length === 0) return '–';
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) =>
    quantile(values, q).toFixed(digits),
  );
  return `${middle} (${low}–${high})`;
}
