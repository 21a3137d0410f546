import { LOCALES } from './locales.mjs';

/**
 * How many bytes, in brotli, a page may load. `limit` fails the check. It leaves
 * room for a feature, not for several: lower it when you save something.
 */
export const budgets = [
  {
    id: 'fc-eidas-buttons.js',
    name: `fc-eidas-buttons.js, ${LOCALES.length} languages`,
    limit: 25_500,
  },
  {
    id: 'fc-eidas-elements.js',
    name: `fc-eidas-elements.js, ${LOCALES.length} languages`,
    limit: 52_950,
  },
  {
    id: 'app',
    name: 'an app of modules with one FranceConnect+ button, Lit included',
    limit: 17_800,
  },
  {
    id: 'language',
    name: 'the largest language that is loaded lazily',
    limit: 600,
  },
  {
    id: 'fc-eidas-elements.css',
    name: 'fc-eidas-elements.css',
    limit: 1_650,
  },
];
