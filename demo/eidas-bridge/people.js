// @ts-check
import { countryName } from '../shared/countries.js';

/**
 * Invented holders of foreign eIDs. What a country sends is in Latin script;
 * sex and place of birth are optional, and some countries send neither.
 *
 * @typedef {object} Person
 * @property {string} id
 * @property {Record<string, string>} attributes
 */

/** @type {Record<string, Person[]>} */
const PEOPLE = {
  EL: [
    {
      id: 'eleni',
      attributes: {
        given_name: 'Eleni',
        family_name: 'PAPADOPOULOU',
        birthdate: '1979-05-21',
        gender: 'female',
        birthplace: 'Thessaloniki',
      },
    },
    {
      id: 'giorgos',
      attributes: {
        given_name: 'Georgios',
        family_name: 'NIKOLAIDIS',
        birthdate: '1990-01-06',
      },
    },
  ],
  DE: [
    {
      id: 'juergen',
      attributes: {
        given_name: 'Jürgen Karl',
        family_name: 'WEIßENBERG',
        birthdate: '1968-09-30',
        birthplace: 'Köln',
        gender: 'unspecified',
      },
    },
    {
      id: 'hannelore',
      attributes: {
        given_name: 'Hannelore',
        family_name: 'VON DER HEIDE',
        birthdate: '1957-12-24',
      },
    },
  ],
};

/**
 * @param {string} country
 * @returns {Person[]}
 */
export const peopleOf = (country) =>
  PEOPLE[country] ?? [
    {
      id: 'robin',
      attributes: {
        given_name: 'Robin',
        family_name: 'SAMPLE',
        birthdate: '1985-07-14',
        gender: 'unspecified',
        birthplace: countryName(country, 'en'),
      },
    },
    {
      id: 'sascha',
      attributes: {
        given_name: 'Sascha',
        family_name: 'EXAMPLE',
        birthdate: '1972-02-29',
      },
    },
  ];

/**
 * The words of a country's own login page.
 *
 * @typedef {object} EidTexts
 * @property {string} lang
 * @property {string} title
 * @property {string} intro
 * @property {string} refuse
 */

/** @type {Record<string, EidTexts>} */
const TEXTS = {
  EL: {
    lang: 'el',
    title: 'Είσοδος με ελληνική ηλεκτρονική ταυτότητα',
    intro: 'Επιλέξτε ποιος είστε. Τα πρόσωπα είναι επινοημένα.',
    refuse: 'Άρνηση',
  },
  DE: {
    lang: 'de',
    title: 'Mit dem Online-Ausweis anmelden',
    intro: 'Wählen Sie, wer Sie sind. Die Personen sind erfunden.',
    refuse: 'Ablehnen',
  },
};

/**
 * @param {string} country
 * @returns {EidTexts}
 */
export const eidTexts = (country) =>
  TEXTS[country] ?? {
    lang: 'en',
    title: `Log in with an eID of ${countryName(country, 'en')}`,
    intro: 'Choose who you are. These people are invented.',
    refuse: 'Refuse',
  };
