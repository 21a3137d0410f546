// @ts-check
import { countriesByName } from '../../shared/countries.js';
import { html } from '../../shared/html.js';
import { DEFAULTS } from '../choices.js';
import {
  errorText,
  isKnownError,
  pageLanguage,
  pinnedLanguage,
  textsOf,
} from '../texts.js';
import { layout } from './layout.js';

/** @typedef {import('../choices.js').Choices} Choices */
/** @typedef {import('./layout.js').View} View */
/** @typedef {import('../../shared/html.js').SafeHtml} SafeHtml */

/**
 * What came back from a trip, for the page to say so.
 *
 * @typedef {object} Trip
 * @property {string} [error]
 * @property {string} [road]  whose button shows the error
 * @property {boolean} canEndSession  whether a session at FranceConnect+ can be ended from here
 * @property {string} [loggedOut]
 * @property {string} csrfToken
 * @property {string} [franceConnectPlus]  its origin, for a start by fetch
 */

/** @param {Trip} trip @param {string} road */
const errorOf = ({ error, road: taken }, road) =>
  taken === road && isKnownError(error) ? error : undefined;

/** @param {string} token */
const csrfField = (token) =>
  html`<input type="hidden" name="_csrf" value="${token}" />`;

/** @param {Trip} trip @param {Choices} choices */
function notices(
  { error, road, canEndSession, loggedOut, csrfToken },
  choices,
) {
  const text = textsOf(choices.lang);
  const out =
    loggedOut === 'fc-plus'
      ? text.outOfBoth
      : loggedOut === 'site' && text.outOfSite;
  return html`
    ${out && html`<p class="notice success" role="status">${out}</p>`}
    ${
      error &&
      !road &&
      html`<p class="notice error" role="alert">
        ${errorText(error, choices.lang)}
      </p>`
    }
    ${
      error === 'invalid_scope' &&
      html`<p class="notice warning" lang="fr">
        Pour la personne qui intègre FranceConnect+ : ce site demande une donnée
        que son enregistrement ne permet pas (<code>invalid_scope</code>).
        Donnez à <code>FC_SCOPE</code> la liste des scopes enregistrés.
      </p>`
    }
    ${
      error === 'wrong_road' &&
      canEndSession &&
      html`
        <div class="notice warning">
          <p>${text.otherSession}</p>
          <form method="post" action="/logout/fc-plus">
            ${csrfField(csrfToken)}
            <button class="primary fr-btn">${text.signOutThere}</button>
          </form>
        </div>
      `
    }
    ${
      choices.lang &&
      pageLanguage(choices.lang) !== choices.lang &&
      html`<p class="aside">
        ${text.partly} <span lang="en">${textsOf('en').partly}</span>
      </p>`
    }
  `;
}

const FC_PLUS = 'S’identifier avec FranceConnect+';
const EIDAS = 'Sign-in with a digital identity from another European country';

/** The two lines of the button, and its plus sign. */
const fcPlusLines = html`<span
  >S’identifier avec <b>FranceConnect<b>+</b></b></span
>`;

/**
 * What stands in the element before its script, and without it: the whole of
 * the official block.
 *
 * @param {SafeHtml} control
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

/**
 * @param {Trip} trip
 * @param {Choices} choices
 * @param {'fc-plus' | 'eidas'} road
 * @param {SafeHtml} [more]  further attributes
 */
function attributes(trip, choices, road, more) {
  const error = errorOf(trip, road);
  const lang = pinnedLanguage(choices.lang, road === 'eidas' ? 'eidas' : 'fc');
  return {
    element: html`${lang && html`lang="${lang}"`}
    ${error && html`error="${error}"`} ${more}`,
    // Shown where the element's own notice is not: without the script.
    notice:
      error &&
      html`<p class="notice error" role="alert">
        ${errorText(error, choices.lang)}
      </p>`,
  };
}

/**
 * The address that a fetch is answered with leads to FranceConnect+: the guard
 * has to know its origin.
 *
 * @param {Trip} trip
 * @param {Choices} choices
 */
const allowedOrigins = ({ franceConnectPlus }, { road }) =>
  road === 'fetch' && html`allowed-origins="${franceConnectPlus}"`;

/** @param {Trip} trip @param {Choices} choices */
function fcPlusButton(trip, choices) {
  const more = allowedOrigins(trip, choices) || undefined;
  const { element, notice } = attributes(trip, choices, 'fc-plus', more);
  if (!byForm(choices))
    return html`
      <fc-plus-button ${element}>
        ${fcPlusFallback(
          html`<a href="/auth/fc-plus" aria-label="${FC_PLUS}"
            >${fcPlusLines}</a
          >`,
        )}
        ${notice}
      </fc-plus-button>
    `;
  return html`
    <form method="post" action="/auth/fc-plus">
      ${csrfField(trip.csrfToken)}
      <fc-plus-button ${element}>
        ${fcPlusFallback(
          html`<button aria-label="${FC_PLUS}">${fcPlusLines}</button>`,
        )}
        ${notice}
      </fc-plus-button>
    </form>
  `;
}

/** @param {Choices} choices */
const byForm = ({ road }) => ['form', 'fetch', 'compact'].includes(road);

