// The public surface as TypeScript sees it. What must not compile is expected to fail.
import { guardUrl } from 'fc-eidas-elements';
import type {
  AcrValues,
  AuthorizeErrorCode,
  AuthorizeErrorEvent,
  AuthorizeEvent,
  AuthorizeRequest,
  Country,
  EidasButton,
  EidasCountryPicker,
  FcButton,
  FcPlusButton,
  Provider,
  UnavailableReason,
} from 'fc-eidas-elements';
import { FcPlusButton as FcPlusButtonClass } from 'fc-eidas-elements/elements/fc-plus-button.js';
import 'fc-eidas-elements/define/eidas-country-picker.js';

/** Both ways: neither narrower nor wider. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;
const same = <A, B>(_: Same<A, B>): void => undefined;

// Tags.
same<HTMLElementTagNameMap['fc-plus-button'], FcPlusButton>(true);
same<HTMLElementTagNameMap['fc-button'], FcButton>(true);
same<HTMLElementTagNameMap['eidas-button'], EidasButton>(true);
same<HTMLElementTagNameMap['eidas-country-picker'], EidasCountryPicker>(true);
const button: FcPlusButton = document.createElement('fc-plus-button');
const picker: EidasCountryPicker | null = document.querySelector(
  'eidas-country-picker',
);
new FcPlusButtonClass() satisfies FcPlusButton;

// Properties of the buttons.
same<FcPlusButton['href'], string | null | undefined>(true);
same<FcPlusButton['allowedOrigins'], string | null | undefined>(true);
same<FcPlusButton['form'], string | null | undefined>(true);
same<FcPlusButton['params'], string | null | undefined>(true);
same<FcPlusButton['acrValues'], string | null | undefined>(true);
same<FcPlusButton['disabled'], boolean | null | undefined>(true);
same<FcPlusButton['error'], string | null | undefined>(true);
same<FcPlusButton['busy'], boolean>(true);
same<FcPlusButton['noIntro'], boolean | null | undefined>(true);
// @ts-expect-error -- an address is a string
button.href = 1;
// @ts-expect-error -- the guideline allows no label of one's own
button.label = 'Login';
// @ts-expect-error -- the sentence belongs to the FranceConnect buttons
document.createElement('eidas-button').noIntro = true;
// @ts-expect-error -- what is protected stays so
void button.provider;

// Properties of the picker.
if (picker) {
  same<typeof picker.countries, Country[]>(true);
  same<typeof picker.value, string>(true);
  same<typeof picker.name, string>(true);
  same<typeof picker.required, boolean>(true);
  same<typeof picker.countryCodes, 'eu' | 'iso' | null | undefined>(true);
  same<typeof picker.layout, 'auto' | 'list' | 'compact' | null | undefined>(
    true,
  );
  same<typeof picker.form, HTMLFormElement | null>(true);
  same<ReturnType<typeof picker.checkValidity>, boolean>(true);
  picker.countries = 'EL SE';
  picker.countries = null;
  picker.countries = ['EL', { code: 'CB', name: 'Test', unavailable: true }];
  // @ts-expect-error -- a country has a code
  picker.countries = [{ name: 'Test' }];
  // @ts-expect-error -- a reason is one of three
  picker.countries = [{ code: 'EL', unavailable: 'closed' }];
  // @ts-expect-error -- one of two layouts
  picker.layout = 'grid';
  // @ts-expect-error -- one of two notations
  picker.countryCodes = 'iso3';
  // @ts-expect-error -- the form is found, not set
  picker.form = null;
}
same<UnavailableReason, 'not-connected' | 'level' | 'public-only'>(true);

// Events.
document.addEventListener('fc-authorize', (event) => {
  same<typeof event, AuthorizeEvent>(true);
  const request: AuthorizeRequest = event.detail;
  request.params.set('next', '/account');
  // @ts-expect-error -- amended in place, not replaced
  request.params = new URLSearchParams();
  // @ts-expect-error -- no such field
  void request.state;
});
button.addEventListener('fc-error', (event) => {
  same<typeof event, AuthorizeErrorEvent>(true);
  // @ts-expect-error -- no such code
  if (event.detail.code === 'offline') return;
});
// @ts-expect-error -- a listener of the other event
button.addEventListener('fc-error', (event: AuthorizeEvent) => void event);
same<
  AuthorizeErrorCode,
  | 'invalid-href'
  | 'invalid-acr'
  | 'unknown-country'
  | 'no-target'
  | 'csp-form-action'
>(true);
same<Provider, 'franceconnect' | 'franceconnect-plus' | 'eidas'>(true);
same<AcrValues, 'eidas2' | 'eidas3'>(true);

// The guard.
same<ReturnType<typeof guardUrl>, URL | undefined>(true);
guardUrl('/next', { allowedOrigins: 'https://login.example.fr' });
// @ts-expect-error -- origins are texts
guardUrl('/next', { allowedOrigins: 1 });
// @ts-expect-error -- not an entry of the package
await import('fc-eidas-elements/authorize/url-guard.js');
