import { expect } from '@open-wc/testing';
import { KNOWN } from '../../src/countries/known.js';
import { inOrder } from '../../src/countries/order.js';
import { LOCALES } from '../../src/i18n/locales.js';
import type { Locale } from '../../src/i18n/locales.js';

/**
 * The order that ICU 78 (CLDR 48) gives the names in each language, Irish and
 * Maltese ones without their articles. Browsers cannot be asked: Chromium has
 * no Irish, Maltese and Icelandic collation.
 */
const COLLATED: Record<Locale, string> = {
  bg: 'AT BE BG DE EL DK EE IE IS ES IT CY LV LT LI LU MT NL NO UK PL PT RO SK SI HU FI FR HR CZ CH SE',
  cs: 'BE BG CZ DK EE FI FR HR IE IS IT CY LI LT LV LU HU MT DE NL NO PL PT AT RO EL SK SI UK ES SE CH',
  da: 'BE BG CY DK EE FI FR EL IE IS IT HR LV LI LT LU MT NL NO PL PT RO CH SK SI ES UK SE CZ DE HU AT',
  de: 'BE BG DK DE EE FI FR EL IE IS IT HR LV LI LT LU MT NL NO AT PL PT RO SE CH SK SI ES CZ HU UK CY',
  el: 'AT BE BG FR DE DK CH EL EE UK IE IS ES IT NL HR CY LV LT LI LU MT NO HU PL PT RO SK SI SE CZ FI',
  en: 'AT BE BG HR CY CZ DK EE FI FR DE EL HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE CH UK',
  es: 'DE AT BE BG CZ CY HR DK SK SI ES EE FI FR EL HU IE IS IT LV LI LT LU MT NO NL PL PT UK RO SE CH',
  et: 'AT BE BG EE ES NL HR IE IS IT EL CY LT LI LU LV MT NO PL PT FR SE RO DE SK SI FI CH DK CZ HU UK',
  fi: 'NL BE BG ES IE IS UK IT AT EL HR CY LV LI LT LU MT NO PT PL FR RO SE DE SK SI FI CH DK CZ HU EE',
  fr: 'DE AT BE BG CY HR DK ES EE FI FR EL HU IE IS IT LV LI LT LU MT NO NL PL PT RO UK SK SI SE CH CZ',
  ga: 'BE BG CY HR DK EE CH IE FI FR DE EL IT NO IS NL LV LI LT LU MT AT PL PT UK RO CZ SI SK ES SE HU',
  hr: 'AT BE BG CY CZ DK EE FI FR EL HR IE IS IT LV LI LT LU HU MT NL NO DE PL PT RO SK SI ES SE CH UK',
  hu: 'AT BE BG CY CZ DK UK EE FI FR EL NL HR IE IS PL LV LI LT LU HU MT DE NO IT PT RO ES CH SE SK SI',
  is: 'AT BE UK BG DK EE FI FR EL NL IE IS IT HR CY LV LI LT LU MT NO PT PL RO SK SI ES CH SE CZ HU DE',
  it: 'AT BE BG CZ CY HR DK EE FI FR DE EL IE IS IT LV LI LT LU MT NO NL PL PT UK RO SK SI ES SE CH HU',
  lt: 'IE AT BE BG CZ DK EE EL IS ES IT UK CY HR LV PL LI LT LU MT NL NO PT FR RO SK SI FI SE CH HU DE',
  lv: 'UK AT BE BG CZ DK FR EL HR EE IS IT IE CY LV LT LI LU MT NL NO PL PT RO SK SI FI ES CH HU DE SE',
  mt: 'AT BE BG CZ CY DK EE FI FR DE EL IE IT IS SE CH HR LV LI LT LU MT NL NO PL PT UK RO SK SI ES HU',
  nb: 'BE BG DK EE FI FR EL IE IS IT HR CY LV LI LT LU MT NL NO PL PT RO SK SI ES UK CH SE CZ DE HU AT',
  nl: 'BE BG CY DK DE EE FI FR EL HU IE IS IT HR LV LI LT LU MT NL NO AT PL PT RO SI SK ES CZ UK SE CH',
  pl: 'AT BE BG HR CY CZ DK EE FI FR EL ES NL IE IS LI LT LU LV MT DE NO PL PT RO SK SI CH SE HU UK IT',
  pt: 'DE AT BE BG CZ CY HR DK SK SI ES EE FI FR EL HU IE IS IT LV LI LT LU MT NO NL PL PT UK RO SE CH',
  ro: 'AT BE BG CZ CY HR DK CH EE FI FR DE EL IE IS IT LV LI LT LU MT NO PL PT UK RO SK SI ES SE NL HU',
  sk: 'BE BG CY CZ DK EE FI FR EL NL HR IE IS LI LT LV LU HU MT DE NO PL PT AT RO SK SI UK ES CH SE IT',
  sl: 'AT BE BG CY CZ DK EE FI FR EL HR IE IS IT LV LI LT LU HU MT DE NL NO PL PT RO SK SI ES SE CH UK',
  sv: 'BE BG CY DK EE FI FR EL IE IS IT HR LV LI LT LU MT NL NO PL PT RO CH SK SI ES UK SE CZ DE HU AT',
};

