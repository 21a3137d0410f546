// @ts-check
import { countriesByName } from '../../shared/countries.js';
import { html } from '../../shared/html.js';
import { layout } from './layout.js';

/**
 * What came back from a trip, for the page to say so.
 *
 * @typedef {object} Trip
 * @property {string} [error]
 * @property {string} [road]  whose button shows the error
 * @property {boolean} canEndSession  whether a session at FranceConnect+ can be ended from here
 * @property {string} [loggedOut]
 * @property {string} csrfToken
 */

/** Shown where the elements' own notices are not: without the script. */
/** @type {Record<string, string>} */
const ERRORS = {
  access_denied: 'Vous n’êtes pas allé au bout de la connexion.',
  session_expired:
    'Votre session sur ce site n’a pas été retrouvée. Recommencez la connexion ici, dans ce navigateur.',
  login_timeout: 'Plus de dix minutes ont passé. Recommencez la connexion.',
  wrong_road:
    'L’identité reçue n’est pas celle que vous vouliez utiliser : une autre session est ouverte sur cet appareil.',
  server_error: 'Le service de connexion est momentanément indisponible.',
  temporarily_unavailable:
    'Le service de connexion est momentanément indisponible.',
  invalid_acr: 'La connexion est impossible à cause d’un réglage de ce site.',
  invalid_idp_hint:
    'La connexion est impossible à cause d’un réglage de ce site.',
  invalid_scope: 'La connexion est impossible à cause d’un réglage de ce site.',
  invalid_request:
    'La connexion est impossible à cause d’un réglage de ce site.',
  login_failed: 'La connexion n’a pas abouti. Réessayez.',
};

/** @type {Record<string, string>} */
const LOGGED_OUT = {
  'fc-plus': 'Vous êtes déconnecté de ce site et de FranceConnect+.',
  site: 'Vous êtes déconnecté de ce site. Votre session FranceConnect+ peut rester ouverte jusqu’à dix minutes sur cet appareil.',
};

/** @param {Trip} trip @param {string} road */
const errorOf = ({ error, road: taken }, road) =>
  taken === road && error !== undefined && Object.hasOwn(ERRORS, error)
    ? error
    : undefined;

/** @param {string | undefined} error */
const errorAttribute = (error) => error && html`error="${error}"`;

/** @param {string | undefined} error */
const fallbackNotice = (error) =>
  error && html`<p class="notice error" role="alert">${ERRORS[error]}</p>`;

/** @param {string} token */
const csrfField = (token) =>
  html`<input type="hidden" name="_csrf" value="${token}" />`;

/** @param {Trip} trip */
const notices = ({ error, road, canEndSession, loggedOut, csrfToken }) => html`
  ${
    loggedOut &&
    Object.hasOwn(LOGGED_OUT, loggedOut) &&
    html`<p class="notice success" role="status">${LOGGED_OUT[loggedOut]}</p>`
  }
  ${
    error &&
    !road &&
    html`<p class="notice error" role="alert">
      ${ERRORS[Object.hasOwn(ERRORS, error) ? error : 'login_failed']}
    </p>`
  }
  ${
    error === 'invalid_scope' &&
    html`<p class="notice warning">
      Pour la personne qui intègre FranceConnect+ : ce site demande une donnée
      que son enregistrement ne permet pas (<code>invalid_scope</code>). Donnez
      à
      <code>FC_SCOPE</code> la liste des scopes enregistrés.
    </p>`
  }
  ${
    error === 'wrong_road' &&
    canEndSession &&
    html`
      <div class="notice warning">
        <p>
          Une session FranceConnect+ est restée ouverte sur cet appareil, et
          c’est son identité qui est revenue. Elle a été refusée. Fermez cette
          session, puis recommencez.
        </p>
        <form method="post" action="/logout/fc-plus">
          ${csrfField(csrfToken)}
          <button class="primary">Se déconnecter de FranceConnect+</button>
        </form>
      </div>
    `
  }
`;

const FC_PLUS = 'S’identifier avec FranceConnect+';
const EIDAS = 'Sign-in with a digital identity from another European country';

/**
 * What stands in an element before its script, and without it: the whole of the
 * official block. The `span` and the `b` give the two lines of the button, and
 * its plus sign.
 *
 * @param {import('../../shared/html.js').SafeHtml} control
 */
const fcPlusFallback = (control) => html`
  <p>
    FranceConnect+ est la solution proposée par l’État, pour renforcer la
    sécurité de vos services en ligne les plus sensibles.
  </p>
  ${control}
  <p>
    <a
      href="https://franceconnect.gouv.fr/france-connect-plus"
      target="_blank"
      rel="noopener external"
      title="Qu’est-ce que FranceConnect+&#8239;? - nouvelle fenêtre"
      >Qu’est-ce que FranceConnect+&#8239;?</a
    >
  </p>
`;

const fcPlusLines = html`<span
  >S’identifier avec <b>FranceConnect<b>+</b></b></span
>`;

/**
 * The official block, by links: sentence, button and link come with the
 * FranceConnect+ element; the eIDAS button stands directly below, without « OU ».
 *
 * @param {Trip} trip
 */
