// The page gets the CSRF token from a route of Auth.js.
const { csrfToken } = await (await fetch('/auth/csrf')).json();
for (const field of document.querySelectorAll('input[name=csrfToken]')) {
  field.value = csrfToken;
}
