import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DEFAULT_COUNTRIES, KNOWN } from '../../src/countries/known.js';
import { fold } from '../../src/countries/fold.js';
import { countryName } from '../../src/countries/names.js';
import { inOrder } from '../../src/countries/order.js';
import { search } from '../../src/countries/search.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { runs } from '../support/thorough.js';

const list = (codes: readonly string[], locale: string) =>
  inOrder(
    codes.map((code) => ({ code })),
    locale,
  );

const known = list(KNOWN, 'en');

/** The codes found among all that the kit knows, on an English page. */
const found = (query: string) =>
  search(query, known)
    .map(({ code }) => code)
    .join(' ');

const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '');

const withoutArticle = (name: string) =>
  name.replace(/^(?:[Aa]n (?:t(?=S))?|(?:[Ll]|[Ii].)-)/, '');

/** The ways in which one and the same text is typed. */
const typed = (text: string) => [
  text,
  text.toLowerCase(),
  text.toUpperCase(),
  withoutMarks(text),
  withoutMarks(text).toUpperCase(),
];

const start = (name: string, length: number) =>
  Array.from(name).slice(0, length).join('');

describe('search in any language', () => {
  for (const locale of LOCALES) {
    const names = new Map(
      DEFAULT_COUNTRIES.map((code) => [code, countryName(code, locale)]),
    );
    const nouns = [...names].map(
      ([code, name]) => [code, withoutArticle(name)] as const,
    );
    // The page may be in another language than the name that is typed.
    const pages = [...new Set([locale, 'en', 'fr', 'mt'])].map((page) =>
      list(DEFAULT_COUNTRIES, page),
    );

    it(`finds each by the first letters of its name in ${locale}`, () => {
      for (const [code, noun] of nouns) {
        const three = fold(start(noun, 3));
        const shared = nouns.filter(
          ([, other]) => fold(start(other, 3)) === three,
        );
        for (const query of typed(start(noun, shared.length > 1 ? 4 : 3)))
          for (const page of pages) {
            const codes = search(query, page).map((country) => country.code);
            expect(codes, query).to.include(code);
            expect(codes.length, query).to.be.at.most(4);
          }
      }
    });

    it(`has first whose whole name in ${locale} is typed`, () => {
      for (const [code, name] of names)
        for (const query of [...typed(name), ...typed(withoutArticle(name))])
          for (const page of pages)
            expect(search(query, page)[0]?.code, query).to.equal(code);
    });
  }

  it('finds by code, in both notations, that country first', () => {
    for (const query of ['DE', 'EL', 'GR', 'UK', 'GB', 'IT', 'NO', 'SE'])
      for (const text of [query, query.toLowerCase(), ` ${query} `]) {
        const code = { GR: 'EL', GB: 'UK' }[query] ?? query;
        expect(search(text, known)[0]?.code, text).to.equal(code);
      }
    expect(search('UK', list(DEFAULT_COUNTRIES, 'en'))).to.deep.equal([]);
  });

  it('finds by what else people call a country', () => {
    for (const [code, ...queries] of [
      ['AT', 'Oesterreich', 'Osterreich', 'OESTERREICH'],
      ['BG', 'Bulgariya', 'Balgariya', 'Balgarija'],
      ['CH', 'Swiss', 'Helvetia', 'die Schweiz'],
      ['CY', 'Kypros', 'Kipros', 'Kıbrıs', 'KIBRIS'],
      ['CZ', 'Czech Republic', 'République tchèque', 'Česká republika'],
      ['DE', 'Germaniya', 'Bundesrepublik'],
      ['DK', 'Daenemark', 'Danmark'],
      ['EL', 'Ellada', 'Elada', 'Hellas', 'Gartsiya'],
      ['FI', 'Suomi'],
      ['FR', 'la France', 'Gallia'],
      ['HR', 'Hrvatska'],
      ['HU', 'Magyarorszag', 'Oungaria', 'Ungaria'],
      ['IE', 'Eire', 'Republic of Ireland'],
      ['LU', 'Letzebuerg', 'Lëtzebuerg'],
      ['NL', 'Holland', 'Hollande', 'Ολλανδία', 'the Netherlands'],
      ['NO', 'Noreg'],
      ['SK', 'Slovak Republic'],
      ['UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Angleterre'],
    ] as const)
      for (const query of queries) expect(found(query), query).to.equal(code);
  });

  it('finds by ISO’s codes of three letters', () => {
    for (const [query, code] of [
      ['DEU', 'DE'],
      ['grc', 'EL'],
      ['HRV', 'HR'],
      ['LVA', 'LV'],
      ['NLD', 'NL'],
      ['GBR', 'UK'],
    ] as const)
      expect(found(query), query).to.equal(code);
  });

  it('finds Irish nouns with and without their mutations', () => {
    for (const query of ['an Bheilg', 'an Bhe', 'Bheilg', 'Beilg'])
      expect(search(query, known)[0]?.code, query).to.equal('BE');
    for (const query of ['an tSeicia', 'Seicia'])
      expect(search(query, known)[0]?.code, query).to.equal('CZ');
  });

  it('matches at the start of words only', () => {
    expect(found('kingdom')).to.equal('UK');
    expect(found('baixos')).to.equal('NL');
    expect(found('tria')).to.equal('');
    expect(found('therlands')).to.equal('');
  });

  it('has the page’s language before all others', () => {
    // France is "Γαλλία", and before Germany in the order of the page.
    expect(found('g').split(' ').slice(0, 2)).to.deep.equal(['DE', 'EL']);
    expect(found('ir').split(' ')[0]).to.equal('IE');
    expect(search('Li', list(KNOWN, 'de'))[0]?.code).to.equal('LI');
    expect(search('Es', list(KNOWN, 'fr'))[0]?.code).to.equal('ES');
  });

  it('finds countries of the site’s own by code and name', () => {
    const countries = [{ code: 'CB', name: 'Test node' }, ...known];
    for (const query of ['cb', 'test', 'node', 'Test node'])
      expect(search(query, countries)[0]?.code, query).to.equal('CB');
    const renamed = [{ code: 'NL', name: 'Netherworld' }];
    expect(search('netherw', renamed)).to.deep.equal(renamed);
    expect(search('Nederland', renamed)).to.deep.equal(renamed);
  });

  it('returns all, in order, where nothing is typed to search for', () => {
    for (const query of ['', '  ', '\t', '-', '\u200f', '🙂'])
      expect(search(query, known), query).to.deep.equal(known);
  });

  it('finds nothing by what is longer than any name', () => {
    expect(search('a'.repeat(10_240), known)).to.deep.equal([]);
    expect(search(`Germany${'\u0301'.repeat(10_240)}`, known)).to.deep.equal(
      [],
    );
  });

  it('takes ten thousand strings without an exception', function () {
    this.timeout(60_000);
    const mixed = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...KNOWN.map((code) => countryName(code, 'el'))),
          fc.constantFrom(
            '\ud83c',
            '\udde9',
            '\u202e',
            '\u0301',
            '🇪🇺',
            '\0',
            '|',
            '\n',
          ),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (query) => {
        const result = search(query, known);
        expect(known).to.include.members(result);
        expect(new Set(result)).to.have.property('size', result.length);
        // It depends on the text alone, whatever was searched for before.
        expect(search(query, known)).to.deep.equal(result);
      }),
      { numRuns: runs(10_000), seed: 20260 },
    );
  });
});

