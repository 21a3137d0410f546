// @ts-check
// Elements whose properties a framework binds, one property an element: the same list in each
// framework's own words. A row that binds nothing shows what "never set" looks like.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { compile } from 'svelte/compiler';

/**
 * @typedef {object} Row an element of the page
 * @property {string} id
 * @property {string} tag
 * @property {string} attributes what stands in the markup
 * @property {string} like the `id` of the row that binds nothing
 * @property {string} [property] what is bound
 * @property {string} [attribute] the attribute of that property
 * @property {'undefined' | 'null' | 'empty'} [unset] how "not set" is said
 * @property {unknown} [value] what is set in between
 */

/** What each property is set to, and cleared from. @type {Record<string, unknown>} */
const VALUES = {
  href: '/auth/other',
  allowedOrigins: 'https://login.example',
  params: '',
  acrValues: 'eidas2',
  form: 'other',
  error: 'access_denied',
  busy: true,
  disabled: true,
  noIntro: true,
  lang: 'de',
  countries: 'SE EL',
  unavailable: 'SE:level',
  countryCodes: 'iso',
  name: 'country',
  value: 'SE',
  defaultValue: 'EL',
  required: true,
  submitOnChoose: true,
  layout: 'compact',
  noFlags: true,
  noAsksAgain: true,
};

const { modules } = JSON.parse(
  readFileSync(
    new URL('../../../dist/custom-elements.json', import.meta.url),
    'utf8',
  ),
);

/**
 * @param {string} tag
 * @returns {{ name: string, attribute?: string }[]} the properties that can be set
 */
export const propertiesOf = (tag) =>
  modules
    .flatMap((/** @type {any} */ { declarations }) => declarations)
    .find((/** @type {any} */ { tagName }) => tagName === tag)
    .members.filter(
      (/** @type {any} */ { kind, readonly }) => kind === 'field' && !readonly,
    );

/** @type {Row[]} */
export const ROWS = [
  { tag: 'fc-plus-button', attributes: 'href="/auth"' },
  { tag: 'eidas-button', attributes: 'href="/auth"' },
  { tag: 'eidas-country-picker', attributes: 'countries="EL SE"' },
  { tag: 'eidas-country-picker', attributes: 'countries="EL SE" href="/auth"' },
]
  .flatMap(({ tag, attributes }) => {
    const all = [...propertiesOf(tag), { name: 'lang', attribute: 'lang' }];
    return all.flatMap(({ name, attribute }) => {
      const without = attributes.replace(RegExp(`${name}="[^"]*"`), '').trim();
      const like = `${tag} ${without}`.replace(/\W+/g, '-');
      const same = { tag, attributes: without, like };
      const bound = /** @type {const} */ (['undefined', 'null', 'empty']).map(
        (unset) => ({
          ...same,
          id: `${like}-${name}-${unset}`,
          property: name,
          ...(attribute !== undefined && { attribute }),
          unset,
          value: VALUES[name],
        }),
      );
      return [{ ...same, id: like }, ...bound];
    });
  })
  .filter(
    // One row that binds nothing is enough for all that are like it.
    ({ id }, at, rows) => rows.findIndex((row) => row.id === id) === at,
  );

/**
 * Whether "not set" in this row is the same as never set. The empty string says
 * "none" in `params`, and as an attribute turns a boolean on.
 *
 * @param {Row} row
 * @param {boolean} emptied whether the framework wrote the empty string for it
 */
export const isNotSet = ({ unset, property, value }, emptied) =>
  property === 'params'
    ? unset !== 'empty' && !emptied
    : unset !== 'empty' || typeof value !== 'boolean';

const LINK = '<a href="/auth">FranceConnect+</a>';

/**
 * Markup that a compiler reads.
 *
 * @param {Row[]} rows
 * @param {(row: Row, at: number) => string} bind
 */
const markup = (rows, bind) =>
  rows
    .map(
      (row, at) =>
        `<${row.tag} id="${row.id}" ${row.attributes} ${
          row.property === undefined ? '' : bind(row, at)
        }>${LINK}</${row.tag}>`,
    )
    .join('\n');

/**
 * Calls that make elements, in frameworks that compile nothing else.
 *
 * @param {Row[]} rows
 * @param {object} options
 * @param {'property' | 'attribute'} [options.by]
 * @param {(value: string) => string} [options.wrap] makes a binding of it
 */
const calls = (rows, { by = 'property', wrap = (value) => value } = {}) =>
  `[${rows
    .map(({ id, tag, attributes, property, ...row }, at) => {
      const fixed = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(
        ([, name, value]) => `'${name}': '${value}'`,
      );
      const name = by === 'property' ? property : row.attribute;
      const bound = property ? [`'${name}': ${wrap(`values[${at}]`)}`] : [];
      const props = [`key: '${id}'`, `id: '${id}'`, ...fixed, ...bound];
      return `h('${tag}', { ${props.join(', ')} }, h('a', { href: '/auth' }, 'x'))`;
    })
    .join(',\n')}]`;

/** @param {Row[]} rows */
const byAttribute = (rows) =>
  rows.filter(({ property, attribute }) => property === undefined || attribute);

/**
 * @typedef {object} Framework
 * @property {(rows: Row[]) => Row[]} [rows] those that it can write
 * @property {(rows: Row[]) => string} source a module that exports `show(values)`
 * @property {esbuild.BuildOptions} [options]
 * @property {'null' | 'cleared'} [empties] when it writes the empty string for what is not set:
 *   for `null` and what it clears, or only to clear another string
 */

