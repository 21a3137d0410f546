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

const DSFR_TWO_CSS = {
  ...DSFR_CSS,
  'dsfr-button.css': at(
    '@gouvfr/dsfr/dist/component/button/button.main.min.css',
  ),
};

const LINK = '<a href="/auth">S’identifier avec FranceConnect+</a>';
const FC_PLUS = `<fc-plus-button href="/auth">${LINK}</fc-plus-button>`;
const EIDAS =
  '<eidas-button href="/auth"><a href="/auth">Sign-in with a digital identity from another European country</a></eidas-button>';
const DSFR_FC_PLUS = `<div class="fr-connect-group"><a class="fr-connect fr-connect--plus" href="/auth"><span class="fr-connect__login">S’identifier avec</span> <span class="fr-connect__brand">FranceConnect</span></a><p><a href="https://franceconnect.gouv.fr/france-connect-plus" target="_blank" rel="noopener">Qu’est-ce que FranceConnect+ ?</a></p></div>`;

/** A React component in each place of the page, and in those that are made later. */
const inReact = (imports, app) => `
  import { createElement as h, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  ${imports}
  const names = ${JSON.stringify(COUNTRIES.map(([code, name]) => ({ code, name })))};
  ${app}
  window.mount = (place) => {
    const root = createRoot(place);
    root.render(h(App));
    return () => root.unmount();
  };
  document.querySelectorAll('.place').forEach(window.mount);`;

