import type { Text } from './types.js';

/** What no machine can see, and who looks. */
export const BY_EYE: readonly Text[] = [
  {
    en: 'Every login page and every registration page has the block: whoever integrates the kit.',
    fr: 'Chaque page de connexion et d’inscription porte le bloc : la personne qui intègre le kit.',
  },
  {
    en: 'A page that disables a button says what the visitor must do first: whoever sets disabled.',
    fr: 'Une page qui désactive un bouton dit ce qu’il faut faire d’abord : la personne qui met disabled.',
  },
  {
    en: 'A translation says the same as the French: a native speaker.',
    fr: 'Une traduction dit la même chose que le français : une personne dont c’est la langue.',
  },
  {
    en: 'The rules for the eIDAS button, once FranceConnect publishes them: the maintainers of the kit.',
    fr: 'Les règles du bouton eIDAS, une fois publiées par FranceConnect : les mainteneurs du kit.',
  },
];
