import { LitElement } from 'lit';
import { property } from './decorators.js';

/** Which request fields travel when `params` is not set. */
export const DEFAULT_PARAMS = 'country acr_values ui_locales';

/** Where a login starts, and what is asked for there. */
export interface Target {
  readonly href: string | null;
  readonly allowedOrigins: string;
  readonly params: string;
  readonly acrValues: string | null;
}

/** The attributes by which an element says where a login starts. */
export abstract class TargetElement extends LitElement implements Target {
  /**
   * Route of the site's backend that starts the login, resolved as the
   * browser does. Same origin, unless its origin is in `allowed-origins`;
   * refused otherwise: `fc-error` `invalid-href`, and the fallback is shown.
   * Without it a button submits a form, and a picker is a form control.
   */
  @property() href: string | null = null;

  /** Further origins that `href` may have, divided by spaces. */
  @property({ attribute: 'allowed-origins', useDefault: true })
  allowedOrigins = '';

  /**
   * Which fields of the request travel: tokens `field` or `field=name`, of
   * `provider`, `country`, `acr_values` and `ui_locales`. Empty means none.
   */
  @property({ useDefault: true }) params = DEFAULT_PARAMS;

  /**
   * The level of assurance to ask for, `eidas2` or `eidas3`: a wish, which
   * the backend may only raise. Anything else is not sent and gives
   * `fc-error` `invalid-acr`. Default: not sent.
   */
  @property({ attribute: 'acr-values' }) acrValues: string | null = null;
}
