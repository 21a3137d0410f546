import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementStories } from './support/element-stories.js';

const { meta: common, page, playground } = elementStories('fc-button');

const meta: Meta = {
  ...common,
  title: 'Elements/FranceConnect button (without plus)',
  id: 'fc-button',
};
export default meta;

export const Page: StoryObj = page;
export const Playground: StoryObj = playground;
