// Why a peer is ahead of the kit, by measurement: said in the tables wherever it is.
const ONE_LANGUAGE = 'the page writes the names, in one language';
const LATER = 'it creates its list at the first letter';
const NO_FLAGS = 'options of one name: no flag, no own name, no search';
const FOUND =
  'it creates only the countries found, each with one name and no flag';
const NO_SCRIPT = 'HTML and CSS alone';
const EACH =
  'each of ours has a shadow root, a sentence, a logo and a link of its own';
const OUTSIDE = 'its memory is outside JavaScript’s heap';

/** @type {Record<string, Record<string, string>>} */
export const WHY = {
  weigh: {
    dsfr: `${NO_SCRIPT}: one language, and only what a link does`,
    'dsfr-block': `${NO_SCRIPT}: one language, and only what a link does`,
    'native-links': 'one language; no flag, no own name, no search',
    govuk: 'its graph of names, 16.8 kB more, loads after that',
    native: `${ONE_LANGUAGE}; no search`,
    shoelace: `${ONE_LANGUAGE}; no search`,
    'web-awesome': `${ONE_LANGUAGE}; no search`,
    lion: ONE_LANGUAGE,
    'accessible-autocomplete': ONE_LANGUAGE,
  },
  render1: {
    dsfr: NO_SCRIPT,
    'dsfr-block': NO_SCRIPT,
    'native-links': NO_SCRIPT,
    native: 'the browser makes its list when it opens',
    shoelace: NO_FLAGS,
    'web-awesome': NO_FLAGS,
    'accessible-autocomplete': LATER,
  },
  open: {
    shoelace: `${NO_FLAGS}; its options are made with the page`,
    'web-awesome': `${NO_FLAGS}; its options are made with the page`,
    ariakit: NO_FLAGS,
    'react-aria': NO_FLAGS,
  },
  render100: { dsfr: NO_SCRIPT, 'react-dsfr': EACH },
  type: {
    'accessible-autocomplete': FOUND,
    govuk: FOUND,
    ariakit: FOUND,
    'react-aria':
      'it looks for the letters in the names shown; no flag, no own name',
    'plain-field': 'nothing is searched',
  },
  remember: {
    dsfr: OUTSIDE,
    'dsfr-block': OUTSIDE,
    'react-dsfr-block': EACH,
    'native-links': OUTSIDE,
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
