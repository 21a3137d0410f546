import { guardUrl } from '/kit/esm/authorize/url-guard.js'; // or 'fc-eidas-elements/url-guard.js'

document.addEventListener('fc-authorize', async (event) => {
  const [button] = event.composedPath();
  const { params, url } = event.detail;
  if (params === url.searchParams) return; // a link: the browser follows it
  event.preventDefault();
  Object.assign(button, { busy: true, error: null });
  try {
    const submitter = button.querySelector('button');
    const own = new FormData(submitter?.form ?? button.closest('form'));
    const fields = Object.fromEntries([...params, ...own]);
    const headers = { Accept: 'application/json' };
    const body = new URLSearchParams(fields);
    const init = { method: 'POST', headers, body };
    const answer = await (await fetch(url, init)).json();
    const { allowedOrigins } = button;
    top.location.href = guardUrl(answer.url, { allowedOrigins }).href; // out of frames
  } catch {
    Object.assign(button, { busy: false, error: 'temporarily_unavailable' });
  }
});
