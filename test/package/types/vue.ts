// Vue's templates, by one line: no declaration of the app's own.
import type {} from 'fc-eidas-elements/vue';
import type {
  AuthorizeErrorEvent,
  AuthorizeEvent,
  EidasCountryPicker,
} from 'fc-eidas-elements';
import type { GlobalComponents } from 'vue';

type Picker = InstanceType<GlobalComponents['eidas-country-picker']>;
type Button = InstanceType<GlobalComponents['fc-plus-button']>;

({ href: '/auth', noIntro: true, lang: 'de' }) satisfies Button['$props'];
({
  countries: ['EL', { code: 'CB', name: 'Test' }],
  required: true,
  onInput: () => undefined,
}) satisfies Picker['$props'];
({
  // @ts-expect-error -- an address is a string
  href: 1,
}) satisfies Button['$props'];
({
  // @ts-expect-error -- one of two layouts
  layout: 'grid',
}) satisfies Picker['$props'];
({
  // @ts-expect-error -- no such property
  label: 'Login',
}) satisfies Button['$props'];

declare const button: Button;
declare const picker: Picker;
picker satisfies EidasCountryPicker;
button.$emit('fc-authorize', {} as AuthorizeEvent);
// @ts-expect-error -- the other event
button.$emit('fc-authorize', {} as AuthorizeErrorEvent);
// @ts-expect-error -- no such event
button.$emit('fc-login', {} as AuthorizeEvent);
