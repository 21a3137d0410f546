import { guardUrl } from '/kit/esm/authorize/url-guard.js'; // or 'fc-eidas-elements'

document.addEventListener('fc-authorize', async (event) => {
  const [button] = event.composedPath();
  const form = button.href === null && button.closest('form');
  if (!form) return; // a link: the browser follows it
  event.preventDefault();
  Object.assign(button, { busy: true, error: null });
  addEventListener('pageshow', () => (button.busy = false), { once: true });
  try {
    const fields = [...event.detail.params, ...new FormData(form)];
    const body = new URLSearchParams(Object.fromEntries(fields));
    const headers = { Accept: 'application/json' };
    const url = event.detail.url;
    const answer = await fetch(url, { method: 'POST', headers, body });
    const allowedOrigins = button.allowedOrigins.split(' ');
    location.href = guardUrl((await answer.json()).url, { allowedOrigins }).href;
  } catch {
    Object.assign(button, { busy: false, error: 'temporarily_unavailable' });
  }
});
