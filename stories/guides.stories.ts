import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { guide } from './support/markdown.js';
import { sheetStory } from './support/sheet.js';

const meta: Meta = { title: 'Guides/Documentation', id: 'guides' };
export default meta;

const of = (page: string): StoryObj => sheetStory(() => guide(page));

/** Any page of the documentation: `args=page:docs_backends_express`. */
export const Page: StoryObj = {
  ...of('docs/README'),
  name: 'Documentation: all pages',
  args: { page: 'docs_README' },
  argTypes: { page: { control: 'text' } },
  render: ({ page }: { page?: string }) =>
    guide((page ?? 'docs_README').replaceAll('_', '/')),
};
export const GetStarted: StoryObj = {
  ...of('docs/get-started'),
  name: 'Get started',
};
export const Integration: StoryObj = {
  ...of('docs/integration'),
  name: 'From the request to production',
};
export const ElementsGuide: StoryObj = {
  ...of('docs/elements'),
  name: 'The elements',
};
export const CountryPicker: StoryObj = {
  ...of('docs/country-picker'),
  name: 'The country picker',
};
export const Guidelines: StoryObj = {
  ...of('docs/guidelines'),
  name: 'The guideline, measured',
};
export const Languages: StoryObj = {
  ...of('docs/languages'),
  name: 'Languages',
};
export const Frameworks: StoryObj = {
  ...of('docs/frameworks'),
  name: 'Frameworks',
};
export const ServerRendering: StoryObj = {
  ...of('docs/server-rendering'),
  name: 'Server rendering',
};
export const Backends: StoryObj = { ...of('docs/backends'), name: 'Backends' };
export const Duties: StoryObj = {
  ...of('docs/backend-duties'),
  name: 'The backend’s duties',
};
export const Policies: StoryObj = { ...of('docs/policies'), name: 'Policies' };
export const Questions: StoryObj = {
  ...of('docs/questions'),
  name: 'Questions',
};
export const Troubleshooting: StoryObj = {
  ...of('docs/troubleshooting'),
  name: 'Troubleshooting',
};
export const Accessibility: StoryObj = {
  ...of('ACCESSIBILITY'),
  name: 'Accessibility',
};
export const Changelog: StoryObj = { ...of('CHANGELOG'), name: 'Changelog' };
