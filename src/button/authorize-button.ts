import { html, isServer, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query } from '../base/decorators.js';
import { startByEvent } from '../authorize/event-only.js';
import {
  actionOf,
  formOf,
  ownSubmitter,
  startByForm,
} from '../authorize/form.js';
import { startByLink } from '../authorize/link.js';
import {
  addFields,
  DEFAULT_PARAMS,
  makeRequest,
} from '../authorize/request.js';
import type { AuthorizeRequest, Provider, Wish } from '../authorize/request.js';
import { isStarting } from '../authorize/start.js';
import type { Start } from '../authorize/start.js';
import {
  guardFor,
  reportBadAcrValues,
  reportBadHref,
  targetUrl,
} from '../authorize/target.js';
import { renderControl } from './control.js';
import { FallbackController } from '../base/fallback.js';
import { KitElement } from '../base/kit-element.js';
import { Notice } from './notice.js';
import type { PopoverController } from '../popover/popover.js';
import { setState } from '../base/states.js';

/**
 * One control that starts one login: a link where there is an `href`, else a
 * button that submits the form around it, else a button that only tells.
 *
 * @slot - The fallback: shown until, or without, the script, and when the
 *   element cannot start. A submit button in it is the form's submitter.
 * @fires {AuthorizeEvent} fc-authorize - A login is about to start. Cancel it
 *   and nothing is sent.
 * @fires {AuthorizeErrorEvent} fc-error - The page asked for what cannot be.
 * @cssState busy - A start is under way.
 */
export abstract class AuthorizeButton extends KitElement {
  /**
   * Route of the site's backend that starts the login, resolved as the
   * browser does. Same origin, unless its origin is in `allowed-origins`;
   * refused otherwise: `fc-error` `invalid-href`, and the fallback is shown.
   * Without it the button submits a form.
   */
  @property() href: string | null = null;

  /** Further origins that `href` may have, divided by spaces. */
  @property({ attribute: 'allowed-origins', useDefault: true })
  allowedOrigins = '';

  /** The `id` of the form to submit. Default: the closest one. */
  @property() form: string | null = null;

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

  /** Never starts, yet stays focusable. A disabled fieldset counts too. */
  @property({ type: Boolean }) disabled = false;

  /**
   * The error code of the return trip, such as `access_denied`. Shows what
   * happened, in the element's language; an unknown code gets a general text.
   */
  @property() error: string | null = null;

  /** A start is under way: this control refuses another. Can be set. */
  @property({ attribute: false }) busy = false;

  protected abstract readonly provider: Provider;

  @query('.control') private readonly control!: HTMLElement | null;

  protected override readonly fallback = new FallbackController(this, () =>
    ownSubmitter(this),
  );
  readonly #notice = new Notice(this);
  #internals: ElementInternals | undefined;
  #url: URL | undefined;
  #start: Start | undefined;

  constructor() {
    super();
    if (isServer) return;
    this.#internals = this.attachInternals();
    // A form's default button is its fallback: Enter in a field presses it.
    this.addEventListener('click', (event) => {
      if (this.control && event.target === ownSubmitter(this)) {
        this.#onPress(event);
      }
    });
  }

  /** Presses the control, as a person would. */
  override click(): void {
    if (this.control) this.control.click();
    else reportBadHref(this);
  }

  /** Focuses the control. */
  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** The label of the control. */
  protected abstract renderLabel(): TemplateResult;

  /** The name of the control, where its text alone does not make it. */
  protected controlName(): string | typeof nothing {
    return nothing;
  }

  /** What the control opens first; `undefined` where it starts at once. */
  protected opens(): PopoverController | undefined {
    return undefined;
  }

