// @ts-check
import { LOCALES, ownName } from '../../../scripts/locales.mjs';
import { html } from '../../shared/html.js';
import { layout } from './layout.js';

/** All elements in all languages, for those who review texts. */
/** @param {import('./layout.js').View} view */
export const languagesPage = (view) =>
  layout({
    title: 'Toutes les langues',
    lang: 'fr',
    kit: true,
    panel: false,
    view,
    content: html`
      <p>Chaque élément dans chaque langue, comme un visiteur le rencontre.</p>
      ${LOCALES.map(
        (locale) => html`
          <section class="language">
            <h2>
              <span lang="${locale}">${ownName(locale)}</span>
              <code>${locale}</code>
            </h2>
            <fc-plus-button lang="${locale}" href="/auth/fc-plus"
              ><a href="/auth/fc-plus"
                >S’identifier avec FranceConnect+</a
              ></fc-plus-button
            >
            <fc-button lang="${locale}" href="/auth/fc-plus"></fc-button>
            <eidas-button
              lang="${locale}"
              href="/auth/eidas"
              error="access_denied"
              ><a href="/auth/eidas" lang="en"
                >Sign-in with a digital identity from another European
                country</a
              ></eidas-button
            >
            <details>
              <summary>Choix du pays</summary>
              <eidas-country-picker
                lang="${locale}"
                href="/auth/eidas"
                unavailable="IS:level FI:not-connected DK:public-only SE"
              ></eidas-country-picker>
            </details>
          </section>
        `,
      )}
    `,
  });
