import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { ownSubmitter } from '../authorize/form.js';
import type { Provider, RequestedFields } from '../authorize/request.js';
import { isStarting } from '../authorize/start.js';
import {
  reportBadAcrValues,
  reportBadHref,
  reportBadTarget,
  targetUrl,
} from '../authorize/target.js';
import { property, query } from '../base/decorators.js';
import { FallbackController } from '../base/fallback.js';
import { FieldsetController } from '../base/fieldset.js';
import { KitElement } from '../base/kit-element.js';
import { setState } from '../base/states.js';
import type { PopoverController } from '../popover/popover.js';
import { isServer } from '../dom/is-server.js';
import { renderControl } from './control.js';
import { Notice } from './notice.js';
import { Starter } from './starter.js';

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
  /** The `id` of the form to submit. Default: the closest one. */
  @property() form: string | null = null;

  /** Never starts, yet stays focusable. A disabled fieldset counts too. */
  @property({ type: Boolean }) disabled = false;

  /**
   * The error code of the return trip, such as `access_denied`. Shows what
   * happened, in the element's language. Of a site's own codes it knows
   * `session_expired` (no login of this visitor is known here),
   * `login_timeout` (it was started more than ten minutes ago) and
   * `wrong_road` (the identity does not fit the button); any other code gets a
   * general text.
   */
  @property() error: string | null = null;

  /** A start is under way: this control refuses another. Can be set. */
  @property({ attribute: false }) busy = false;

  protected abstract readonly provider: Provider;

  @query('.control') private readonly control!: HTMLElement | null;

  protected override readonly fallback = new FallbackController(this, () =>
    ownSubmitter(this),
  );
  readonly #fieldset = new FieldsetController(this);
  readonly #notice = new Notice(this);
  readonly #starter = new Starter(this, () => this.requestedFields());
  #internals: ElementInternals | undefined;
  #url: URL | undefined;

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
  protected requestedFields(): RequestedFields {
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
    this.#url = targetUrl(this, this.requestedFields());
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
    reportBadTarget(this, changed);
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
    return this.disabled || (!this.hydrating && this.#fieldset.disabled);
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
    else if (follows) this.#starter.followLink(event);
    else this.startWithoutLink(event);
  };

  /** Submits the form, or only tells that a login is wanted. */
  protected startWithoutLink(event: MouseEvent): void {
    if (this.href === null) this.#starter.submitOrTell(event);
  }

  #showBusy(): void {
    setState(this.#internals, 'busy', this.busy);
    if (!this.busy) this.#starter.end();
  }
}
