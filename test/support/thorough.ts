/**
 * Whether a test takes every case. Chromium always does; the other engines take
 * a part of what does not depend on the engine, and all of it with `FULL=1`.
 */
export const THOROUGH =
  navigator.userAgent.includes('Chrome/') ||
  document.documentElement.dataset['full'] !== undefined;

/** How many random cases are tried, of those that are tried in Chromium. */
export const runs = (all: number): number => (THOROUGH ? all : all / 5);