/** @param {Trip} trip @param {Choices} choices */
function eidasButton(trip, choices) {
  const { road } = choices;
  // The site's own country page takes no part of the login request.
  const params = road === 'country' ? html`params=""` : undefined;
  const more = allowedOrigins(trip, choices) || params;
  const { element, notice } = attributes(trip, choices, 'eidas', more);
  if (byForm(choices))
    return html`
      <form method="post" action="/auth/eidas">
        ${csrfField(trip.csrfToken)}
        ${road === 'compact' && countryField(choices)}
        <eidas-button ${element}>
          <button lang="en">${EIDAS}</button>
          ${notice}
        </eidas-button>
      </form>
    `;
  const target = road === 'country' ? '/login/countries' : '/auth/eidas';
  return html`
    <eidas-button ${element}>
      <a href="${target}" lang="en">${EIDAS}</a>
      ${notice}
      ${
        road === 'nested' &&
        html`<eidas-country-picker
          slot="picker"
          ${pinned(choices)}
        ></eidas-country-picker>`
      }
    </eidas-button>
  `;
}

/** @param {Choices} choices */
const pinned = ({ lang }) => {
  const language = pinnedLanguage(lang, 'eidas');
  return language && html`lang="${language}"`;
};

/** @param {Choices} choices */
function countryField(choices) {
  const text = textsOf(choices.lang);
  return html`
    <eidas-country-picker name="country" ${pinned(choices)}>
      <label for="country">${text.yourCountry}</label>
      <select id="country" name="country">
        <option value="">${text.noCountry}</option>
        ${countriesByName(pageLanguage(choices.lang)).map(
          ({ code, name }) => html`<option value="${code}">${name}</option>`,
        )}
      </select>
    </eidas-country-picker>
  `;
}

/**
 * The official block: sentence, button and link come with the element, and the
 * eIDAS button stands directly below.
 *
 * @param {Trip} trip
 * @param {Choices} choices
 */
const officialBlock = (trip, choices) => html`
  <section class="official" aria-label="FranceConnect+">
    ${fcPlusButton(trip, choices)} ${eidasButton(trip, choices)}
  </section>
`;

/** Between the official block and the site's own means: the one « OU ». */
/** @param {Choices} choices */
const separator = ({ lang }) =>
  html`<p class="separator">${textsOf(lang).or}</p>`;

/** @param {{ id: string, name: string, label: string, type?: string, autocomplete: string }} field */
const inputField = ({ id, name, label, type = 'text', autocomplete }) => html`
  <label class="fr-label" for="${id}">${label}</label>
  <input
    class="fr-input"
    id="${id}"
    name="${name}"
    type="${type}"
    autocomplete="${autocomplete}"
    required
  />
`;

/**
 * The official block in first position, apart from the site's own login.
 *
 * @param {Trip} trip
 * @param {View} [view]
 */
export function loginPage(trip, view) {
  const choices = view?.choices ?? DEFAULTS;
  const text = textsOf(choices.lang);
  return layout({
    title: text.signIn,
    kit: true,
    narrow: true,
    view,
    content: html`
      ${notices(trip, choices)}
      <div class="card">
        ${officialBlock(trip, choices)} ${separator(choices)}
        <section class="own-login" aria-labelledby="own-login">
          <h2 id="own-login">${text.ownLogin}</h2>
          <form method="post" action="/login/password">
            ${csrfField(trip.csrfToken)}
            ${inputField({
              id: 'identifier',
              name: 'identifier',
              label: text.identifier,
              autocomplete: 'username',
            })}
            ${inputField({
              id: 'password',
              name: 'password',
              label: text.password,
              type: 'password',
              autocomplete: 'current-password',
            })}
            <button class="secondary fr-btn fr-btn--secondary">
              ${text.signIn}
            </button>
          </form>
          <p>${text.firstVisit} <a href="/register">${text.register}</a></p>
        </section>
      </div>
    `,
  });
}

/**
 * Where a site lets people register, the same block stands in first position:
 * who has an identity already needs no account first.
 *
 * @param {Trip} trip
 * @param {View} [view]
 */
export function registerPage(trip, view) {
  const choices = view?.choices ?? DEFAULTS;
  const text = textsOf(choices.lang);
  return layout({
    title: text.register,
    kit: true,
    narrow: true,
    view,
    content: html`
      <div class="card">
        ${officialBlock(trip, choices)} ${separator(choices)}
        <section class="own-login" aria-labelledby="own-account">
          <h2 id="own-account">${text.ownAccount}</h2>
          <form method="post" action="/register">
            ${csrfField(trip.csrfToken)}
            ${inputField({
              id: 'email',
              name: 'email',
              label: text.email,
              type: 'email',
              autocomplete: 'email',
            })}
            ${inputField({
              id: 'new-password',
              name: 'password',
              label: text.password,
              type: 'password',
              autocomplete: 'new-password',
            })}
            <button class="secondary fr-btn fr-btn--secondary">
              ${text.register}
            </button>
          </form>
          <p>${text.already} <a href="/login">${text.signIn}</a></p>
        </section>
      </div>
    `,
  });
}

/**
 * The service provider's own picker, as links.
 *
 * @param {Trip} trip
 * @param {View} [view]
 */
export function countriesPage(trip, view) {
  const choices = view?.choices ?? DEFAULTS;
  const text = textsOf(choices.lang);
  return layout({
    title: text.countryTitle,
    kit: true,
    narrow: true,
    view,
    content: html`
      ${notices(trip, choices)}
      <p class="notice">${text.countryNote}</p>
      <eidas-country-picker href="/auth/eidas" ${pinned(choices)}>
        <ul>
          ${countriesByName(pageLanguage(choices.lang)).map(
            ({ code, name }) =>
              html`<li><a href="/auth/eidas?country=${code}">${name}</a></li>`,
          )}
        </ul>
      </eidas-country-picker>
      <p><a href="/login">${text.backToLogin}</a></p>
    `,
  });
}
