import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { guardUrl } from '../../src/authorize/url-guard.js';
import type { UrlGuardOptions } from '../../src/authorize/url-guard.js';
import { hostile, legitimate, quoted } from '../support/url-corpus.js';
import type { CorpusPage } from '../support/url-corpus.js';

const page = {
  base: 'https://service.example.fr/login/',
  origin: 'https://service.example.fr',
};
const passes = (value: string, allowedOrigins: string[] = []) =>
  guardUrl(value, { ...page, allowedOrigins })?.href;

const PAGES: CorpusPage[] = [
  { ...page, host: 'service.example.fr', protocol: 'https:' },
  location,
];
const optionsOf = ({ origin }: CorpusPage) => ({
  base: `${origin}/login/`,
  origin,
});

describe('guardUrl', () => {
  it('resolves a route of the page’s own origin as the browser does', () => {
    expect(passes('/auth/fc-plus')).to.equal(
      'https://service.example.fr/auth/fc-plus',
    );
    expect(passes('auth?next=/a#top')).to.equal(
      'https://service.example.fr/login/auth?next=/a#top',
    );
    expect(passes('https://service.example.fr:443/@user')).to.equal(
      'https://service.example.fr/@user',
    );
  });

  it('lets another origin pass only where it is allowed', () => {
    const other = 'https://login.example.fr/auth';
    expect(passes(other)).to.equal(undefined);
    expect(passes(other, ['https://login.example.fr'])).to.equal(other);
    expect(passes(other, ['https://login.example.fr.evil.example'])).to.equal(
      undefined,
    );
    expect(passes(other, ['http://login.example.fr', '*', ''])).to.equal(
      undefined,
    );
  });

  it('allows no origin that is not an http(s) one, whatever is listed', () => {
    const listed = ['null', 'javascript:', 'data:', 'file:///', 'blob:null'];
    for (const value of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'blob:null/1',
    ]) {
      expect(passes(value, listed)).to.equal(undefined);
      expect(
        guardUrl(value, {
          base: 'about:srcdoc',
          origin: 'null',
          allowedOrigins: listed,
        }),
      ).to.equal(undefined);
    }
  });

  it('resolves against the base of the page, and judges what comes out', () => {
    const based = (base: string): string | undefined =>
      guardUrl('auth', { ...page, base })?.href;
    expect(based('https://evil.example/')).to.equal(undefined);
    expect(based('https://service.example.fr//evil.example/')).to.equal(
      undefined,
    );
    expect(based('not a URL')).to.equal(undefined);
    expect(based('https://service.example.fr/a/')).to.equal(
      'https://service.example.fr/a/auth',
    );
  });

  it('hands on no user information that the page was opened with', () => {
    const base = 'https://user:password@service.example.fr/login/';
    expect(guardUrl('/auth', { ...page, base })?.href).to.equal(
      'https://service.example.fr/auth',
    );
  });

  for (const place of PAGES) {
    it(`refuses every hostile URL on ${place.protocol}`, () => {
      const all = hostile(place);
      expect(all).to.have.length.of.at.least(150);
      const passed = all.filter(({ value }) =>
        guardUrl(value, optionsOf(place)),
      );
      expect(
        passed.map(({ value, why }) => `${why}: ${quoted(value)}`),
      ).to.deep.equal([]);
      expect(guardUrl('', optionsOf(place))).to.equal(undefined);
    });

    it(`lets every legitimate URL pass on ${place.protocol}`, () => {
      const all = legitimate(place);
      expect(all).to.have.length.of.at.least(30);
      const refused = all.filter(
        (value) => guardUrl(value, optionsOf(place)) === undefined,
      );
      expect(refused.map(quoted)).to.deep.equal([]);
    });
  }

  it('takes the page for base and origin by default', () => {
    expect(guardUrl('/auth')?.href).to.equal(`${location.origin}/auth`);
    expect(guardUrl('https://evil.example/')).to.equal(undefined);
  });
});

describe('guardUrl, of any string', () => {
  /** Strings made of what URLs, and attacks by URLs, are made of. */
  const urlLike = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '/',
            '//',
            '/.//',
            '/a/..//',
            '\\',
            '.',
            '..',
            '%2e',
            '@',
            ':',
            '?',
            '#',
            '&',
            '=',
          ],
          ...['http:', 'https:', 'javascript:', 'data:', 'blob:', 'x'],
          ...['evil.example', location.host, location.origin, 'user'],
          ...[' ', '\t', '\n', '\0', '\u00a0', '\ufeff', '。', '／', '[', ']'],
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  const anyString = fc.oneof(urlLike, fc.string({ unit: 'binary' }));
  const allowed = 'https://login.example.fr';

  it('lets nothing pass but a clean http(s) URL of an allowed origin', () => {
    const link = document.createElement('a');
    fc.assert(
      fc.property(anyString, (value) => {
        const url = guardUrl(value, { allowedOrigins: [allowed] });
        if (!url) return;
        expect([location.origin, allowed]).to.include(url.origin);
        expect(url.username + url.password).to.equal('');
        // As the browser resolves it, and as another parse would.
        link.setAttribute('href', value);
        expect(link.href).to.equal(url.href);
        const path = url.href.slice(url.origin.length);
        expect(new URL(path, url.origin).href).to.equal(url.href);
        expect(new URL(url.href, 'https://else.example/').href).to.equal(
          url.href,
        );
        // Judged again, as after a listener, it is the same.
        expect(guardUrl(url, { allowedOrigins: [allowed] })?.href).to.equal(
          url.href,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true }),
        anyString,
        fc.anything({ withNullPrototype: true }),
        (value, base, rest) => {
          const options = { base, allowedOrigins: rest } as UrlGuardOptions;
          guardUrl(value as string, options);
          guardUrl('/auth', { origin: rest } as UrlGuardOptions);
          guardUrl('/auth', rest as UrlGuardOptions);
        },
      ),
      { numRuns: 500 },
    );
    const throws = {
      toString() {
        throw new Error('seeded');
      },
    };
    for (const value of [Object.create(null), Symbol('x'), throws, null]) {
      expect(guardUrl(value as string)).to.equal(undefined);
    }
  });

  it('takes the allowed origins as one string too, as the attribute has them', () => {
    const allowedOrigins = `https://a.example  ${allowed}`;
    expect(guardUrl(`${allowed}/a`, { allowedOrigins })?.href).to.equal(
      `${allowed}/a`,
    );
  });

  it('does without URL.canParse', () => {
    const { canParse } = URL as unknown as { canParse: unknown };
    Reflect.deleteProperty(URL, 'canParse');
    const found = guardUrl('/auth', { allowedOrigins: ['not one', allowed] });
    Object.assign(URL, { canParse });
    expect(found?.pathname).to.equal('/auth');
  });

  it('lets every plain route of the own origin pass', () => {
    const segment = fc.string({
      unit: fc.constantFrom(...Array.from('abcXYZ019-_~éω')),
      minLength: 1,
      maxLength: 5,
    });
    const route = fc
      .tuple(
        fc.array(segment, { maxLength: 4 }),
        fc.option(segment, { nil: undefined }),
        fc.option(segment, { nil: undefined }),
      )
      .map(
        ([path, query, hash]) =>
          `/${path.join('/')}${query === undefined ? '' : `?q=${query}`}${hash === undefined ? '' : `#${hash}`}`,
      );
    fc.assert(
      fc.property(route, (value) => {
        expect(guardUrl(value)?.href).to.equal(
          new URL(value, location.origin).href,
        );
      }),
      { numRuns: 500 },
    );
  });
});
