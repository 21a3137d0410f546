/**
 * Where the backend sends the visitor after the login. `next` comes from
 * outside, and may lead only to this site.
 *
 * @param {unknown} next
 * @param {string} origin of this site, from its configuration
 */
export function returnAddress(next, origin) {
  const given = typeof next === 'string' ? next : '/';
  const url = URL.canParse(given, origin) ? new URL(given, origin) : undefined;
  // Not `url.origin`: a `blob:` URL and a URL with a user name have that origin too.
  return url?.href.startsWith(`${origin}/`) ? url.href : `${origin}/`;
}
