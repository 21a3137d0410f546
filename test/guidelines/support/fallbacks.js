// @ts-check
const ABOUT = (/** @type {string} */ name, /** @type {string} */ path) =>
  `<p><a href="https://franceconnect.gouv.fr/${path}" target="_blank" rel="noopener external"
    title="Qu’est-ce que ${name}\u00a0? - nouvelle fenêtre">Qu’est-ce que ${name}\u00a0?</a></p>`;

/** Each element with a fallback of plain text, and with one of all its parts. */
export const FALLBACKS = {
  'fc-plus-button': {
    short: '<a href="/auth">S’identifier avec FranceConnect+</a>',
    whole: `<p>FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles.</p>
      <a href="/auth"><span>S’identifier avec <b>FranceConnect<b>+</b></b></span></a>
      ${ABOUT('FranceConnect+', 'france-connect-plus')}`,
  },
  'fc-button': {
    short: '<button>S’identifier avec FranceConnect</button>',
    whole: `<p>FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion à vos services en ligne.</p>
      <button><span>S’identifier avec <b>FranceConnect</b></span></button>
      ${ABOUT('FranceConnect', '')}`,
  },
  'eidas-button': {
    short:
      '<a href="/auth" lang="en">Sign-in with a digital identity from another European country</a>',
    whole:
      '<button lang="en">Sign-in with a digital identity from another European country</button>',
  },
};
