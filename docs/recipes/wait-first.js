// The login waits for something. Then it starts as it would have: by link or
// form, with its country, in this tab or a new one.
import { guardUrl } from '/kit/esm/authorize/url-guard.js'; // or 'fc-eidas-elements/url-guard.js'
import { consentIsStored } from '/app.js';

let waiting = false;
let ready = false;

/** Presses the button again, or the country in a picker. */
function press(element, country) {
  const picker = element.querySelector('eidas-country-picker') ?? element;
  const option = `[data-code="${country?.code}"]`;
  (picker.shadowRoot.querySelector(option) ?? element).click();
}

document.addEventListener('fc-authorize', async (event) => {
  if (ready) return; // the login starts
  event.preventDefault();
  if (waiting) return;
  const [element] = event.composedPath();
  const { newTab, url, country } = event.detail;
  const tab = newTab ? open('about:blank') : null; // later, browsers block it
  waiting = element.busy = true; // the other buttons refuse, and this one shows that it is busy
  try {
    await consentIsStored();
    element.busy = false;
    ready = true;
    const { allowedOrigins } = element;
    if (tab) tab.location.replace(guardUrl(url, { allowedOrigins }).href);
    else press(element, country);
  } catch {
    element.busy = false;
    tab?.close();
  } finally {
    waiting = ready = false;
  }
});
