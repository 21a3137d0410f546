import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { designers } from './support/designers.js';
import { sheetStory } from './support/sheet.js';

const meta: Meta = { title: 'Designers', id: 'designers' };
export default meta;

export const Page: StoryObj = {
  ...sheetStory(designers),
  name: 'Tokens and pictures',
};
