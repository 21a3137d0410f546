// @ts-check
import { countryName } from '../../shared/countries.js';
import { html } from '../../shared/html.js';
import { pageLanguage, textsOf } from '../texts.js';
import { layout } from './layout.js';

/**
 * @typedef {import('../oidc.js').Account} Account
 * @typedef {import('../journal.js').Exchange} Exchange
 */

/** What each claim means, by road where the roads differ. */
/** @type {Record<string, { name: string, meaning: string, eidas?: string }>} */
const CLAIMS = {
  sub: {
    name: 'Identifiant de la personne chez ce service',
    meaning: '64 chiffres hexadécimaux suivis de « v1 ».',
    eidas:
      '64 chiffres hexadécimaux suivis de « v1 ». La même personne en a un autre avec une identité française : ce sont deux comptes.',
  },
  given_name: {
    name: 'Prénoms',
    meaning: 'Prénoms de naissance.',
    eidas: 'Pas forcément les prénoms de naissance.',
  },
  family_name: {
    name: 'Nom',
    meaning: 'Nom de naissance.',
    eidas: 'Nom d’usage.',
  },
  preferred_username: {
    name: 'Nom d’usage',
    meaning: 'Présent s’il diffère du nom de naissance.',
    eidas: 'Toujours égal à family_name.',
  },
  birthdate: {
    name: 'Date de naissance',
    meaning: 'Année, mois, jour.',
    eidas: 'Année, mois, jour. Les dates présumées ne sont pas gérées.',
  },
  gender: {
    name: 'Sexe',
    meaning: 'male ou female.',
    eidas: 'male, female ou unspecified. Peut manquer.',
  },
  birthplace: {
    name: 'Lieu de naissance',
    meaning:
      'Code officiel géographique de la commune, vide pour une naissance à l’étranger.',
    eidas: 'Texte libre, et non un code de commune française. Peut manquer.',
  },
  birthcountry: {
    name: 'Pays de naissance',
    meaning: 'Code officiel géographique du pays.',
  },
  email: {
    name: 'Adresse électronique',
    meaning: 'Déclarée au fournisseur d’identité.',
  },
};

const EIDAS_NEVER = ['email', 'birthcountry'];

/** @param {Account} account */
function claimRows({ claims, road }) {
  return Object.entries(claims).map(([name, value]) => {
    const claim = CLAIMS[name];
    const meaning = (road === 'eidas' && claim?.eidas) || claim?.meaning;
    return html`
      <tr>
        <th scope="row">${claim?.name ?? name}<br /><code>${name}</code></th>
        <td class="value" data-claim="${name}">${value || '(vide)'}</td>
        <td>${meaning}</td>
      </tr>
    `;
  });
}

/** @param {Exchange} exchange */
const exchangeItem = ({ who, line, messages }) => html`
  <li>
    <details>
      <summary><code>${line}</code> <span class="who">${who}</span></summary>
      <div class="body">
        ${messages.map(
          ({ title, fields }) => html`
            <h4>${title}</h4>
            <table>
              <tbody>
                ${fields.map(
                  ([name, value]) => html`
                    <tr>
                      <th scope="row"><code>${name}</code></th>
                      <td><code>${value}</code></td>
                    </tr>
                  `,
                )}
              </tbody>
            </table>
          `,
        )}
      </div>
    </details>
  </li>
`;

/**
 * The identity as its holder would want to read it.
 *
 * @param {Account} account
 * @param {string} lang
 */
