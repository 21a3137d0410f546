import { LitElement } from 'lit';
import { property } from './decorators.js';

/** Where a login starts, and what is asked for there. */
export interface Target {
  readonly href: string | null | undefined;
  readonly allowedOrigins: string | null | undefined;
  readonly params: string | null | undefined;
  readonly acrValues: string | null | undefined;
}

/** The attributes by which an element says where a login starts. */
export abstract class TargetElement extends LitElement implements Target {
  /**
   * Route of the site's backend that starts the login, resolved as the
   * browser does. Same origin, unless its origin is in `allowed-origins`;
   * refused otherwise: `fc-error` `invalid-href`, and the fallback is shown.
   * Without it a button leads where its fallback does, and a picker is a form
   * control.
   */
  @property({ unset: null }) href: string | null | undefined = null;

  /** Further origins that `href` may have, separated by spaces. */
  @property({ attribute: 'allowed-origins', unset: '' })
  allowedOrigins: string | null | undefined = '';

  /**
   * Which fields of the request travel: tokens `field` or `field=name`, of
   * `provider`, `country`, `acr_values` and `ui_locales`. Empty means none.
   *
   * @default 'country acr_values ui_locales'
   */
  // No string until it is set: Vue writes an empty one over another that it clears.
  @property({ unset: undefined }) params: string | null | undefined;

  /**
   * The level of assurance to ask for, `eidas2` or `eidas3`. The
   * backend may only raise it. Anything else is not sent and gives
   * `fc-error` `invalid-acr`. Default: not sent.
   */
  @property({ attribute: 'acr-values', unset: null })
  acrValues: string | null | undefined = null;
}
