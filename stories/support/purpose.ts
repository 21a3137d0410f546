import type { Tag } from './elements.js';

interface Purpose {
  readonly is: string;
  readonly status: string;
  readonly use: readonly string[];
  readonly not: readonly string[];
  /** The page of the documentation that says more. */
  readonly guide: string;
}

const FRAME = 'In a modal window, in a frame, or next to social networks.';

/** What an element is for, and what it is not for. */
export const PURPOSE: Readonly<Record<Tag, Purpose>> = {
  'fc-plus-button': {
    is: 'Starts a login with FranceConnect+, at the level “substantial” or “high”.',
    status: 'Label official in French, English, German and Spanish.',
    use: [
      'On the login page of a service that FranceConnect+ has registered.',
      'First on the page, above the site’s own login.',
    ],
    not: ['For a service that is registered with FranceConnect only.', FRAME],
    guide: 'elements',
  },
  'fc-button': {
    is: 'Starts a login with FranceConnect, at the level “low”.',
    status: 'Label official in French, English, German and Spanish.',
    use: [
      'On the login page of a service that FranceConnect has registered.',
      'First on the page, above the site’s own login.',
    ],
    not: [
      'With the eIDAS button: European identities come through FranceConnect+ only.',
      FRAME,
    ],
    guide: 'elements',
  },
  'eidas-button': {
    is: 'Starts a login with the national digital identity of another European country, through FranceConnect+.',
    status:
      'eIDAS label: official in English only. The other languages, the dark look and forced colours are this kit’s.',
    use: [
      'Directly below the FranceConnect+ button, once FranceConnect has enabled eIDAS for your service.',
      'On a French page without lang: it then speaks the visitor’s language.',
    ],
    not: [
      'Without the FranceConnect+ button, or before eIDAS is enabled for your service.',
      FRAME,
    ],
    guide: 'elements',
  },
  'eidas-country-picker': {
    is: 'Asks which country issued the visitor’s identity, and finds it in any of 26 languages.',
    status:
      'No official guideline exists for a country list. The rules are this kit’s.',
    use: [
      'With a broker that accepts a country.',
      'Where the site itself uses the answer.',
    ],
    not: [
      'With FranceConnect+, without an explanation: it asks for the country again.',
      'To learn a nationality or a residence: no claim confirms the answer.',
    ],
    guide: 'country-picker',
  },
};
