import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { argTypesFor } from './arg-types.js';
import { ROUTES, settled } from './elements.js';
import type { Attributes, Tag } from './elements.js';
import { elementPage } from './element-page.js';
import { allHold } from './guideline.js';
import { example } from './live.js';
import type { Shown } from './live.js';
import { sheetStory } from './sheet.js';

interface ElementStories {
  readonly meta: Meta;
  readonly page: StoryObj;
  readonly playground: StoryObj;
}

const told = { control: 'text' } as const;

/** The stories that every element has: its page, and all of its attributes. */
export function elementStories(tag: Tag): ElementStories {
  const { argTypes, args } = argTypesFor(tag);
  const page = sheetStory(() => elementPage(tag, {}), allHold);
  return {
    meta: { component: tag },
    page: {
      ...page,
      argTypes: { state: told, width: told },
      args: { state: '', width: '' },
      render: (shown: Shown) => elementPage(tag, shown),
    },
    playground: {
      argTypes,
      args: {
        ...args,
        ...(tag === 'eidas-country-picker'
          ? { name: 'country' }
          : { href: ROUTES[tag] }),
      },
      render: (chosen: Attributes) =>
        example(
          tag,
          // The fallback's link says it already.
          { ...chosen, ...(chosen['href'] === ROUTES[tag] && { href: '' }) },
          {},
        ),
      play: ({ canvasElement }) => settled(canvasElement),
    },
  };
}
