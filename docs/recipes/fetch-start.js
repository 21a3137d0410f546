import { guardUrl } from '/kit/esm/authorize/url-guard.js'; // or 'fc-eidas-elements'

document.addEventListener('fc-authorize', async (event) => {
  const [button] = event.composedPath();
  if (button.href !== null) return; // a link: the browser follows it
  event.preventDefault();
  Object.assign(button, { busy: true, error: null });
  addEventListener('pageshow', () => (button.busy = false), { once: true });
  try {
    const own = new FormData(button.closest('form'));
    const fields = Object.fromEntries([...event.detail.params, ...own]);
    const headers = { Accept: 'application/json' };
    const init = { method: 'POST', headers, body: new URLSearchParams(fields) };
    const { url } = await (await fetch(event.detail.url, init)).json();
    const allowedOrigins = button.allowedOrigins.split(' ');
    location.href = guardUrl(url, { allowedOrigins }).href;
  } catch {
    Object.assign(button, { busy: false, error: 'temporarily_unavailable' });
  }
});
