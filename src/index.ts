import './define/fc-plus-button.js';
import './define/fc-button.js';
import './define/eidas-button.js';
import './define/eidas-country-picker.js';

export { AuthorizeErrorEvent, AuthorizeEvent } from './authorize/events.js';
export type {
  AuthorizeErrorCode,
  AuthorizeErrorDetail,
} from './authorize/events.js';
export type {
  AcrValues,
  AuthorizeRequest,
  Provider,
  RequestedCountry,
} from './authorize/request.js';
export { guardUrl } from './authorize/url-guard.js';
export type { UrlGuardOptions } from './authorize/url-guard.js';
export type { Country, UnavailableReason } from './countries/offer.js';
export { EidasButton } from './elements/eidas-button.js';
export { EidasCountryPicker } from './elements/eidas-country-picker.js';
export { FcButton } from './elements/fc-button.js';
export { FcPlusButton } from './elements/fc-plus-button.js';
