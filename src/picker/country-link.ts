import { startByLink } from '../authorize/link.js';
import type { LinkStart } from '../authorize/link.js';
import type { RequestedFields } from '../authorize/request.js';
import { Hold } from '../authorize/start.js';
import { hrefOf, targetUrl } from '../authorize/target.js';
import type { Target } from '../base/target-element.js';

/** What all links of one list share. */
export interface LinkContext {
  readonly target: Target;
  /** A code as it goes out. */
  readonly asSent: (code: string) => string;
  readonly uiLocales: string;
}

/** The links of a list of countries: where they lead, and which one is followed. */
export class CountryLinks {
  /** Of the page, for a login request from the list. */
  readonly hold: Hold;
  readonly #host: LinkStart['host'];
  readonly #context: () => LinkContext;
  #followed = '';

  /**
   * @param host the element that the events come from
   * @param context read anew at each use
   * @param onBusy called when the page is about to be left, and when it stayed
   */
  constructor(
    host: LinkStart['host'],
    context: () => LinkContext,
    onBusy: (busy: boolean) => void,
  ) {
    this.#host = host;
    this.#context = context;
    this.hold = new Hold(onBusy);
  }

  /** The country whose link is being followed; empty for none. */
  get busy(): string {
    return this.hold.busy ? this.#followed : '';
  }

  /** Where a country's link leads; `undefined` for a refused target. */
  hrefOf(code: string): string | undefined {
    const { target } = this.#context();
    const url = targetUrl(target, this.#fields(code));
    return url && hrefOf(url, target);
  }

  /** Starts the login by the link of a country that was pressed. */
  follow(event: MouseEvent, code: string): void {
    this.#followed = code;
    startByLink(event, {
      host: this.#host,
      target: this.#context().target,
      fields: this.#fields(code),
      hold: this.hold,
    });
  }

  #fields(code: string): RequestedFields {
    const { target, asSent, uiLocales } = this.#context();
    return {
      provider: 'eidas',
      country: code,
      countryAsSent: asSent(code),
      acrValues: target.acrValues,
      uiLocales,
    };
  }
}
