import type { LitElement, PropertyValues } from 'lit';
import { reportError } from '../authorize/events.js';
import { reportBadTarget } from '../authorize/target.js';
import { property } from '../base/decorators.js';
import type { KitElement } from '../base/kit-element.js';
import { restyle } from '../base/restyle.js';
import type { Target } from '../base/target-element.js';
import type { Country } from '../countries/offer.js';
import { FormControl } from '../form/form-control.js';
import { CountryOffer } from './country-offer.js';
import type { Countries } from './country-offer.js';
import type { Handover } from './handover.js';
import { keepEvents } from './kept-events.js';
import { popoverStyles } from '../popover/popover-styles.js';
import { hasPopovers, PopoverController } from '../popover/popover.js';
import type { PopoverParts } from '../popover/popover.js';

/** A form control whose values are the countries on offer. */
export abstract class CountryControl extends FormControl {
  /**
   * Codes that cannot be chosen yet: `code` or `code:reason` with the reason
   * `not-connected`, `level` or `public-only`.
   */
  @property({ unset: '' }) unavailable: string | null | undefined = '';

  /** The notation that goes out: `eu` (EL, UK) or `iso` (GR, GB). */
  @property({ attribute: 'country-codes', unset: 'eu' })
  countryCodes: 'eu' | 'iso' | null | undefined = 'eu';

  /**
   * In the slot of an `<eidas-button>`: leaves out the hint that the next page
   * asks for the country again, and the English names that it has there. Only
   * where your broker takes the country; FranceConnect+ does not.
   */
  @property({ type: Boolean, attribute: 'no-asks-again', unset: false })
  noAsksAgain: boolean | null | undefined = false;

  /**
   * `list`; `compact`: a field that opens the same list in a popover; `auto`:
   * `list` for links, `compact` for a form control. Anything else is `auto`,
   * and where the browser knows no popovers there are lists only.
   */
  @property({ unset: 'auto' })
  layout: 'auto' | 'list' | 'compact' | null | undefined = 'auto';

  /** @internal What the `<eidas-button>` around it hands over. */
  @property({ attribute: false }) handover: Handover | undefined;

  /** @internal A popover for the `<eidas-button>` around it, with its look. */
  popoverIn(
    host: KitElement,
    parts: () => PopoverParts,
    onOpen: () => void,
    onClose: () => void,
  ): PopoverController {
    const { elementStyles } = host.constructor as typeof LitElement;
    if (!elementStyles.includes(popoverStyles))
      elementStyles.push(popoverStyles);
    restyle(host);
    return new PopoverController(host, parts, onOpen, onClose);
  }

  protected readonly offer = new CountryOffer();

  /**
   * The countries on offer: codes separated by spaces, or an array of codes and
   * of `{code, name?, unavailable?}`, which is how it reads. Default: the
   * options of a `<select>` in the element, else the 29 of FranceConnect+'s
   * public configuration. A code that is not known and has no name is skipped,
   * with `fc-error` `unknown-country`.
   */
  @property()
  get countries(): Country[] {
    return this.offer.countries;
  }
  set countries(value: Countries | undefined) {
    this.offer.set(value);
  }

  protected override accept(value: string): string {
    return this.offer.accept(value, this.unavailable, this.notation);
  }

  /** Without a word of the site, a `<select>` says how codes are written. */
  protected get notation(): 'eu' | 'iso' | undefined {
    const said =
      this.countryCodes === 'iso' || this.hasAttribute('country-codes');
    return (said && this.countryCodes) || undefined;
  }

  protected override get isControl(): boolean {
    return this.target.href == null;
  }

  /** One that a button opens is asked by that button, not by the form. */
  protected override get isMissing(): boolean {
    return super.isMissing && !this.handover;
  }

  protected override followFallback(): void {
    super.followFallback();
    if (this.offer.follow(this.select)) this.requestUpdate('countries');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('countries')) {
      for (const code of this.offer.unknown) {
        reportError(
          this,
          'unknown-country',
          `"${code}" is unknown and has no name`,
        );
      }
    }
    reportBadTarget(this, changed);
  }

  protected get given(): Handover | undefined {
    return this.hydrating ? undefined : this.handover;
  }

  protected get target(): Target {
    return this.given?.target() ?? this;
  }

  protected get isCompact(): boolean {
    const { layout } = this;
    const wanted =
      layout === 'compact' || (layout !== 'list' && this.isControl);
    return wanted && !this.given && hasPopovers();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) keepEvents(root);
    return root;
  }
}
