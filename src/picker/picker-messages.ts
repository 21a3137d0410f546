import type { MsgFn } from '@lit/localize';
import { str } from '@lit/localize/internal/str-tag.js';
import type { UnavailableReason } from '../countries/offer.js';

/** What the country picker says, in French: the source of its texts. */
export const pickerMessages = (msg: MsgFn) => ({
  question: (): string =>
    msg('Quel pays a délivré votre identité numérique\u202f?', {
      id: 'picker.question',
      desc: 'Visible label of the country picker: which country ISSUED the digital identity (eID). Max 90 characters.',
    }),
  hint: (): string =>
    msg(
      'Ce pays peut être différent de votre nationalité ou de votre pays de résidence.',
      {
        id: 'picker.hint',
        desc: 'Hint under the question: the country may be another than that of nationality or residence, and may be the same. Max 120 characters.',
      },
    ),
  filter: (): string =>
    msg('Rechercher un pays', {
      id: 'picker.filter',
      desc: 'Label of the search field. Max 40 characters.',
    }),
  results: (count: number): string =>
    msg(str`Résultats\u00a0: ${count}`, {
      id: 'picker.results',
      desc: 'The number of countries found; the placeholder is a number. Label and number, so that no plural is needed. Max 30 characters.',
    }),
  noResult: (): string =>
    msg('Aucun pays de cette liste ne correspond. Vérifiez l’orthographe.', {
      id: 'picker.noResult',
      desc: 'Shown when the search finds nothing, with what to do next. Max 170 characters.',
    }),
  home: (): string =>
    msg(
      'Si vous avez une identité numérique française, utilisez le bouton FranceConnect ou FranceConnect+.',
      {
        id: 'picker.home',
        desc: 'Shown when somebody searches for France. The page has one of the two buttons. Do not translate "FranceConnect" and "FranceConnect+". Max 140 characters.',
      },
    ),
  notOffered: (country: string): string =>
    msg(
      str`${country}\u00a0: les identités numériques de ce pays ne sont pas acceptées ici. C’est le pays qui a délivré l’identité qui compte.`,
      {
        id: 'picker.notOffered',
        desc: 'Shown when somebody searches for a European country that this site does not offer; the placeholder is the name of the country in the nominative, before a colon. Max 220 characters.',
      },
    ),
  suggested: (): string =>
    msg('Suggestions', {
      id: 'picker.suggested',
      desc: 'Heading above the countries that the browser’s languages hint at. Max 30 characters.',
    }),
  all: (): string =>
    msg('Autres pays', {
      id: 'picker.all',
      desc: 'Heading above the other countries, below the suggestions. Max 30 characters.',
    }),
  chosen: (country: string): string =>
    msg(str`Pays choisi\u00a0: ${country}`, {
      id: 'picker.chosen',
      desc: 'Says which country is chosen; the placeholder is its name in the nominative, after a colon. Max 50 characters.',
    }),
  required: (): string =>
    msg('Choisissez le pays qui a délivré votre identité numérique.', {
      id: 'picker.required',
      desc: 'Error message when no country was chosen. Max 110 characters.',
    }),
  oneLeft: (country: string): string =>
    msg(
      str`Pas encore choisi\u00a0: ${country}. Sélectionnez ce pays dans la liste.`,
      {
        id: 'picker.oneLeft',
        desc: 'Error message when no country was chosen and the search has left one; the placeholder is its name in the nominative, after a colon. Max 110 characters.',
      },
    ),
  countries: (): string =>
    msg('Pays', {
      id: 'picker.countries',
      desc: 'Name of the list of countries, heard when one comes to it: "Countries". Max 30 characters.',
    }),
  choose: (): string =>
    msg('Choisir un pays', {
      id: 'picker.choose',
      desc: 'Text of the button that opens the list of countries. Max 40 characters.',
    }),
  close: (): string =>
    msg('Fermer', {
      id: 'picker.close',
      desc: 'Button that closes the list of countries. Max 20 characters.',
    }),
  asksAgain: (): string =>
    msg('La page suivante vous reposera cette question, en anglais.', {
      id: 'picker.asksAgain',
      desc: 'Permanent hint: the next page asks the picker’s question again, in English. Follows the hint about nationality and residence: do not write "this country", which would point there. Max 110 characters.',
    }),
  starting: (): string =>
    msg('Connexion en cours…', {
      id: 'picker.starting',
      desc: 'Announced to screen readers while the login starts. Max 50 characters.',
    }),
  unavailable: (reason: true | UnavailableReason): string => {
    switch (reason) {
      case 'not-connected':
        return msg('Pas encore raccordé', {
          id: 'picker.notConnected',
          desc: 'Beside a country whose eID is not connected to the French login yet; agrees with no country’s gender. Max 50 characters.',
        });
      case 'level':
        return msg('Ne propose pas le niveau de sécurité demandé', {
          id: 'picker.level',
          desc: 'Beside a country whose eID does not offer the level of assurance that is asked for: a word that lay people know. Max 75 characters.',
        });
      case 'public-only':
        return msg('Réservé aux services publics', {
          id: 'picker.publicOnly',
          desc: 'Beside a country whose eID works with public services only. Max 60 characters.',
        });
      default:
        return msg('Indisponible pour le moment', {
          id: 'picker.unavailable',
          desc: 'Beside a country that cannot be chosen for now; agrees with no country’s gender. Max 50 characters.',
        });
    }
  },
});

/** The picker's texts in one language. */
export type PickerMessages = ReturnType<typeof pickerMessages>;