function ownDetails({ claims }, lang) {
  const { names, genders } = textsOf(lang);
  /** @type {Record<string, string>} */
  const genderNames = genders;
  /** @param {string} name @param {string} value */
  const readable = (name, value) => {
    if (name === 'gender') return genderNames[value] ?? value;
    if (name !== 'birthdate') return value;
    return new Intl.DateTimeFormat(pageLanguage(lang), {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(value));
  };
  return html`
    <dl class="data">
      ${Object.entries(names).map(([name, label]) => {
        const value = claims[name];
        // An eIDAS identity always repeats its family name here.
        const repeated =
          name === 'preferred_username' && value === claims.family_name;
        if (!value || repeated) return undefined;
        return html`<div>
          <dt>${label}</dt>
          <dd>${readable(name, String(value))}</dd>
        </div>`;
      })}
    </dl>
  `;
}

/** @param {{ account: Account, story?: import('../journal.js').Story, csrfToken: string, view: import('./layout.js').View }} options */
export function accountPage({ account, story, csrfToken, view }) {
  const { road, claims } = account;
  const { lang } = view.choices;
  const text = textsOf(lang);
  const csrfField = html`<input
    type="hidden"
    name="_csrf"
    value="${csrfToken}"
  />`;
  return layout({
    title: `${text.hello} ${claims.given_name} ${claims.family_name}`,
    panel: true,
    view,
    content: html`
      <p class="verified">
        ${road === 'eidas' ? text.verifiedEuropean : text.verified}
      </p>
      <h2>${text.about}</h2>
      ${ownDetails(account, lang)}
      <h2>${text.requests}</h2>
      <p>${text.noRequests}</p>
      <div class="actions">
        <form method="post" action="/logout/fc-plus">
          ${csrfField}
          <button class="primary fr-btn">${text.signOut}</button>
        </form>
        <form method="post" action="/logout">
          ${csrfField}
          <button class="secondary fr-btn fr-btn--secondary">
            ${text.signOutHere}
          </button>
        </form>
      </div>
      ${technicalPart(account, story?.exchanges ?? [])}
    `,
  });
}

/** What no visitor would be shown. @param {Account} account @param {Exchange[]} exchanges */
const technicalPart = (account, exchanges) => {
  const { road, acr, amr, country } = account;
  return html`
    <section class="technical" lang="fr" aria-labelledby="technical">
      <h2 id="technical">Partie technique</h2>
      <p class="aside">Pour qui intègre FranceConnect+.</p>
      <dl class="data">
        <div>
          <dt>Route vérifiée (<code>amr</code>)</dt>
          <dd data-claim="amr">${amr.join(', ')}</dd>
        </div>
        <div>
          <dt>Niveau de garantie (<code>acr</code>)</dt>
          <dd data-claim="acr">${acr}</dd>
        </div>
        <div>
          <dt>Pays</dt>
          <dd data-wish="country">
            ${
              country
                ? html`${countryName(country, 'fr')}
                  (<code>country=${country}</code>) : souhait exprimé sur ce
                  site, que FranceConnect+ n’a ni reçu ni confirmé`
                : 'Aucun souhait exprimé sur ce site. FranceConnect+ ne transmet pas le pays.'
            }
          </dd>
        </div>
      </dl>

      <h3>Les données reçues</h3>
      <div class="scroll">
        <table class="claims">
          <caption>
            Contenu de userinfo, signé et chiffré par FranceConnect+
          </caption>
          <thead>
            <tr>
              <th scope="col">Donnée</th>
              <th scope="col">Valeur</th>
              <th scope="col">Ce qu’elle veut dire</th>
            </tr>
          </thead>
          <tbody>
            ${claimRows(account)}
          </tbody>
        </table>
      </div>
      ${
        road === 'eidas' &&
        html`<p class="aside">
          Jamais présents pour une identité européenne :
          ${EIDAS_NEVER.map((name, index) => [
            index > 0 && ' et ',
            html`<code>${name}</code>`,
          ])}.
        </p>`
      }

      <h3>Les échanges entre ce site et FranceConnect+</h3>
      <p>Dans l’ordre. Les secrets, les codes et les jetons sont masqués.</p>
      <ol class="exchanges" aria-label="Échanges">
        ${exchanges.map(exchangeItem)}
      </ol>
    </section>
  `;
};
