import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Choice } from './login-page/choices.js';
import { FIRST, loginPage } from './support/login-page.js';
import { sheetStory } from './support/sheet.js';

const meta: Meta = { title: 'Your login page', id: 'your-login-page' };
export default meta;

export const Page: StoryObj = {
  ...sheetStory(() => loginPage(FIRST)),
  args: FIRST,
  argTypes: Object.fromEntries(
    Object.keys(FIRST).map((name) => [name, { control: 'text' }]),
  ),
  render: (choice) => loginPage(choice as Choice),
};