describe('fold', () => {
  it('goes beyond what decomposes', () => {
    expect(fold('ØŁĐÆÞÐßŒĦŦŊ ı')).to.equal('oldaethdssoehtn i');
    expect(fold('Österreich')).to.equal('osterreich');
    expect(fold('İSTANBUL')).to.equal('istanbul');
    expect(fold('ﬁ ĳ Ｆ')).to.equal('fi ij f');
  });

  it('writes Greek and Cyrillic in Latin letters', () => {
    expect(fold('ΕΛΛΆΔΑ')).to.equal('ellada');
    expect(fold('Κύπρος')).to.equal('kypros');
    expect(fold('България')).to.equal('balgaria');
    expect(fold('Венгрия')).to.equal('vengria');
  });

  it('reads an abbreviation as one word', () => {
    expect(fold('U.K.')).to.equal('uk');
    expect(fold('Rép. tchèque')).to.equal('rep tcheque');
  });

  it('divides words by one space and drops what cannot be seen', () => {
    expect(fold('  Royaume-Uni ')).to.equal('royaume uni');
    expect(fold('l’Italie')).to.equal('l italie');
    expect(fold('Fr\u00adan\u200fce')).to.equal('france');
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
      { numRuns: runs(10_000), seed: 20260 },
    );
  });
});
