import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sheetStory } from './support/sheet.js';
import { allTexts, translators } from './support/translators.js';

const meta: Meta = { title: 'Translators', id: 'translators' };
export default meta;

export const Page: StoryObj = {
  ...sheetStory(translators, allTexts),
  name: 'One language',
};