/**
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} name
 * @property {'button' | 'block' | 'chooser' | 'links' | 'field'} job
 * @property {Record<string, URL>} files
 * @property {string} [entry] source of a module that is bundled
 * @property {string} html one of it
 * @property {string} ready what is there once it can be used
 * @property {string} [start] a script that runs once all is loaded
 * @property {string} [opener] what opens its closed list, with a click
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
    html: FC_PLUS,
    ready: 'fc-plus-button',
  },
  {
    id: 'kit-module',
    name: 'modules, one FranceConnect+ button',
    job: 'button',
    ours: true,
    files: { 'kit.css': kit('fc-eidas-elements.css'), ...FALLBACK_LOGO },
    entry: `import ${JSON.stringify(kit('esm/define/fc-plus-button.js').pathname)};`,
    html: FC_PLUS,
    ready: 'fc-plus-button',
  },
  {
    id: 'kit-no-sheet',
    name: 'fc-eidas-buttons.js without the style sheet',
    job: 'button',
    ours: true,
    files: { 'kit.js': kit('fc-eidas-buttons.js') },
    html: FC_PLUS,
    ready: 'fc-plus-button',
  },
  {
    id: 'dsfr',
    name: 'DSFR component (style sheets only)',
    job: 'button',
    files: DSFR_CSS,
    html: DSFR_FC_PLUS,
    ready: '.fr-connect',
  },
  {
    id: 'react-dsfr',
    name: 'react-dsfr with React',
    job: 'button',
    files: DSFR_CSS,
    entry: inReact(
      `import { FranceConnectButton } from '@codegouvfr/react-dsfr/FranceConnectButton';`,
      `const App = () => h(FranceConnectButton, { plus: true, url: '/auth' });`,
    ),
    html: '<div class="place"></div>',
    ready: '.fr-connect',
  },
  {
    id: 'kit-block',
    name: 'fc-eidas-buttons.js (26 languages)',
    job: 'block',
    ours: true,
    files: {
      'kit.js': kit('fc-eidas-buttons.js'),
      'kit.css': kit('fc-eidas-elements.css'),
      ...FALLBACK_LOGO,
      'european-mark.svg': kit('european-mark.svg'),
    },
    html: FC_PLUS + EIDAS,
    ready: 'eidas-button',
  },
  {
    id: 'dsfr-block',
    name: 'DSFR components (style sheets only)',
    job: 'block',
    files: DSFR_TWO_CSS,
    html: `${DSFR_FC_PLUS}<a class="fr-btn fr-btn--secondary" href="/auth">Sign-in with a digital identity from another European country</a>`,
    ready: '.fr-btn',
  },
  {
    id: 'react-dsfr-block',
    name: 'react-dsfr with React',
    job: 'block',
    files: DSFR_TWO_CSS,
    entry: inReact(
      `import { FranceConnectButton } from '@codegouvfr/react-dsfr/FranceConnectButton';
       import { Button } from '@codegouvfr/react-dsfr/Button';`,
      `const App = () => [
         h(FranceConnectButton, { key: 1, plus: true, url: '/auth' }),
         h(Button, { key: 2, linkProps: { href: '/auth' }, children: 'Sign-in with a digital identity from another European country' }),
       ];`,
    ),
    html: '<div class="place"></div>',
    ready: '.fr-btn',
  },
  {
    id: 'kit-links',
    name: 'fc-eidas-elements.js (26 languages, flags)',
    job: 'links',
    ours: true,
    files: {
      'kit.js': kit('fc-eidas-elements.js'),
      'kit.css': kit('fc-eidas-elements.css'),
    },
    html: '<eidas-country-picker href="/auth" lang="fr"><a href="/auth">Choisir</a></eidas-country-picker>',
    ready: 'eidas-country-picker',
  },
  {
    id: 'native-links',
    name: 'a list of links in the page',
    job: 'links',
    files: {},
    html: `<ul>${COUNTRIES.map(([code, name]) => `<li><a href="/auth?country=${code}">${name}</a></li>`).join('')}</ul>`,
    ready: 'ul',
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
    opener: 'eidas-country-picker >>> #control',
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
    opener: 'sl-select',
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
    opener: 'wa-select',
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
    id: 'react-aria',
    name: 'React Aria ComboBox with React',
    job: 'chooser',
    files: {},
    entry: inReact(
      `import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';`,
      `const App = () => h(ComboBox, { name: 'country' },
         h(Label, null, 'Pays'), h(Input), h(Button, null, 'Ouvrir'),
         h(Popover, null, h(ListBox, null, names.map(({ code, name }) =>
           h(ListBoxItem, { id: code, key: code }, name)))));`,
    ),
    html: '<div class="place"></div>',
    ready: 'input[role=combobox]',
    opener: '.place button',
    field: 'input[role=combobox]',
  },
  {
    id: 'ariakit',
    name: 'Ariakit Combobox with React',
    job: 'chooser',
    files: {},
    entry: inReact(
      `import { Combobox, ComboboxItem, ComboboxLabel, ComboboxPopover, ComboboxProvider } from '@ariakit/react';`,
      `const App = () => {
         const [text, setText] = useState('');
         const shown = names.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
         return h(ComboboxProvider, { setValue: setText },
           h(ComboboxLabel, null, 'Pays'), h(Combobox, { name: 'country' }),
           h(ComboboxPopover, null, shown.map(({ code, name }) =>
             h(ComboboxItem, { key: code, value: name }))));
       };`,
    ),
    html: '<div class="place"></div>',
    ready: 'input[role=combobox]',
    opener: 'input[role=combobox]',
    field: 'input[role=combobox]',
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
      `<fc-plus-button lang="fr" href="/auth">${LINK}</fc-plus-button>`,
    ),
  },
  {
    id: 'server-fc-button',
    name: '`<fc-button>`',
    ours: true,
    source: kitRendered(
      `<fc-button lang="fr" href="/auth">${LINK}</fc-button>`,
    ),
  },
  {
    id: 'server-eidas-button',
    name: '`<eidas-button>`',
    ours: true,
    source: kitRendered(
      `<eidas-button lang="fr" href="/auth">${LINK}</eidas-button>`,
    ),
  },
  {
    id: 'server-picker-links',
    name: '`<eidas-country-picker href>`, 29 links',
    ours: true,
    source: kitRendered(
      `<eidas-country-picker lang="fr" href="/auth">${LINK}</eidas-country-picker>`,
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
          return html\`${DSFR_FC_PLUS.replace('"/auth"', '${this.href}')}\`;
        }
      }
      customElements.define('bare-button', BareButton);`,
      `<bare-button href="/auth">${LINK}</bare-button>`,
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
        \`${DSFR_FC_PLUS.replace('"/auth"', '"${href}"')}\`;`,
  },
];
