// @ts-check
import { createHash } from 'node:crypto';

/**
 * Who can be identified here: invented persons, and accounts made of them. A
 * person has another `sub` at each service provider, and an eIDAS identity
 * another one than the same person's French identity.
 */

/** @typedef {Record<string, string>} Claims */

/**
 * @typedef {object} Identity
 * @property {string} key  names the person for good, whatever the service
 * @property {string[]} amr
 * @property {Claims} claims  without `sub`
 */

export const FRENCH_IDENTITY_PROVIDERS = [
  {
    uid: 'idp-mobile',
    name: 'Identité mobile',
    hint: 'Une application sur votre téléphone',
  },
  {
    uid: 'idp-carte',
    name: 'Carte d’identité à puce',
    hint: 'Votre carte et son code secret',
  },
  {
    uid: 'idp-coffre',
    name: 'Coffre numérique',
    hint: 'Un compte vérifié en bureau de poste',
  },
];

/** @type {Array<{ id: string, claims: Claims }>} */
export const FRENCH_PERSONS = [
  {
    id: 'camille',
    claims: {
      given_name: 'Camille Jeanne Louise',
      family_name: 'MARCHAND',
      birthdate: '1984-03-17',
      gender: 'female',
      birthplace: '35238',
      birthcountry: '99100',
      preferred_username: 'DELORME',
      email: 'camille.delorme@exemple.test',
    },
  },
  {
    id: 'youssef',
    claims: {
      given_name: 'Youssef',
      family_name: 'BENAÏM',
      birthdate: '1991-11-02',
      gender: 'male',
      birthplace: '',
      birthcountry: '99350',
      email: 'youssef.benaim@exemple.test',
    },
  },
];

/**
 * @param {string} idp
 * @param {string | undefined} id
 * @returns {Identity | undefined}
 */
export function frenchIdentity(idp, id) {
  const person = FRENCH_PERSONS.find((candidate) => candidate.id === id);
  return (
    person && {
      key: `fr:${idp}:${person.id}`,
      amr: ['fc', 'pop', 'pin', 'mfa'],
      claims: person.claims,
    }
  );
}

/**
 * What FranceConnect+ makes of what the bridge hands over.
 *
 * @param {{ country: string, id: string, attributes: Claims }} assertion
 * @returns {Identity}
 */
export function europeanIdentity({ country, id, attributes }) {
  // The only claims that an eIDAS identity can have beside `sub`.
  const { given_name, family_name, birthdate, gender, birthplace } = attributes;
  const optional = { gender, birthplace };
  return {
    key: `eidas:${country}:${id}`,
    amr: ['eidas'],
    claims: {
      given_name,
      family_name,
      birthdate,
      preferred_username: family_name,
      ...Object.fromEntries(
        Object.entries(optional).filter(([, value]) => value !== undefined),
      ),
    },
  };
}

/**
 * @param {string} clientId
 * @param {string} key  an identity's
 * @returns {string}  64 hexadecimal digits and `v1`
 */
export const subject = (clientId, key) =>
  createHash('sha256').update(`${clientId} ${key}`).digest('hex') + 'v1';
