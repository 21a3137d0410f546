import { expect } from '@open-wc/testing';
import { HOME, toEu, toIso } from '../../src/countries/codes.js';
import {
  DEFAULT_COUNTRIES,
  KNOWN,
  isKnown,
} from '../../src/countries/known.js';

describe('country codes', () => {
  it('knows 32 countries, each once', () => {
    expect(KNOWN).to.have.lengthOf(32);
    expect(new Set(KNOWN)).to.have.property('size', 32);
    expect(KNOWN).to.include.members(['EL', 'UK', 'IS', 'LI', 'NO', 'CH']);
    expect(KNOWN).not.to.include.members(['GR']);
  });

  it('offers the 29 of FranceConnect+ where the site says nothing', () => {
    expect(DEFAULT_COUNTRIES.join(' ')).to.equal(
      'AT BE BG CY CZ DE DK EE EL ES FI HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
    );
  });

  it('knows France and never offers it', () => {
    expect(isKnown(HOME)).to.equal(true);
    expect(DEFAULT_COUNTRIES).not.to.include(HOME);
  });

  it('understands both notations, in any case, with space around', () => {
    for (const code of ['GR', 'gr', ' el\n', 'EL'])
      expect(toEu(code)).to.equal('EL');
    for (const code of ['UK', 'uk', 'Gb ']) expect(toEu(code)).to.equal('UK');
    for (const code of ['EL', 'el', 'GR']) expect(toIso(code)).to.equal('GR');
    for (const code of ['UK', 'gb']) expect(toIso(code)).to.equal('GB');
    expect(isKnown('gr')).to.equal(true);
    expect(isKnown('gb')).to.equal(true);
  });

  it('leaves every other code as it is, in upper case', () => {
    for (const code of ['AT', 'CB', 'XX', '']) {
      expect(toEu(code.toLowerCase())).to.equal(code);
      expect(toIso(code.toLowerCase())).to.equal(code);
    }
    expect(isKnown('CB')).to.equal(false);
    expect(isKnown('')).to.equal(false);
  });

  it('goes there and back for every known country', () => {
    for (const code of KNOWN) expect(toEu(toIso(code))).to.equal(code);
  });
});
