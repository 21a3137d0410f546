/** A text in the two languages of the check. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** What reads the same in both, such as a length, needs one. */
export type Words = string | Text;

export type Language = keyof Text;

/** How bad it is: against a rule, against advice, or worth a thought. */
export type Severity = 'must' | 'should' | 'hint';

/** What a person does with a button while it is measured. */
export type State = 'rest' | 'hover' | 'active' | 'focus';

export type Brand = 'FranceConnect+' | 'FranceConnect' | 'eIDAS';

/** Who made a button: this kit, the State design system (DSFR), or the site. */
export type Maker = 'kit' | 'dsfr' | 'own';

/** A login button, found on the page. */
export interface Button {
  readonly brand: Brand;
  readonly made: Maker;
  /** The kit's element; otherwise the control itself. */
  readonly host: HTMLElement;
  /** What a person presses. */
  readonly control: HTMLElement;
  /** Whether the kit's element shows its own control, not its fallback. */
  readonly upgraded: boolean;
  /** Whether it has its look: not a fallback, not markup without its style sheet. */
  readonly dressed: boolean;
  readonly shown: boolean;
  readonly state: State;
  /** Where a link leads. */
  readonly address: URL | undefined;
  /** What it submits. */
  readonly form: HTMLFormElement | undefined;
}

/** One look at one thing. */
export interface Measurement {
  readonly on: Element;
  readonly ok: boolean;
  readonly measured: Words;
  readonly expected: Words;
  /** Markup that would be right. */
  readonly snippet?: string | undefined;
}

/** What a rule says. */
export interface RuleTexts {
  readonly id: string;
  readonly says: Text;
  /** Where the rule comes from. */
  readonly source: Text;
  readonly severity: Severity;
  /** What to change where it is broken. */
  readonly mend: Text;
}

/** A rule for login pages, and how it is measured. */
export interface Rule extends RuleTexts {
  readonly measure: (page: Page) => readonly Measurement[];
}

/** A rule for the route of the backend that starts a login. */
export interface StartRule extends RuleTexts {
  /** `undefined` where it has nothing to say. */
  readonly measure: (start: Start) => Omit<Measurement, 'on'> | undefined;
}

/** An answer of that route. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly cacheControl: string;
  readonly cookies: readonly string[];
}

/** What the route answers to a visitor without cookies. */
export interface Start {
  readonly url: URL;
  readonly first: Answer;
  /** The same once more. */
  readonly second: Answer;
  /** To a request with `Sec-Purpose: prefetch`. */
  readonly prefetch: Answer;
}

/** A page as the rules see it. */
export interface Page {
  readonly document: Document;
  /** Its `<html>`. */
  readonly top: HTMLElement;
  /** Whether a part of a page is looked at, without what is around it. */
  readonly isPart: boolean;
  /** Every element there, shadow roots included, in the order of the markup. */
  readonly elements: readonly Element[];
  readonly buttons: readonly Button[];
  /** Those that a person sees. */
  readonly shown: readonly Button[];
  readonly options: CheckOptions;
}

export interface CheckOptions {
  /** The language of the findings; by default that of the page, else English. */
  readonly language?: Language | undefined;
  /** The state that the buttons are shown in, if no pointer or key brings it. */
  readonly state?: State | undefined;
  /** What the server sent, before any script. */
  readonly html?: string | undefined;
  /** The page's Content-Security-Policy, from its response header. */
  readonly policy?: string | undefined;
  /** The rules to measure, by id; by default all. */
  readonly only?: readonly string[] | undefined;
  /** Rules to leave out, by id. */
  readonly except?: readonly string[] | undefined;
}

/** A rule, in one language. */
export interface RuleNote {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  readonly severity: Severity;
}

/** A measurement, in one language; it can be copied and stored. */
export interface Result {
  readonly rule: string;
  readonly ok: boolean;
  /** Finds the element again; `>>>` steps into a shadow root. Empty for a route. */
  readonly selector: string;
  readonly measured: string;
  readonly expected: string;
}

/** A broken rule. */
export interface Finding extends Omit<Result, 'ok'> {
  readonly severity: Severity;
  readonly message: string;
  readonly source: string;
  readonly mend: string;
  readonly snippet?: string | undefined;
  /** Where the documentation says more. */
  readonly help: string;
}

export interface Report {
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  readonly rules: readonly RuleNote[];
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
  /** What no machine can see, and who looks. */
  readonly byEye: readonly string[];
}
