// @ts-check
/* global document */
// Takes the picture of the README: the demo's login page on a desktop, and in
// the dark on a phone, without the demo around it.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startDemo } from '../demo/demo.js';
import { CHROMIUM_ARGUMENTS, findBrowsers } from './browsers.mjs';

const PICTURE = fileURLToPath(new URL('../docs/elements.png', import.meta.url));

const SCREENS = /** @type {const} */ ([
  { width: 960, height: 880, colorScheme: 'light' },
  { width: 390, height: 880, colorScheme: 'dark' },
]);

const demo = await startDemo({ choices: { policy: 'none' } });
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: [...CHROMIUM_ARGUMENTS, '--force-color-profile=srgb'],
});

/** @param {typeof SCREENS[number]} screen */
async function pictureOf({ width, height, colorScheme }) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    colorScheme,
    locale: 'en-GB',
  });
  await page.goto(`${demo.serviceProvider}/login`);
  await page.addStyleTag({
    content: `.demo-bar, .demo-panel { display: none !important }
      .frame { grid-template-columns: minmax(0, 1fr) !important }`,
  });
  await page.locator('eidas-button:defined').waitFor();
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await page.close();
  return `data:image/png;base64,${picture.toString('base64')}`;
}

const sheet = await browser.newPage({
  viewport: { width: 1430, height: 936 },
  deviceScaleFactor: 1.5,
});
const pictures = await Promise.all(SCREENS.map(pictureOf));
await sheet.setContent(`<style>
    body { display: flex; gap: 24px; margin: 28px; background: #d9dfe0 }
    img { height: 880px; border-radius: 12px; box-shadow: 0 6px 24px rgb(0 0 0 / 25%) }
  </style>
  ${pictures.map((src) => `<img src="${src}">`).join('')}`);
await sheet.evaluate(() =>
  Promise.all([...document.images].map((image) => image.decode())),
);
await sheet.screenshot({ path: PICTURE });
await browser.close();
await demo.close();
