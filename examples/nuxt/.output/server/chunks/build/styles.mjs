const interopDefault = r => r.default || r || [];
const styles = {
  "node_modules/nuxt/dist/app/entry.js": () => import('./entry-styles.lKz4qfYU.mjs').then(interopDefault),
  "node_modules/nuxt/dist/app/components/error-404.vue": () => import('./error-404-styles.ir-5M2eu.mjs').then(interopDefault),
  "node_modules/nuxt/dist/app/components/error-500.vue": () => import('./error-500-styles.DiQTnuqt.mjs').then(interopDefault)
};

export { styles as default };
//# sourceMappingURL=styles.mjs.map
