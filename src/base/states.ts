/**
 * Sets or clears a custom state, `:state(name)` in a style sheet. Browsers that
 * know no such states, or only their first spelling, go without.
 */
export function setState(
  internals: ElementInternals | undefined,
  name: string,
  on: boolean,
): void {
  try {
    if (on) internals?.states?.add(name);
    else internals?.states?.delete(name);
  } catch {
    // Chromium before 125 takes names with two dashes only.
  }
}
