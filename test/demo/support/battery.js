// @ts-check
// The attacks and failures that every backend of docs/ has to stand, each named
// after the duty of docs/backend-duties.md that it tries.
import assert from 'node:assert/strict';
import { createVisitor, destination } from '../../e2e/support/http.js';
import { now } from './lying-provider.js';
import { fetchTls } from './tls-proxy.js';

/** @typedef {import('./lying-provider.js').Lie} Lie */
/** @typedef {ReturnType<typeof createVisitor>} Visitor */
/** @typedef {'fc-plus' | 'eidas'} Road */

/**
 * A site that runs one of the backends, and the FranceConnect+ that it speaks to.
 *
 * @typedef {object} Site
 * @property {string} origin  where its visitors find it: that of the proxy, behind one
 * @property {Awaited<ReturnType<typeof import('./lying-provider.js').startLyingProvider>>} provider
 * @property {Partial<Traits>} traits
 * @property {(seconds: number) => unknown} setClock  how far ahead the site's clock is
 */

/**
 * Where a backend departs from the others.
 *
 * @typedef {object} Traits
 * @property {Record<string, string>} without  cases that do not apply, by their title, and why
 * @property {string} login  the path of its login page, if not `/login`
 * @property {(visitor: Visitor, origin: string) => Promise<Record<string, string>>} csrf  where the page's form does not hold the token
 */

const TAGS = { 'fc-plus': 'fc-plus-button', eidas: 'eidas-button' };

/** @param {Site} site */
export const newVisitor = ({ origin }) =>
  createVisitor(origin.startsWith('https:') ? fetchTls : undefined);

/** A person with a browser at this site. @param {Site} site */
export function personAt(site) {
  const visitor = newVisitor(site);
  const { visit } = visitor;
  /** As browsers do. @param {string | URL} url @param {Record<string, string>} fields */
  const post = (url, fields) =>
    visit(url, {
      method: 'POST',
      headers: { Origin: site.origin, Referer: String(at(login)) },
      body: new URLSearchParams(fields),
    });
  const login = site.traits.login ?? '/login';
  const at = (/** @type {string} */ path) => new URL(path, site.origin);

  /** @param {RegExp} which @param {string} [path] */
  async function form(which, path = login) {
    const page = await (await visit(at(path))).text();
    const found = page
      .split('<form')
      .slice(1)
      .map((text) => text.split('</form>')[0])
      .find((text) => which.test(text));
    assert.ok(found, `a form ${which} on ${path}`);
    const fields = Object.fromEntries(
      [...found.matchAll(/<input\b[^>]*>/g)].map(([tag]) => [
        /name="([^"]*)"/.exec(tag)?.[1],
        /value="([^"]*)"/.exec(tag)?.[1] ?? '',
      ]),
    );
    const action = at(/action="([^"]*)"/.exec(found)?.[1] ?? '');
    return {
      action,
      fields: {
        ...fields,
        ...(await site.traits.csrf?.(visitor, site.origin)),
      },
    };
  }

  /** Presses a button of the login page. @param {Road} road @param {Record<string, string>} [wish] */
  async function start(road, wish) {
    const { action, fields } = await form(new RegExp(`<${TAGS[road]}`));
    return post(action, { ...fields, ...wish });
  }

  /** Up to the return, which is not asked for yet. @param {Lie} [lie] @param {Road} [road] */
  async function trip(lie, road = 'fc-plus') {
    const asked = destination(await start(road));
    assert.equal(asked.origin, site.provider.issuer, `asked ${asked}`);
    return { asked, ...site.provider.authorize(asked, lie) };
  }

  /** Where an answer leads in the end. @param {Response} response */
  async function end(response) {
    let answer = response;
    for (let count = 0; count < 4; count += 1) {
      if (answer.status < 300 || answer.status >= 400) break;
      const to = destination(answer);
      assert.equal(to.origin, site.origin, `led to ${to}`);
      answer = await visit(to);
    }
    const { pathname, searchParams } = new URL(answer.url);
    return {
      path: pathname,
      error: searchParams.get('error'),
      road: searchParams.get('road'),
      status: answer.status,
      page: await answer.text(),
    };
  }

  async function isLoggedIn() {
    const answer = await visit(at('/account'));
    return answer.status === 200 && /LOVELACE/.test(await answer.text());
  }

  /** @param {string | URL} url @param {string} code */
  async function assertRefused(url, code, road = 'fc-plus') {
    const found = await end(await visit(url));
    assert.equal(found.path, login);
    assert.equal(found.error, code);
    if (road) assert.equal(found.road, road);
    assert.match(found.page, new RegExp(`error="${code}"`), 'a notice');
    assert.equal(await isLoggedIn(), false);
    return found;
  }

  /** @param {string | URL} url */
  async function assertLetIn(url) {
    const found = await end(await visit(url));
    assert.equal(found.path, '/account', `${found.path} ${found.error}`);
    assert.equal(await isLoggedIn(), true);
  }

  return {
    ...visitor,
    post,
    login,
    at,
    form,
    start,
    trip,
    end,
    isLoggedIn,
    assertRefused,
    assertLetIn,
  };
}

