import { toEu, toIso } from '../countries/codes.js';
import type { CountryCode } from '../countries/codes.js';
import { isKnown } from '../countries/known.js';
import { parseCountries, parseUnavailable } from '../countries/offer.js';
import type { Country, Offer } from '../countries/offer.js';
import { isDisabled } from '../form/fallback-select.js';

/** What a site may set `countries` to. */
export type Countries = string | readonly (string | Country)[] | null;

/**
 * The countries on offer: the site's own list, else the options of the
 * `<select>` in the fallback, else the default.
 */
export class CountryOffer {
  #own: Offer | undefined;
  #written: Offer | undefined;
  /** How the options write each code. */
  #values = new Map<CountryCode, string>();
  #signature = '';
  readonly #default = parseCountries(null);

  get countries(): Country[] {
    return this.#offer.countries;
  }

  /** What was passed over. */
  get unknown(): readonly string[] {
    return this.#offer.unknown;
  }

  get #offer(): Offer {
    return this.#own ?? this.#written ?? this.#default;
  }

  /** Nothing and the empty string: the site says nothing. */
  set(countries: Countries | undefined): void {
    this.#own = countries ? parseCountries(countries) : undefined;
  }

  /**
   * Reads the options of the fallback.
   *
   * @returns whether they have changed
   */
  follow(select: HTMLSelectElement | undefined): boolean {
    const options = [...(select?.options ?? [])].filter(({ value }) => value);
    const entries = options.map((option) => {
      const { text, value } = option;
      const unavailable = isDisabled(option) || undefined;
      return {
        code: value,
        unavailable,
        ...(!isKnown(value) && { name: text }),
      };
    });
    const signature = JSON.stringify(entries);
    if (signature === this.#signature) return false;
    this.#signature = signature;
    this.#values = new Map(options.map(({ value }) => [toEu(value), value]));
    this.#written = entries.length > 0 ? parseCountries(entries) : undefined;
    return true;
  }

  /**
   * A value as it goes out; empty for a country that is not on offer or not
   * available.
   *
   * @param unavailable as the attribute
   * @param notation as the site wants it; without, as the options have it
   */
  accept(
    value: string,
    unavailable: string | null | undefined,
    notation: 'eu' | 'iso' | undefined,
  ): string {
    const code = toEu(value);
    const country = this.countries.find((each) => each.code === code);
    if (!country || country.unavailable) return '';
    return parseUnavailable(unavailable).has(code)
      ? ''
      : this.asSent(code, notation);
  }

  asSent(code: CountryCode, notation: 'eu' | 'iso' | undefined): string {
    if (notation === 'iso') return toIso(code);
    return (notation ? undefined : this.#values.get(code)) ?? code;
  }
}
