import { toEu } from './codes.js';
import { fold } from './fold.js';
import { buildIndex, toNames } from './search-index.js';
import type { Names } from './search-index.js';

/** A country with the name that is shown. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** Every known country's names; built on first use. */
let index: ReadonlyMap<string, Names> | undefined;

/** Of a country's names, those shown and all. */
interface Entry {
  readonly shown: string;
  readonly all: string;
  readonly whole: readonly string[];
}

const entries = new WeakMap<Named, Entry>();

/** What a country is found by; made on first use. */
export function entryOf(country: Named): Entry {
  const there = entries.get(country);
  if (there) return there;
  index ??= buildIndex();
  const shown = toNames([fold(country.name)]);
  const known = index.get(toEu(country.code));
  const entry = {
    shown: shown.lines,
    all: shown.lines + (known?.lines ?? ''),
    whole: [...shown.whole, ...(known?.whole ?? [])],
  };
  entries.set(country, entry);
  return entry;
}

/** The first place of what begins a name, and of what begins a later word. */
export const BEGINNING = 3;
export const WORD = 5;

/** How well a name fits, from 1; Infinity if it does not. */
export function place(country: Named, typed: string): number {
  const { shown, all } = entryOf(country);
  const parts = [`\n${typed}\n`, `\n${typed}`, `\n ${typed}`];
  const at = parts.findIndex((part) => all.includes(part));
  if (at < 0) return Infinity;
  return 1 + 2 * at + (shown.includes(parts[at] ?? '') ? 0 : 1);
}

/** Countries, and how well each fits. */
export type Ranked<T> = readonly (readonly [T, number])[];

/** Those with a finite rank, the lowest first. */
export function rank<T>(
  countries: readonly T[],
  of: (country: T) => number,
): Ranked<T> {
  return countries
    .map((country) => [country, of(country)] as const)
    .filter(([, found]) => found < Infinity)
    .sort(([, a], [, b]) => a - b);
}

/** The countries of the first that has any. */
export const first = <T>(found: readonly Ranked<T>[]): T[] =>
  found.find(({ length }) => length > 0)?.map(([country]) => country) ?? [];
