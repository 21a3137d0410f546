import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementStories } from './support/element-stories.js';

const stories = elementStories('fc-plus-button');

const meta: Meta = {
  ...stories.meta,
  title: 'Elements/FranceConnect+ button',
  id: 'fc-plus-button',
};
export default meta;

export const Playground: StoryObj = stories.playground;
