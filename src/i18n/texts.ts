import type { MsgOptions, StrResult } from '@lit/localize';
import { SOURCE_LOCALE } from './locales.js';
import type { Locale } from './locales.js';

/** A text of the source: plain, or tagged with `str`. */
export type Template = string | StrResult;

/** Stands in a text for its value: no text of the kit has more than one. */
const VALUE = '$';

/** The texts of one language by id. */
type Templates = Readonly<Record<string, string>>;

/** The texts of one language, joined by `|` in the order of the ids. */
type Packed = string;

/** A language's texts, or how to fetch them. */
export type Source = Packed | (() => Promise<{ default: Packed }>);

const unpack = (ids: string, packed: Packed): Templates => {
  const texts = packed.split('|');
  return Object.fromEntries(
    ids.split('|').map((id, index) => [id, texts[index] ?? '']),
  );
};

/** Some texts that belong together, in the languages that are at hand. */
export class Texts {
  readonly #ids: string;
  readonly #sources: Partial<Record<Locale, Source>>;
  readonly #templates = new Map<Locale, Templates | undefined>([
    [SOURCE_LOCALE, undefined],
  ]);
  readonly #loading = new Map<Locale, Promise<boolean>>();

  /**
   * @param ids the ids of the texts, joined by `|`
   * @param sources each language's texts; French stands in the code
   * @param english the English ones, where they are to be at hand at once
   */
  constructor(
    ids: string,
    sources: Partial<Record<Locale, Source>>,
    english?: Packed,
  ) {
    this.#ids = ids;
    this.#sources = sources;
    if (english) this.#templates.set('en', unpack(ids, english));
  }

  /** Whether the texts are at hand in this language, without any wait. */
  has(locale: Locale): boolean {
    const source = this.#sources[locale];
    if (typeof source === 'string' && !this.#templates.has(locale)) {
      this.#templates.set(locale, unpack(this.#ids, source));
    }
    return this.#templates.has(locale);
  }

  /** The texts by id; `undefined` for French and for what is not at hand. */
  get(locale: Locale): Templates | undefined {
    return this.has(locale) ? this.#templates.get(locale) : undefined;
  }

  /**
   * Fetches a language once, whoever asks.
   *
   * @returns whether it is at hand then. A language that cannot be fetched
   *   costs a line on the console, and the element stays in the one it has.
   */
  load(locale: Locale): Promise<boolean> {
    let loading = this.#loading.get(locale);
    if (!loading) {
      loading = this.#fetch(locale).then(
        () => true,
        (error: unknown) => {
          console.warn(`fc-eidas-elements: no texts in "${locale}"`, error);
          return false;
        },
      );
      this.#loading.set(locale, loading);
    }
    return loading;
  }

  async #fetch(locale: Locale): Promise<void> {
    if (this.has(locale)) return;
    const source = this.#sources[locale];
    if (typeof source !== 'function') throw new Error('unknown language');
    this.#templates.set(locale, unpack(this.#ids, (await source()).default));
  }
}

/** Whether the texts are there without any wait. */
export const isAtHand = (texts: Texts, locale: Locale): boolean =>
  texts.has(locale);

/** A text in a language, with its value; in French where it is not at hand. */
export function say(
  texts: Texts,
  locale: Locale,
  template: Template,
  options?: MsgOptions,
): string {
  const text = texts.get(locale)?.[options?.id ?? ''];
  if (typeof template === 'string') return text ?? template;
  const { strings, values } = template;
  return (text ?? strings.join(VALUE)).replace(VALUE, () => String(values[0]));
}
