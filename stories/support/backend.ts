/** What a backend should do, in the words of these pages. */

/** What an `fc-error` means for the people who made the page. */
export const ERROR_ADVICE: Readonly<Record<string, string>> = {
  'invalid-href':
    'The page names an address that must not be followed. Write a route of your own origin, or add its origin to allowed-origins.',
  'invalid-acr': 'Ask for eidas2 or eidas3. The level was not sent.',
  'unknown-country':
    'Correct the code, or give the country a name of its own. It was skipped.',
  'no-target':
    'Give the button an href or a form, or cancel fc-authorize and start by yourself.',
  'csp-form-action':
    'Add FranceConnect+’s origin to form-action, or start by a link.',
};

/** What came back, what it means, what the backend does. */
export interface Return {
  readonly code: string;
  readonly meaning: string;
  readonly action: string;
}

export const RETURNS: readonly Return[] = [
  {
    code: 'access_denied',
    meaning:
      'The visitor came back without being identified; not always on purpose.',
    action:
      'Show the login page again, with the code on the button that was pressed. No error page.',
  },
  {
    code: 'session_expired',
    meaning:
      'No login of this visitor is known here: another browser or host name, no cookie, or too late. Your code, not FranceConnect+’s.',
    action: 'Let them start again.',
  },
  {
    code: 'login_timeout',
    meaning:
      'You know this login, and it was started more than ten minutes ago. Your code.',
    action: 'Throw away state and nonce; let them start again.',
  },
  {
    code: 'wrong_road',
    meaning:
      'The European button brought back a French identity, or the reverse: an earlier session on this device. Your code: compare amr with the road that you stored.',
    action:
      'Refuse the identity, offer the logout at FranceConnect+, then let them start again.',
  },
  {
    code: 'server_error',
    meaning: 'FranceConnect+ or an identity provider is down.',
    action: 'Log it; let them try later. Also for temporarily_unavailable.',
  },
  {
    code: 'invalid_request',
    meaning: 'Your settings are wrong; invalid_acr and invalid_idp_hint too.',
    action:
      'Alert your team: no visitor can log in. Never show error_description.',
  },
  {
    code: 'something_else',
    meaning: 'Anything that you do not know.',
    action: 'Log the code; the visitor reads a general text.',
  },
];
