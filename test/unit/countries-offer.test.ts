import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DEFAULT_COUNTRIES, KNOWN } from '../../src/countries/known.js';
import {
  parseCountries,
  parseUnavailable,
  searchable,
} from '../../src/countries/offer.js';
import { runs } from '../support/thorough.js';

const codes = (input: unknown) =>
  parseCountries(input)
    .countries.map(({ code }) => code)
    .join(' ');

describe('what a site offers', () => {
  it('is the default list where nothing is said', () => {
    for (const input of [undefined, null])
      expect(parseCountries(input)).to.deep.equal({
        countries: DEFAULT_COUNTRIES.map((code) => ({ code })),
        unknown: [],
      });
  });

  it('is read from codes divided by space, in the site’s order', () => {
    expect(codes('SE de\n AT')).to.equal('SE DE AT');
    expect(codes('SE,DE, AT')).to.equal('SE DE AT');
  });

  it('understands ISO codes, and has each country once', () => {
    expect(codes('GR EL gr GB UK')).to.equal('EL UK');
  });

  it('is read from objects and codes alike', () => {
    const { countries, unknown } = parseCountries([
      'at',
      { code: 'nl', name: 'Holland', unavailable: 'level' },
      { code: 'GR', name: '  ', unavailable: true },
      { code: 'BE', unavailable: false },
      { code: 'CZ', unavailable: 'some other day' },
    ]);
    expect(countries).to.deep.equal([
      { code: 'AT' },
      { code: 'NL', name: 'Holland', unavailable: 'level' },
      { code: 'EL', unavailable: true },
      { code: 'BE' },
      { code: 'CZ', unavailable: true },
    ]);
    expect(unknown).to.deep.equal([]);
  });

  it('reads its own answer the same again', () => {
    const { countries } = parseCountries([{ code: 'cb', name: 'Test' }, 'gr']);
    expect(parseCountries(countries).countries).to.deep.equal(countries);
  });

  it('has an unknown code only with a name, and reports it once if not', () => {
    const { countries, unknown } = parseCountries([
      { code: 'cb', name: 'Test node' },
      'xx',
      { code: 'XX' },
    ]);
    expect(countries).to.deep.equal([{ code: 'CB', name: 'Test node' }]);
    expect(unknown).to.deep.equal(['XX']);
  });

  it('never has France', () => {
    for (const input of [
      'FR AT',
      ['fr', 'AT'],
      [{ code: 'FR', name: 'F' }, 'AT'],
    ])
      expect(parseCountries(input)).to.deep.equal({
        countries: [{ code: 'AT' }],
        unknown: ['FR'],
      });
  });

  it('stays empty where the list is', () => {
    for (const input of ['', ' ', []])
      expect(parseCountries(input)).to.deep.equal({
        countries: [],
        unknown: [],
      });
  });

  it('is the default list, and a report, where it is no list at all', () => {
    for (const input of [42, true, {}, () => ''])
      expect(parseCountries(input)).to.deep.equal({
        countries: DEFAULT_COUNTRIES.map((code) => ({ code })),
        unknown: [typeof input],
      });
  });

  it('passes over entries that are nothing', () => {
    const input = [null, undefined, 7, {}, { code: 7 }, [], Symbol('AT'), 'AT'];
    const { countries, unknown } = parseCountries(input);
    expect(countries).to.deep.equal([{ code: 'AT' }]);
    expect(unknown).not.to.be.empty;
  });

  it('takes ten thousand values without an exception', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.anything(), (input) => {
        for (const list of [input, [input], [{ code: input, name: input }]]) {
          const { countries } = parseCountries(list);
          expect(countries.every(({ code }) => code && code !== 'FR')).to.equal(
            true,
          );
        }
        expect(parseUnavailable(input)).to.be.a('map');
      }),
      { numRuns: runs(10_000), seed: 20260 },
    );
  });
});

describe('what is not available', () => {
  it('is a code, with or without a reason', () => {
    expect([
      ...parseUnavailable('gr:level, se pl:not-connected it:public-only'),
    ]).to.deep.equal([
      ['EL', 'level'],
      ['SE', true],
      ['PL', 'not-connected'],
      ['IT', 'public-only'],
    ]);
  });

  it('keeps a country whose reason is not known', () => {
    expect(parseUnavailable('SE:tomorrow AT:').get('SE')).to.equal(true);
    expect(parseUnavailable('SE:tomorrow AT:').get('AT')).to.equal(true);
  });

  it('goes by the first word on a country', () => {
    expect(parseUnavailable('EL:level GR').get('EL')).to.equal('level');
  });

  it('is nothing where there is nothing to read', () => {
    for (const input of ['', ' ', ':', ':level', null, undefined, 5, ['SE']])
      expect(parseUnavailable(input)).to.have.property('size', 0);
  });
});

describe('what a search runs over', () => {
  it('is the offer, then every other known country', () => {
    const offered = parseCountries([
      { code: 'CB', name: 'Test' },
      'AT',
    ]).countries;
    const all = searchable(offered);
    expect(all.slice(0, 2)).to.deep.equal(offered);
    expect(all.map(({ code }) => code)).to.have.members(['CB', ...KNOWN]);
  });
});
