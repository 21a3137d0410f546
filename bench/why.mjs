// Why a peer is ahead of the kit, by measurement: said in the tables wherever it is.
const ONE_LANGUAGE = 'the page writes the names, in one language';
const LATER =
  'it creates its list at the first letter; ours is there to read before';
const NO_FLAGS = 'options of one name: no flag, no own name, no search';
const NO_SCRIPT = 'HTML and CSS alone';
const EACH =
  'each of ours has a shadow root, a sentence, a logo and a link of its own';
const OUTSIDE = 'its memory is outside JavaScript’s heap';

/** @type {Record<string, Record<string, string>>} */
export const WHY = {
  weigh: {
    dsfr: `${NO_SCRIPT}: one language, and only what a link does`,
    native: `${ONE_LANGUAGE}; no search`,
    shoelace: `${ONE_LANGUAGE}; no search`,
    'web-awesome': `${ONE_LANGUAGE}; no search`,
    lion: ONE_LANGUAGE,
    'accessible-autocomplete': ONE_LANGUAGE,
  },
  render1: {
    dsfr: NO_SCRIPT,
    native: 'the browser makes its list when it opens',
    shoelace: NO_FLAGS,
    'web-awesome': NO_FLAGS,
    'accessible-autocomplete': LATER,
  },
  render100: { dsfr: NO_SCRIPT, 'react-dsfr': EACH },
  type: {
    'accessible-autocomplete':
      'it creates only the countries found, each with one name and no flag',
    govuk:
      'it creates only the countries found, each with one name and no flag',
    'plain-field': 'nothing is searched',
  },
  remember: {
    dsfr: OUTSIDE,
    native: OUTSIDE,
    shoelace: NO_FLAGS,
    'web-awesome': NO_FLAGS,
    'accessible-autocomplete': LATER,
  },
  serve: {
    'server-lit':
      'ours contains its style sheets, a sentence, a logo and a link',
    'server-react-dsfr':
      'ours contains its style sheets, a sentence, a logo and a link',
    'server-dsfr': 'it copies a string',
  },
};
