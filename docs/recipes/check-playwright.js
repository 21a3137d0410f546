// With Playwright: any test that has the page open.
import { checkPage } from 'fc-eidas-elements/check.js';

/** What breaks a rule on the page, as lines for a test's message. */
export async function broken(page, options = {}) {
  const { findings } = await page.evaluate(checkPage, options);
  return findings
    .filter(({ severity }) => severity === 'must')
    .map(({ message, measured }) => `${message} (${measured})`);
}

/** Checks hover and focus while the button is in that state. */
export async function brokenInStates(page) {
  const control = page.getByRole('link', { name: /FranceConnect\+$/ });
  await control.hover();
  const hovered = await broken(page, { only: ['hover', 'colours'] });
  await page.keyboard.press('Shift'); // so that the focus is the keyboard's
  await control.focus();
  return [...hovered, ...(await broken(page, { only: ['focus'] }))];
}
