import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isKit = (tag) => /^(?:fc|eidas)-/.test(tag);

export default defineConfig({
  plugins: [
    // Otherwise Vue looks for components with these names, and warns.
    vue({ template: { compilerOptions: { isCustomElement: isKit } } }),
  ],
});
