// @ts-check

/**
 * A browser without a screen: `fetch` with a cookie jar, which never follows a
 * redirect by itself.
 *
 * @param {(url: string | URL, options: any) => Promise<Response>} [send]  instead of `fetch`
 */
export function createVisitor(send = fetch) {
  /** @type {Map<string, string>} */
  const cookies = new Map();

  /** @param {string | URL} url @param {RequestInit} [options] */
  async function visit(url, options = {}) {
    const headers = new Headers(options.headers);
    if (cookies.size > 0)
      headers.set(
        'cookie',
        [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      );
    const response = await send(url, {
      ...options,
      headers,
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return response;
  }

  /** @param {string | URL} url @param {Record<string, string>} fields */
  const post = (url, fields) =>
    visit(url, { method: 'POST', body: new URLSearchParams(fields) });

  return { visit, post, cookies };
}

/** Where an answer sends the browser. */
/** @param {Response} response @param {string | URL} [base] */
export const destination = (response, base = response.url) =>
  new URL(response.headers.get('location') ?? '', base);
