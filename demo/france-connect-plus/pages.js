// @ts-check
import { scenarioHint } from '../shared/hint.js';
import { html } from '../shared/html.js';
import { FRENCH_IDENTITY_PROVIDERS, FRENCH_PERSONS } from './identities.js';

/** @typedef {import('../shared/html.js').SafeHtml} SafeHtml */

/**
 * The words of the confirmation page: French, and English after eIDAS, whatever
 * the browser's language.
 */
const CONFIRMATION = {
  fr: {
    title: 'Je confirme la transmission de mes données',
    intro: 'Les données suivantes seront transmises à',
    submit: 'Continuer vers',
    refuse: 'Refuser et revenir à',
    empty: 'Non renseigné',
    data: {
      given_name: 'Prénoms',
      family_name: 'Nom de famille',
      preferred_username: 'Nom d’usage',
      birthdate: 'Date de naissance',
      gender: 'Sexe',
      birthplace: 'Lieu de naissance',
      birthcountry: 'Pays de naissance',
      email: 'Adresse électronique',
    },
    gender: {
      female: 'Féminin',
      male: 'Masculin',
      unspecified: 'Non précisé',
    },
  },
  en: {
    title: 'I confirm that my data may be sent',
    intro: 'This data will be sent to',
    submit: 'Continue to',
    refuse: 'Refuse, and go back to',
    empty: 'Not given',
    data: {
      given_name: 'Given names',
      family_name: 'Family name',
      preferred_username: 'Name in use',
      birthdate: 'Date of birth',
      gender: 'Gender',
      birthplace: 'Place of birth',
    },
    gender: { female: 'Female', male: 'Male', unspecified: 'Unspecified' },
  },
};

/** @param {'fr' | 'en'} lang @param {string} name @param {string} value */
function readable(lang, name, value) {
  const { empty, gender } = CONFIRMATION[lang];
  if (name === 'gender')
    return /** @type {Record<string, string>} */ (gender)[value] ?? value;
  if (name === 'birthdate')
    return new Intl.DateTimeFormat(lang, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(value));
  return value || empty;
}

/**
 * @param {string} title
 * @param {SafeHtml} content
 * @param {{ lang?: string, head?: SafeHtml, hint?: SafeHtml }} [options]
 */
const layout = (title, content, { lang = 'fr', head, hint } = {}) =>
  html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Imitation de FranceConnect+</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/shared/base.css" />
        <link rel="stylesheet" href="/assets/style.css" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#content" lang="fr">Aller au contenu</a>
        ${hint}
        <header class="site-header" lang="fr">
          <p class="site-name">FranceConnect+</p>
          <p class="site-note">Imitation locale, pour la démonstration</p>
        </header>
        <main id="content">
          <h1>${title}</h1>
          ${content}
        </main>
        <footer class="site-footer" lang="fr">
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
 * @param {string} [options.hint]  the scenario of the demo bar
 */
export const choicePage = ({ uid, service, eidas, banner, hint }) =>
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
    { hint: scenarioHint(hint, banner ? 'banner' : 'choice') },
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
                  <span>${readable('fr', 'birthdate', claims.birthdate)}</span>
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
 * @param {boolean} options.european
 * @param {Array<[string, string]>} options.data
 * @param {string} [options.hint]  the scenario of the demo bar
 */
export function confirmationPage({
  uid,
  service,
  reused,
  european,
  data,
  hint,
}) {
  const lang = european ? 'en' : 'fr';
  const { title, intro, submit, refuse, data: labels } = CONFIRMATION[lang];
  return layout(
    title,
    html`
      ${
        reused &&
        html`<p class="notice" role="status">
          Une session FranceConnect+ est déjà ouverte sur cet appareil.
        </p>`
      }
      <p>${intro} <strong>${service}</strong>&nbsp;:</p>
      <dl class="data">
        ${data.map(
          ([name, value]) => html`
            <div>
              <dt>
                ${/** @type {Record<string, string>} */ (labels)[name] ?? name}
              </dt>
              <dd>${readable(lang, name, value)}</dd>
            </div>
          `,
        )}
      </dl>
      <form method="post" action="/api/v2/interaction/${uid}/confirm">
        <button class="primary">${submit} ${service}</button>
      </form>
      <form method="post" action="/api/v2/interaction/${uid}/back">
        <button class="link">${refuse} ${service}</button>
      </form>
    `,
    { lang, hint: scenarioHint(hint, 'confirmation') },
  );
}

/** The end of a session: submits itself by a script. */
/** @param {{ request: string }} options */
export const endPage = ({ request }) =>
  layout(
    'Déconnexion',
    html`
      <form method="post" action="/api/v2/session/end/confirm">
        <input type="hidden" name="request" value="${request}" />
        <p>La déconnexion de FranceConnect+ se termine.</p>
        <button class="primary">Continuer</button>
      </form>
    `,
    { head: html`<script src="/assets/submit.js" defer></script>` },
  );

/** What stands at the root, for whoever opens it. */
/** @param {{ services: string[], issuer: string, start?: string }} options */
export const homePage = ({ services, issuer, start }) =>
  layout(
    'Imitation de FranceConnect+',
    html`
      <p>
        Ce serveur joue FranceConnect+ pour la démonstration : il reçoit la
        demande d’un service, laisse choisir un compte, et renvoie une identité
        signée et chiffrée. Il refuse ce que FranceConnect+ refuse. Les comptes
        et les personnes sont inventés.
      </p>
      <p>
        Il n’y a rien à faire ici : la connexion commence sur la page d’un
        service.
        ${start && html`<a href="${start}">Ouvrir celle de la démonstration</a>.`}
      </p>
      <dl class="data">
        <div>
          <dt>Services enregistrés</dt>
          <dd>${services.join(', ')}</dd>
        </div>
        <div>
          <dt>Demande de connexion</dt>
          <dd><code>${issuer}/authorize</code></dd>
        </div>
        <div>
          <dt>Configuration</dt>
          <dd>
            <a href="${issuer}/.well-known/openid-configuration"
              >openid-configuration</a
            >
          </dd>
        </div>
      </dl>
    `,
  );

/**
 * @typedef {object} Refusal
 * @property {string} code
 * @property {string} message
 * @property {import('./authorize-request.js').WayBack} [back]  two kinds of error page have it
 */

/** @param {Refusal} refusal */
export const errorPage = ({ code, message, back }) =>
  layout(
    code === 'session_expired' ? 'Votre session a expiré' : 'Accès impossible',
    html`
      <p>${message}</p>
      ${
        back
          ? html`<p><a href="${back.href}">Revenir sur ${back.service}</a></p>`
          : html`<p>
              Fermez cette page, retournez sur le service et recommencez.
            </p>`
      }
      <p class="notice error">
        Pour la personne qui intègre FranceConnect+ : le service n’est pas
        informé de cette erreur${back && ', sauf si la personne suit ce lien'}.
        Code
        <code>${code}</code>.
      </p>
    `,
  );
