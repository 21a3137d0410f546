import type { CountryCode } from './codes.js';

/**
 * What else people type, by country and divided by slashes: other common names
 * and spellings that CLDR does not have, names in languages that are not of
 * the 26, official names, parts of a country, ISO alpha-3 codes that no name
 * begins with, and last the schemes that people know better than the word eID.
 * Case, accents, script, articles and one slip do not matter, nor do endings:
 * "Flandre" finds Flandria and Flandrija. What the index respells by
 * rule (Oesterreich, Bulgariya, Kipros) need not stand here. Words that stand
 * together are not found one by one: "Północna" is no country.
 *
 * Schemes: European Commission, "Overview of Member States' eID strategies",
 * version 3.0, January 2021, and the pages of those that are younger or
 * Nordic, as of November 2026. Besides, read on 25 November 2026: AusweisApp
 * (ausweisapp.bund.de), e-Građani (e-justice.europa.eu, "My e-Justice space",
 * Croatia), Mobiil-ID (SK-EID/MID on GitHub, 13 April 2022; ris.bka.gv.at,
 * E-Government-Gleichwertigkeitsverordnung), mObywatel (rmf24.pl, the deputy
 * minister of digital affairs, 23 February 2026), MyGovID (gov.ie, 23 September
 * 2024), SI-PASS (sicas.gov.si, terms of use), TAXISnet (gsis.gr, OAuth 2.0, as
 * named by cti-nts/keycloak-gsis-providers), Ügyfélkapu (isztambul.mfa.gov.hu:
 * Ügyfélkapu+ since 16 January 2025).
 */
export const ALIASES: Readonly<Record<CountryCode, string>> = {
  AT: 'Handy-Signatur',
  BE: 'Flander/Flandre/Vlaanderen/Fiandre/Flámsko/Wallonie/Valonie/Valonsko/Brüssel/Bruselas/Βρυξέλλες/itsme',
  BG: 'BGR',
  CH: 'Swiss/Svizra/Helvetia/CHE',
  CY: 'Kibris/Κυπριακή Δημοκρατία',
  CZ: 'Чешка/Tschechische/Tšekin tasavalta/na Seice/Cseh Köztársaság/Ceca/Tsjekkiske/Чешская/Bohemia/Tschechoslowakei/BankID/mojeID/Identita občana',
  DE: 'Bundesrepublik/RFA/BRD/AusweisApp',
  DK: 'Kongeriget Danmark/Grønland/Greenland/Kalaallit Nunaat/DNK/MitID/NemID',
  EE: 'SmartID/MobiilID',
  EL: 'Elas/Hellenic/Ελληνική Δημοκρατία/TAXISnet',
  ES: 'Espainia/Clave',
  FI: 'Suomen tasavalta/Åland/Ahvenanmaa',
  FR: 'French',
  HR: 'e-Građani',
  HU: 'Magyar Köztársaság/Ügyfélkapu',
  IE: 'Irish Republic/Éireann/MyGovID',
  IS: 'Lýðveldið/Auðkenni',
  IT: 'SPID/CIE',
  LI: 'Fürstentum',
  LT: 'LTU/SmartID',
  LU: 'Letzeburg/Grand-Duché/Großherzogtum/LuxTrust',
  LV: 'LVA/SmartID/eParaksts',
  MT: 'MLT',
  NL: 'Olandija/Ολλανδία/Madalmaad/Pajjiżi l-Baxxi/NLD/DigiD/eHerkenning',
  NO: 'Kongeriket Norge/BankID/MinID/Buypass',
  PL: 'Rzeczpospolita/Profil Zaufany/mObywatel',
  PT: 'PRT/Portugués/Portugiese/Chave Móvel Digital',
  RO: 'ROeID',
  SE: 'Konungariket/BankID',
  SI: 'SVN/SI-PASS',
  SK: 'SVK/Slowak',
  UK: 'Great Britain/Grande-Bretagne/Großbritannien/Gran Bretaña/Gran Bretagna/Grã-Bretanha/Groot-Brittannië/Velká Británie/Velika Britanija/Nagy-Britannia/Lielbritānija/Didžioji Britanija/Suurbritannia/Marea Britanie/Μεγάλη Βρετανία/Bhreatain/Gran Brittanja/Stóra-Bretland/Forenede Kongerige/Forente kongerike/Förenade kungariket/Yhdistynyt kuningaskunta/Zjednoczone Królestwo/Соединённое Королевство/England/Inglaterra/Inglismaa/Angleterre/Sasana/Engleska/Inghilterra/Αγγλία/Skotland/Skotsko/Schottland/Σκοτία/Escocia/Šotimaa/Écosse/Albain/Scozia/Iskozja/Szkocja/Шотландия/Wales/Gales/Galles/Ουαλία/Velsas/Walia/Țara Galilor/Уэльс/NorthernIreland/IrlandeNord/IrlandaNord/IrlandaNorte/Nordirland/SeverníIrsko/SevernéÍrsko/SevernaIrska/SjevernaIrska/PohjoisIrlanti/PõhjaIirimaa/ÉszakÍrország/NoordIerland/Ziemeļīrija/ŠiaurėsAirija/IrlandiaPółnocna/ΒόρειαΙρλανδία/СевернаИрландия/СевернаяИрландия/NorðurÍrland/TuaisceartÉireann/IrlandataFuq/GBR',
};
