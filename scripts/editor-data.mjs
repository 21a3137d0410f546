// What editors and frameworks read, made from the custom elements manifest:
//   dist/vscode.html-data.json    VS Code: `html.customData`
//   dist/web-types.json           JetBrains IDEs, which find it by package.json
//   dist/types/{markup,react,preact,solid,vue,svelte}.d.ts   types of the tags in templates
import { readFile, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

const readManifest = async () =>
  JSON.parse(await readFile(new URL('custom-elements.json', dist)));

/** The four elements, as the manifest has them. */
export const readElements = async () => elementsIn(await readManifest());

const elementsIn = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);

/** The values of a type such as `'eu' | 'iso'`. */
const valuesOf = ({ text }) =>
  /^'[^']*'( \| '[^']*')*$/.test(text)
    ? text.replaceAll("'", '').split(' | ')
    : [];

const slotLines = ({ slots }) =>
  slots.map(
    ({ name, description }) =>
      `- ${name ? `\`${name}\`` : 'default'}: ${description}`,
  );

const eventLines = ({ events }) =>
  events.map(({ name, description }) => `- \`${name}\`: ${description}`);

function vsCode(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: {
        kind: 'markdown',
        value: [
          element.description,
          '### Slots',
          ...slotLines(element),
          '### Events',
          ...eventLines(element),
        ]
          .join('\n\n')
          .replaceAll('\n\n- ', '\n- '),
      },
      attributes: element.attributes.map(({ name, type, description }) => ({
        name,
        description,
        ...(/^boolean\b/.test(type.text) && { valueSet: 'v' }),
        values: valuesOf(type).map((value) => ({ name: value })),
      })),
    })),
  };
}

function webTypes(elements, { name, version }) {
  return {
    $schema:
      'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            ...(attribute.default !== undefined && {
              default: attribute.default.replaceAll("'", ''),
            }),
            required: false,
            value: /^boolean\b/.test(attribute.type.text)
              ? { kind: 'no-value', type: 'boolean' }
              : { kind: 'plain', type: attribute.type.text },
          })),
          slots: element.slots.map(({ name, description }) => ({
            name,
            description,
          })),
          js: {
            properties: element.members
              .filter(({ kind }) => kind === 'field')
              .map((member) => ({
                name: member.name,
                description: member.description,
                type: member.type.text,
                ...(member.readonly && { 'read-only': true }),
              })),
            events: element.events.map((event) => ({
              name: event.name,
              description: event.description,
              type: event.type.text,
            })),
          },
        })),
      },
    },
  };
}

/**
 * A setter may take more than the getter gives, or markup less: what cannot be
 * asked for is a mistake where it is written down.
 */
const MARKUP_TYPES = {
  countries: 'string | readonly (string | Country)[]',
  acrValues: 'AcrValues',
  'acr-values': 'AcrValues',
};
/** Frameworks write `null` and `undefined` for "not set". */
const settable = (type) =>
  `${type.replace(/ \| (?:null|undefined)/g, '')} | null | undefined`;

const comment = (text, indent) =>
  `${indent}/**\n${text
    .split('\n')
    .map((line) => `${indent} * ${line}\n`)
    .join('')}${indent} */\n`;

function markupOf({ name, attributes, members }) {
  const fields = members.filter(
    ({ kind, readonly }) => kind === 'field' && !readonly,
  );
  const names = new Set(fields.map((member) => member.name));
  const entries = [
    ...fields.map((member) => [
      member.name,
      MARKUP_TYPES[member.name] ?? `${name}['${member.name}']`,
      member.description,
    ]),
    ...attributes
      // `aria-*` belongs to every element.
      .filter(
        (attribute) =>
          !names.has(attribute.name) && !/^aria-/.test(attribute.name),
      )
      .map(({ name: attribute, type, description }) => [
        `'${attribute}'`,
        // `false` would be written as text in some frameworks, and mean "on".
        /^boolean\b/.test(type.text)
          ? "true | ''"
          : (MARKUP_TYPES[attribute] ?? type.text),
        description,
      ]),
  ];
  const body = entries
    .map(
      ([key, type, text]) =>
        `${comment(text, '  ')}  ${key}?: ${settable(type)};\n`,
    )
    .join('');
  return `/** What markup may set on it: properties, and attributes by their own names. */
export interface ${name}Markup {\n${body}}\n`;
}

function markup(elements) {
  const classes = elements.map(({ name }) => name);
  return `import type { AcrValues, AuthorizeErrorEvent, AuthorizeEvent, Country, ${classes.join(', ')} } from './index.js';

/** The kit's own events, which all of its elements fire. */
export interface KitEvents {
  'fc-authorize': AuthorizeEvent;
  'fc-error': AuthorizeErrorEvent;
}

${elements.map(markupOf).join('\n')}`;
}