/**
 * @typedef {object} Case
 * @property {number} duty
 * @property {string} title
 * @property {(site: Site) => Promise<void>} run
 */

/** @type {Case[]} */
export const CASES = [];

/** @param {number} duty @param {string} title @param {Case['run']} run */
const add = (duty, title, run) => CASES.push({ duty, title, run });

/** @param {number} duty @param {string} what @param {() => Lie} lie @param {string} [code] @param {Road} [road] */
const refuses = (duty, what, lie, code = 'login_failed', road = 'fc-plus') =>
  add(duty, `refuses ${what}`, async (site) => {
    const person = personAt(site);
    const { back } = await person.trip(lie(), road);
    await person.assertRefused(back, code, road);
  });

const PREFETCHES = [
  { 'Sec-Purpose': 'prefetch;prerender' },
  { Purpose: 'prefetch' },
];

// The start
add(
  1,
  'another host name redirects to the host of the return address',
  async (site) => {
    const { login } = personAt(site);
    const other = new URL(login, site.origin);
    other.hostname = 'localhost';
    const answer = await newVisitor(site).visit(other);
    assert.equal(destination(answer).href, site.origin + login);
  },
);
add(2, 'a prefetched login request begins nothing', async (site) => {
  for (const headers of PREFETCHES) {
    const { visit, cookies } = newVisitor(site);
    const answer = await visit(`${site.origin}/auth/eidas`, { headers });
    assert.equal(answer.status, 503);
    assert.equal(cookies.size, 0);
  }
});
add(2, 'a login request by HEAD begins nothing', async (site) => {
  const { visit, cookies } = newVisitor(site);
  const answer = await visit(`${site.origin}/auth/eidas`, { method: 'HEAD' });
  assert.ok(answer.status >= 400, String(answer.status));
  assert.equal(cookies.size, 0);
});
add(2, 'a login request by a link begins a login', async (site) => {
  const person = personAt(site);
  const asked = destination(await person.visit(person.at('/auth/eidas')));
  const { back } = site.provider.authorize(asked, {
    idToken: { amr: ['eidas'] },
  });
  await person.assertLetIn(back);
});
add(3, 'no answer is stored in a cache', async (site) => {
  const person = personAt(site);
  const { back } = await person.trip();
  const answers = [
    await person.visit(person.at(person.login)),
    await person.start('eidas'),
    await person.visit(back),
    await person.visit(person.at('/account')),
  ];
  for (const answer of answers)
    assert.match(
      answer.headers.get('cache-control') ?? '',
      /no-store/,
      answer.url,
    );
});
add(
  4,
  'state and nonce have 32 characters and are never the same',
  async (site) => {
    const seen = new Set();
    for (let count = 0; count < 3; count += 1) {
      const { searchParams } = (await personAt(site).trip()).asked;
      for (const name of ['state', 'nonce']) {
        const value = searchParams.get(name) ?? '';
        assert.ok(value.length >= 32, name);
        seen.add(value);
      }
    }
    assert.equal(seen.size, 6);
  },
);
add(
  6,
  'no field of the page is passed through, and no level below the minimum',
  async (site) => {
    const wish = {
      acr_values: 'eidas1',
      country: 'EL',
      scope: 'all',
      prompt: 'none',
    };
    const { searchParams } = destination(
      await personAt(site).start('eidas', wish),
    );
    assert.equal(searchParams.get('acr_values'), 'eidas2');
    assert.equal(searchParams.get('idp_hint'), 'eidas-bridge');
    assert.match(searchParams.get('scope') ?? '', /^openid /);
    assert.deepEqual(
      [...searchParams.keys()].sort(),
      'acr_values claims client_id idp_hint nonce redirect_uri response_type scope state'.split(
        ' ',
      ),
    );
    assert.deepEqual(JSON.parse(searchParams.get('claims') ?? ''), {
      id_token: { amr: { essential: true } },
    });
  },
);
add(6, 'the page may raise the level', async (site) => {
  const wish = { acr_values: 'eidas3' };
  const { searchParams } = destination(
    await personAt(site).start('fc-plus', wish),
  );
  assert.equal(searchParams.get('acr_values'), 'eidas3');
});
add(7, 'a form is answered with 302 or 303', async (site) => {
  const { status } = await personAt(site).start('fc-plus');
  assert.ok([302, 303].includes(status), String(status));
});
add(
  8,
  'FranceConnect+ is down: a notice, and the next login works',
  async (site) => {
    const person = personAt(site);
    site.provider.goAway();
    try {
      const start = await person.start('fc-plus');
      const to = destination(start);
      if (to.origin === site.origin) {
        const found = await person.end(start);
        assert.equal(found.path, person.login);
        assert.match(
          found.page,
          /error="(temporarily_unavailable|login_failed)"/,
        );
      } else {
        // It needs nothing of FranceConnect+ before the return.
        const { back } = site.provider.authorize(to);
        const found = await person.end(await person.visit(back));
        assert.match(
          found.page,
          /error="(temporarily_unavailable|login_failed)"/,
        );
      }
    } finally {
      site.provider.goAway(false);
    }
    await person.assertLetIn((await person.trip()).back);
  },
);

