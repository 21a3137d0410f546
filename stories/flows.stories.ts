import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { control, settled, until } from './support/elements.js';
import { errorReturns, journey, withoutScript } from './support/flows.js';
import { sheetStory } from './support/sheet.js';

const meta: Meta = { title: 'Flows/A login', id: 'flows' };
export default meta;

export const Journey: StoryObj = {
  ...sheetStory(journey),
  name: 'Journey, with an event log',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    for (const tag of ['fc-plus-button', 'eidas-button']) {
      const element = canvasElement.querySelector(tag);
      const target = element && (await until(tag, () => control(element)));
      if (target) await userEvent.click(target);
    }
    const log = canvasElement.querySelectorAll('[data-event="fc-authorize"]');
    await expect(log).toHaveLength(2);
    await expect(log[0]).toHaveTextContent('idp_hint');
    const back = canvasElement.querySelector('select');
    if (back) await userEvent.selectOptions(back, 'eidas wrong_road');
    await settled(canvasElement);
    await expect(
      canvasElement.querySelector('eidas-button')?.shadowRoot,
    ).not.toBeNull();
    await expect(
      canvasElement.querySelector('eidas-button[error="wrong_road"]'),
    ).not.toBeNull();
  },
};

export const BackWithAnError: StoryObj = sheetStory(errorReturns, settled);

export const BeforeAndWithoutTheScript: StoryObj = sheetStory(withoutScript);
