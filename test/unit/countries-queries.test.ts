import { expect } from '@open-wc/testing';
import { findCountries, prepareSearch } from '../../src/countries/find.js';
import { DEFAULT_COUNTRIES, KNOWN } from '../../src/countries/known.js';
import { countryName, ownNames } from '../../src/countries/names.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { QUERIES } from '../support/search-queries.js';

/** `CZ-alt-variant` in CLDR 48.2, in the languages that have it. */
const VARIANTS =
  'Чешка република/Česká republika/Den Tjekkiske Republik/Tschechische Republik/Τσεχική Δημοκρατία/Czech Republic/República Checa/Tšehhi Vabariik/Tšekin tasavalta/République tchèque/Poblacht na Seice/Češka Republika/Cseh Köztársaság/Repubblica Ceca/Čekijos Respublika/Čehijas Republika/Ir-Repubblika Ċeka/Den tsjekkiske republikk/Tsjechische Republiek/Republika Czeska/Republica Cehă/Чешская Республика';

const OFFER = DEFAULT_COUNTRIES.map((code) => ({ code }));

const find = (query: string, page = 'en') => findCountries(query, OFFER, page);

const codes = (query: string, page?: string) =>
  find(query, page)
    .offered.map(({ code }) => code)
    .join(' ');

const other = (query: string, page?: string) => find(query, page).other?.code;

/** A country on offer among the first two of few, or named as not on offer. */
function answers(query: string, code: string, page: string, few: number) {
  const { offered, other } = find(query, page);
  const found = offered.map((country) => country.code);
  return DEFAULT_COUNTRIES.includes(code)
    ? found.slice(0, 2).includes(code) && found.length <= few
    : found.length === 0 && other?.code === code;
}

describe('what people type', () => {
  for (const [kind, queries] of Object.entries(QUERIES))
    it(`is answered: ${kind}`, () => {
      for (const page of ['en', 'fr', 'de', 'el'])
        for (const [query, answer] of queries) {
          const message = `${query} (${page}): ${codes(query, page)}`;
          const code = answer.replace(/^[?!]/, '');
          if (
            answer === '' ||
            (answer.startsWith('?') && !codes(query, page))
          ) {
            expect(codes(query, page), message).to.equal('');
            expect(KNOWN, message).not.to.include(other(query, page));
          } else expect(answers(query, code, page, 4), message).to.equal(true);
        }
    });
});

describe('one slip', () => {
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

  /** A letter left out, doubled, swapped with the next, or wrong. */
  function slipped(name: string, random: (below: number) => number): string {
    const letters = Array.from(name);
    const at = random(letters.length - 1);
    const [letter = '', next = ''] = letters.slice(at);
    const changed = [
      [next],
      [letter, letter, next],
      [next, letter],
      [LETTERS.charAt(random(26)), next],
    ][random(4)];
    letters.splice(at, 2, ...(changed ?? []));
    return letters.join('');
  }

  /** The same numbers each time. */
  function generator(seed: number) {
    let state = seed;
    return (below: number) => {
      state = (state * 48271) % 0x7fffffff;
      return state % below;
    };
  }

  it('in a name in any language still finds its country', () => {
    const random = generator(21);
    const wrong: string[] = [];
    let all = 0;
    for (const page of LOCALES)
      for (const code of KNOWN)
        for (let times = 0; times < 2; times++) {
          const query = slipped(countryName(code, page), random);
          all++;
          if (!answers(query, code, page, 5)) wrong.push(`${page} ${query}`);
        }
    expect(wrong.length / all, wrong.join(', ')).to.be.below(0.05);
  });

  it('is kept in sight while it is typed', () => {
    for (const [query, code] of [
      ['Luxenbourg', 'LU'],
      ['Germnay', 'DE'],
      ['Sweeden', 'SE'],
      ['Allemange', 'DE'],
      ['Polnia', 'PL'],
    ] as const)
      for (let length = 1; length <= query.length; length++) {
        const start = query.slice(0, length);
        expect(codes(start), start).to.include(code);
      }
  });

  it('finds nothing among a few letters, nor in short words of a text', () => {
    for (const query of ['xyz', 'abc', 'qwertz', 'test', 'lorem ipsum'])
      expect(codes(query) + (other(query) ?? ''), query).to.equal('');
    // Not Norge.
    expect(codes('Xyz del Norte')).to.equal('');
  });
});

