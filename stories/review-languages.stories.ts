import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Tag } from './support/elements.js';
import { allLanguages, longestFirst } from './support/review-languages.js';
import { sheetStory } from './support/sheet.js';

const meta: Meta = {
  title: 'Review sheets/26 languages',
  id: 'review-languages',
};
export default meta;

const story = (tag: Tag): StoryObj =>
  sheetStory(() => allLanguages(tag), longestFirst);

export const FcPlusButton: StoryObj = {
  ...story('fc-plus-button'),
  name: 'FranceConnect+ button',
};
export const FcButton: StoryObj = {
  ...story('fc-button'),
  name: 'FranceConnect button',
};
export const EidasButton: StoryObj = {
  ...story('eidas-button'),
  name: 'eIDAS button',
};
