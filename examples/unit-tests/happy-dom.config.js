export default {
  test: {
    environment: 'happy-dom',
    globals: true,
    // happy-dom has no `attachInternals`, which the elements need.
    setupFiles: ['element-internals-polyfill', './setup.js'],
  },
};
