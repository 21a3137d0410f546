import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementStories } from './support/element-stories.js';

const {
  meta: common,
  page,
  playground,
} = elementStories('eidas-country-picker');

const meta: Meta = {
  ...common,
  title: 'Elements/Country picker',
  id: 'eidas-country-picker',
};
export default meta;

export const Page: StoryObj = page;
export const Playground: StoryObj = playground;
