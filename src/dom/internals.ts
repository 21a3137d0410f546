/**
 * The internals of a form-associated element. Those of jsdom take no part in
 * forms: what is missing there is made up for, so that the unit tests of an app
 * read a value and a validity. The form's data and its check stay jsdom's.
 */
export function internalsOf(host: HTMLElement): ElementInternals {
  const internals = host.attachInternals();
  return 'setFormValue' in internals ? internals : completed(internals, host);
}

function completed(
  internals: ElementInternals,
  host: HTMLElement,
): ElementInternals {
  let validity = { valid: true };
  let message = '';
  const check = (): boolean =>
    !members.willValidate ||
    validity.valid ||
    (host.dispatchEvent(new Event('invalid', { cancelable: true })), false);
  const members = {
    get form() {
      return host.closest('form');
    },
    get willValidate() {
      return !host.matches('[disabled], fieldset[disabled] *');
    },
    get validity() {
      return validity;
    },
    get validationMessage() {
      return message;
    },
    setFormValue: () => undefined,
    setValidity: (flags: ValidityStateFlags, text = '') => {
      validity = { ...flags, valid: !Object.values(flags).some(Boolean) };
      message = text;
    },
    checkValidity: check,
    reportValidity: check,
  };
  return Object.defineProperties(
    internals,
    Object.getOwnPropertyDescriptors(members),
  );
}
