// @ts-check
// @ts-expect-error -- no types are installed for it
import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';
import { expose, place, sent } from './page.js';

const app = createApp({
  setup() {
    const country = ref('');
    expose(
      () => country.value,
      (value) => (country.value = value),
    );
    return { country, send: () => sent(country.value) };
  },
  template: `<form @submit.prevent="send">
    <eidas-country-picker v-model="country" lang="fr" layout="list" countries="EL SE" required></eidas-country-picker>
    <button>Send</button>
  </form>`,
});
app.config.compilerOptions.isCustomElement = (/** @type {string} */ tag) =>
  tag.startsWith('eidas-');
app.mount(place);
