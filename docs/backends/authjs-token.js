// Auth.js gives its CSRF token to the page by a route of its own.
const { csrfToken } = await (await fetch('/auth/csrf')).json();
for (const field of document.querySelectorAll('input[name=csrfToken]')) {
  field.value = csrfToken;
}
