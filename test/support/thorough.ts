/** `FULL=1`: every case. Otherwise a share of what fixed seeds and equal files repeat. */
export const THOROUGH = document.documentElement.dataset['full'] !== undefined;

/** How many random cases are tried, of those that `FULL=1` tries. */
export const runs = (all: number): number => (THOROUGH ? all : all / 10);
