import { expect } from '@open-wc/testing';
import { guardUrl } from '../../src/authorize/url-guard.js';

const page = {
  base: 'https://service.example.fr/login/',
  origin: 'https://service.example.fr',
};
const passes = (value: string, allowedOrigins: string[] = []) =>
  guardUrl(value, { ...page, allowedOrigins })?.href;

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

  const refused: Record<string, string> = {
    'a script': 'javascript:alert(1)',
    'a script in capitals': 'JaVaScRiPt:alert(1)',
    'a script with a tab in its scheme': 'java\tscript:alert(1)',
    'a data URL': 'data:text/html,<script>alert(1)</script>',
    'a blob URL': 'blob:https://service.example.fr/1',
    'another host': '//evil.example',
    'another host behind a backslash': '/\\evil.example',
    'another host by a dot segment': '/.//evil.example',
    'another host by two dot segments': '/a/..//evil.example',
    'a user': 'https://user@service.example.fr/',
    'an empty user': 'https://@service.example.fr/',
    'a user without a scheme': '//user:password@service.example.fr/',
    'a blank before': ' /auth',
    'a blank after': '/auth ',
    'a no-break space before': '\u00a0/auth',
    'a line break': '/auth\n',
    'a null': '/auth\0',
    nothing: '',
    'a port of its own': 'https://service.example.fr:8443/auth',
    'an unparsable host': 'https://[',
  };
  for (const [what, value] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      expect(passes(value)).to.equal(undefined);
    });
  }

  it('takes the page for base and origin by default', () => {
    expect(guardUrl('/auth')?.href).to.equal(`${location.origin}/auth`);
    expect(guardUrl('https://evil.example/')).to.equal(undefined);
  });
});
