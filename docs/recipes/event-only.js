// Without `href` and outside a form, only the app starts a login.
import { startLogin } from '/app.js';

document.addEventListener('fc-authorize', async (event) => {
  const [button] = event.composedPath();
  event.preventDefault(); // else `fc-error` says `no-target`
  button.busy = true;
  try {
    await startLogin(event.detail.provider, event.detail.uiLocales);
  } catch {
    button.error = 'server_error'; // a notice under the button
  } finally {
    button.busy = false;
  }
});
