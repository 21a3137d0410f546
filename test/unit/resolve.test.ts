import { expect } from '@open-wc/testing';
import { LOCALES, toLocale } from '../../src/i18n/locales.js';
import { pageLanguage, visitorLanguage } from '../../src/i18n/resolve.js';

describe('toLocale', () => {
  it('knows the kit’s languages, in any case and with any region', () => {
    expect(LOCALES.length).to.be.at.least(26);
    for (const locale of LOCALES) {
      expect(toLocale(locale)).to.equal(locale);
      expect(toLocale(`${locale.toUpperCase()}-XX`)).to.equal(locale);
    }
    expect(toLocale('de-AT')).to.equal('de');
    expect(toLocale('pt_BR')).to.equal('pt');
  });

  it('takes both written standards of Norwegian for Bokmål', () => {
    for (const tag of ['no', 'nn', 'nb', 'nn-NO']) {
      expect(toLocale(tag)).to.equal('nb');
    }
  });

  it('knows no language in what is not supported, empty or malformed', () => {
    for (const tag of ['zh', 'sr-Latn', 'tr', '', ' ', 'C', 'c', 'french']) {
      expect(toLocale(tag), `"${tag}"`).to.equal(undefined);
    }
    expect(toLocale(null)).to.equal(undefined);
    expect(toLocale(undefined)).to.equal(undefined);
    expect(toLocale('d\u0000e')).to.equal(undefined);
  });
});

describe('pageLanguage, of FranceConnect buttons', () => {
  const language = (own: string | null, nearest: string | null) =>
    pageLanguage({ own, nearest, preferred: ['el'] });

  it('is the element’s own, else the nearest, else French', () => {
    expect(language('de', 'it')).to.equal('de');
    expect(language(null, 'it')).to.equal('it');
    expect(language(null, null)).to.equal('fr');
  });

  it('passes over an own one that is empty or not supported', () => {
    expect(language('', 'it')).to.equal('it');
    expect(language('zh', 'it')).to.equal('it');
  });

  it('ends at a nearest one that is not supported', () => {
    expect(language(null, 'zh')).to.equal('fr');
    expect(language(null, '')).to.equal('fr');
  });
});

describe('visitorLanguage, of eIDAS elements', () => {
  const language = (
    own: string | null,
    nearest: string | null,
    ...preferred: string[]
  ) => visitorLanguage({ own, nearest, preferred });

  it('is the visitor’s on a French page', () => {
    expect(language(null, 'fr', 'de-AT', 'fr')).to.equal('de');
    expect(language(null, 'fr-FR', 'zh', 'el-GR')).to.equal('el');
    expect(language(null, 'fr', 'fr')).to.equal('fr');
  });

  it('is English on a French page for a language that is not supported', () => {
    expect(language(null, 'fr', 'tr')).to.equal('en');
    expect(language(null, 'fr', 'C')).to.equal('en');
    expect(language(null, 'fr')).to.equal('en');
  });

  it('is the page’s on any other page', () => {
    expect(language(null, 'it', 'de-AT', 'fr')).to.equal('it');
  });

  it('is pinned by the element’s own', () => {
    expect(language('fr', 'fr', 'de')).to.equal('fr');
    expect(language('en', 'it', 'de')).to.equal('en');
  });

  it('is the visitor’s where the page’s is not supported', () => {
    expect(language(null, 'zh', 'lv')).to.equal('lv');
    expect(language(null, null, 'lv')).to.equal('lv');
  });
});
