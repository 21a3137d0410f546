/** @jsxImportSource solid-js */
// JSX of Solid, by one line: no declaration of the app's own.
import type {} from 'fc-eidas-elements/solid';
import type { AuthorizeErrorEvent, AuthorizeEvent } from 'fc-eidas-elements';

const onAuthorize = (event: AuthorizeEvent): void => event.preventDefault();
const onError = (event: AuthorizeErrorEvent): string => event.detail.code;

export const right = (
  <>
    <fc-plus-button
      href="/auth/fc-plus"
      lang="de"
      no-intro
      acr-values="eidas2"
      error={undefined}
      on:fc-authorize={onAuthorize}
      on:fc-error={onError}
    >
      <a href="/auth/fc-plus">S’identifier avec FranceConnect+</a>
    </fc-plus-button>
    <fc-button noIntro={false} acrValues={null} />
    <eidas-country-picker
      name="country"
      required
      countries={['EL', { code: 'CB', name: 'Test' }]}
    />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error -- an address is a string */}
    <fc-plus-button href={1} />
    {/* @ts-expect-error -- a level that cannot be asked for */}
    <fc-plus-button acr-values="eidas1" />
    {/* @ts-expect-error -- the other event */}
    <fc-button on:fc-authorize={onError} />
    {/* @ts-expect-error -- no such tag */}
    <eidas-picker />
  </>
);
