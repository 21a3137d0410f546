/** What the toolbars hold. */
export interface Globals {
  readonly language: string;
  readonly page: string;
  readonly theme: string;
  readonly text: string;
  readonly reader: string;
}

/** What the toolbars held when the page was last rendered: the stage sets it. */
export const now: { globals: Globals } = {
  globals: {
    language: '',
    page: 'fr',
    theme: 'light',
    text: '100%',
    reader: 'en',
  },
};

/** As Storybook's addresses write it: a percent sign must be hidden there. */
const inAddress = (values: object): string =>
  Object.entries(values)
    .filter(([, value]) => value !== '' && value !== undefined)
    .map(([name, value]) => `${name}:${String(value).replace('%', '!25')}`)
    .join(';');

/** The address of a story with these controls, seen as now or as told. */
export const addressOf = (
  story: string,
  args: object = {},
  globals: Partial<Globals> = now.globals,
): string =>
  `./?path=/story/${story}${[
    ['args', inAddress(args)],
    ['globals', inAddress(globals)],
  ]
    .map(([name, value]) => value && `&${String(name)}=${value}`)
    .join('')}`;
