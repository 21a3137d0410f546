import { expect } from '@open-wc/testing';
import { KNOWN } from '../../src/countries/known.js';
import { countryName, ownNames } from '../../src/countries/names.js';
import { LOCALES } from '../../src/i18n/locales.js';

const own = (code: string, shown?: string) =>
  ownNames(code, shown)
    .map(({ lang, name }) => `${lang} ${name}`)
    .join(', ');

describe('names of countries', () => {
  it('are there for every country in every language, all different', () => {
    for (const locale of LOCALES) {
      const names = KNOWN.map((code) => countryName(code, locale));
      expect(new Set(names), locale).to.have.property('size', KNOWN.length);
      for (const name of names)
        expect(name, locale).to.match(/^\p{Lu}.+\p{L}$/u);
    }
  });

  it('are those of each language', () => {
    for (const [locale, code, name] of [
      ['bg', 'EL', 'Гърция'],
      ['cs', 'CZ', 'Česko'],
      ['de', 'AT', 'Österreich'],
      ['el', 'EL', 'Ελλάδα'],
      ['en', 'CZ', 'Czechia'],
      ['fr', 'UK', 'Royaume-Uni'],
      ['ga', 'BE', 'An Bheilg'],
      ['is', 'DE', 'Þýskaland'],
      ['mt', 'AT', 'L-Awstrija'],
      ['mt', 'CZ', 'Iċ-Ċekja'],
      ['nb', 'AT', 'Østerrike'],
      ['nl', 'IS', 'IJsland'],
      // European Portuguese: it is "Tchéquia" and "Polônia" in Brazil.
      ['pt', 'CZ', 'Chéquia'],
      ['pt', 'PL', 'Polónia'],
      ['sv', 'NL', 'Nederländerna'],
    ] as const)
      expect(countryName(code, locale)).to.equal(name);
  });

  it('take both notations of a code, in any case', () => {
    for (const code of ['GR', 'el'])
      expect(countryName(code, 'en')).to.equal('Greece');
  });

  it('are English in a language that the kit does not speak', () => {
    for (const locale of ['tr', '', 'C', 'de-AT', '__proto__'])
      expect(countryName('AT', locale)).to.equal('Austria');
  });

  it('are the code where the country is not known', () => {
    expect(countryName('cb', 'fr')).to.equal('CB');
    expect(countryName('', 'fr')).to.equal('');
  });
});

describe('what a country calls itself', () => {
  it('is there for every country, in at most three names', () => {
    for (const code of KNOWN)
      expect(ownNames(code).length, code).to.be.within(1, 3);
  });

  it('is said in each official language, with its tag', () => {
    expect(own('EL')).to.equal('el Ελλάδα');
    expect(own('GR')).to.equal('el Ελλάδα');
    expect(own('BE')).to.equal('nl België, fr Belgique, de Belgien');
    expect(own('CH')).to.equal('de Schweiz, fr Suisse, it Svizzera');
    expect(own('CY')).to.equal('el Κύπρος, tr Kıbrıs');
    expect(own('FI')).to.equal('fi Suomi, sv Finland');
    expect(own('IE')).to.equal('ga Éire, en Ireland');
    expect(own('LU')).to.equal('lb Lëtzebuerg, fr Luxembourg, de Luxemburg');
    expect(own('NO')).to.equal('nb Norge');
  });

  it('has a name once that two languages share', () => {
    expect(own('MT')).to.equal('mt Malta');
  });

  it('is left out where it is what is shown', () => {
    expect(own('BE', 'Belgique')).to.equal('nl België, de Belgien');
    expect(own('FI', 'Finland')).to.equal('fi Suomi');
    expect(own('MT', 'Malta')).to.equal('');
    expect(own('BE', 'Belgium')).not.to.equal('');
  });

  it('is unknown for a country that is', () => {
    expect(own('CB')).to.equal('');
    expect(own('')).to.equal('');
  });
});
