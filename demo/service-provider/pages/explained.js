// @ts-check

/** What each field of each step means: the words of “What just happened”. */

/** @typedef {Record<string, string>} Meanings */

/** @type {Meanings} */
export const EVENT = {
  provider: 'Whose button it is.',
  url: 'Where the login starts: a route of this site, never an address of FranceConnect+.',
  params: 'The request’s fields. A listener may amend them in place.',
  country: 'The country chosen on this site, in both notations.',
  acrValues: 'The level that the element asks for.',
  uiLocales: 'The language that the element speaks, then those of the browser.',
  newTab: 'Whether the visitor asked for a new tab.',
  userActivated: 'Whether a person pressed it.',
};

/** @type {Meanings} */
export const REQUEST = {
  acr_values:
    'A requested level. This site uses it only if it is above its own minimum.',
  ui_locales: 'The languages that the visitor reads.',
  country:
    'A preference. FranceConnect+ has no country parameter, and confirms no country.',
  _csrf: 'The form’s own protection. The kit leaves hidden fields alone.',
  Accept: 'A fetch asks for JSON, and gets the address to go to.',
  'Content-Type': 'The fields of a form.',
  'Sec-Fetch-Mode': '“navigate” for a link or a form, “cors” for a fetch.',
};

/** @type {Meanings} */
export const REDIRECT = {
  client_id: 'Which site asks. From your registration.',
  redirect_uri:
    'Where the visitor comes back to. FranceConnect+ compares it with the registered address, character by character.',
  response_type:
    'Always “code”: a code comes back, and the tokens never pass through the browser.',
  scope:
    'The data that this site asks for. Ask for no more than you are registered for.',
  acr_values:
    'The level of assurance: eidas2 (substantial) or eidas3 (high). FranceConnect+ refuses a request without it.',
  claims:
    'Asks for “amr”, which says whether the identity is French or European. It must be among your registered claims.',
  state:
    'A random value, kept in the session. It ties the callback to this browser and this login.',
  nonce: 'A random value that comes back inside the id_token.',
  ui_locales: 'Accepted, but without effect today.',
  idp_hint:
    'Leads straight to the eIDAS node. FranceConnect tells you the value; it belongs in your configuration. Absent on the French road.',
};

/** @type {Array<[id: string, title: string, why: string]>} */
export const CHECKS = [
  [
    'state',
    'state names a login of this session',
    'Nobody can inject the callback of another login. Each login is used once.',
  ],
  [
    'lifetime',
    'Ten minutes have not passed',
    'FranceConnect+ allows ten minutes for the whole login.',
  ],
  [
    'answer',
    'The answer is a code and no error',
    'Only errors from a list are accepted. error_description is never shown.',
  ],
  [
    'iss',
    'iss is FranceConnect+’s',
    'The answer comes from the server that got the request.',
  ],
  [
    'encryption',
    'The tokens are encrypted for this site',
    'RSA-OAEP-256 and A256GCM, as registered; one that is not encrypted is refused.',
  ],
  [
    'signature',
    'They are signed with ES256',
    'By a key of FranceConnect+, not “none” and not HS256.',
  ],
  [
    'token',
    'iss, aud, exp and nonce are right',
    'The token is for this site, for now, and for this login.',
  ],
  [
    'acr',
    'acr is at least the level that was requested',
    'Otherwise the identity is weaker than the site needs.',
  ],
  [
    'amr',
    'amr names a road',
    '“eidas” is European; “fc”, or “fr”, is French. An identity with neither is refused.',
  ],
  [
    'road',
    'amr fits the button that was pressed',
    'A French identity after the eIDAS button comes from an open session.',
  ],
  [
    'userinfo',
    'userinfo has the same sub',
    'The data belongs to the person in the id_token.',
  ],
];

/** @type {Meanings} */
export const TOKEN = {
  iss: 'Who made the token.',
  aud: 'For whom: this site’s client_id.',
  sub: 'The person, at this site. The key of the account.',
  exp: 'When it expires: after one minute.',
  iat: 'When it was made.',
  nonce: 'The value of the request.',
  acr: 'The level of assurance that was reached.',
  amr: 'The road: “eidas”, or “fc” with the means that were used.',
  auth_time: 'When the person logged in.',
  at_hash: 'Ties the access token to this id_token.',
  s_hash: 'Ties the state to this id_token.',
};

/** @type {Meanings} */
export const LOGOUT = {
  id_token_hint: 'The id_token, decrypted and still signed. Keep it for this.',
  post_logout_redirect_uri: 'Where the visitor comes back to, as registered.',
  state: 'A random value, checked after the logout.',
};

/** What the login page’s codes mean. @type {Meanings} */
export const OUTCOMES = {
  success: 'The visitor is signed in.',
  access_denied:
    'The visitor went back without logging in. Giving up abroad does not lead here: FranceConnect+ shows its own choice page first.',
  wrong_road:
    'A French session was open on this device. FranceConnect+ reused it and ignored idp_hint. The button that was pressed proves nothing. The site refused the identity, and offers the logout.',
  login_timeout: 'More than ten minutes passed. The visitor starts again.',
  temporarily_unavailable:
    'The site could not reach FranceConnect+. The start route redirects to the login page, where the button shows a notice.',
  server_error:
    'FranceConnect+ showed its own error page, and the visitor followed the link on it. Without that click, this site would not know of the error.',
  login_failed: 'A check failed. The log says which; the page does not.',
};
