// @ts-check
import { html } from '../shared/html.js';
import { FRENCH_IDENTITY_PROVIDERS, FRENCH_PERSONS } from './identities.js';

/** @typedef {import('../shared/html.js').SafeHtml} SafeHtml */

/** What FranceConnect+ calls the data that it hands over. */
/** @type {Record<string, string>} */
const DATA_LABELS = {
  given_name: 'Prénoms',
  family_name: 'Nom de famille',
  preferred_username: 'Nom d’usage',
  birthdate: 'Date de naissance',
  gender: 'Sexe',
  birthplace: 'Lieu de naissance',
  birthcountry: 'Pays de naissance',
  email: 'Adresse électronique',
};

/** @type {Record<string, string>} */
const GENDERS = {
  female: 'Féminin',
  male: 'Masculin',
  unspecified: 'Non précisé',
};

/** @param {string} name @param {string} value */
function readable(name, value) {
  if (name === 'gender') return GENDERS[value] ?? value;
  if (name === 'birthdate')
    return new Intl.DateTimeFormat('fr', {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(value));
  return value || 'Non renseigné';
}

/** @param {string} title @param {SafeHtml} content */
const layout = (title, content) =>
  html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Imitation de FranceConnect+</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/shared/base.css" />
        <link rel="stylesheet" href="/assets/style.css" />
      </head>
      <body>
        <a class="skip" href="#content">Aller au contenu</a>
        <header class="site-header">
          <p class="site-name">FranceConnect+</p>
          <p class="site-note">Imitation locale, pour la démonstration</p>
        </header>
        <main id="content">
          <h1>${title}</h1>
          ${content}
        </main>
        <footer class="site-footer">
          <p>
            Cette page imite FranceConnect+ sur votre machine. Aucune donnée
            n’en sort et les personnes sont inventées.
          </p>
        </footer>
      </body>
    </html> `;

/** @type {Record<string, string>} */
const BANNERS = {
  cancelled:
    'Vous n’êtes pas allé au bout de votre identification. Choisissez un compte pour recommencer, ou revenez au service.',
  refused:
    'Votre identification n’a pas abouti auprès de l’autre pays européen. Choisissez un compte pour recommencer, ou revenez au service.',
};

/** @param {string} uid @param {string} service */
const wayBack = (uid, service) => html`
  <form method="post" action="/api/v2/interaction/${uid}/back">
    <button class="link">Retour à ${service}</button>
  </form>
`;

/**
 * @param {object} options
 * @param {string} options.uid
 * @param {string} options.service
 * @param {boolean} options.eidas
 * @param {string} [options.banner]
 */
export const choicePage = ({ uid, service, eidas, banner }) =>
  layout(
    'Je choisis un compte pour me connecter',
    html`
      ${
        banner &&
        html`<p class="notice warning" role="alert">${BANNERS[banner]}</p>`
      }
      <p>Vous allez vous connecter à <strong>${service}</strong>.</p>
      <form method="post" action="/api/v2/interaction/${uid}/identity-provider">
        <ul class="tiles">
          ${FRENCH_IDENTITY_PROVIDERS.map(
            (idp) => html`
              <li>
                <button class="tile" name="idp" value="${idp.uid}">
                  <strong>${idp.name}</strong>
                  <span>${idp.hint}</span>
                </button>
              </li>
            `,
          )}
        </ul>
        ${
          eidas &&
          html`
            <h2>Votre identité numérique vient d’un autre pays européen ?</h2>
            <button class="tile" name="idp" value="eidas-bridge" lang="en">
              <strong
                >Sign in with a digital identity from another European
                country</strong
              >
            </button>
          `
        }
      </form>
      ${wayBack(uid, service)}
    `,
  );

/** @param {{ uid: string, name: string }} options */
export const frenchLoginPage = ({ uid, name }) =>
  layout(
    name,
    html`
      <p>
        Fournisseur d’identité inventé. Choisissez qui vous êtes : c’est tout ce
        qu’il demande.
      </p>
      <form method="post" action="/api/v2/interaction/${uid}/login">
        <ul class="tiles">
          ${FRENCH_PERSONS.map(
            ({ id, claims }) => html`
              <li>
                <button class="tile" name="person" value="${id}">
                  <strong>${claims.given_name} ${claims.family_name}</strong>
                  <span>${readable('birthdate', claims.birthdate)}</span>
                </button>
              </li>
            `,
          )}
        </ul>
      </form>
      <form method="post" action="/api/v2/interaction/${uid}/cancel">
        <button class="link">Annuler</button>
      </form>
    `,
  );

/**
 * @param {object} options
 * @param {string} options.uid
 * @param {string} options.service
 * @param {boolean} options.reused  whether it is a session that was open already
 * @param {Array<[string, string]>} options.data
 */
export const confirmationPage = ({ uid, service, reused, data }) =>
  layout(
    'Je confirme la transmission de mes données',
    html`
      ${
        reused &&
        html`<p class="notice" role="status">
          Une session FranceConnect+ est déjà ouverte sur cet appareil.
        </p>`
      }
      <p>
        Les données suivantes seront transmises à <strong>${service}</strong> :
      </p>
      <dl class="data">
        ${data.map(
          ([name, value]) => html`
            <div>
              <dt>${DATA_LABELS[name] ?? name}</dt>
              <dd>${readable(name, value)}</dd>
            </div>
          `,
        )}
      </dl>
      <form method="post" action="/api/v2/interaction/${uid}/confirm">
        <button class="primary">Continuer vers ${service}</button>
      </form>
    `,
  );

/** @param {{ code: string, message: string }} options */
export const errorPage = ({ code, message }) =>
  layout(
    code === 'session_expired' ? 'Votre session a expiré' : 'Accès impossible',
    html`
      <p>${message}</p>
      <p>Fermez cette page, retournez sur le service et recommencez.</p>
      <p class="notice error">
        Pour la personne qui intègre FranceConnect+ : le service n’est pas
        informé de cette erreur. Code <code>${code}</code>.
      </p>
    `,
  );