// The return
add(9, 'a callback that nobody asked for: session_expired', async (site) => {
  const person = personAt(site);
  const { back } = await personAt(site).trip();
  await person.assertRefused(back, 'session_expired', '');
});
for (const [what, state] of [
  ['forged', 's'.repeat(43)],
  ['not of ASCII', 'é€\u{1F600}'.repeat(12)],
  ['a member of every object', 'constructor'],
  ['empty', ''],
])
  add(9, `a state that is ${what} ends no login in progress`, async (site) => {
    const person = personAt(site);
    const { back } = await person.trip();
    const stray = new URL(back);
    stray.searchParams.set('state', state);
    await person.assertRefused(stray, 'session_expired', '');
    await person.assertLetIn(back);
  });
add(9, 'a state given twice logs nobody in', async (site) => {
  const person = personAt(site);
  const { back } = await person.trip();
  back.searchParams.append('state', 'x');
  await person.end(await person.visit(back));
  assert.equal(await person.isLoggedIn(), false);
});
add(9, 'the callback of another browser logs nobody in', async (site) => {
  const person = personAt(site);
  await person.trip();
  const { back } = await personAt(site).trip();
  await person.assertRefused(back, 'session_expired', '');
});
add(9, 'a login that was refused cannot be used again', async (site) => {
  const person = personAt(site);
  const { asked, back } = await person.trip({
    back: (url) => {
      url.searchParams.delete('code');
      url.searchParams.set('error', 'access_denied');
    },
  });
  await person.assertRefused(back, 'access_denied');
  const again = site.provider.authorize(asked);
  await person.assertRefused(again.back, 'session_expired', '');
  assert.equal(again.trip.exchanges, 0);
});
add(9, 'two tabs: each ends its own login', async (site) => {
  const person = personAt(site);
  const first = await person.trip();
  const second = await person.trip({ idToken: { amr: ['eidas'] } }, 'eidas');
  await person.assertLetIn(first.back);
  const found = await person.end(await person.visit(second.back));
  assert.equal(found.path, '/account');
});
add(
  9,
  'two tabs: a refusal in one leaves the other unchanged',
  async (site) => {
    const person = personAt(site);
    const first = await person.trip();
    const second = await person.trip(
      {
        back: (url) => {
          url.searchParams.delete('code');
          url.searchParams.set('error', 'access_denied');
        },
      },
      'eidas',
    );
    await person.assertRefused(second.back, 'access_denied', 'eidas');
    await person.assertLetIn(first.back);
  },
);
add(5, 'HEAD requests end no login in progress', async (site) => {
  const person = personAt(site);
  const { back } = await person.trip();
  for (let count = 0; count < 6; count += 1)
    await person.visit(person.at('/auth/fc-plus'), { method: 'HEAD' });
  await person.assertLetIn(back);
});
add(
  10,
  'two equal callbacks at once exchange the code once, and log in',
  async (site) => {
    const person = personAt(site);
    const { back, trip } = await person.trip();
    const cookie = [...person.cookies].map((pair) => pair.join('=')).join('; ');
    const ask = () => newVisitor(site).visit(back, { headers: { cookie } });
    const answers = await Promise.all([ask(), ask()]);
    assert.equal(trip.exchanges, 1);
    for (const answer of answers) {
      assert.equal(destination(answer).pathname, '/account');
      const browser = personAt(site);
      for (const [name, value] of person.cookies)
        browser.cookies.set(name, value);
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        browser.cookies.set(name, value);
      }
      assert.equal(await browser.isLoggedIn(), true, 'by either answer');
    }
  },
);
add(
  10,
  'a used callback redirects to the account, and exchanges nothing',
  async (site) => {
    const person = personAt(site);
    const { back, trip } = await person.trip();
    await person.assertLetIn(back);
    await person.assertLetIn(back);
    assert.equal(trip.exchanges, 1);
  },
);
add(10, 'a used callback logs nobody in elsewhere', async (site) => {
  const person = personAt(site);
  const { back } = await person.trip();
  await person.assertLetIn(back);
  await personAt(site).assertRefused(back, 'session_expired', '');
});
add(
  2,
  'a callback loaded in advance, or by HEAD, still works for the visitor',
  async (site) => {
    const person = personAt(site);
    const { back } = await person.trip();
    for (const options of [
      ...PREFETCHES.map((headers) => ({ headers })),
      { method: 'HEAD' },
    ]) {
      const { status } = await person.visit(back, options);
      assert.ok(status >= 400, String(status));
    }
    await person.assertLetIn(back);
  },
);
add(11, 'after more than ten minutes: login_timeout', async (site) => {
  const person = personAt(site);
  const { back } = await person.trip();
  await site.setClock(601);
  try {
    await person.assertRefused(back, 'login_timeout');
  } finally {
    await site.setClock(0);
  }
});
refuses(12, 'a callback with another iss', () => ({
  back: (url) => url.searchParams.set('iss', 'http://elsewhere'),
}));
refuses(12, 'a callback without iss', () => ({
  back: (url) => url.searchParams.delete('iss'),
}));
refuses(12, 'a callback without a code', () => ({
  back: (url) => url.searchParams.delete('code'),
}));
for (const [error, code] of [
  ['access_denied', 'access_denied'],
  ['temporarily_unavailable', 'temporarily_unavailable'],
  ['invalid_scope', 'invalid_scope'],
  ['constructor', 'login_failed'],
  ['"><script>alert(1)</script>', 'login_failed'],
])
  add(
    12,
    `the error ${error} shows ${code}, and never its description`,
    async (site) => {
      const person = personAt(site);
      const { back } = await person.trip({
        back: (url) => {
          url.searchParams.delete('code');
          url.searchParams.set('error', error);
          url.searchParams.set('error_description', 'not to be shown');
        },
      });
      const { page } = await person.assertRefused(back, code);
      assert.doesNotMatch(page, /not to be shown|<script>alert/);
    },
  );