/** @param {string} dom @param {Parameters<typeof calls>[1]} [options] */
const react = (dom, options) => (/** @type {Row[]} */ rows) =>
  `import { createElement as h, Fragment } from 'react';
   import { createRoot } from '${dom}/client';
   import { flushSync } from '${dom}';
   const root = createRoot(app);
   export const show = (values) =>
     flushSync(() => root.render(h(Fragment, null, ${calls(rows, options)})));`;

/** Each as its own compiler or runtime takes the rows. @type {Record<string, Framework>} */
export const FRAMEWORKS = {
  plain: {
    source: (rows) => `
      app.innerHTML = \`${markup(rows, () => '')}\`;
      const rows = ${JSON.stringify(rows)};
      export const show = (values) => rows.forEach(({ property }, at) => {
        if (property) app.children[at][property] = values[at];
      });`,
  },
  'React 18': {
    rows: byAttribute,
    source: react('react-dom', { by: 'attribute' }),
    options: { alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
  },
  'React 19': { source: react('react-dom') },
  Preact: {
    empties: 'null',
    // It leaves a value alone that is no longer set, that of an <input> too.
    rows: (rows) =>
      rows.filter(
        ({ property, unset }) =>
          property !== 'value' || unset === undefined || unset === 'empty',
      ),
    source: (rows) => `
      import { h, render } from 'preact';
      export const show = (values) => render(${calls(rows)}, app);`,
  },
  Vue: {
    empties: 'cleared',
    source: (rows) => `
      import { createApp, h, nextTick, shallowRef } from 'vue/dist/vue.runtime.esm-bundler.js';
      const state = shallowRef();
      let made;
      export async function show(next) {
        state.value = next;
        made ??= createApp({ render() { const values = state.value; return ${calls(rows)}; } }).mount(app);
        await nextTick();
      }`,
  },
  Solid: {
    source: (rows) => `
      import { createSignal } from 'solid-js';
      import h from 'solid-js/h';
      import { render } from 'solid-js/web';
      const [state, set] = createSignal();
      let made;
      export const show = (next) => {
        set(next);
        made ??= render(h(() => ${calls(rows, {
          wrap: (value) => `() => ${value.replace('values', 'state()')}`,
        })}), app);
      };`,
  },
  Lit: {
    source: (rows) => `
      import { html, render } from 'lit';
      export const show = (values) => render(html\`${markup(
        rows,
        ({ property }, at) => `.${property}=\${values[${at}]}`,
      )}\`, app);`,
  },
  Alpine: {
    rows: byAttribute,
    source: (rows) => `
      import Alpine from 'alpinejs';
      app.innerHTML = \`${markup(
        rows,
        // Without a dot: Alpine takes "a.b" that is undefined for an empty string.
        ({ attribute }, at) => `:${attribute}="values[${at}]"`,
      )}\`;
      app.setAttribute('x-data', 'bound');
      const bound = Alpine.reactive({ values: [] });
      Alpine.data('bound', () => bound);
      let started = false;
      export async function show(values) {
        bound.values = values;
        if (!started) Alpine.start();
        started = true;
        await Alpine.nextTick();
      }`,
  },
  Svelte: {
    source: (rows) => `
      import { flushSync, mount } from 'svelte';
      import App from 'svelte:${JSON.stringify(
        `
        <script>
          let { first } = $props();
          let values = $state.raw(first);
          export const set = (next) => (values = next);
        </script>
        ${markup(rows, ({ property }, at) => `${property}={values[${at}]}`)}`,
      )
        .slice(1, -1)
        .replaceAll("'", "\\'")}';
      let made;
      export const show = (values) => {
        if (made) made.set(values);
        else made = mount(App, { target: app, props: { first: values } });
        flushSync();
      };`,
    options: {
      plugins: [
        {
          name: 'svelte',
          setup(build) {
            build.onResolve({ filter: /^svelte:/ }, ({ path, resolveDir }) => ({
              path,
              namespace: 'svelte',
              pluginData: resolveDir,
            }));
            build.onLoad(
              { filter: /.*/, namespace: 'svelte' },
              ({ path, pluginData }) => ({
                contents: compile(path.slice('svelte:'.length), {
                  generate: 'client',
                  filename: 'App.svelte',
                }).js.code,
                resolveDir: pluginData,
              }),
            );
          },
        },
      ],
    },
  },
  Angular: {
    source: (rows) => `
      import '@angular/compiler';
      import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
      import { bootstrapApplication } from '@angular/platform-browser';
      const state = signal();
      const App = Component({
        selector: '#app',
        schemas: [CUSTOM_ELEMENTS_SCHEMA],
        template: \`${markup(rows, ({ property }, at) => `[${property}]="values()[${at}]"`)}\`,
      })(class { values = state; }) ?? App;
      let made;
      export async function show(values) {
        state.set(values);
        made ??= bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
        await (await made).whenStable();
      }`,
  },
};

/** @param {Framework} framework */
export const rowsOf = ({ rows = (all) => all }) => rows(ROWS);

/**
 * The script of a page: `show(isSet)` renders every row with its value, or with "not set".
 *
 * @param {Framework} framework
 */
export async function scriptOf(framework) {
  const rows = rowsOf(framework);
  const said = rows.map(({ unset, value }) => ({ unset, value }));
  const contents = `
    const app = document.getElementById('app');
    ${framework.source(rows)}
    const UNSET = { undefined, null: null, empty: '' };
    window.show = (isSet) =>
      show(${JSON.stringify(said)}.map(({ unset, value }) => isSet ? value : UNSET[unset]));`;
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    ...framework.options,
    write: false,
  });
  return String(outputFiles[0]?.text);
}
