// The page that the visitor is on goes along with the request.
document.addEventListener('fc-authorize', ({ detail }) => {
  detail.params.set('next', location.pathname + location.search);
});