/** The head of a framework's file, and the line of each element. */
const imports = (
  elements,
) => `import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';
import type { KitEvents, ${elements.map(({ name }) => `${name}Markup`).join(', ')} } from './markup.js';
`;
const lines = (elements, generic, indent) =>
  elements
    .map(
      ({ tagName, name }) =>
        `${indent}'${tagName}': ${generic}<${name}, ${name}Markup>;\n`,
    )
    .join('');

const react = (
  elements,
) => `// \`import type {} from 'fc-eidas-elements/react'\` makes JSX know the tags.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
type Listeners = {
  [Name in keyof KitEvents as \`on\${Name}\`]?: ((event: KitEvents[Name]) => void) | undefined;
};
type Tag<Element, Markup> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Markup> & Markup & Listeners & {
  /** React 18 writes \`className\` of a custom element as it is: there it is \`class\`. */
  class?: string | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, 'Tag', '      ')}    }
  }
}
`;

const vue = (
  elements,
) => `// \`import type {} from 'fc-eidas-elements/vue'\` makes templates know the tags.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
type Emits = { [Name in keyof KitEvents]: (event: KitEvents[Name]) => void };
type Tag<Element, Markup> = new () => Element & {
  /** For templates alone. */
  $props: Omit<HTMLAttributes, keyof Markup> & Markup & PublicProps;
  /** For templates alone. */
  $emit: EmitFn<Emits>;
};

/** \`v-model\` is the value of a custom element, as of a native field. */
interface Model {
  modelValue?: string | undefined;
  'onUpdate:modelValue'?: ((value: string) => void) | undefined;
}

declare module 'vue' {
  interface GlobalComponents {
${lines(elements, 'Tag', '    ').replace('EidasCountryPickerMarkup>', 'EidasCountryPickerMarkup & Model>')}  }
}
`;

const svelte = (
  elements,
) => `// \`import type {} from 'fc-eidas-elements/svelte'\` makes markup know the tags.
import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
type Listeners<Element> = {
  [Name in keyof KitEvents as \`on\${Name}\`]?: ((event: KitEvents[Name] & { currentTarget: EventTarget & Element }) => void) | undefined;
};
type Tag<Element extends EventTarget, Markup> = Omit<HTMLAttributes<Element>, keyof Markup> & Markup & Listeners<Element>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(elements, 'Tag', '    ')}  }
}
`;

/** Preact and Solid have their JSX types in one namespace, of the same shape. */
const jsx = (
  elements,
  { module, name, events, attributes },
) => `// \`import type {} from 'fc-eidas-elements/${name}'\` makes JSX know the tags.
import type { ${attributes} } from '${module}';
${imports(elements)}
type Listeners = {
  [Name in keyof KitEvents as \`${events}\${Name}\`]?: ((event: KitEvents[Name]) => void) | undefined;
};
type Tag<Element extends HTMLElement, Markup> = Omit<${attributes === 'JSX' ? 'JSX.' : ''}HTMLAttributes<Element>, keyof Markup> & Markup & Listeners;

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, 'Tag', '      ')}    }
  }
}
`;

/** Writes all of it, once the manifest and the types are built. */
export async function writeEditorData() {
  const manifest = await readManifest();
  const elements = elementsIn(manifest);
  const pkg = JSON.parse(await readFile(new URL('package.json', root)));
  const json = (value) => `${JSON.stringify(value)}\n`;
  const files = {
    // As the analyzer writes it, it is half as large again.
    'custom-elements.json': json(manifest),
    'vscode.html-data.json': json(vsCode(elements)),
    'web-types.json': json(webTypes(elements, pkg)),
    // TypeScript 6 wants types for an import for its side effect, too.
    'types/style-sheet.d.ts': 'export {};\n',
    'types/markup.d.ts': markup(elements),
    'types/react.d.ts': react(elements),
    'types/preact.d.ts': jsx(elements, {
      module: 'preact',
      name: 'preact',
      events: 'on',
      attributes: 'HTMLAttributes',
    }),
    'types/solid.d.ts': jsx(elements, {
      module: 'solid-js',
      name: 'solid',
      events: 'on:',
      attributes: 'JSX',
    }),
    'types/vue.d.ts': vue(elements),
    'types/svelte.d.ts': svelte(elements),
  };
  for (const [file, content] of Object.entries(files))
    await writeFile(new URL(file, dist), content);
}
