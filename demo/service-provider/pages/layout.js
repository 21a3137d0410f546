// @ts-check
import { LOCALES } from '../../../scripts/locales.mjs';
import { html } from '../../shared/html.js';
import { CHOICES, DEFAULTS, settingsAddress } from '../choices.js';
import { languageName, pageLanguage, textsOf } from '../texts.js';
import { demoBar } from './bar.js';
import { storyPanel } from './panel.js';

/** @typedef {import('../../shared/html.js').SafeHtml} SafeHtml */

/**
 * What the frame of a page depends on: the visitor, and the demo around it.
 *
 * @typedef {object} View
 * @property {import('../choices.js').Choices} choices
 * @property {import('../choices.js').Choices} defaults
 * @property {string} page  path and query
 * @property {string} origin
 * @property {{ franceConnectPlus: string, eidasBridge: string }} [standIns]  none against the real FranceConnect+
 * @property {import('../oidc.js').Account} [account]
 * @property {import('../journal.js').Story} [story]
 * @property {boolean} loggedOut  whether the logout from FranceConnect+ has just come back
 */

const NAME = 'Port-Liseron Métropole';

/** Loaded early: the DSFR shows another font until they are there. */
const FONTS = ['Regular', 'Medium', 'Bold'];

/** @param {import('../choices.js').Choices} choices @param {boolean} kit */
const styleSheets = ({ look, theme }, kit) => html`
  ${
    look === 'dsfr'
      ? html`${FONTS.map(
            (font) =>
              html`<link
                rel="preload"
                href="/dsfr/fonts/Marianne-${font}.woff2"
                as="font"
                type="font/woff2"
                crossorigin
              />`,
          )}
          <link rel="stylesheet" href="/dsfr/dsfr.min.css" />
          <link rel="stylesheet" href="/assets/style.css" />
          <link rel="stylesheet" href="/assets/dsfr-page.css" />`
      : html`<link rel="stylesheet" href="/assets/shared/base.css" />
          <link rel="stylesheet" href="/assets/style.css" />`
  }
  ${kit && html`<link rel="stylesheet" href="/kit/fc-eidas-elements.css" />`}
  ${
    look === 'dsfr' &&
    theme === 'system' &&
    html`<script src="/assets/dsfr-theme.js"></script>`
  }
`;

/**
 * @param {object} page
 * @param {string} page.title
 * @param {SafeHtml} page.content
 * @param {boolean} [page.kit]  whether the page uses the elements
 * @param {boolean} [page.panel]  whether “What just happened” stands beside it
 * @param {boolean} [page.narrow]  one column in the middle
 * @param {string} [page.lang]  of a page that is in one language only
 * @param {View} [page.view]  without it, the site stands without the demo around it
 */
export function layout({
  title,
  content,
  kit = false,
  panel = kit,
  narrow,
  lang,
  view,
}) {
  const choices = view?.choices ?? DEFAULTS;
  const { theme, width, scenario, road } = choices;
  const scripts = scenario !== 'no-script';
  const text = textsOf(choices.lang);
  return html`<!doctype html>
    <html
      lang="${lang ?? pageLanguage(choices.lang)}"
      ${theme !== 'system' && html`data-theme="${theme}" data-fr-theme="${theme}"`}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="description"
          content="Un service de démonstration&nbsp;: connexion par FranceConnect+ et eIDAS."
        />
        <title>${title} – ${NAME}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <!-- The page is small: it is painted when it is there, so that nothing moves. -->
        <link rel="expect" href="#end" blocking="render" />
        ${styleSheets(choices, kit)}
        ${view && html`<link rel="stylesheet" href="/assets/demo.css" />`}
        ${
          kit &&
          scripts &&
          html`<script src="/kit/fc-eidas-elements.js" defer></script>`
        }
        ${
          kit &&
          scripts &&
          road === 'fetch' &&
          html`<script src="/recipes/fetch-start.js" type="module"></script>`
        }
        ${
          view &&
          scripts &&
          html`<script src="/assets/demo.js" type="module"></script>`
        }
      </head>
      <body>
        <a class="skip" href="#content">${text.skip}</a>
        ${view && demoBar(view)}
        <div
          class="frame"
          data-width="${width}"
          ${view && panel && html`data-panel`}
        >
          <div class="site">
            ${siteHeader(choices, view)}
            <main id="content" ${narrow && html`class="narrow"`}>
              <h1>${title}</h1>
              ${content}
            </main>
            ${siteFooter(choices, view)}
          </div>
          ${view && panel && storyPanel({ view, content })}
        </div>
        <span id="end" hidden></span>
      </body>
    </html> `;
}

/** @param {import('../choices.js').Choices} choices @param {View} [view] */
function siteHeader(choices, view) {
  const text = textsOf(choices.lang);
  const { claims } = view?.account ?? {};
  return html`
    <header class="site-header">
      <a class="brand" href="/login">
        <img src="/assets/icon.svg" width="40" height="40" alt="" />
        <span>
          <strong lang="fr">${NAME}</strong>
          <span>${text.tagline}</span>
        </span>
      </a>
      <div class="tools">
        ${view && languageSwitcher(choices, view.page)}
        ${
          claims
            ? html`<a class="who" href="/account"
                ><span class="hidden">${text.space} : </span>${
                  claims.given_name
                }
                ${claims.family_name}</a
              >`
            : html`<a href="/login">${text.signIn}</a>`
        }
      </div>
    </header>
  `;
}

/** Links, so that it works without a script. @param {import('../choices.js').Choices} choices @param {string} page */
function languageSwitcher({ lang }, page) {
  const current = lang || 'fr';
  return html`
    <details class="languages">
      <summary>
        <span class="hidden">${textsOf(lang).language} : </span>
        <span lang="${current}">${languageName(current)}</span>
      </summary>
      <ul>
        ${LOCALES.map(
          (locale) => html`
            <li>
              <a
                href="${settingsAddress({ lang: locale }, page)}"
                lang="${locale}"
                hreflang="${locale}"
                ${locale === current && html`aria-current="true"`}
                >${languageName(locale)}</a
              >
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}

/** @param {import('../choices.js').Choices} choices @param {View} [view] */
function siteFooter({ lang, theme }, view) {
  const text = textsOf(lang);
  return html`
    <footer class="site-footer">
      ${
        view &&
        html`<nav class="display" aria-label="${text.display}">
          <span aria-hidden="true">${text.display} :</span>
          ${CHOICES.theme.options.map(
            ([value]) => html`
              <a
                href="${settingsAddress({ theme: value }, view.page)}"
                ${value === theme && html`aria-current="true"`}
                >${text[/** @type {'system' | 'light' | 'dark'} */ (value)]}</a
              >
            `,
          )}
        </nav>`
      }
      <p>${text.invented}</p>
    </footer>
  `;
}

/** @param {{ title: string, message: string, view?: View }} options */
export const messagePage = ({ title, message, view }) =>
  layout({
    title,
    narrow: true,
    lang: 'fr',
    view,
    content: html`
      <p>${message}</p>
      <p><a href="/login">Revenir à la page de connexion</a></p>
    `,
  });
