import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { allFound, searched } from './support/searched.js';
import { sheetStory } from './support/sheet.js';

const meta: Meta = {
  title: 'Review sheets/Country search',
  id: 'review-search',
};
export default meta;

export const EveryLanguage: StoryObj = {
  ...sheetStory(searched, allFound),
  name: 'In every language',
};
