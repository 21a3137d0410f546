import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { startHere } from './support/start-here.js';
import { sheetStory } from './support/sheet.js';

const meta: Meta = { title: 'Start here', id: 'start-here' };
export default meta;

export const Page: StoryObj = sheetStory(startHere);
