import type { Meta } from '@storybook/web-components-vite';
import { declarationOf } from './manifest.js';
import type { Member } from './manifest.js';

/** Error codes that the elements' notices tell apart, and one that they do not. */
export const ERROR_CODES = [
  'access_denied',
  'session_expired',
  'login_timeout',
  'wrong_road',
  'server_error',
  'invalid_request',
  'something_else',
] as const;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  error: ERROR_CODES,
  'acr-values': ['eidas2', 'eidas3'],
};

/** What a control in the panel is for an attribute, by its type. */
function controlFor({ name, type }: Member): {
  control: unknown;
  options?: readonly unknown[];
} {
  const text = type?.text ?? 'string';
  if (text === 'boolean') return { control: 'boolean' };
  const literals = [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  const options = CHOICES[name] ?? literals;
  return options.length > 0
    ? { control: { type: 'select' }, options: [undefined, ...options] }
    : { control: 'text' };
}

/**
 * Controls by the manifest: attributes can be set, the rest is told. Methods
 * are told here, since the framework's own tables leave them out.
 */
export function argTypesFor(tag: string): NonNullable<Meta['argTypes']> {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
  } = declarationOf(tag);
  const methods = members.filter(({ kind }) => kind === 'method');
  const told = [...members, ...events, ...slots].filter(
    (member) => !methods.includes(member),
  );
  return Object.fromEntries([
    ...attributes.map((member) => [member.name, controlFor(member)]),
    ...told.map(({ name }) => [name, { control: false }]),
    ...methods.map(({ name, description }) => [
      `${name}()`,
      {
        name: `${name}()`,
        description,
        control: false,
        table: { category: 'methods' },
      },
    ]),
  ]) as NonNullable<Meta['argTypes']>;
}
