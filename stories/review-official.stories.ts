import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { comparison, sameSize } from './support/official.js';
import { sheetStory } from './support/sheet.js';

const meta: Meta = {
  title: 'Review sheets/Beside the official button',
  id: 'review-official',
};
export default meta;

export const FcPlusButton: StoryObj = {
  ...sheetStory(() => comparison('fc-plus-button'), sameSize),
  name: 'FranceConnect+ button',
};
export const FcButton: StoryObj = {
  ...sheetStory(() => comparison('fc-button'), sameSize),
  name: 'FranceConnect button',
};
export const EidasButton: StoryObj = {
  ...sheetStory(() => comparison('eidas-button'), sameSize),
  name: 'eIDAS button',
};
