import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isKit = (tag) => /^(?:fc|eidas)-/.test(tag);

export default defineConfig({
  plugins: [
    // Without it Vue looks for components of these names, and warns.
    vue({ template: { compilerOptions: { isCustomElement: isKit } } }),
  ],
});