describe('a name', () => {
  it('in any language finds its country alone', () => {
    for (const page of LOCALES)
      for (const code of KNOWN) {
        const name = countryName(code, page);
        for (const query of [name, name.toUpperCase(), name.toLowerCase()])
          expect(answers(query, code, page, 1), query).to.equal(true);
      }
  });

  it('stays in sight, letter by letter', () => {
    for (const page of LOCALES)
      for (const code of DEFAULT_COUNTRIES) {
        const name = countryName(code, page);
        let alone = false;
        for (let length = 1; length <= name.length; length++) {
          const start = name.slice(0, length);
          const found = codes(start, page);
          if (alone) expect(found, start).to.equal(code);
          alone = found === code;
        }
      }
  });

  it('pasted from an option of the list finds it', () => {
    for (const page of LOCALES)
      for (const code of DEFAULT_COUNTRIES) {
        const name = countryName(code, page);
        const own = ownNames(code, name).map((other) => other.name);
        const text = `${name}\u00a0${own.join(' / ')}`;
        expect(codes(text, page), text).to.equal(code);
      }
  });

  it('is found in a text that says more', () => {
    for (const [query, found] of [
      ['Bundesrepublik D', 'DE'],
      ['Rzeczpospolita Polska', 'PL'],
      ['Eesti Vabariik', 'EE'],
      ['Magyar Köztársaság', 'HU'],
      ['Lietuvos Respublika', 'LT'],
      ['Suomen tasavalta', 'FI'],
      ['Poblacht na hÉireann', 'IE'],
      ['Slovak Republic', 'SK'],
      ['Slowakische Republik', 'SK'],
      ['Hellenische Republik', 'EL'],
      ['Netherlands (the)', 'NL'],
      ['Ireland, Republic of', 'IE'],
      ['les Pays-Bas', 'NL'],
      ['i Sverige', 'SE'],
      ['Norwegen und Schweden', 'NO SE'],
    ] as const)
      expect(codes(query), query).to.equal(found);
    for (const query of [
      'United Kingdom of Great Britain and Northern Ireland',
      'Irlande du Nord',
      'Nordirland',
      'The U.K.',
    ])
      expect(other(query), query).to.equal('UK');
    expect(other('Confédération suisse')).to.equal('CH');
  });

  it('is not an article, nor a republic', () => {
    for (const query of ['the', 'la ', 'Republik', 'République d’'])
      expect(find(query).offered.length, query).to.equal(OFFER.length);
    // A code or a beginning all the same.
    expect(codes('la')).to.equal('LV');
    expect(codes('DE')).to.equal('DE');
    expect(codes('l-I', 'mt')).to.include('IT');
  });

  it('is found in Russian', () => {
    for (const [query, found] of [
      ['Германия', 'DE'],
      ['Венгрия', 'HU'],
      ['Эстония', 'EE'],
      ['Нидерланды', 'NL'],
      ['Germaniya', 'DE'],
      ['Latviya', 'LV'],
    ] as const)
      expect(codes(query), query).to.equal(found);
  });

  it('is found in Greek and Bulgarian in Latin letters', () => {
    for (const [query, found] of [
      ['Avstria', 'AT'],
      ['Avstriya', 'AT'],
      ['Bulgaria', 'BG'],
      ['Ellhnikh Dhmokratia', 'EL'],
      ['Katw Xwres', 'NL'],
      ['Norbhgia', 'NO'],
      ['Tsexia', 'CZ'],
      ['Polwnia', 'PL'],
    ] as const)
      expect(codes(query), query).to.equal(found);
  });

  it('is also that of a part, of an official name, of an EU text', () => {
    for (const [query, found] of [
      ['Flandre', 'BE'],
      ['Flandria', 'BE'],
      ['Wallonien', 'BE'],
      ['Bruxelles', 'BE'],
      ['Ahvenanmaa', 'FI'],
      ['Îles Åland', 'FI'],
      ['Grønland', 'DK'],
      ['Ċekja', 'CZ'],
      ['Niderlandy', 'NL'],
      ['Madalmaad', 'NL'],
    ] as const)
      expect(codes(query), query).to.equal(found);
  });

  it('is also CLDR’s longer name of Czechia', () => {
    for (const query of VARIANTS.split('/'))
      expect(codes(query), query).to.equal('CZ');
  });
});