refuses(12, 'an answer without tokens', () => ({
  token: { status: 200, body: '{}' },
}));
refuses(12, 'an answer that is not JSON', () => ({
  token: { status: 500, body: '<html>' },
}));

// The tokens
refuses(13, 'an id_token that is not encrypted', () => ({
  idTokenEncryption: 'none',
}));
refuses(13, 'a weaker encryption', () => ({ idTokenEncryption: 'A128GCM' }));
refuses(13, 'another key encryption', () => ({
  idTokenEncryption: 'RSA-OAEP',
}));
refuses(13, 'a key that is not the site’s', () => ({
  idTokenEncryption: 'unknown kid',
}));
add(13, 'publishes both keys, and no private part', async (site) => {
  const answer = await newVisitor(site).visit(`${site.origin}/jwks.json`);
  const { keys } = /** @type {any} */ (await answer.json());
  assert.equal(keys.length, 2);
  for (const key of keys)
    assert.deepEqual(Object.keys(key).sort(), [
      'alg',
      'e',
      'kid',
      'kty',
      'n',
      'use',
    ]);
});
add(13, 'the previous key still decrypts', async (site) => {
  const person = personAt(site);
  const { back } = await person.trip({
    idTokenEncryption: 'previous key',
    userinfoEncryption: 'previous key',
  });
  await person.assertLetIn(back);
});
refuses(14, 'a forged signature', () => ({ idTokenSignature: 'other key' }));
refuses(14, 'alg: none', () => ({ idTokenSignature: 'none' }));
refuses(14, 'HS256 by the public key', () => ({ idTokenSignature: 'HS256' }));
refuses(14, 'RS256', () => ({ idTokenSignature: 'RS256' }));
refuses(15, 'another issuer', () => ({ idToken: { iss: 'http://elsewhere' } }));
refuses(15, 'another audience', () => ({ idToken: { aud: 'another' } }));
refuses(15, 'an id_token that has expired', () => ({
  idToken: { exp: now() - 120 },
}));
refuses(15, 'an id_token that never expires', () => ({
  idToken: { exp: undefined },
}));
refuses(15, 'another nonce', () => ({ idToken: { nonce: 'n'.repeat(43) } }));
refuses(15, 'no nonce', () => ({ idToken: { nonce: undefined } }));
refuses(16, 'a lower level', () => ({ idToken: { acr: 'eidas1' } }));
refuses(16, 'no level', () => ({ idToken: { acr: undefined } }));
add(16, 'refuses eidas2 where the page had asked for eidas3', async (site) => {
  const person = personAt(site);
  const asked = destination(
    await person.start('fc-plus', { acr_values: 'eidas3' }),
  );
  await person.assertRefused(
    site.provider.authorize(asked).back,
    'login_failed',
  );
});
refuses(17, 'no amr', () => ({ idToken: { amr: undefined } }));
refuses(17, 'an amr without eidas, fc and fr', () => ({
  idToken: { amr: ['pwd', 'mfa'] },
}));
refuses(17, 'an amr that is a string', () => ({ idToken: { amr: 'fc' } }));
refuses(
  17,
  'an amr that is a string, for the other button',
  () => ({ idToken: { amr: 'eidas' } }),
  'login_failed',
  'eidas',
);
refuses(18, 'userinfo about somebody else', () => ({
  userinfo: { sub: 'another' },
}));
refuses(18, 'userinfo from another issuer', () => ({
  userinfo: { iss: 'http://elsewhere' },
}));
refuses(18, 'userinfo for another site', () => ({
  userinfo: { aud: 'another' },
}));
refuses(18, 'userinfo that is forged', () => ({
  userinfoSignature: 'other key',
}));
refuses(18, 'userinfo that is unsigned', () => ({ userinfoSignature: 'none' }));
refuses(18, 'userinfo that is not encrypted', () => ({
  userinfoEncryption: 'none',
}));
refuses(18, 'userinfo as JSON', () => ({ userinfoAsJson: true }));
add(17, 'accepts the amr of the older documents', async (site) => {
  const person = personAt(site);
  const { back } = await person.trip({ idToken: { amr: ['fr', 'pwd'] } });
  await person.assertLetIn(back);
});
add(
  17,
  'accepts a European identity after the FranceConnect+ button',
  async (site) => {
    const person = personAt(site);
    const { back } = await person.trip({ idToken: { amr: ['eidas'] } });
    await person.assertLetIn(back);
  },
);
add(19, 'a login gives the session a new identifier', async (site) => {
  const person = personAt(site);
  const { back } = await person.trip();
  const before = new Set(person.cookies.values());
  const planted = new Map(person.cookies);
  await person.assertLetIn(back);
  assert.ok([...person.cookies.values()].some((value) => !before.has(value)));
  const attacker = personAt(site);
  for (const [name, value] of planted) attacker.cookies.set(name, value);
  assert.equal(await attacker.isLoggedIn(), false);
});

