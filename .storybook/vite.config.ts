import { defineConfig } from 'vite';
import { LOCALES, ownName } from '../scripts/locales.mjs';
import { dsfrConnect } from './dsfr-connect.js';

export default defineConfig({
  // Relative, so that the built site works from any folder.
  base: './',
  define: {
    KIT_LANGUAGES: JSON.stringify(
      Object.fromEntries(LOCALES.map((locale) => [locale, ownName(locale)])),
    ),
  },
  plugins: [dsfrConnect()],
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
});
