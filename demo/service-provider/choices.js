// @ts-check
import { LOCALES } from '../../scripts/locales.mjs';
import { field } from '../shared/server.js';
import { isKnownError } from './texts.js';

/**
 * What can be chosen in the demo bar. A cookie keeps it until the browser is
 * closed; `/settings?…` sets it, so that a link can lead to any state.
 *
 * @typedef {object} Choice
 * @property {string} label
 * @property {Array<[value: string, label: string]>} options  the first is the default
 */

/** @satisfies {Record<string, Choice>} */
export const CHOICES = {
  scenario: {
    label: 'Scenario',
    options: [
      ['well', 'All goes well'],
      ['gives-up', 'The visitor gives up'],
      ['refused', 'The foreign eID refuses'],
      ['wrong-road', 'Somebody else’s session comes back'],
      ['not-enabled', 'eIDAS is not enabled for this site'],
      ['too-old', 'The login took too long'],
      ['down', 'FranceConnect+ is down'],
      ['slow', 'Slow network'],
      ['no-script', 'No script'],
    ],
  },
  road: {
    label: 'Start by',
    options: [
      ['link', 'Link'],
      ['form', 'Form with a CSRF token'],
      ['fetch', 'Form, sent by fetch'],
      ['country', 'Country page of this site'],
      ['compact', 'Form with a country field'],
      ['nested', 'Button that opens the countries'],
    ],
  },
  policy: {
    label: 'Security policy',
    options: [
      ['strict', 'Strict'],
      ['form-action', "Strict, form-action 'self'"],
      ['none', 'None'],
    ],
  },
  countries: {
    label: 'eIDAS country page',
    options: [
      ['as-is', 'As it is today'],
      ['picker', 'With the kit’s picker'],
    ],
  },
  look: {
    label: 'Style sheet',
    options: [
      ['own', 'The site’s own'],
      ['dsfr', 'DSFR 1.14.4'],
    ],
  },
  theme: {
    label: 'Theme',
    options: [
      ['system', 'As the device'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  width: {
    label: 'Width',
    options: [
      ['full', 'Full'],
      ['320', '320 px'],
      ['360', '360 px'],
      ['768', '768 px'],
    ],
  },
};

/** Not in the bar: the site's own language switcher, and whether the bar is open. */
const OTHERS = {
  lang: ['', ...LOCALES],
  bar: ['', 'open', 'closed'],
};

/** @typedef {keyof typeof CHOICES | keyof typeof OTHERS} Name */
/** @typedef {Record<Name, string>} Choices */

/** @type {Record<string, string[]>} */
const VALUES = {
  ...Object.fromEntries(
    Object.entries(CHOICES).map(([name, { options }]) => [
      name,
      options.map(([value]) => value),
    ]),
  ),
  ...OTHERS,
};

const COOKIE = 'demo';

/** Where nobody has chosen anything. */
export const DEFAULTS = /** @type {Choices} */ (
  Object.fromEntries(
    Object.entries(VALUES).map(([name, [standard]]) => [name, standard]),
  )
);

/**
 * The choices that these fields name; what they do not name, or name wrongly,
 * is as it was.
 *
 * @param {unknown} fields
 * @param {Choices} before
 * @returns {Choices}
 */
export function withChoices(fields, before) {
  const entries = Object.entries(VALUES).map(([name, values]) => {
    const value = field(fields, name);
    const known = value !== undefined && values.includes(value);
    return [name, known ? value : before[/** @type {Name} */ (name)]];
  });
  return /** @type {Choices} */ (Object.fromEntries(entries));
}

/** @param {Choices} choices @param {Choices} defaults */
export const differing = (choices, defaults) =>
  Object.entries(choices).filter(
    ([name, value]) => value !== defaults[/** @type {Name} */ (name)],
  );

/**
 * @param {string | undefined} header  the request's `Cookie`
 * @param {Choices} defaults
 */
export function readChoices(header, defaults) {
  const value = readCookie(header, COOKIE) ?? '';
  return withChoices(Object.fromEntries(new URLSearchParams(value)), defaults);
}

/** @param {string | undefined} header @param {string} name */
export function readCookie(header, name) {
  const found = header
    ?.split('; ')
    .find((cookie) => cookie.startsWith(`${name}=`));
  try {
    return found && decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return undefined;
  }
}

/** @param {import('express').Response} response @param {Choices} choices */
export const writeChoices = (response, choices) =>
  response.cookie(COOKIE, String(new URLSearchParams(choices)), {
    httpOnly: true,
    sameSite: 'lax',
  });

/**
 * The address that leads to these choices, from wherever they were.
 *
 * @param {Partial<Choices>} choices
 * @param {string} page  where it leads on
 */
export const settingsAddress = (choices, page) =>
  `/settings?${new URLSearchParams({ ...choices, page })}`;

/** What may be kept of a page's query: what came back from a login. */
/** @type {Record<string, (value: string) => boolean>} */
const KEPT = {
  error: isKnownError,
  road: (value) => ['fc-plus', 'eidas'].includes(value),
  logged_out: (value) => ['fc-plus', 'site'].includes(value),
};

/**
 * Where `/settings` may lead on: a page of this site.
 *
 * @param {string | undefined} page  path and query
 */
export function safePage(page) {
  const base = 'http://site.invalid';
  if (!page?.startsWith('/') || !URL.canParse(page, base)) return '/login';
  const { origin, pathname, searchParams } = new URL(page, base);
  const known =
    origin === base && /^\/(login|register|account|languages)\b/.test(pathname);
  if (!known) return '/login';
  const kept = [...searchParams].filter(
    ([name, value]) => Object.hasOwn(KEPT, name) && KEPT[name](value),
  );
  return kept.length > 0
    ? `${pathname}?${new URLSearchParams(kept)}`
    : pathname;
}