// The pages
add(20, 'what the query says is not shown', async (site) => {
  const person = personAt(site);
  for (const query of [
    'error="><script>alert(1)</script>&road=eidas',
    'error=constructor',
    'error=session_expired&road=<b>',
  ]) {
    const answer = await person.visit(person.at(`${person.login}?${query}`));
    const page = await answer.text();
    assert.equal(answer.status, 200);
    assert.doesNotMatch(page, /<script>alert|constructor|<b>/);
    assert.match(page, /error="(login_failed|session_expired)"/);
  }
});
add(
  21,
  'the cookies are HttpOnly and Lax, and Secure behind TLS',
  async (site) => {
    const person = personAt(site);
    const { back } = await person.trip();
    const lines = [
      ...(await personAt(site).start('fc-plus')).headers.getSetCookie(),
      ...(await person.visit(back)).headers.getSetCookie(),
    ];
    assert.ok(lines.length > 0);
    for (const line of lines) {
      assert.match(line, /; *samesite=lax/i);
      assert.match(line, /; *httponly/i);
      if (site.origin.startsWith('https:')) assert.match(line, /; *secure/i);
    }
  },
);
add(
  22,
  'a form with a stale token redirects to the login page, with a notice',
  async (site) => {
    const person = personAt(site);
    const { action, fields } = await person.form(/<eidas-button/);
    person.cookies.clear();
    const found = await person.end(await person.post(action, fields));
    assert.equal(found.path, person.login);
    assert.match(found.page, /error="session_expired"/);
  },
);
add(22, 'a form without a token does the same', async (site) => {
  const person = personAt(site);
  const { action } = await person.form(/<eidas-button/);
  const found = await person.end(await person.post(action, {}));
  assert.equal(found.path, person.login);
  assert.match(found.page, /error="session_expired"/);
});
add(
  22,
  'a login request by fetch gets an address as its answer, stale or not',
  async (site) => {
    const person = personAt(site);
    const { action, fields } = await person.form(/<eidas-button/);
    const ask = async (/** @type {Record<string, string>} */ body) => {
      const answer = await person.visit(action, {
        method: 'POST',
        headers: {
          Accept: 'application/json',
          Origin: site.origin,
          Referer: String(person.at(person.login)),
        },
        body: new URLSearchParams(body),
      });
      return new URL(/** @type {any} */ (await answer.json()).url);
    };
    assert.equal((await ask(fields)).origin, site.provider.issuer);
    assert.equal(
      (await ask({})).href,
      `${site.origin}${person.login}?error=session_expired`,
    );
  },
);

