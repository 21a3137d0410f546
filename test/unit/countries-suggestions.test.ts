import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DEFAULT_COUNTRIES } from '../../src/countries/known.js';
import { suggest } from '../../src/countries/suggestions.js';
import { runs } from '../support/thorough.js';

const suggested = (...languages: string[]) =>
  suggest(languages, DEFAULT_COUNTRIES).join(' ');

describe('suggested countries', () => {
  it('are the regions of the browser’s languages', () => {
    expect(suggested('de-AT')).to.equal('AT');
    expect(suggested('lb-LU')).to.equal('LU');
    expect(suggested('el-GR')).to.equal('EL');
    expect(suggested('zh-Hant-NL', 'sr-Latn-HR')).to.equal('NL HR');
    expect(suggested('DE-at', 'de_BE')).to.equal('AT BE');
    expect(suggested('ca-ES-valencia')).to.equal('ES');
    expect(suggested('de-AT-u-co-phonebk')).to.equal('AT');
  });

  it('come in the order of the languages, each once', () => {
    expect(suggested('sv-FI', 'fi-FI', 'en-IE')).to.equal('FI IE');
  });

  it('are none where a language has no region', () => {
    expect(suggested('de', 'fr', 'lt', 'sr-Latn', 'en-001')).to.equal('');
    // No region, although these letters stand in the tag.
    expect(suggested('de-u-rg-atzzzz', 'de-x-at', 'x-at')).to.equal('');
  });

  it('are none that are not on offer, and never France', () => {
    expect(suggested('en-US', 'en-GB', 'de-CH', 'fr-FR')).to.equal('');
    expect(suggest(['en-GB', 'fr-FR'], ['UK', 'FR'])).to.deep.equal(['UK']);
  });

  it('are none where a tag is malformed, or there is no tag', () => {
    expect(suggested('C', '', '-AT', 'd-AT', 'AT', 'de-ATX', '*')).to.equal('');
    expect(suggest(undefined, DEFAULT_COUNTRIES)).to.deep.equal([]);
    expect(suggest([], DEFAULT_COUNTRIES)).to.deep.equal([]);
  });

  it('come of ten thousand strings without an exception', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (languages) => {
        expect(DEFAULT_COUNTRIES).to.include.members(
          suggest(languages, DEFAULT_COUNTRIES),
        );
      }),
      { numRuns: runs(10_000), seed: 20260 },
    );
  });
});
