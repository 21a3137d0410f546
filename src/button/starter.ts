import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { startByEvent } from '../authorize/event-only.js';
import { FormStarter } from '../authorize/form.js';
import { startByLink } from '../authorize/link.js';
import { addFields, makeRequest } from '../authorize/request.js';
import type {
  AuthorizeRequest,
  RequestedFields,
} from '../authorize/request.js';
import type { Source } from '../authorize/source.js';
import { Hold, isStarting } from '../authorize/start.js';
import { reportBadAcrValues } from '../authorize/target.js';
import type { Target } from '../base/target-element.js';
import type { PopoverController } from '../popover/popover.js';

/** A button as its starter knows it. */
interface Host extends HTMLElement, ReactiveControllerHost, Target {}

/** What a button is at the moment of a press. */
interface Button {
  readonly control: () => HTMLElement | null;
  /** What a press opens instead of starting. */
  readonly popover: () => PopoverController | undefined;
  readonly fields: () => RequestedFields;
  readonly source: () => Source;
  readonly target: () => Target;
  readonly isDisabled: () => boolean;
}

/** What presses of a button lead to, and how long it is busy with it. */
export class Starter implements ReactiveController {
  readonly hold: Hold;
  readonly #host: Host;
  readonly #button: Button;
  readonly #form: FormStarter;
  #click: Event | undefined;

  /** @param host the element that the events come from */
  constructor(host: Host, button: Button) {
    this.#host = host;
    this.#button = button;
    this.hold = new Hold(() => host.requestUpdate());
    this.#form = new FormStarter({
      host,
      hold: this.hold,
      source: button.source,
      request: (event, url) => this.#request(event, url),
      isFree: () => this.hold.isFree && !button.isDisabled(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.hold.resume();
  }

  hostDisconnected(): void {
    this.hold.pause();
  }

  /** For clicks on the control. */
  readonly onPress = (event: MouseEvent): void => {
    // An auxiliary click that is not the middle one opens a menu.
    if (event.defaultPrevented || event.button > 1) return;
    if (this.#refuses(event)) return;
    reportBadAcrValues(this.#host);
    if (this.#opens(event)) return;
    const target = this.#button.target();
    const isLink = (event.currentTarget as Element).localName === 'a';
    if (isLink !== (target.href != null)) {
      // The page has changed its mind in this very task.
      event.preventDefault();
      this.#host.click();
    } else if (isLink) {
      const { hold } = this;
      const fields = this.#button.fields();
      startByLink(event, { host: this.#host, target, fields, hold });
    } else if (this.#button.source().form) {
      this.#click = event;
    } else {
      event.preventDefault();
      this.startWithoutLink(event);
    }
  };

  /** For what the press of a button leads to, if nobody has cancelled it. */
  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.#refuses(event)) this.startWithoutLink(this.#click ?? event);
    this.#click = undefined;
  };

  /** For the fallback's button, which Enter in a field of its form presses. */
  readonly onFallbackClick = (event: Event): void => {
    const { control, source } = this.#button;
    if (!control() || event.target !== source().submitter) return;
    if (!this.#refuses(event)) this.#opens(event);
  };

  /** A click on the sentence, or what else is beside, is none on the button. */
  readonly onClickInside = (event: Event): void => {
    const part = event.target as Node;
    const isInside = (event.currentTarget as Node).contains(part);
    if (isInside && !this.#button.control()?.contains(part)) {
      event.stopPropagation();
    }
  };

  /** Submits the form, or only tells that a login is wanted. */
  startWithoutLink(event: Event): void {
    const { href, form, submitter } = this.#button.source();
    if (href !== null) return;
    if (form) this.#form.press(event, form, submitter);
    else {
      const request = this.#request(event, new URL(location.href));
      startByEvent(this.#host, request, this.hold);
    }
  }

  /** Whether a press is refused; one that is does not leave the element. */
  #refuses(event: Event): boolean {
    if (!isStarting() && !this.hold.busy && !this.#button.isDisabled()) {
      return false;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  }

  #opens(event: Event): boolean {
    const popover = this.#button.popover();
    if (!popover) return false;
    event.preventDefault();
    popover.toggle();
    return true;
  }

  #request(event: Event, url: URL): AuthorizeRequest {
    const fields = this.#button.fields();
    const params = addFields(new URLSearchParams(), fields, this.#host.params);
    return makeRequest(event, fields, url, params);
  }
}