// The logout
/** @param {ReturnType<typeof personAt>} person @param {string} path */
async function logout(person, path) {
  const { action, fields } = await person.form(/action="\/logout"/, path);
  return destination(await person.post(action, fields));
}
/** @param {Site} site @param {URL} url */
function assertEndOfSession(site, { origin, pathname, searchParams }) {
  assert.equal(origin + pathname, `${site.provider.issuer}/session/end`);
  assert.equal(searchParams.get('id_token_hint')?.split('.').length, 3);
  assert.ok((searchParams.get('state') ?? '').length >= 32);
  return new URL(searchParams.get('post_logout_redirect_uri') ?? '');
}
add(23, 'the logout ends both sessions', async (site) => {
  const person = personAt(site);
  await person.assertLetIn((await person.trip()).back);
  assertEndOfSession(site, await logout(person, '/account'));
  assert.equal(await person.isLoggedIn(), false);
});
add(
  23,
  'the wrong road offers the logout, and the next login works',
  async (site) => {
    const person = personAt(site);
    const { back } = await person.trip({}, 'eidas');
    await person.assertRefused(back, 'wrong_road', 'eidas');
    const end = await logout(
      person,
      `${person.login}?error=wrong_road&road=eidas`,
    );
    const home = assertEndOfSession(site, end);
    home.searchParams.set('state', end.searchParams.get('state') ?? '');
    assert.equal(
      (await person.end(await person.visit(home))).path,
      person.login,
    );
    const again = await person.trip({ idToken: { amr: ['eidas'] } }, 'eidas');
    await person.assertLetIn(again.back);
  },
);
add(23, 'another site logs nobody out', async (site) => {
  const person = personAt(site);
  await person.assertLetIn((await person.trip()).back);
  await person.visit(person.at('/logout'), {
    method: 'POST',
    headers: {
      Origin: 'https://elsewhere.example',
      'Sec-Fetch-Site': 'cross-site',
    },
    body: new URLSearchParams({}),
  });
  assert.equal(await person.isLoggedIn(), true);
});
add(
  24,
  'a return from a logout that nobody asked for shows nothing',
  async (site) => {
    const person = personAt(site);
    await person.assertLetIn((await person.trip()).back);
    const end = await logout(person, '/account');
    const home = assertEndOfSession(site, end);
    const forged = new URL(home);
    forged.searchParams.set('state', 'f'.repeat(43));
    const answer = await person.visit(forged);
    assert.doesNotMatch(answer.headers.get('location') ?? '', /logged_out/);
    home.searchParams.set('state', end.searchParams.get('state') ?? '');
    const late = await person.visit(home);
    assert.doesNotMatch(
      late.headers.get('location') ?? '',
      /logged_out/,
      'used up',
    );
  },
);

CASES.sort((one, other) => one.duty - other.duty);
