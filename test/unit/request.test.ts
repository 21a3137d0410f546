import { expect } from '@open-wc/testing';
import { addFields, makeRequest } from '../../src/authorize/request.js';
import type { RequestedFields } from '../../src/authorize/request.js';

const asked: RequestedFields = {
  provider: 'eidas',
  country: 'EL',
  acrValues: 'eidas3',
  uiLocales: 'de',
};
const fields = (
  tokens: string | undefined,
  start = '',
  from: RequestedFields = asked,
) => addFields(new URLSearchParams(start), from, tokens).toString();

describe('addFields', () => {
  it('sends country, level and language by default', () => {
    expect(fields(undefined)).to.equal(
      'country=EL&acr_values=eidas3&ui_locales=de',
    );
  });

  it('sends what the page lists, under the page’s names', () => {
    expect(fields('provider=idp  country=pays')).to.equal('idp=eidas&pays=EL');
  });

  it('sends nothing for an empty list', () => {
    expect(fields('')).to.equal('');
    expect(fields('   ')).to.equal('');
  });

  it('passes over tokens that name no field', () => {
    expect(fields('state nonce toString = country=')).to.equal('');
  });

  it('leaves a name alone that is there already', () => {
    expect(fields('country', 'country=DE')).to.equal('country=DE');
  });

  it('never sends a level that cannot be asked for', () => {
    expect(
      fields('acr_values', '', { ...asked, acrValues: 'eidas1' }),
    ).to.equal('');
  });

  it('sends the country in the notation that the site wants', () => {
    expect(fields('country', '', { ...asked, countryAsSent: 'GR' })).to.equal(
      'country=GR',
    );
  });
});

describe('makeRequest', () => {
  const url = new URL('https://service.example.fr/auth');

  it('tells the country in both notations', () => {
    const event = new MouseEvent('click');
    const request = makeRequest(event, asked, url, url.searchParams);
    expect(request.country).to.deep.equal({ code: 'EL', iso: 'GR' });
    expect(request.acrValues).to.equal('eidas3');
    expect(request.userActivated).to.equal(false);
  });

  it('knows a click that opens a link elsewhere, and only links do', () => {
    for (const init of [
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
      { button: 1 },
    ]) {
      const event = new MouseEvent('click', init);
      expect(makeRequest(event, asked, url, url.searchParams).newTab).to.equal(
        true,
      );
      expect(
        makeRequest(event, asked, url, new URLSearchParams()).newTab,
      ).to.equal(false);
    }
  });
});
