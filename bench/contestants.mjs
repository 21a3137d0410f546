// Who is compared: each does the same job in the same page. `files` is what
// the page loads by address, `entry` what is bundled into one module.

const at = (path) => new URL(`node_modules/${path}`, import.meta.url);
const kit = (path) => new URL(`../dist/${path}`, import.meta.url);

/** The 29 of the kit's default, by ISO code and in French. */
export const COUNTRIES = [
  ['AT', 'Autriche'],
  ['BE', 'Belgique'],
  ['BG', 'Bulgarie'],
  ['HR', 'Croatie'],
  ['CY', 'Chypre'],
  ['CZ', 'Tchéquie'],
  ['DK', 'Danemark'],
  ['EE', 'Estonie'],
  ['FI', 'Finlande'],
  ['DE', 'Allemagne'],
  ['GR', 'Grèce'],
  ['HU', 'Hongrie'],
  ['IS', 'Islande'],
  ['IE', 'Irlande'],
  ['IT', 'Italie'],
  ['LV', 'Lettonie'],
  ['LI', 'Liechtenstein'],
  ['LT', 'Lituanie'],
  ['LU', 'Luxembourg'],
  ['MT', 'Malte'],
  ['NL', 'Pays-Bas'],
  ['NO', 'Norvège'],
  ['PL', 'Pologne'],
  ['PT', 'Portugal'],
  ['RO', 'Roumanie'],
  ['SK', 'Slovaquie'],
  ['SI', 'Slovénie'],
  ['ES', 'Espagne'],
  ['SE', 'Suède'],
];

const options = (tag) =>
  COUNTRIES.map(([code, name]) => `<${tag} value="${code}">${name}</${tag}>`);
const select = `<select id="country" name="country"><option value="">Choisir</option>${options('option').join('')}</select>`;

/** The style sheet asks for it where the fallback is seen before the script. */
const FALLBACK_LOGO = {
  'franceconnect-logo.svg': kit('franceconnect-logo.svg'),
};

const DSFR_CSS = {
  'dsfr-core.css': at('@gouvfr/dsfr/dist/core/core.min.css'),
  'dsfr-connect.css': at(
    '@gouvfr/dsfr/dist/component/connect/connect.main.min.css',
  ),
};

/**
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} name
 * @property {'button' | 'chooser' | 'field'} job
 * @property {Record<string, URL>} files
 * @property {string} [entry] source of a module that is bundled
 * @property {string} html one of it
 * @property {string} ready what is there once it can be used
 * @property {string} [start] a script that runs once all is loaded
 * @property {string} [field] the field that takes letters
 * @property {boolean} [ours]
 */

