import type { Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import '../src/index.js';
import { LANGUAGES } from '../stories/support/languages.js';
import { stage } from '../stories/support/stage.js';
import './preview.css';

// No backend answers here: a start is told in the panel "Actions", and ends.
const tell = action('fc-authorize');
document.addEventListener('fc-authorize', (event) => {
  const { provider, url, params, country, uiLocales, newTab } = event.detail;
  tell({
    provider,
    url: url.href,
    params: params.toString(),
    country,
    uiLocales,
    newTab,
  });
  event.preventDefault();
});
const tellError = action('fc-error');
document.addEventListener('fc-error', ({ detail }) => {
  tellError(detail);
});
document.addEventListener('submit', (event) => event.preventDefault());

const languages = Object.entries(LANGUAGES).map(([value, name]) => ({
  value,
  title: name,
  right: value,
}));

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'The language of the element (its own lang)',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [{ value: '', title: 'Element: as the page' }, ...languages],
      },
    },
    page: {
      description: 'The language of the page around the element',
      toolbar: {
        icon: 'document',
        dynamicTitle: true,
        items: [
          ...languages.map(({ value, title, right }) => ({
            value,
            title: `Page: ${title}`,
            right,
          })),
          { value: 'ar', title: 'Page: العربية (not spoken, right to left)' },
        ],
      },
    },
    theme: {
      description: 'The theme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'forced', title: 'Forced colours (emulated)' },
          { value: 'print', title: 'Print (emulated)' },
        ],
      },
    },
    text: {
      description: 'The text size of the page',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: [
          { value: '100%', title: 'Text 100 %' },
          { value: '125%', title: 'Text 125 %' },
          { value: '150%', title: 'Text 150 %' },
          { value: '200%', title: 'Text 200 %' },
        ],
      },
    },
    reader: {
      description: 'The language of these pages',
      toolbar: {
        icon: 'book',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'Read in English' },
          { value: 'fr', title: 'Lire en français' },
        ],
      },
    },
  },
  initialGlobals: {
    language: '',
    page: 'fr',
    theme: 'light',
    text: '100%',
    reader: 'en',
  },
  decorators: [stage],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    viewport: {
      options: {
        narrow: {
          name: '320 px',
          styles: { width: '320px', height: '640px' },
          type: 'mobile',
        },
        phone: {
          name: 'Phone (390 px)',
          styles: { width: '390px', height: '844px' },
          type: 'mobile',
        },
        tablet: {
          name: 'Tablet (820 px)',
          styles: { width: '820px', height: '1180px' },
          type: 'tablet',
        },
      },
    },
    // What passes is counted, not described: that takes most of the time.
    a11y: { test: 'error', options: { resultTypes: ['violations'] } },
    options: {
      storySort: {
        order: [
          'Start here',
          'Elements',
          [
            'FranceConnect+ button',
            'FranceConnect button (without plus)',
            'eIDAS button',
          ],
          'Your login page',
          'Translators',
          'Designers',
          'Review sheets',
          'Flows',
          'Guides',
        ],
      },
    },
  },
};

export default preview;
