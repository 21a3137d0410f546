// @ts-check

/** @typedef {import('playwright-core').Page} Page */

export const FC_PLUS = 'S’identifier avec FranceConnect+';

/** The control of the FranceConnect+ button: a link, or a button in a form. */
/** @param {Page} page @param {'link' | 'button'} [role] */
export const fcPlusControl = (page, role = 'link') =>
  page.getByRole(role, { name: FC_PLUS, exact: true });

/** @param {Page} page @param {'link' | 'button'} [role] */
export const eidasControl = (page, role = 'link') =>
  page.locator('eidas-button').getByRole(role).first();

/** FranceConnect+'s choice page, up to the confirmation. */
/** @param {Page} page @param {string} [person] */
export async function identifyAsFrench(page, person = 'MARCHAND') {
  await page.getByRole('button', { name: /Identité mobile/ }).click();
  await page.getByRole('button', { name: person }).click();
}

/** The bridge's country page and the foreign eID, up to the confirmation. */
/** @param {Page} page @param {string} country @param {string} person */
export async function identifyAsEuropean(page, country, person) {
  await page.getByRole('button', { name: country, exact: true }).click();
  await page.getByRole('button', { name: person }).click();
}

/** In French, and in English after eIDAS. */
/** @param {Page} page */
export const confirm = (page) =>
  page.getByRole('button', { name: /^(Continuer vers|Continue to)/ }).click();

/** @param {Page} page */
export const choicePage = (page) =>
  page.getByRole('heading', { name: 'Je choisis un compte pour me connecter' });

/** @param {Page} page */
export const backToService = (page) =>
  page.getByRole('button', { name: /^Retour à/ }).click();

/** Who the service provider's page says has come. */
/** @param {Page} page */
export async function account(page) {
  await page.waitForURL('**/account');
  return page.evaluate(() => {
    const read = (/** @type {string} */ selector) =>
      document
        .querySelector(selector)
        ?.textContent?.trim()
        .replace(/\s+/g, ' ');
    return {
      ...Object.fromEntries(
        [...document.querySelectorAll('[data-claim]')].map((cell) => [
          cell.getAttribute('data-claim'),
          cell.textContent?.trim(),
        ]),
      ),
      country: read('[data-wish="country"]'),
      title: read('h1'),
    };
  });
}

/**
 * The authorize requests that the browser sends from now on.
 *
 * @param {Page} page
 * @returns {URL[]}
 */
export function authorizeRequests(page) {
  /** @type {URL[]} */
  const requests = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/api/v2/authorize') requests.push(url);
  });
  return requests;
}

/**
 * Where the service provider sent the person after an error: the page, the
 * code, and the button that shows it.
 *
 * @param {Page} page
 */
export async function errorAtService(page) {
  await page.waitForURL('**/login?error=*');
  const { searchParams } = new URL(page.url());
  return {
    error: searchParams.get('error'),
    road: searchParams.get('road'),
    onFcPlus: await page.locator('fc-plus-button').getAttribute('error'),
    onEidas: await page.locator('eidas-button').getAttribute('error'),
  };
}