  /** What stands above the control. */
  protected renderIntro(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands below the control. */
  protected renderAbout(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What the control asks for. */
  protected wish(): Wish {
    return {
      provider: this.provider,
      acrValues: this.acrValues,
      uiLocales: this.locale.locale,
    };
  }

  /** The `href` is one that must not be followed. */
  protected get isRefused(): boolean {
    return this.href !== null && !this.#url;
  }

  protected override willUpdate(): void {
    this.#url = targetUrl(this, this.wish());
  }

  protected override render(): TemplateResult {
    const refused = this.showsFallback(this.isRefused);
    return html`<div class="root" lang=${this.locale.locale} dir="ltr">
      ${this.renderIntro()}${refused ? nothing : this.#renderControl()}
      ${this.fallback.render(refused)}${this.renderAbout()}
      ${this.#notice.render(this.error, this.locale)}
      <span class="hidden-text" role="status"
        >${this.busy ? this.#startingText() : ''}</span
      >
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('busy')) this.#showBusy();
    if (changed.has('href') || changed.has('allowedOrigins')) {
      reportBadHref(this);
    }
    if (changed.has('acrValues')) reportBadAcrValues(this);
  }

  #renderControl(): TemplateResult {
    return renderControl({
      url: this.#url,
      disabled: this.#isDisabled(),
      busy: this.busy,
      name: this.controlName(),
      described: this.error !== null,
      popover: this.opens(),
      label: this.renderLabel(),
      onPress: this.#onPress,
    });
  }

  /** What is announced while a start is under way. */
  #startingText(): string {
    return this.locale.msg('Connexion en cours…', {
      id: 'button.starting',
      desc: 'Announced to screen readers while the login starts. Max 50 characters.',
    });
  }

  #isDisabled(): boolean {
    return (
      this.disabled || (!this.repeats && !!this.closest('fieldset:disabled'))
    );
  }

  readonly #onPress = (event: MouseEvent): void => {
    // An auxiliary click that is not the middle one opens a menu.
    if (event.defaultPrevented || event.button > 1) return;
    const popover = this.opens();
    const follows = this.#url && !popover && event.currentTarget !== this;
    if (!follows) event.preventDefault();
    if (this.busy || isStarting() || this.#isDisabled()) {
      event.preventDefault();
      return;
    }
    reportBadHref(this);
    reportBadAcrValues(this);
    if (popover) popover.toggle();
    else if (follows) this.#followLink(event);
    else this.startWithoutLink(event);
  };

  /** Submits the form, or only tells that a login is wanted. */
  protected startWithoutLink(event: MouseEvent): void {
    if (this.href !== null) return;
    const form = formOf(this, this.form);
    if (form) this.#submitForm(event, form);
    else this.#tell(event);
  }

  #followLink(event: MouseEvent): void {
    const wish = this.wish();
    const url = targetUrl(this, wish);
    if (!url) return;
    startByLink(event, {
      host: this,
      link: event.currentTarget as HTMLAnchorElement,
      request: makeRequest(event, wish, url, url.searchParams),
      guard: guardFor(this),
      onBusy: this.#onBusy,
      onEnd: this.#onEnd,
    });
  }

  #submitForm(event: MouseEvent, form: HTMLFormElement): void {
    startByForm({
      host: this,
      form,
      request: () => this.#requestBeside(event, actionOf(form)),
      onBusy: this.#onBusy,
      onEnd: this.#onEnd,
    });
  }

  #tell(event: MouseEvent): void {
    startByEvent(this, this.#requestBeside(event, new URL(document.baseURI)));
  }

  #requestBeside(event: MouseEvent, url: URL): AuthorizeRequest {
    const wish = this.wish();
    const params = addFields(new URLSearchParams(), wish, this.params);
    return makeRequest(event, wish, url, params);
  }

  readonly #onBusy = (start: Start): void => {
    this.#start = start;
    this.busy = true;
  };

  readonly #onEnd = (): void => {
    this.#start = undefined;
    this.busy = false;
  };

  #showBusy(): void {
    setState(this.#internals, 'busy', this.busy);
    if (!this.busy) this.#start?.end();
  }
}
