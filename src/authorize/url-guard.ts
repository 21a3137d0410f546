import { baseUri } from '../dom/native.js';

/** What a URL is judged by. */
export interface UrlGuardOptions {
  /** What a relative URL is resolved against. Default: the page's base URL. */
  readonly base?: string;
  /** The origin that is always allowed. Default: the page's. */
  readonly origin?: string;
  /**
   * Further origins, such as `https://login.example.fr`; in a string divided
   * by spaces. Default: none.
   */
  readonly allowedOrigins?: string | readonly string[];
}

/** A URL parser forgives these; a URL that a backend wrote has none. */
// eslint-disable-next-line no-control-regex -- control characters are the point
const FORGIVEN = /[\u0000-\u001f\u007f-\u009f\\]|^\s|\s$/u;

/** User information, even an empty one: `https://@host`, `//user:x@host`. */
const USER_INFO = /^(?:[a-z][a-z\d+.-]*:\/*|\/\/+)[^/?#]*@/i;

const HTTP = /^https?:$/;

/** Stands for the page where there is none: on a server. */
export const NO_PAGE = 'http://page.invalid';

/** What the page's relative URLs are resolved against. */
export const pageBase = (): string =>
  typeof document === 'undefined' ? NO_PAGE : baseUri();

/** A sandboxed page has an address but no origin; `about:srcdoc` the reverse. */
const pageOrigin = (): string => {
  if (typeof document === 'undefined') return NO_PAGE;
  return location.origin === 'null' ? self.origin : location.origin;
};

/** A URL, or `undefined`: `URL.canParse` is younger than the kit's browsers. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

const originOf = (value: string): string | undefined => {
  const url = parseUrl(value);
  return url && HTTP.test(url.protocol) ? url.origin : undefined;
};

/**
 * Judges a URL that the page is about to go to.
 *
 * It passes if, resolved as the browser resolves it, it is an http(s) URL of
 * the page's own origin or of one that is allowed, and holds nothing that is
 * only there to mislead: user information, control characters, backslashes,
 * surrounding blanks, or a path that another parse would take for a host
 * (`/.//evil.example`). It guards a URL that was computed; it cannot help a
 * page into which markup was injected.
 *
 * @param value the URL, absolute or relative
 * @returns the absolute URL; `undefined` if it is refused. Never throws.
 */
export function guardUrl(
  value: string | URL,
  options: UrlGuardOptions = {},
): URL | undefined {
  try {
    return judge(value, options);
  } catch {
    // What has no text form, or throws when it is read, leads nowhere.
    return undefined;
  }
}

function judge(value: string | URL, options: UrlGuardOptions): URL | undefined {
  // Only what was really given: a polluted `Object.prototype` allows nothing.
  const given = Object.assign<object, UrlGuardOptions>(
    Object.create(null) as object,
    options,
  );
  // As the browser's own parser does, which takes no symbol for a text.
  const text = ''.concat((value ?? '') as string);
  if (text === '' || FORGIVEN.test(text) || USER_INFO.test(text)) return;
  const url = parseUrl(text, given.base ?? pageBase());
  if (!url) return;
  // A page opened as https://user:password@host hands them on to its links.
  url.username = url.password = '';
  const allowed = [given.allowedOrigins ?? []].flat().join(' ').split(/\s+/);
  const origins = [
    given.origin ?? pageOrigin(),
    ...allowed.filter(Boolean).map(originOf),
  ];
  const safe =
    HTTP.test(url.protocol) &&
    origins.includes(url.origin) &&
    !url.pathname.startsWith('//');
  return safe ? url : undefined;
}
