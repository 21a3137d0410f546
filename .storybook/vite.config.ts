import { defineConfig } from 'vite';
import { dsfrConnect } from './dsfr-connect.js';

export default defineConfig({
  // Relative, so that the built site works from any folder.
  base: './',
  plugins: [dsfrConnect()],
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
});
