import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Provider, RequestedFields } from '../authorize/request.js';
import { sourceOf } from '../authorize/source.js';
import type { Source } from '../authorize/source.js';
import {
  hrefOf,
  reportBadHref,
  reportBadTarget,
  targetUrl,
} from '../authorize/target.js';
import { property, query } from '../base/decorators.js';
import { FallbackController } from '../base/fallback.js';
import { FieldsetController } from '../base/fieldset.js';
import { KitElement } from '../base/kit-element.js';
import { setState } from '../base/states.js';
import type { Target } from '../base/target-element.js';
import type { PopoverController } from '../popover/popover.js';
import { isServer } from '../dom/is-server.js';
import { renderControl } from './control.js';
import { Notice } from './notice.js';
import { Starter } from './starter.js';

/**
 * One control that starts one login: by its `href`, else by the link in its
 * fallback, else by the submit button in it, else by the form around it, else
 * it only tells.
 *
 * @slot - The fallback: shown until, or without, the script, and when the
 *   element cannot start. Without `href` its link, or its submit button and
 *   that one's form, say where the element leads.
 * @fires {AuthorizeEvent} fc-authorize - A login is about to start. Cancel it
 *   and nothing is sent.
 * @fires {AuthorizeErrorEvent} fc-error - The page asked for something that is not possible: see `code`.
 * @cssState busy - A login is in progress.
 */
export abstract class AuthorizeButton extends KitElement {
  /** The `id` of the form to submit. Default: the fallback's, or the closest one. */
  @property({ unset: null }) form: string | null | undefined = null;

  /** Starts no login, but stays focusable. A disabled fieldset counts too. */
  @property({ type: Boolean, unset: false })
  disabled: boolean | null | undefined = false;

  /**
   * The error code of the return trip, such as `access_denied`. Shows what
   * happened, in the element's language. Of a site's own codes it knows
   * `session_expired` (no login of this visitor is known here),
   * `login_timeout` (it was started more than ten minutes ago) and
   * `wrong_road` (the identity does not fit the button); any other code gets a
   * general text.
   */
  @property({ unset: null }) error: string | null | undefined = null;

  protected abstract readonly provider: Provider;

  @query('.control') private readonly control!: HTMLElement | null;

  protected override readonly fallback = new FallbackController(
    this,
    () => this.#source.submitter,
    () => this.requestUpdate(),
  );
  readonly #fieldset = new FieldsetController(this);
  readonly #notice = new Notice(this);
  readonly #starter = new Starter(this, {
    control: () => this.control,
    popover: () => this.opens(),
    fields: () => this.requestedFields(),
    source: () => this.#source,
    target: () => this.target,
    isDisabled: () => this.#isDisabled(),
  });
  #internals: ElementInternals | undefined;
  #url: URL | undefined;

  constructor() {
    super();
    if (isServer) return;
    this.#internals = this.attachInternals();
    this.addEventListener('click', this.#starter.onFallbackClick);
  }

  /**
   * A login is in progress: every control of the page refuses another one. A
   * page sets it while its own code starts a login. It then stays until the
   * page resets it, or the visitor comes back to the page.
   */
  @property({ attribute: false })
  get busy(): boolean {
    return this.#starter.hold.busy;
  }
  set busy(busy: boolean | null | undefined) {
    this.#starter.hold.busy = Boolean(busy);
  }

  /** Presses the control, as a person would. */
  override click(): void {
    this.fallback.flush();
    if (this.isConnected && !this.hydrating) this.performUpdate();
    if (this.control) this.control.click();
    else reportBadHref(this, this.target);
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

  /** Where it leads, and what is asked for there. */
  protected get target(): Target {
    const { allowedOrigins, params, acrValues } = this;
    // A server, and the first render after its, know no fallback.
    const href = this.hydrating ? this.href : this.#source.href;
    return { href, allowedOrigins, params, acrValues };
  }

  get #source(): Source {
    return sourceOf(this, this.fallback.formIdOf);
  }

  /** The address is one that must not be followed. */
  protected get isRefused(): boolean {
    return this.target.href != null && !this.#url;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#starter.onClickInside);
    return root;
  }

  protected override willUpdate(): void {
    this.#url = targetUrl(this.target, this.requestedFields());
  }

  protected override render(): TemplateResult {
    const refused = this.showsFallback(this.isRefused);
    return html`<div class="root" lang=${this.locale.locale} dir="ltr">
      ${this.renderIntro()}${refused ? nothing : this.#renderControl()}
      ${this.fallback.render(refused)}${this.renderAbout()}
      ${this.#notice.render(this.error ?? null, this.locale)}
      <p
        class=${this.busy ? 'notice' : 'hidden-text'}
        role="status"
        .textContent=${this.busy ? this.#startingText() : ''}
      ></p>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    setState(this.#internals, 'busy', this.busy);
    reportBadTarget(this, changed, this.target);
  }

  #renderControl(): TemplateResult {
    return renderControl({
      href: this.#url && hrefOf(this.#url, this.target),
      disabled: this.#isDisabled(),
      busy: this.busy,
      name: this.controlName(),
      described: this.error != null,
      popover: this.opens(),
      label: this.renderLabel(),
      onPress: this.#starter.onPress,
      onSubmit: this.#starter.onSubmit,
    });
  }

  /** What is seen and announced while a login is in progress. */
  #startingText(): string {
    return this.locale.msg('Connexion en cours…', {
      id: 'button.starting',
      desc: 'Announced to screen readers while the login starts. Max 50 characters.',
    });
  }

  #isDisabled(): boolean {
    if (this.disabled || this.hydrating) return Boolean(this.disabled);
    return (
      this.#fieldset.disabled ||
      Boolean(this.#source.submitter?.matches(':disabled'))
    );
  }

  /** Submits the form, or only tells that a login is wanted. */
  protected startWithoutLink(event: Event): void {
    this.#starter.startWithoutLink(event);
  }
}