/** @type {Contestant[]} */
export const CONTESTANTS = [
  {
    id: 'kit-buttons',
    name: 'fc-eidas-buttons.js (26 languages)',
    job: 'button',
    ours: true,
    files: {
      'kit.js': kit('fc-eidas-buttons.js'),
      'kit.css': kit('fc-eidas-elements.css'),
      ...FALLBACK_LOGO,
    },
    html: '<fc-plus-button href="/auth"><a href="/auth">S’identifier avec FranceConnect+</a></fc-plus-button>',
    ready: 'fc-plus-button',
  },
  {
    id: 'kit-module',
    name: 'modules, one FranceConnect+ button',
    job: 'button',
    ours: true,
    files: { 'kit.css': kit('fc-eidas-elements.css'), ...FALLBACK_LOGO },
    entry: `import ${JSON.stringify(kit('esm/define/fc-plus-button.js').pathname)};`,
    html: '<fc-plus-button href="/auth"><a href="/auth">S’identifier avec FranceConnect+</a></fc-plus-button>',
    ready: 'fc-plus-button',
  },
  {
    id: 'dsfr',
    name: 'DSFR component (style sheets only)',
    job: 'button',
    files: DSFR_CSS,
    html: `<div class="fr-connect-group"><a class="fr-connect fr-connect--plus" href="/auth"><span class="fr-connect__login">S’identifier avec</span> <span class="fr-connect__brand">FranceConnect</span></a><p><a href="https://franceconnect.gouv.fr/france-connect-plus" target="_blank" rel="noopener">Qu’est-ce que FranceConnect+ ?</a></p></div>`,
    ready: '.fr-connect',
  },
  {
    id: 'react-dsfr',
    name: 'react-dsfr with React',
    job: 'button',
    files: DSFR_CSS,
    entry: `
      import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import { FranceConnectButton } from '@codegouvfr/react-dsfr/FranceConnectButton';
      for (const place of document.querySelectorAll('.place'))
        createRoot(place).render(createElement(FranceConnectButton, { plus: true, url: '/auth' }));
      window.mount = (place) => {
        const root = createRoot(place);
        root.render(createElement(FranceConnectButton, { plus: true, url: '/auth' }));
        return () => root.unmount();
      };`,
    html: '<div class="place"></div>',
    ready: '.fr-connect',
  },
  {
    id: 'kit-picker',
    name: 'fc-eidas-elements.js (26 languages, flags)',
    job: 'chooser',
    ours: true,
    files: {
      'kit.js': kit('fc-eidas-elements.js'),
      'kit.css': kit('fc-eidas-elements.css'),
    },
    html: `<eidas-country-picker name="country">${select}</eidas-country-picker>`,
    ready: 'eidas-country-picker',
    field: 'eidas-country-picker >>> input',
  },
  {
    id: 'native',
    name: 'native <select>',
    job: 'chooser',
    files: {},
    html: `<label>Pays ${select}</label>`,
    ready: 'select',
  },
  {
    id: 'shoelace',
    name: 'Shoelace select',
    job: 'chooser',
    files: {
      'theme.css': at('@shoelace-style/shoelace/dist/themes/light.css'),
    },
    entry: `
      import '@shoelace-style/shoelace/dist/components/select/select.js';
      import '@shoelace-style/shoelace/dist/components/option/option.js';`,
    html: `<sl-select label="Pays" name="country">${options('sl-option').join('')}</sl-select>`,
    ready: 'sl-select',
  },
  {
    id: 'web-awesome',
    name: 'Web Awesome select',
    job: 'chooser',
    files: {
      'theme.css': at('@awesome.me/webawesome/dist/styles/themes/default.css'),
    },
    entry: `
      import '@awesome.me/webawesome/dist/components/select/select.js';
      import '@awesome.me/webawesome/dist/components/option/option.js';`,
    html: `<wa-select label="Pays" name="country">${options('wa-option').join('')}</wa-select>`,
    ready: 'wa-select',
  },
  {
    id: 'lion',
    name: 'Lion combobox',
    job: 'chooser',
    files: {},
    entry: `
      import '@lion/ui/define/lion-combobox.js';
      import '@lion/ui/define/lion-option.js';
      for (const option of document.querySelectorAll('lion-option'))
        option.choiceValue = option.textContent;`,
    html: `<lion-combobox label="Pays" name="country">${COUNTRIES.map(([, name]) => `<lion-option>${name}</lion-option>`).join('')}</lion-combobox>`,
    ready: 'lion-combobox',
    field: 'lion-combobox input',
  },
  {
    id: 'accessible-autocomplete',
    name: 'accessible-autocomplete',
    job: 'chooser',
    files: {
      'autocomplete.css': at(
        'accessible-autocomplete/dist/accessible-autocomplete.min.css',
      ),
      'autocomplete.js': at(
        'accessible-autocomplete/dist/accessible-autocomplete.min.js',
      ),
    },
    html: `<label for="country">Pays</label>${select}`,
    start: `const enhance = (selectElement) =>
        accessibleAutocomplete.enhanceSelectElement({ selectElement });
      for (const found of document.querySelectorAll('select')) enhance(found);
      window.enhance = enhance;`,
    ready: '.autocomplete__input',
    field: '.autocomplete__input',
  },
  {
    id: 'govuk',
    name: 'GOV.UK country autocomplete',
    job: 'chooser',
    files: {
      'location.css': at(
        'govuk-country-and-territory-autocomplete/dist/location-autocomplete.min.css',
      ),
      'location.js': at(
        'govuk-country-and-territory-autocomplete/dist/location-autocomplete.min.js',
      ),
      'location-autocomplete-graph.json': at(
        'govuk-country-and-territory-autocomplete/dist/location-autocomplete-graph.json',
      ),
    },
    html: `<label for="country">Country</label>${select.replaceAll(/value="(..)"/g, 'value="country:$1"')}`,
    start: `const enhance = (selectElement) => openregisterLocationPicker({
        selectElement,
        url: 'location-autocomplete-graph.json',
      });
      for (const found of document.querySelectorAll('select')) enhance(found);
      window.enhance = enhance;`,
    ready: '.autocomplete__input',
    field: '.autocomplete__input',
  },
  {
    id: 'plain-field',
    name: 'a plain search field, without any list',
    job: 'field',
    files: {},
    html: '<label>Pays <input type="search"></label>',
    ready: 'input',
    field: 'input',
  },
];

