import type { CountryCode } from './codes.js';

/**
 * What else people type, by country and divided by slashes: other common names
 * and spellings that CLDR does not have, names in languages that are not of
 * the 26, parts of a country, and ISO alpha-3 codes that no name begins with.
 * Case, accents and script do not matter. What the index respells by rule
 * (Oesterreich, Bulgariya, Kipros) need not stand here.
 */
export const ALIASES: Readonly<Record<CountryCode, string>> = {
  BE: 'Flanders/Wallonia',
  BG: 'BGR',
  CH: 'Swiss/Svizra/Helvetia/Suica/CHE',
  CY: 'Kibris',
  CZ: 'Czech Republic/République tchèque/Tschechische Republik/Tschechei/República Checa/Repubblica Ceca/Republica Cehă/Česká republika/Republika Czeska/Tsjechische Republiek/Bohemia',
  DE: 'Bundesrepublik',
  DK: 'DNK',
  EL: 'Elada/Elas/Ellas/Hellas/Hellenic Republic/GRC',
  ES: 'Espanya/Espainia',
  IE: 'Republic of Ireland/Irish Republic',
  LT: 'LTU',
  LU: 'Letzebuerg/Letzeburg/Grand-Duché',
  LV: 'LVA',
  MT: 'MLT',
  NL: 'Holland/Hollande/Holanda/Olanda/Hollanti/Holandija/Olandija/Holande/Ολλανδία/Холандия/NLD',
  NO: 'Noreg/Norga',
  PT: 'PRT',
  SI: 'SVN',
  SK: 'Slovak Republic/République slovaque/Slovenská republika/SVK',
  UK: 'Great Britain/Britain/England/Scotland/Wales/Northern Ireland/Grande-Bretagne/Angleterre/Großbritannien/Gran Bretaña/Inglaterra/Gran Bretagna/Inghilterra/Grã-Bretanha/Groot-Brittannië/Engeland/Velká Británie/Velika Britanija/Anglia/Nagy-Britannia/Lielbritānija/Didžioji Britanija/Suurbritannia/Marea Britanie/Μεγάλη Βρετανία/Великобритания/GBR',
};
