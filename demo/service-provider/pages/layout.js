// @ts-check
import { html } from '../../shared/html.js';

/** @typedef {import('../../shared/html.js').SafeHtml} SafeHtml */

const LOGIN_PAGES = [
  { path: '/login', name: 'Connexion' },
  { path: '/register', name: 'Inscription' },
  { path: '/login/forms', name: 'Par formulaires' },
  { path: '/login/countries', name: 'Pays choisi ici' },
  { path: '/languages', name: '26 langues' },
];

/**
 * @param {object} page
 * @param {string} page.title
 * @param {string} page.path
 * @param {SafeHtml} page.content
 * @param {boolean} [page.kit]  whether the page uses the elements
 */
export const layout = ({ title, path, content, kit = false }) =>
  html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="description"
          content="Un service de démonstration&nbsp;: connexion par FranceConnect+ et eIDAS."
        />
        <title>${title} – Démarches de démonstration</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/shared/base.css" />
        <link rel="stylesheet" href="/assets/style.css" />
        ${
          kit &&
          html`
            <link rel="stylesheet" href="/kit/fc-eidas-elements.css" />
            <script src="/kit/fc-eidas-elements.js" defer></script>
          `
        }
      </head>
      <body>
        <a class="skip" href="#content">Aller au contenu</a>
        <header class="site-header">
          <p class="site-name">Démarches de démonstration</p>
          <p class="site-note">Un service public qui n’existe pas</p>
          <nav aria-label="Pages de connexion">
            <ul>
              ${LOGIN_PAGES.map(
                (page) => html`
                  <li>
                    <a
                      href="${page.path}"
                      ${page.path === path && html`aria-current="page"`}
                      >${page.name}</a
                    >
                  </li>
                `,
              )}
            </ul>
          </nav>
        </header>
        <main id="content">
          <h1>${title}</h1>
          ${content}
        </main>
        <footer class="site-footer">
          <p>
            Page d’essai de <code>fc-eidas-elements</code>. Ce site n’a pas de
            lien avec l’État.
          </p>
        </footer>
      </body>
    </html> `;

/** @param {{ title: string, message: string }} options */
export const messagePage = ({ title, message }) =>
  layout({
    title,
    path: '',
    content: html`
      <p>${message}</p>
      <p><a href="/login">Revenir à la page de connexion</a></p>
    `,
  });
