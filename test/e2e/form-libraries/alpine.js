// @ts-check
// @ts-expect-error -- no types are installed for it
import Alpine from 'alpinejs';
import { expose, place, sent } from './page.js';

Alpine.data('trip', () => ({
  country: '',
  /** @this {{ country: string }} */
  init() {
    expose(
      () => this.country,
      (value) => (this.country = value),
    );
  },
  /** @this {{ country: string }} */
  send() {
    sent(this.country);
  },
}));
place.innerHTML = `<form x-data="trip" @submit.prevent="send">
  <eidas-country-picker x-model="country" lang="fr" layout="list" countries="EL SE" required></eidas-country-picker>
  <button>Send</button>
</form>`;
Alpine.start();
