// @ts-check
import { useFormik } from 'formik';
import { createElement } from 'react';
// @ts-expect-error -- no types are installed for it
import { createRoot } from 'react-dom/client';
import { expose, PICKER, place, sent } from './page.js';

function Form() {
  const formik = useFormik({
    initialValues: { country: '' },
    validate: ({ country }) => (country ? {} : { country: 'Country, please' }),
    onSubmit: ({ country }) => sent(country),
  });
  expose(
    () => formik.values.country,
    (value) => void formik.setFieldValue('country', value),
  );
  return createElement(
    'form',
    { onSubmit: formik.handleSubmit },
    createElement('eidas-country-picker', {
      ...PICKER,
      ...formik.getFieldProps('country'),
    }),
    createElement('output', { id: 'error' }, formik.errors.country),
    createElement('button', null, 'Send'),
  );
}

createRoot(place).render(createElement(Form));
