export default {
  testEnvironment: 'jsdom',
  // Jest loads no ES modules from packages. The drop-in file is a plain script.
  moduleNameMapper: {
    '^fc-eidas-elements(?:/define/.+)?$':
      'fc-eidas-elements/dist/fc-eidas-elements.js',
  },
  setupFiles: ['fc-eidas-elements/dist/fc-eidas-elements.js'],
};
