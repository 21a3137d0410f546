// One test for all runners: it presses each element and reads events, values and validity.

/** Puts markup on the page, and resolves when each element in it has rendered. */
async function show(markup) {
  document.body.innerHTML = markup;
  const elements = [
    ...document.querySelectorAll(
      'fc-plus-button, fc-button, eidas-button, eidas-country-picker',
    ),
  ];
  for (const element of elements) await element.updateComplete;
  return elements;
}

test('each button asks for its login', async () => {
  const buttons = await show(`
    <fc-plus-button href="/auth/fc-plus"></fc-plus-button>
    <fc-button href="/auth/fc"></fc-button>
    <eidas-button href="/auth/eidas"></eidas-button>`);
  const requests = [];
  document.body.addEventListener('fc-authorize', (event) => {
    event.preventDefault(); // do not navigate
    requests.push(`${event.detail.provider} ${event.detail.url.pathname}`);
  });
  for (const button of buttons) button.click();
  expect(requests).toEqual([
    'franceconnect-plus /auth/fc-plus',
    'franceconnect /auth/fc',
    'eidas /auth/eidas',
  ]);
});

test('a button says what went wrong', async () => {
  const [button] = await show(
    '<fc-plus-button href="/auth/fc-plus" error="access_denied"></fc-plus-button>',
  );
  expect(
    button.shadowRoot.querySelector('#notice').textContent.trim(),
  ).not.toBe('');
});

test('a country is chosen', async () => {
  const [picker] = await show(
    '<form><eidas-country-picker name="country" required></eidas-country-picker></form>',
  );
  expect(picker.form).toBe(document.querySelector('form'));
  expect(picker.checkValidity()).toBe(false);
  expect(picker.validity.valueMissing).toBe(true);

  const chosen = [];
  picker.addEventListener('change', () => chosen.push(picker.value));
  picker.shadowRoot.querySelector('[data-code=SE]').click();
  expect(chosen).toEqual(['SE']);
  expect(picker.value).toBe('SE');
  expect(picker.checkValidity()).toBe(true);
});

test('a country is a link where the picker has an address', async () => {
  const [picker] = await show(
    '<eidas-country-picker href="/auth/eidas"></eidas-country-picker>',
  );
  const countries = [];
  picker.addEventListener('fc-authorize', (event) => {
    event.preventDefault();
    countries.push(event.detail.country.code);
  });
  picker.shadowRoot.querySelector('[data-code=EL]').click();
  expect(countries).toEqual(['EL']);
});
