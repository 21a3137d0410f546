// @ts-check
import { createElement } from 'react';
// @ts-expect-error -- no types are installed for it
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { expose, PICKER, place, sent } from './page.js';

/** @param {{ native: boolean }} props */
function Form({ native }) {
  const { register, handleSubmit, getValues, setValue, formState } = useForm({
    shouldUseNativeValidation: native,
    defaultValues: { country: '' },
  });
  expose(
    () => getValues('country'),
    (value) => setValue('country', value),
  );
  return createElement(
    'form',
    { onSubmit: handleSubmit((values) => sent(values.country)) },
    createElement('eidas-country-picker', {
      ...PICKER,
      ...register('country', { required: 'Country, please' }),
    }),
    createElement('output', { id: 'error' }, formState.errors.country?.message),
    createElement('button', null, 'Send'),
  );
}

createRoot(place).render(
  createElement(Form, { native: location.pathname.endsWith('-native') }),
);
