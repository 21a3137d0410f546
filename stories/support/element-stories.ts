import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '../../dist/custom-elements.json';
import { create, ROUTES, setAttributes, specimen } from './elements.js';
import type { Attributes, Tag } from './elements.js';
import { declarationOf } from './manifest.js';
import type { Member } from './manifest.js';

/** The codes that the elements' notices tell apart; others get a general one. */
export const ERROR_CODES = [
  'access_denied',
  'session_expired',
  'wrong_road',
  'server_error',
  'invalid_request',
  'something_else',
];

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  error: ERROR_CODES,
  'acr-values': ['eidas2', 'eidas3'],
};

interface Control {
  readonly control: unknown;
  readonly options?: readonly unknown[];
}

/** What a control in the panel is for an attribute, by its type. */
function controlFor({ name, type }: Member): Control {
  const text = type?.text ?? 'string';
  if (text === 'boolean') return { control: 'boolean' };
  const literals = [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  const options = CHOICES[name] ?? literals;
  return options.length > 0
    ? { control: { type: 'select' }, options: [undefined, ...options] }
    : { control: 'text' };
}

/** Controls by the manifest: attributes can be set, the rest is told. */
export function argTypesFor(tag: Tag): NonNullable<Meta['argTypes']> {
  const { attributes = [], members = [], events = [], slots = [] } =
    declarationOf(manifest, tag);
  const told = [...members, ...events, ...slots].map(({ name }) => [
    name,
    { control: false },
  ]);
  return Object.fromEntries([
    ...told,
    ...attributes.map((member) => [member.name, controlFor(member)]),
  ]) as NonNullable<Meta['argTypes']>;
}

const element = (tag: Tag, args: Attributes): HTMLElement => create(tag, args);

export function elementStories(tag: Tag): {
  meta: Meta;
  playground: StoryObj;
} {
  return {
    meta: {
      component: tag,
      argTypes: argTypesFor(tag),
      args: { href: ROUTES[tag] },
    },
    playground: {
      render: (args) =>
        specimen(
          html`<div
            ${ref((place) => {
              const shown = place?.firstElementChild;
              if (shown) setAttributes(shown, args as Attributes);
              else place?.append(element(tag, args as Attributes));
            })}
          ></div>`,
        ),
    },
  };
}
