// @ts-check
// The demo's own pages, on a server where a login that starts never answers.
import {
  countriesPage,
  loginPage,
} from '../../../demo/service-provider/pages/login.js';
import {
  createApp,
  kit,
  openOrigin,
  pathFrom,
  sendPage,
} from '../../../demo/shared/server.js';

export async function servePages() {
  const app = createApp({
    assets: pathFrom('../../../demo/service-provider/assets/', import.meta.url),
    formAction: [],
    directives: {
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['fc-eidas-elements', 'fc-eidas-buttons'],
    },
  });
  app.use('/kit', kit());
  /**
   * Each element in the language that the visitor chose on the site.
   *
   * @param {import('../../../demo/shared/html.js').SafeHtml} page
   * @param {string} lang
   * @param {string} [more]  attributes
   */
  const inLanguage = (page, lang, more = '') =>
    /** @type {any} */ (
      String(page).replace(
        /<(fc-plus-button|eidas-button|eidas-country-picker) /g,
        `<$1 lang="${lang}" ${more} `,
      )
    );
  const LEVEL = 'unavailable="IS:level"';
  const trip = { canEndSession: false, csrfToken: 'token' };
  app.get('/ready', (_request, response) =>
    sendPage(
      response,
      /** @type {any} */ ('<!doctype html><title>Ready</title>'),
    ),
  );
  app.get('/login', ({ query }, response) => {
    const { error, road, lang } = query;
    const failed = error && { error: String(error), road: String(road) };
    const page = loginPage({ ...trip, ...failed });
    sendPage(response, inLanguage(page, String(lang)));
  });
  app.get('/login/countries', ({ query: { lang } }, response) =>
    sendPage(response, inLanguage(countriesPage(trip), String(lang), LEVEL)),
  );
  /** A form of a site, with one of the elements in it. @param {string} inside */
  const formPage = (inside) =>
    /** @type {any} */ (
      `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>Votre dossier</title>
    <script src="/kit/fc-eidas-elements.js" defer></script>
  </head>
  <body>
    <form id="content" action="/auth/eidas">
      <label for="nom">Nom</label>
      <input id="nom" />
      ${inside}
      <button>Envoyer</button>
    </form>
  </body>
</html>`
    );
  const COUNTRIES = `countries="BE EL IS" ${LEVEL}`;
  app.get('/form', ({ query: { lang, attributes } }, response) =>
    sendPage(
      response,
      formPage(
        `<eidas-country-picker lang="${lang}" name="country" ${COUNTRIES} ${attributes}></eidas-country-picker>`,
      ),
    ),
  );
  app.get('/nested', ({ query: { lang } }, response) => {
    const nested = `<eidas-country-picker slot="picker" lang="${lang}" ${COUNTRIES}></eidas-country-picker>`;
    sendPage(
      response,
      formPage(
        `<eidas-button lang="${lang}" disabled href="/auth/eidas"></eidas-button>
        <eidas-button lang="${lang}" disabled>${nested}</eidas-button>
        <eidas-button lang="${lang}">${nested}</eidas-button>`,
      ),
    );
  });
  // So long as nothing answers, the button is busy.
  app.get('/auth/*road', () => undefined);
  const server = await openOrigin(0, 'the pages', 'none');
  server.serve(app);
  return server;
}
