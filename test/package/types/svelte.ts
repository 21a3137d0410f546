// Svelte's markup, by one line: no declaration of the app's own.
import type {} from 'fc-eidas-elements/svelte';
import type { AuthorizeErrorEvent, AuthorizeEvent } from 'fc-eidas-elements';
import type { SvelteHTMLElements } from 'svelte/elements';

type Button = SvelteHTMLElements['fc-plus-button'];
type Picker = SvelteHTMLElements['eidas-country-picker'];

({
  href: '/auth',
  noIntro: true,
  lang: 'de',
  'onfc-authorize': (event: AuthorizeEvent) => event.preventDefault(),
}) satisfies Button;
({
  countries: ['EL', { code: 'CB', name: 'Test' }],
  oninput: (event) => event.currentTarget.value,
}) satisfies Picker;
({
  // @ts-expect-error -- Svelte would write it as text: "on"
  'no-intro': false,
}) satisfies Button;
({
  // @ts-expect-error -- the other event
  'onfc-authorize': (event: AuthorizeErrorEvent) => event,
}) satisfies Button;
({
  // @ts-expect-error -- one of two layouts
  layout: 'grid',
}) satisfies Picker;
