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
    ? { control: { type: 'select' }, options: ['', ...options] }
    : { control: 'text' };
}

/**
 * Controls for all that can be set, by the manifest, and what they start with:
 * a box that is not ticked, an empty field.
 */
export function argTypesFor(
  tag: string,
): Required<Pick<Meta, 'args' | 'argTypes'>> {
  const { attributes = [], members = [] } = declarationOf(tag);
  const settable = [
    ...attributes,
    ...members.filter(({ name }) => name === 'busy'),
  ];
  return {
    argTypes: Object.fromEntries(
      settable.map((member) => [
        member.name,
        { ...controlFor(member), description: member.description ?? '' },
      ]),
    ) as NonNullable<Meta['argTypes']>,
    args: Object.fromEntries(
      settable.map(({ name, type }) => [
        name,
        type?.text === 'boolean' ? false : '',
      ]),
    ),
  };
}
