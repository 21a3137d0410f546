import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementStories } from './support/element-stories.js';

const stories = elementStories('fc-button');

const meta: Meta = {
  ...stories.meta,
  tags: ['autodocs'],
  // Titles that differ by the plus alone are one place in the sidebar.
  title: 'Elements/FranceConnect button (without plus)',
  id: 'fc-button',
};
export default meta;

export const Playground: StoryObj = stories.playground;
export const States: StoryObj = { ...stories.states, tags: ['!autodocs'] };
export const Anatomy: StoryObj = { ...stories.anatomy, tags: ['!autodocs'] };
export const Rules: StoryObj = { ...stories.rules, tags: ['!autodocs'] };
export const Keyboard: StoryObj = { ...stories.keyboard, tags: ['!autodocs'] };
export const Accessibility: StoryObj = {
  ...stories.accessibility,
  tags: ['!autodocs'],
};
export const Markup: StoryObj = { ...stories.markup, tags: ['!autodocs'] };
