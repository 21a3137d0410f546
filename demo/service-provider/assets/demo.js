/* global document, navigator */

// Leaves what the element said where the next request brings it to the site,
// which shows it: this page is left at once.
document.addEventListener('fc-authorize', (event) => {
  // Its type is in the built package, which need not be there yet.
  const { detail } = /** @type {CustomEvent} */ (event);
  const { provider, url, params, country, acrValues, uiLocales } = detail;
  const said = {
    provider,
    url: url.pathname,
    params: String(params) || '(none)',
    ...(country && { country: `${country.code}, ${country.iso}` }),
    ...(acrValues && { acrValues }),
    uiLocales,
    newTab: detail.newTab,
    userActivated: detail.userActivated,
  };
  const value = encodeURIComponent(JSON.stringify(said));
  document.cookie = `demo_event=${value}; path=/; max-age=60; samesite=lax`;
});

/** @type {NodeListOf<HTMLButtonElement>} */
const buttons = document.querySelectorAll('button[data-copy]');
for (const button of buttons) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard
      .writeText(button.dataset.copy ?? '')
      .then(() => true)
      .catch(() => false);
    const told = button.nextElementSibling;
    if (told)
      told.textContent = copied
        ? 'Copied.'
        : 'This browser does not let the page copy.';
  });
}