const named = (locale: string, ...names: string[]) =>
  inOrder(
    names.map((name) => ({ code: 'XX', name })),
    locale,
  ).map(({ name }) => name);

describe('the order of countries', () => {
  for (const locale of LOCALES)
    it(`is that of the collation in ${locale}`, () => {
      const countries = inOrder(
        KNOWN.map((code) => ({ code })),
        locale,
      );
      expect(countries.map(({ code }) => code).join(' ')).to.equal(
        COLLATED[locale],
      );
    });

  it('has the letters of a language where its speakers look for them', () => {
    for (const [locale, ...names] of [
      [
        'cs',
        'Francie',
        'Chorvatsko',
        'Irsko',
        'Rumunsko',
        'Řecko',
        'Slovensko',
        'Španělsko',
      ],
      ['da', 'Tyskland', 'Ungarn', 'Østrig', 'Åland'],
      ['de', 'Norwegen', 'Österreich', 'Polen'],
      [
        'et',
        'Soome',
        'Šveits',
        'Zimbabwe',
        'Taani',
        'Ungari',
        'Õland',
        'Ühendkuningriik',
      ],
      ['hr', 'Luksemburg', 'Ljubljana', 'Norveška', 'Njemačka'],
      [
        'hu',
        'Ciprus',
        'Csehország',
        'Dánia',
        'Spanyolország',
        'Svájc',
        'Szlovákia',
      ],
      ['is', 'Pakistan', 'Portúgal', 'Pólland', 'Ungverjaland', 'Þýskaland'],
      ['lt', 'Nyderlandai', 'Niujė', 'Norvegija'],
      [
        'mt',
        'Brażil',
        'iċ-Ċilì',
        'id-Danimarka',
        'il-Finlandja',
        'il-Ġermanja',
        'il-Greċja',
      ],
      ['nb', 'Zambia', 'Østerrike', 'Åland'],
      ['pl', 'Luksemburg', 'Łotwa', 'Malta'],
      ['sv', 'Zambia', 'Åland', 'Österrike'],
    ] as const)
      expect(named(locale, ...[...names].reverse()), locale).to.deep.equal(
        names,
      );
  });

  it('passes over Irish and Maltese articles', () => {
    const irish = [
      'Albáin',
      'An Bheilg',
      'Ceanada',
      'an tSualainn',
      'an Téalainn',
    ];
    expect(named('ga', ...[...irish].reverse())).to.deep.equal(irish);
    const maltese = ['L-Awstrija', 'il-Belġju', 'Malta', 'In-Norveġja'];
    expect(named('mt', ...[...maltese].reverse())).to.deep.equal(maltese);
  });

  it('takes names of the site’s own, and keeps what else there is', () => {
    const test = { code: 'CB', name: 'Éaction', unavailable: true } as const;
    const countries = inOrder([{ code: 'HU' }, test, { code: 'DK' }], 'en');
    expect(countries).to.deep.equal([
      { code: 'DK', name: 'Denmark' },
      test,
      { code: 'HU', name: 'Hungary' },
    ]);
  });

  it('leaves the list that it is given alone', () => {
    const given = Object.freeze([{ code: 'SE' }, { code: 'AT' }]);
    expect(inOrder(given, 'en').map(({ code }) => code)).to.deep.equal([
      'AT',
      'SE',
    ]);
    expect(given[0]).to.deep.equal({ code: 'SE' });
  });

  it('is the English one in a language that the kit does not speak', () => {
    for (const locale of ['tr', 'C', '', '__proto__', 'constructor'])
      expect(
        inOrder(
          KNOWN.map((code) => ({ code })),
          locale,
        )
          .map(({ code }) => code)
          .join(' '),
      ).to.equal(COLLATED.en);
  });
});
