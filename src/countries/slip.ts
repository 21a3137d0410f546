/** A letter too many, left out, or wrong: where both go on after it. */
const SLIPS = [
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/**
 * Whether a text is a name, or the beginning of one, with one slip: a letter
 * left out, added or wrong, or two letters in the wrong order.
 *
 * @returns how many letters of the name are still to be typed; Infinity where
 *   the text differs by more than a slip
 */
export function slip(typed: string, name: string): number {
  // Nearly all names end here.
  const start = name.slice(0, 2);
  if (!start.includes(typed.charAt(0)) && !start.includes(typed.charAt(1)))
    return Infinity;
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at++;
  const swapped = `${typed[at + 1] ?? ''}${typed[at] ?? ''}`;
  const ends = SLIPS.map(([inTyped, inName]) =>
    name.startsWith(typed.slice(at + inTyped), at + inName)
      ? name.length - inName - (typed.length - inTyped)
      : -1,
  );
  if (name.startsWith(swapped + typed.slice(at + 2), at))
    ends.push(name.length - typed.length);
  return Math.min(...ends.filter((left) => left >= 0));
}
