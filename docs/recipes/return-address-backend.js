/**
 * Where the backend sends the visitor in the end: `next` comes from outside,
 * and may lead to this site alone.
 *
 * @param {unknown} next
 * @param {string} origin of this site, from its configuration
 */
export function returnAddress(next, origin) {
  const given = typeof next === 'string' ? next : '/';
  const url = URL.canParse(given, origin) ? new URL(given, origin) : undefined;
  // Not `url.origin`: a `blob:` and an address with a user name have it too.
  return url?.href.startsWith(`${origin}/`) ? url.href : `${origin}/`;
}
