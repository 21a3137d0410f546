/*
 * What a login page may be made of. It knows no browser and no bundler, so that
 * a test can walk every combination.
 */

export const BUTTONS = {
  'fc-plus': 'FranceConnect+',
  fc: 'FranceConnect',
  both: 'FranceConnect and FranceConnect+',
} as const;

export const EIDAS = {
  no: 'Without eIDAS',
  button: 'Button only: FranceConnect+ asks for the country',
  picker: 'Button and list of countries',
  compact: 'Button and compact list',
  nested: 'Button that opens the list',
} as const;

export const STARTS = {
  link: 'Link',
  form: 'Form with a CSRF token',
  fetch: 'Form sent by fetch',
} as const;

export const FILES = {
  own: 'From your own server',
  npm: 'npm and a bundler',
  map: 'npm and an import map',
} as const;

export const POLICIES = {
  none: 'None',
  strict: 'Strict, with Trusted Types',
  hash: 'By hash',
} as const;

export interface Choice {
  readonly buttons: keyof typeof BUTTONS;
  readonly eidas: keyof typeof EIDAS;
  readonly start: keyof typeof STARTS;
  /** As its page in docs/backends is called; `own` is any other. */
  readonly backend: string;
  readonly files: keyof typeof FILES;
  readonly policy: keyof typeof POLICIES;
  readonly lang: string;
}

/** A line of the table in docs/backends.md. */
export interface Backend {
  readonly id: string;
  readonly title: string;
  readonly starts: readonly string[];
  readonly field: string;
  readonly tested: string;
}

const OWN: Backend = {
  id: 'own',
  title: 'Another, by the list of duties',
  starts: Object.keys(STARTS),
  field: '_csrf',
  tested: 'not tested',
};

/** These draw the buttons by themselves, or have no route of their own to name. */
const LEFT_OUT = /^(?:wordpress|keycloak|django-)/;

/** The backends that the documentation has a recipe for. */
export function backendsOf(table: string): readonly Backend[] {
  const rows = table.matchAll(
    /^\| \[([^\]]+)\]\(backends\/([\w-]+)\.md\)\s*\|([^|]+)\|[^|]+\|([^|]+)\|([^|]+)\|/gm,
  );
  const found = [...rows].map(
    ([, title = '', id = '', starts = '', field = '', tested = '']) => ({
      id,
      title,
      starts: Object.keys(STARTS).filter((start) => starts.includes(start)),
      field: /`(\w+)`/.exec(field)?.[1] ?? '_csrf',
      tested: tested.replaceAll('*', '').replace(/,.*/, '').trim(),
    }),
  );
  return [...found.filter(({ id }) => !LEFT_OUT.test(id)), OWN];
}

/** Why a combination is not offered; `undefined` where it is. */
export function whyNot(
  { buttons, eidas, start, files, policy, backend: id }: Choice,
  backends: readonly Backend[],
): string | undefined {
  const backend = backends.find((one) => one.id === id);
  if (!backend?.starts.includes(start))
    return 'The recipe of this backend starts a login in another way.';
  if (buttons !== 'fc-plus' && id !== 'own')
    return 'The recipes are for FranceConnect+ only. FranceConnect has its own issuer.';
  if (buttons === 'fc' && eidas !== 'no')
    return 'European identities come through FranceConnect+ only.';
  if (eidas === 'compact' && start === 'link')
    return 'A compact list is a form field: choose a form.';
  if (policy === 'hash' && (files !== 'own' || start === 'fetch'))
    return 'A hash allows only the single file from your own server, not the modules.';
  return undefined;
}

const keys = <T extends object>(one: T) =>
  Object.keys(one) as (keyof T & string)[];

/** Every combination that is offered, in one language. */
export const combinations = (
  backends: readonly Backend[],
  lang: string,
): Choice[] =>
  keys(BUTTONS)
    .flatMap((buttons) => keys(EIDAS).map((eidas) => ({ buttons, eidas })))
    .flatMap((one) => keys(STARTS).map((start) => ({ ...one, start })))
    .flatMap((one) => keys(FILES).map((files) => ({ ...one, files })))
    .flatMap((one) => keys(POLICIES).map((policy) => ({ ...one, policy })))
    .flatMap((one) => backends.map(({ id }) => ({ ...one, backend: id, lang })))
    .filter((choice) => whyNot(choice, backends) === undefined);