function officialBlock(trip) {
  const fcPlusError = errorOf(trip, 'fc-plus');
  const eidasError = errorOf(trip, 'eidas');
  return html`
    <section class="official" aria-label="FranceConnect+">
      <fc-plus-button ${errorAttribute(fcPlusError)}>
        ${fcPlusFallback(
          html`<a href="/auth/fc-plus" aria-label="${FC_PLUS}"
            >${fcPlusLines}</a
          >`,
        )}
        ${fallbackNotice(fcPlusError)}
      </fc-plus-button>
      <eidas-button ${errorAttribute(eidasError)}>
        <a href="/auth/eidas" lang="en">${EIDAS}</a>
        ${fallbackNotice(eidasError)}
      </eidas-button>
    </section>
  `;
}

/** Between the official block and the site's own means: the one « OU ». */
const separator = html`<p class="separator">OU</p>`;

const ownLogin = (/** @type {string} */ csrfToken) => html`
  ${separator}
  <section class="own-login" aria-labelledby="own-login">
    <h2 id="own-login">Se connecter avec un compte de ce site</h2>
    <form method="post" action="/login/password">
      ${csrfField(csrfToken)}
      <label for="identifier">Identifiant</label>
      <input
        id="identifier"
        name="identifier"
        autocomplete="username"
        required
      />
      <label for="password">Mot de passe</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
      <button class="secondary">Se connecter</button>
    </form>
    <p>Première visite&nbsp;? <a href="/register">Créer un compte</a></p>
  </section>
`;

/**
 * The official block in first position, apart from the site's own login.
 *
 * @param {Trip} trip
 */
export const loginPage = (trip) =>
  layout({
    title: 'Se connecter',
    path: '/login',
    kit: true,
    content: html`
      ${notices(trip)} ${officialBlock(trip)} ${ownLogin(trip.csrfToken)}
    `,
  });

/**
 * Where a site lets people register, the same block stands in first position:
 * who has an identity already needs no account first.
 *
 * @param {Trip} trip
 */
export const registerPage = (trip) =>
  layout({
    title: 'Créer un compte',
    path: '/register',
    kit: true,
    content: html`
      ${officialBlock(trip)} ${separator}
      <section class="own-login" aria-labelledby="own-account">
        <h2 id="own-account">Créer un compte de ce site</h2>
        <form method="post" action="/register">
          ${csrfField(trip.csrfToken)}
          <label for="email">Adresse électronique</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            required
          />
          <label for="new-password">Mot de passe</label>
          <input
            id="new-password"
            name="password"
            type="password"
            autocomplete="new-password"
            required
          />
          <button class="secondary">Créer un compte</button>
        </form>
        <p>Déjà inscrit&nbsp;? <a href="/login">Se connecter</a></p>
      </section>
    `,
  });

/**
 * Both roads as POST forms with a CSRF token, as many frameworks want them, and
 * the picker as a form control beside the eIDAS button.
 *
 * @param {Trip} trip
 */
export const formsPage = (trip) =>
  layout({
    title: 'Se connecter par formulaires',
    path: '/login/forms',
    kit: true,
    content: html`
      ${notices(trip)}
      <p>
        Les mêmes boutons, chacun dans un formulaire <code>POST</code> protégé
        par un jeton CSRF.
      </p>
      <section class="official" aria-label="FranceConnect+">
        <form method="post" action="/auth/fc-plus">
          ${csrfField(trip.csrfToken)}
          <fc-plus-button>
            ${fcPlusFallback(
              html`<button aria-label="${FC_PLUS}">${fcPlusLines}</button>`,
            )}
          </fc-plus-button>
        </form>
        <form method="post" action="/auth/eidas">
          ${csrfField(trip.csrfToken)}
          <p>
            Si vous voulez, dites-nous votre pays. FranceConnect+ vous le
            demandera de nouveau, en anglais.
          </p>
          <eidas-country-picker name="country">
            <label for="country">Votre pays</label>
            <select id="country" name="country">
              <option value="">Sans préciser</option>
              ${countriesByName('fr').map(
                ({ code, name }) =>
                  html`<option value="${code}">${name}</option>`,
              )}
            </select>
          </eidas-country-picker>
          <eidas-button>
            <button lang="en">${EIDAS}</button>
          </eidas-button>
        </form>
      </section>
      ${ownLogin(trip.csrfToken)}
    `,
  });

/**
 * The service provider's own picker, as links.
 *
 * @param {Trip} trip
 */
export const countriesPage = (trip) =>
  layout({
    title: 'Choisir son pays sur ce site',
    path: '/login/countries',
    kit: true,
    content: html`
      ${notices(trip)}
      <p class="notice">
        Aujourd’hui, FranceConnect+ ne reçoit pas ce choix : après avoir choisi
        ici, vous choisirez encore sur sa page, en anglais. Le pays choisi ici
        est un souhait. Personne ne le confirme, et ce site ne s’en sert ni pour
        reconnaître quelqu’un ni pour lui ouvrir des droits.
      </p>
      <eidas-country-picker href="/auth/eidas">
        <ul>
          ${countriesByName('fr').map(
            ({ code, name }) =>
              html`<li><a href="/auth/eidas?country=${code}">${name}</a></li>`,
          )}
        </ul>
      </eidas-country-picker>
    `,
  });
