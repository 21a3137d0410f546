export default defineNuxtConfig({
  compatibilityDate: '2025-11-01',
  telemetry: false,
  css: ['fc-eidas-elements/fc-eidas-elements.css'],
  app: { head: { htmlAttrs: { lang: 'fr' }, title: 'Connexion' } },
  // Otherwise Vue looks for components with these names.
  vue: {
    compilerOptions: { isCustomElement: (tag) => /^(?:fc|eidas)-/.test(tag) },
  },
});
