// Sends the visitor's current page with the request.
document.addEventListener('fc-authorize', ({ detail }) => {
  detail.params.set('next', location.pathname + location.search);
});
