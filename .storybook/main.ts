import type { StorybookConfig } from '@storybook/web-components-vite';

/** Nothing of it speaks to the outside: no telemetry, no news, no new versions. */
const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The kit's own configuration builds a library.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  staticDirs: [
    { from: '../stories/frames', to: '/frames' },
    ...[
      'fc-eidas-elements.js',
      'fc-eidas-elements.css',
      'franceconnect-logo.svg',
      'european-mark.svg',
    ].map((file) => ({ from: `../dist/${file}`, to: `/frames/${file}` })),
  ],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
    enableCrashReports: false,
  },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    backgrounds: false,
    // Tests are no noise for who reviews.
    interactions: false,
  },
};

export default config;
