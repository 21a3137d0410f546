// JSX of React 19, by one line: no declaration of the app's own.
import type {} from 'fc-eidas-elements/react';
import type {
  AuthorizeEvent,
  AuthorizeErrorEvent,
  EidasCountryPicker,
} from 'fc-eidas-elements';
import { createRef } from 'react';

const onAuthorize = (event: AuthorizeEvent): void => event.preventDefault();
const onError = (event: AuthorizeErrorEvent): string => event.detail.code;
const ref = createRef<EidasCountryPicker>();

export const right = (
  <>
    <fc-plus-button
      href="/auth/fc-plus"
      lang="de"
      noIntro
      acr-values="eidas2"
      allowed-origins="https://login.example.fr"
      error={null}
      busy={false}
      onfc-authorize={onAuthorize}
      onfc-error={onError}
    >
      <a href="/auth/fc-plus">S’identifier avec FranceConnect+</a>
    </fc-plus-button>
    <fc-button no-intro="" class="wide" error={undefined} />
    <eidas-button params="country" form="login" />
    <eidas-country-picker
      ref={ref}
      name="country"
      required
      layout="compact"
      countries={['EL', { code: 'CB', name: 'Test' }]}
      onInput={(event) => event.currentTarget.value.toLowerCase()}
    />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error -- an address is a string */}
    <fc-plus-button href={1} />
    {/* @ts-expect-error -- a level that cannot be asked for */}
    <fc-plus-button acr-values="eidas1" />
    {/* @ts-expect-error -- some frameworks would write it as text: "on" */}
    <fc-plus-button no-intro={false} />
    {/* @ts-expect-error -- no such property */}
    <fc-plus-button label="Login" />
    {/* @ts-expect-error -- the sentence belongs to the FranceConnect buttons */}
    <eidas-button noIntro />
    {/* @ts-expect-error -- the other event */}
    <fc-button onfc-authorize={onError} />
    {/* @ts-expect-error -- one of two layouts */}
    <eidas-country-picker layout="grid" />
    {/* @ts-expect-error -- a country has a code */}
    <eidas-country-picker countries={[{ name: 'Test' }]} />
    {/* @ts-expect-error -- no such tag */}
    <eidas-picker />
  </>
);