/** A module that writes these elements as `@lit-labs/ssr` does. */
const rendered = (setup, markup) => `
  import { render } from '@lit-labs/ssr';
  import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
  import { css, html, LitElement } from 'lit';
  ${setup}
  export const write = () => collectResult(render(html\`${markup}\`));`;
const kitRendered = (markup) =>
  rendered("import 'fc-eidas-elements/server.js';", markup);
const LOGIN = '<a href="/auth">S’identifier avec FranceConnect+</a>';
const DSFR_BUTTON = CONTESTANTS.find(({ id }) => id === 'dsfr').html;

/**
 * @typedef {object} Served what a server writes
 * @property {string} id
 * @property {string} name
 * @property {string} source of a module with a `write` that gives the HTML
 * @property {boolean} [bundled] for what Node cannot load as it stands
 * @property {boolean} [ours]
 */

/** @type {Served[]} */
export const SERVED = [
  {
    id: 'server-fc-plus-button',
    name: '`<fc-plus-button>`',
    ours: true,
    source: kitRendered(
      `<fc-plus-button lang="fr" href="/auth">${LOGIN}</fc-plus-button>`,
    ),
  },
  {
    id: 'server-fc-button',
    name: '`<fc-button>`',
    ours: true,
    source: kitRendered(
      `<fc-button lang="fr" href="/auth">${LOGIN}</fc-button>`,
    ),
  },
  {
    id: 'server-eidas-button',
    name: '`<eidas-button>`',
    ours: true,
    source: kitRendered(
      `<eidas-button lang="fr" href="/auth">${LOGIN}</eidas-button>`,
    ),
  },
  {
    id: 'server-picker-links',
    name: '`<eidas-country-picker href>`, 29 links',
    ours: true,
    source: kitRendered(
      `<eidas-country-picker lang="fr" href="/auth">${LOGIN}</eidas-country-picker>`,
    ),
  },
  {
    id: 'server-picker',
    name: '`<eidas-country-picker>`, its fallback',
    ours: true,
    source: kitRendered(
      `<eidas-country-picker lang="fr" name="country">${select}</eidas-country-picker>`,
    ),
  },
  {
    id: 'server-lit',
    name: 'a bare Lit element of DSFR’s markup',
    source: rendered(
      `class BareButton extends LitElement {
        static styles = css\`:host { display: block }\`;
        static properties = { href: {} };
        render() {
          return html\`${DSFR_BUTTON.replace('"/auth"', '${this.href}')}\`;
        }
      }
      customElements.define('bare-button', BareButton);`,
      `<bare-button href="/auth">${LOGIN}</bare-button>`,
    ),
  },
  {
    id: 'server-react-dsfr',
    name: 'react-dsfr with React',
    bundled: true,
    source: `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { FranceConnectButton } from '@codegouvfr/react-dsfr/FranceConnectButton';
      export const write = () =>
        renderToString(createElement(FranceConnectButton, { plus: true, url: '/auth' }));`,
  },
  {
    id: 'server-dsfr',
    name: 'DSFR’s markup, a string',
    source: `
      export const write = (href = '/auth') =>
        \`${DSFR_BUTTON.replace('"/auth"', '"${href}"')}\`;`,
  },
];
