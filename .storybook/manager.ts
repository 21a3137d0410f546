import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    brandTitle: 'fc-eidas-elements',
    brandUrl: '?path=/story/start-here--page',
    brandTarget: '_self',
  }),
  // A sheet has no controls: nothing would stand in the panel.
  layoutCustomisations: {
    // At first there is no story yet, whatever the type says.
    showPanel: ({ storyId }) => String(storyId).endsWith('--playground'),
  },
});
