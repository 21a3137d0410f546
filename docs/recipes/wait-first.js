// The start waits for something, and is then what it would have been.
import { consentIsStored } from '/app.js';

document.addEventListener('fc-authorize', async (event) => {
  const [button] = event.composedPath();
  const free = () => (button.busy = false);
  event.preventDefault();
  button.busy = true; // refuses a second press, and says why
  try {
    await consentIsStored();
    addEventListener('pageshow', free, { once: true }); // back, later
    location.assign(event.detail.url);
  } catch {
    free();
  }
});