describe('the name of a scheme', () => {
  it('finds every country that has it', () => {
    for (const [query, found] of [
      ['SPID', 'IT'],
      ['itsme', 'BE'],
      ['Cl@ve', 'ES'],
      ['clave', 'ES'],
      ['DigiD', 'NL'],
      ['MitID', 'DK'],
      ['BankID', 'NO SE CZ'],
      ['Bank ID', 'NO SE CZ'],
      ['Smart-ID', 'EE LV LT'],
      ['smartid', 'EE LV LT'],
    ] as const)
      expect(codes(query).split(' '), query).to.have.members(found.split(' '));
    expect(other('FranceConnect')).to.equal('FR');
  });
});

describe('a country that is not on offer', () => {
  it('is named by that of a part of it, in every language', () => {
    for (const names of [
      'Англия Anglie England Αγγλία Inglaterra Inglismaa Englanti Angleterre Sasana Engleska Anglia Inghilterra Anglija l-Ingilterra Engeland Anglicko',
      'Шотландия Skotsko Skotland Schottland Σκοτία Scotland Escocia Šotimaa Skotlanti Écosse Albain Škotska Skócia Scozia Škotija Skotija l-Iskozja Schotland Szkocja Escócia Scoția Škótsko Škotska Skottland',
      'Уелс Wales Ουαλία Gales Galles Velsas Velsa Walia Уэльс an_Bhreatain_Bheag Pays_de_Galles País_de_Gales Țara_Galilor',
      'Northern_Ireland Irlande_du_Nord Nordirland Irlanda_del_Norte Irlanda_do_Norte Irlanda_del_Nord Irlanda_de_Nord Severní_Irsko Severné_Írsko Severna_Irska Sjeverna_Irska Pohjois-Irlanti Põhja-Iirimaa Észak-Írország Noord-Ierland Ziemeļīrija Šiaurės_Airija Irlandia_Północna Βόρεια_Ιρλανδία Северна_Ирландия Северная_Ирландия Nord-Irland Norður-Írland Tuaisceart_Éireann l-Irlanda_ta’_Fuq',
      'Great_Britain Grande-Bretagne Großbritannien Gran_Bretaña Gran_Bretagna Grã-Bretanha Groot-Brittannië Velká_Británie Veľká_Británia Velika_Britanija Wielka_Brytania Nagy-Britannia Iso-Britannia Suurbritannia Lielbritānija Didžioji_Britanija Marea_Britanie Μεγάλη_Βρετανία Великобритания Storbritannien Stóra-Bretland an_Bhreatain_Mhór il-Gran_Brittanja Zjednoczone_Królestwo Förenade_kungariket',
    ])
      for (const name of names.split(' '))
        expect(other(name.replaceAll('_', ' ')), name).to.equal('UK');
  });

  it('is named by its code in capitals, which others begin with', () => {
    expect(other('CH')).to.equal('CH');
    expect(codes('ch').split(' ')).to.include('CY');
  });

  it('is named wherever it is in the world', () => {
    expect(find('Maroc', 'de').other).to.deep.equal({
      code: 'MA',
      name: 'Marokko',
    });
    for (const [query, code] of [
      ['TR', 'TR'],
      ['USA', 'US'],
      ['les États-Unis', 'US'],
      ['the Faroe Islands', 'FO'],
      // One slip from Malta, Ireland, Cyprus.
      ['Mali', 'ML'],
      ['Iran', 'IR'],
      ['Chili', 'CL'],
    ] as const) {
      expect(codes(query), query).to.equal('');
      expect(other(query), query).to.equal(code);
    }
    expect(other('Ísland')).to.equal(undefined);
  });

  it('is that whose identity people of a territory hold', () => {
    expect(codes('Greenland')).to.equal('DK');
    expect(codes('Svalbard & Jan Mayen')).to.equal('NO');
    expect(other('La Réunion')).to.equal('FR');
  });

  it('is found where the site offers it under a name of its own', () => {
    const offer = [{ code: 'UA', name: 'Україна' }, ...OFFER];
    const { offered } = findCountries('Ukraine', offer, 'en');
    expect(offered.map(({ code }) => code)).to.deep.equal(['UA']);
  });

  it('is not named where the browser has no names of regions', () => {
    const { DisplayNames } = Intl;
    Reflect.deleteProperty(Intl, 'DisplayNames');
    try {
      // A language that no other test has read.
      prepareSearch(OFFER, 'tlh');
      expect(other('qo’noS', 'tlh')).to.equal(undefined);
    } finally {
      Object.assign(Intl, { DisplayNames });
    }
  });
});
