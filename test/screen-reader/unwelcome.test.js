// @ts-check
// The test of the tests: what was once heard and should not have been.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unwelcome } from './support/scenario.js';

/** @param {...string} texts */
const heard = (...texts) => [
  {
    does: 'presses Tab',
    hears: texts.map((text) => ({ text, lang: '', told: '' })),
  },
];

const QUESTION = 'Quel pays a délivré votre identité numérique\u202f?';
const ERROR = 'Choisissez le pays qui a délivré votre identité numérique.';
const HINT =
  'Ce pays peut être différent de votre nationalité ou de votre pays de résidence.';

describe('doubled speech is found', () => {
  for (const [what, ...texts] of [
    [
      'the help link and its title',
      'Qu’est-ce que FranceConnect+\u202f?\u00a0 - nouvelle fenêtre link.',
      'Qu’est-ce que FranceConnect+\u202f? - nouvelle fenêtre.',
    ],
    [
      'the question as the name of the compact field and in its description',
      QUESTION,
      'combo box.',
      `${QUESTION} ${HINT}`,
    ],
    ['the error as description and as change', `${ERROR} ${HINT}`, ERROR],
    [
      'the error as description and as bubble',
      `${ERROR} ${HINT}`,
      'alert.',
      ERROR,
    ],
    ['the hint of two descriptions', `${ERROR} ${HINT}`, `${QUESTION} ${HINT}`],
    ['a text at once', 'Résultats : 1', 'Résultats : 1'],
    ['a word', 'S’identifier link link.'],
  ]) {
    test(`${what}`, () => {
      assert.notDeepEqual(unwelcome(heard(...texts)), []);
    });
  }
  test('and nothing where each is said once', () => {
    const sound = heard(QUESTION, 'combo box.', 'Grèce.', `${ERROR} ${HINT}`);
    assert.deepEqual(unwelcome(sound), []);
    const left = heard('leaving panel.', 'leaving panel.', 'Envoyer');
    assert.deepEqual(unwelcome(left), []);
  });
});

describe('the wrong voice is found', () => {
  /** @param {string} text */
  const byFrench = (text) =>
    unwelcome([{ does: 'reads', hears: [{ text, lang: 'fr', told: '' }] }]);
  test('for Greek', () => {
    assert.notDeepEqual(byFrench('Επιλέξτε τη χώρα'), []);
    assert.notDeepEqual(byFrench('FranceConnect+ είναι η λύση'), []);
  });
  test('not for a country with its own name beside it', () => {
    assert.deepEqual(byFrench('Grèce\u00a0 Ελλάδα.'), []);
  });
});
