export default {
  testEnvironment: 'jsdom',
  // Jest reads no modules of packages: the drop-in file is a plain script.
  moduleNameMapper: {
    '^fc-eidas-elements(?:/define/.+)?$':
      'fc-eidas-elements/dist/fc-eidas-elements.js',
  },
  setupFiles: ['fc-eidas-elements/dist/fc-eidas-elements.js'],
};
