import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from './support/elements.js';
import type { Tag } from './support/elements.js';
import { sheetStory } from './support/sheet.js';
import { themes } from './support/themes.js';

const meta: Meta = {
  title: 'Review sheets/States and themes',
  id: 'review-themes',
};
export default meta;

const story = (tag: Tag): StoryObj => sheetStory(() => themes(tag), settled);

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
export const CountryPicker: StoryObj = {
  ...story('eidas-country-picker'),
  name: 'Country picker',
};
