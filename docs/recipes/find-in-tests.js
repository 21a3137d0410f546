// In a test with Playwright, which looks into shadow roots.

/** By role and name, as a person does: a `button` where there is no `href`. */
export const fcPlusControl = (page) =>
  page.getByRole('link', { name: 'S’identifier avec FranceConnect+' });

/** A country in the picker, whatever the language. */
export const country = (page, code) => page.locator(`[data-code="${code}"]`);

/** For other tools: the element presses its control. */
export const press = (page) =>
  page.evaluate(() => document.querySelector('fc-plus-button').click());
