// The native `<select>` says what is right: each row is done to one, and to the
// picker around that same `<select>`, in each layout.
import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { eventually, rendered } from '../support/elements.js';
import { KINDS, OPTIONS, Subject } from '../support/native-select.js';
import type { Kind, Markup, Seen } from '../support/native-select.js';
import { runs } from '../support/thorough.js';

type Step = (subject: Subject) => unknown;

interface Row {
  readonly does: string;
  readonly markup?: Markup;
  readonly steps: readonly Step[];
  /** What is seen a moment later counts, and not in the same task. */
  readonly later?: boolean;
  /** What differs on purpose, and why. */
  readonly differs?: readonly (keyof Seen)[];
  readonly because?: string;
  /** Done in the task that inserts it, too: nothing is rendered by then. */
  readonly atOnce?: boolean;
  /** Only in these. */
  readonly kinds?: readonly Kind[];
}

const nothing: Step = () => undefined;
const REQUIRED: Markup = { select: 'required' };
const DEFAULT: Markup = {
  options: OPTIONS.replace('value="SE"', 'value="SE" selected'),
};
const fieldset = (subject: Subject): HTMLFieldSetElement =>
  subject.place.querySelector('fieldset')!;
const optionOf = (subject: Subject, index: number): HTMLOptionElement =>
  subject.written.options[index]!;
const set =
  (value: string): Step =>
  ({ control }) =>
    (control.value = value);
const choose =
  (code: string): Step =>
  (subject) =>
    subject.choose(code);
const FIRST_INPUT = '<input name="a" required>$';

const ROWS: readonly Row[] = [
  { atOnce: true, does: 'is made', steps: [nothing] },
  { atOnce: true, does: 'is given a value', steps: [set('EL')] },
  {
    atOnce: true,
    does: 'is given one after another',
    steps: [set('EL'), set('SE')],
  },
  {
    atOnce: true,
    does: 'is given the same twice',
    steps: [set('EL'), set('EL')],
  },
  { atOnce: true, does: 'is emptied', steps: [set('EL'), set('')] },
  {
    atOnce: true,
    does: 'is given a value not on offer',
    steps: [set('EL'), set('XX')],
  },
  {
    atOnce: true,
    does: 'is given one by Object.assign',
    steps: [({ control }) => Object.assign(control, { value: 'EL' })],
  },
  {
    atOnce: true,
    does: 'is given null',
    steps: [
      set('EL'),
      ({ control }) => Object.assign(control, { value: null }),
    ],
    differs: ['data'],
    because: 'it means that the value was never set',
  },
  {
    atOnce: true,
    does: 'is given the other notation, or small letters',
    steps: [set('GR'), set('el')],
    differs: ['value', 'data'],
    because: 'both notations and cases are understood',
  },
  {
    atOnce: true,
    does: 'is given an unavailable one',
    markup: {
      select: 'required',
      options: OPTIONS.replace('value="EL"', 'value="EL" disabled'),
    },
    steps: [set('EL')],
    differs: ['value', 'valid', 'missing', 'message'],
    because: 'what cannot be chosen is no value, and does for none',
  },
  { does: 'is used', steps: [choose('EL')] },
  { does: 'is used twice', steps: [choose('EL'), choose('SE')] },
  {
    does: 'is used for what is chosen already',
    steps: [choose('EL'), choose('EL')],
  },
  { does: 'is used, then set', steps: [choose('EL'), set('SE')] },
  { does: 'is set, then used', steps: [set('EL'), choose('SE')] },
  {
    does: 'is used for an unavailable one',
    markup: { options: OPTIONS.replace('value="EL"', 'value="EL" disabled') },
    steps: [choose('EL')],
  },
  {
    does: 'is used while disabled',
    markup: { select: 'disabled' },
    steps: [choose('EL')],
  },
  {
    atOnce: true,
    does: 'has a default',
    markup: DEFAULT,
    steps: [nothing, set('EL'), set('')],
  },
  {
    atOnce: true,
    does: 'has two defaults',
    markup: {
      options: DEFAULT.options!.replace('value="AT"', 'value="AT" selected'),
    },
    steps: [nothing, set('EL'), ({ form }) => form.reset()],
  },
  {
    atOnce: true,
    does: 'has no placeholder',
    markup: {
      options: OPTIONS.replace('<option value="">Choose</option>', ''),
    },
    steps: [nothing],
    differs: ['value', 'data'],
    because: 'the first country is not one that somebody chose',
  },
  {
    atOnce: true,
    does: 'was used before the script came',
    markup: { ...DEFAULT, chosen: 'EL' },
    steps: [nothing, ({ form }) => form.reset()],
  },
  {
    atOnce: true,
    does: 'was emptied before the script came',
    markup: { ...DEFAULT, chosen: '' },
    steps: [nothing],
  },
  {
    atOnce: true,
    does: 'is reset to its default',
    markup: DEFAULT,
    steps: [set('EL'), ({ form }) => form.reset()],
  },
  {
    does: 'is used and reset',
    markup: DEFAULT,
    steps: [choose('EL'), ({ form }) => form.reset(), choose('AT')],
  },
  {
    does: 'is reset to nothing',
    markup: REQUIRED,
    steps: [choose('EL'), ({ form }) => form.reset()],
  },
  {
    does: 'is reset by a button',
    markup: { ...DEFAULT, around: '$<button type="reset" id="r"></button>' },
    steps: [
      choose('EL'),
      // What a press does to an element of a page comes in a microtask.
      async ({ place }) => {
        place.querySelector<HTMLElement>('#r')!.click();
        await Promise.resolve();
      },
    ],
  },
  {
    does: 'has another default later',
    steps: [(subject) => (optionOf(subject, 1).defaultSelected = true)],
    later: true,
  },
  {
    does: 'has another default once it is used',
    steps: [
      choose('SE'),
      (subject) => subject.written.options[1]!.toggleAttribute('title'),
    ],
    later: true,
  },
  {
    does: 'is renamed',
    steps: [set('EL'), ({ control }) => (control.name = 'land')],
  },
  {
    does: 'is renamed by its attribute',
    steps: [set('EL'), ({ control }) => control.setAttribute('name', 'land')],
  },
  {
    atOnce: true,
    does: 'loses its name',
    steps: [set('EL'), ({ control }) => (control.name = '')],
    differs: ['data'],
    because:
      'the empty string takes nothing back: the select in it says its name',
  },
  {
    atOnce: true,
    does: 'becomes required',
    steps: [({ control }) => (control.required = true), set('EL')],
  },
  {
    atOnce: true,
    does: 'becomes required by its attribute',
    steps: [({ control }) => control.toggleAttribute('required', true)],
  },
  {
    atOnce: true,
    does: 'is required no more',
    markup: REQUIRED,
    steps: [({ control }) => (control.required = false)],
  },
  {
    does: 'is required, filled, emptied',
    markup: REQUIRED,
    steps: [set('EL'), set(''), choose('SE')],
  },
  {
    atOnce: true,
    does: 'is required with a default',
    markup: { ...DEFAULT, ...REQUIRED },
    steps: [nothing, set('')],
  },
  {
    atOnce: true,
    does: 'is required and disabled',
    markup: { select: 'required disabled' },
    steps: [nothing, ({ control }) => (control.disabled = false)],
  },
  {
    atOnce: true,
    does: 'is disabled',
    steps: [
      set('EL'),
      ({ control }) => (control.disabled = true),
      ({ control }) => (control.disabled = false),
    ],
  },
  {
    atOnce: true,
    does: 'is disabled and enabled at once',
    steps: [
      set('EL'),
      ({ control }) => {
        control.disabled = true;
        control.disabled = false;
      },
    ],
  },
  {
    atOnce: true,
    does: 'is disabled by its attribute',
    steps: [
      set('EL'),
      ({ control }) => control.setAttribute('disabled', ''),
      ({ control }) => control.removeAttribute('disabled'),
    ],
  },
  {
    atOnce: true,
    does: 'is disabled by the server, and enabled by a script',
    markup: { ...DEFAULT, select: 'disabled' },
    steps: [nothing, ({ control }) => (control.disabled = false)],
  },
  {
    atOnce: true,
    does: 'is disabled with its fieldset',
    markup: { around: '<fieldset>$</fieldset>' },
    steps: [
      set('EL'),
      (subject) => (fieldset(subject).disabled = true),
      (subject) => (fieldset(subject).disabled = false),
    ],
  },
  {
    does: 'is made in a disabled fieldset',
    markup: { select: 'required', around: '<fieldset disabled>$</fieldset>' },
    steps: [
      nothing,
      choose('EL'),
      (subject) => (fieldset(subject).disabled = false),
    ],
  },
  {
    does: 'stands in the legend of a disabled fieldset',
    markup: { around: '<fieldset disabled><legend>$</legend></fieldset>' },
    steps: [choose('EL')],
  },
  {
    atOnce: true,
    does: 'moves to another form',
    steps: [set('EL'), ({ whole, other }) => other.append(whole)],
  },
  {
    atOnce: true,
    does: 'moves out of its form',
    markup: REQUIRED,
    steps: [
      set('EL'),
      ({ whole, place }) => place.append(whole),
      ({ form, whole }) => form.append(whole),
    ],
  },
  {
    does: 'is removed and put back',
    steps: [
      choose('EL'),
      ({ whole }) => whole.remove(),
      ({ form, whole }) => form.append(whole),
    ],
    kinds: ['select', 'list', 'compact'],
    differs: ['name'],
    because: 'nobody hears a name off the page',
  },
  {
    atOnce: true,
    does: 'is of another form by attribute',
    steps: [
      set('EL'),
      ({ control }) => control.setAttribute('form', 'g'),
      ({ control }) => control.removeAttribute('form'),
    ],
  },
  {
    atOnce: true,
    does: 'is of another form from the first',
    markup: { select: 'form="g"' },
    steps: [set('EL')],
  },
  {
    atOnce: true,
    does: 'loses its form',
    steps: [set('EL'), ({ form, place }) => place.append(...form.children)],
    kinds: ['select', 'list', 'compact'],
  },
  {
    does: 'is found by its name',
    steps: [
      (subject) => {
        subject.control = subject.form.elements.namedItem('country') as never;
      },
      set('EL'),
    ],
  },
  {
    does: 'is submitted',
    steps: [choose('EL'), ({ form }) => form.requestSubmit()],
  },
  {
    does: 'is submitted by a press',
    steps: [choose('EL'), ({ button }) => button.click()],
  },
  { does: 'is submitted empty', steps: [({ form }) => form.requestSubmit()] },
  {
    does: 'blocks a submission',
    markup: REQUIRED,
    steps: [({ form }) => form.requestSubmit()],
  },
  {
    does: 'blocks a press, then not',
    markup: REQUIRED,
    steps: [
      ({ button }) => button.click(),
      choose('EL'),
      ({ button }) => button.click(),
    ],
  },
  {
    does: 'blocks a submission behind another field',
    markup: { ...REQUIRED, around: FIRST_INPUT },
    steps: [({ form }) => form.requestSubmit()],
  },
  {
    does: 'is submitted without a check',
    markup: { ...REQUIRED, form: 'novalidate' },
    steps: [({ button }) => button.click()],
  },
  {
    does: 'is submitted by a button that checks nothing',
    markup: REQUIRED,
    steps: [
      ({ button }) => {
        button.formNoValidate = true;
        button.click();
      },
    ],
  },
  {
    atOnce: true,
    does: 'is checked',
    markup: REQUIRED,
    steps: [
      ({ control }) => control.checkValidity(),
      set('EL'),
      ({ control }) => control.checkValidity(),
    ],
  },
  {
    atOnce: true,
    does: 'is checked with its form',
    markup: REQUIRED,
    steps: [({ form }) => form.checkValidity()],
  },
  {
    does: 'is checked and reported',
    markup: REQUIRED,
    steps: [({ control }) => control.reportValidity()],
  },
  {
    does: 'is reported with its form',
    markup: REQUIRED,
    steps: [({ form }) => form.reportValidity()],
  },
  {
    does: 'is reported behind another field',
    markup: { ...REQUIRED, around: FIRST_INPUT },
    steps: [({ form }) => form.reportValidity()],
  },
  {
    does: 'is reported to a page that cancels it',
    markup: REQUIRED,
    steps: [
      ({ control }) =>
        control.addEventListener('invalid', (event) => event.preventDefault()),
      ({ control }) => control.reportValidity(),
      ({ form }) => form.reportValidity(),
    ],
  },
  {
    atOnce: true,
    does: 'has a message of the page',
    steps: [
      ({ control }) => control.setCustomValidity('No'),
      ({ form }) => form.checkValidity(),
      ({ control }) => control.setCustomValidity(''),
    ],
  },
  {
    atOnce: true,
    does: 'has a message and is missing',
    markup: REQUIRED,
    steps: [
      ({ control }) => control.setCustomValidity('No'),
      ({ control }) => control.setCustomValidity(''),
    ],
  },
  {
    atOnce: true,
    does: 'has a message and is disabled',
    steps: [
      ({ control }) => control.setCustomValidity('No'),
      ({ control }) => (control.disabled = true),
      ({ form }) => form.checkValidity(),
    ],
  },
  {
    atOnce: true,
    does: 'has a message, and is reset',
    steps: [
      ({ control }) => control.setCustomValidity('No'),
      ({ form }) => form.reset(),
    ],
  },
  {
    does: 'is reported with a message',
    steps: [
      ({ control }) => control.setCustomValidity('No'),
      ({ control }) => control.reportValidity(),
    ],
  },
  {
    does: 'has one more option',
    later: true,
    steps: [
      (subject) => subject.written.append(new Option('Malta', 'MT')),
      set('MT'),
    ],
  },
  {
    does: 'loses what is chosen',
    later: true,
    steps: [set('EL'), (subject) => optionOf(subject, 1).remove()],
    differs: ['data'],
    because: 'it is kept, should the option come back',
  },
  {
    does: 'loses what is chosen, and has it back',
    later: true,
    steps: [
      set('EL'),
      (subject) => optionOf(subject, 1).remove(),
      (subject) => subject.written.append(new Option('Greece', 'EL')),
    ],
    differs: ['value', 'data'],
    because: 'the order of setting does not matter',
  },
  {
    does: 'has all other options',
    later: true,
    steps: [
      (subject) =>
        (subject.written.innerHTML =
          '<option value="">…</option><option value="MT">Malta</option>'),
      set('MT'),
      set('EL'),
    ],
  },
  {
    does: 'has an unknown country',
    markup: { options: `${OPTIONS}<option value="CB">Mock Node</option>` },
    steps: [choose('CB')],
  },
  {
    does: 'is named by its label',
    steps: [nothing, ({ label }) => (label.textContent = 'Land')],
    later: true,
  },
  {
    does: 'is named by two labels',
    later: true,
    steps: [
      ({ label }) =>
        label.insertAdjacentHTML(
          'afterend',
          '<label for="c">of origin</label>',
        ),
    ],
  },
  {
    does: 'loses its label',
    later: true,
    steps: [({ label }) => label.remove()],
  },
  {
    does: 'has the focus by its label',
    steps: [({ label }) => label.click()],
    differs: ['events', 'focused'],
    because: 'only a person’s press focuses a native select',
  },
  {
    does: 'has the focus and loses it',
    steps: [({ control }) => control.focus(), ({ control }) => control.blur()],
  },
  {
    does: 'has no focus while disabled',
    markup: { select: 'disabled' },
    steps: [({ control }) => control.focus()],
  },
  {
    atOnce: true,
    does: 'is restored',
    steps: [(subject) => subject.restore('SE')],
  },
  {
    atOnce: true,
    does: 'is restored over a default',
    markup: DEFAULT,
    steps: [(subject) => subject.restore('EL'), ({ form }) => form.reset()],
  },
  {
    does: 'is cloned',
    markup: DEFAULT,
    later: true,
    steps: [
      (subject) => {
        const copy = subject.form.cloneNode(true);
        subject.form.replaceWith(copy);
        subject.control = subject.find();
      },
    ],
  },
  {
    does: 'is cloned once it is used',
    markup: REQUIRED,
    later: true,
    steps: [
      choose('EL'),
      (subject) => {
        const copy = subject.form.cloneNode(true);
        subject.form.replaceWith(copy);
        subject.control = subject.find();
      },
    ],
    differs: ['value', 'data', 'valid', 'missing', 'message'],
    because: 'engines differ in what they clone',
  },
  {
    does: 'is morphed into what the server wrote',
    markup: { ...DEFAULT, ...REQUIRED },
    later: true,
    steps: [
      (subject) =>
        subject.morph(
          `<select id="c" name="country" required>${DEFAULT.options}</select>`,
        ),
    ],
  },
  {
    does: 'is morphed once it is used',
    markup: DEFAULT,
    later: true,
    steps: [
      choose('EL'),
      (subject) =>
        subject.morph(
          `<select id="c" name="country">${DEFAULT.options}</select>`,
        ),
      ({ form }) => form.reset(),
    ],
  },
  {
    does: 'is morphed into a disabled one',
    later: true,
    steps: [
      set('EL'),
      (subject) =>
        subject.morph(
          `<select id="c" name="country" disabled>${OPTIONS}</select>`,
        ),
    ],
  },
  {
    does: 'is morphed into one of another name',
    later: true,
    steps: [
      set('EL'),
      (subject) =>
        subject.morph(`<select id="c" name="land">${OPTIONS}</select>`),
    ],
  },
  {
    does: 'is told a held Enter',
    steps: [
      ({ control }) => control.focus(),
      (subject) => {
        for (let n = 0; n < 3; n++) subject.key('Enter', true);
      },
    ],
  },
  {
    does: 'is told a held arrow',
    steps: [
      ({ control }) => control.focus(),
      (subject) => {
        for (let n = 0; n < 3; n++) subject.key('ArrowDown', true);
      },
    ],
  },
  {
    does: 'is searched, in vain',
    steps: [
      set('EL'),
      (subject) => subject.type('zzz'),
      (subject) => subject.type(''),
    ],
  },
  {
    does: 'is searched, and left',
    steps: [
      set('EL'),
      (subject) => subject.type('sue'),
      ({ button }) => button.focus(),
    ],
  },
];

/** What is seen after each step. */
async function run(
  place: HTMLElement,
  kind: Kind,
  row: Row,
  atOnce = false,
): Promise<Seen[]> {
  const subject = new Subject(place, kind, row.markup ?? {});
  if (kind === 'nested') {
    const picker = subject.control as unknown as EidasCountryPicker;
    await eventually(() => picker.handover, 'the button found its picker');
  }
  if (!atOnce) await subject.settle();
  const seen: Seen[] = [];
  for (const step of row.steps) {
    const done = step(subject);
    // Not awaited but for what takes time: what is seen is seen in the same task.
    if (done instanceof Promise) await done;
    if (row.later) await subject.settle();
    seen.push(subject.see());
  }
  subject.end();
  return seen;
}

/** What counts of it for this kind. */
function compared(row: Row, kind: Kind, all: Seen[], native: Seen[]): unknown {
  return all.map((seen, index) => {
    const { differs = [] } = row;
    const left = new Set<keyof Seen>(differs);
    const { events } = seen;
    if (kind === 'nested') {
      // Its button asks for it, opens it and starts with it.
      left.add('focused');
      if (native[index]?.missing) {
        for (const what of ['valid', 'missing', 'message'] as const) {
          left.add(what);
        }
      }
      seen = {
        ...seen,
        events: events
          .replace(/\b(?:submit|invalid|focus|blur)\b ?/g, '')
          .trim(),
      };
    }
    return Object.fromEntries(
      Object.entries(seen).filter(([what]) => !left.has(what as keyof Seen)),
    );
  });
}

describe('<eidas-country-picker> around a <select>', () => {
  let place: HTMLElement;
  beforeEach(async () => {
    place = await rendered<HTMLElement>(html`<div></div>`);
  });

  it(`is tried in ${ROWS.length} rows`, () => {
    expect(ROWS.length).to.be.at.least(80);
    expect(new Set(ROWS.map(({ does }) => does)).size).to.equal(ROWS.length);
    const unexplained = ROWS.filter(
      ({ differs, because }) => differs && !because,
    );
    expect(unexplained.map(({ does }) => does)).to.deep.equal([]);
  });

  for (const row of ROWS) {
    it(`${row.does}, as it does`, async () => {
      const native = await run(place, 'select', row);
      for (const kind of (row.kinds ?? KINDS).slice(1)) {
        const own = await run(place, kind, row);
        expect(compared(row, kind, own, native), kind).to.deep.equal(
          compared(row, kind, native, native),
        );
      }
    });
  }

  for (const row of ROWS.filter(({ atOnce }) => atOnce)) {
    it(`${row.does} in the task that inserts it, as it does`, async () => {
      const native = await run(place, 'select', row, true);
      for (const kind of ['list', 'compact'] as const) {
        const own = await run(place, kind, row, true);
        const unnamed = {
          ...row,
          differs: [...(row.differs ?? []), 'name'] as const,
        };
        expect(compared(unnamed, kind, own, native), kind).to.deep.equal(
          compared(unnamed, kind, native, native),
        );
      }
    });
  }
});

/** What may be done in any order, by a word for the report. */
const ACTIONS: Record<string, Step> = {
  'set EL': set('EL'),
  'set nothing': set(''),
  'choose EL': choose('EL'),
  'choose SE': choose('SE'),
  reset: ({ form }) => form.reset(),
  rename: ({ control }) => (control.name = 'land'),
  'name back': ({ control }) => (control.name = 'country'),
  require: ({ control }) => (control.required = true),
  'require not': ({ control }) => (control.required = false),
  disable: ({ control }) => (control.disabled = true),
  enable: ({ control }) => (control.disabled = false),
  'disable around': (subject) => (fieldset(subject).disabled = true),
  'enable around': (subject) => (fieldset(subject).disabled = false),
  'a message': ({ control }) => control.setCustomValidity('No'),
  'no message': ({ control }) => control.setCustomValidity(''),
  check: ({ control }) => control.checkValidity(),
  'check all': ({ form }) => form.checkValidity(),
  'move away': ({ other, whole }) => other.append(whole),
  'move back': (subject) => fieldset(subject).append(subject.whole),
  render: (subject) => subject.settle(),
};

describe('in any order', () => {
  for (const kind of KINDS.slice(1)) {
    it(`<eidas-country-picker> as ${kind} does as the <select> in it`, async function () {
      this.timeout(100_000);
      const place = await rendered<HTMLElement>(html`<div></div>`);
      const row: Row = {
        does: '',
        markup: { ...DEFAULT, around: '<fieldset>$</fieldset>' },
        steps: [],
      };
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...Object.keys(ACTIONS)), {
            minLength: 1,
            maxLength: 12,
          }),
          async (names) => {
            const steps = names.map((name) => ACTIONS[name]!);
            const native = await run(place, 'select', { ...row, steps }, true);
            const own = await run(place, kind, { ...row, steps });
            expect(compared(row, kind, own, native)).to.deep.equal(
              compared(row, kind, native, native),
            );
          },
        ),
        {
          numRuns: runs(500),
          seed: 20261125,
          endOnFailure: true,
          includeErrorInReport: true,
        },
      );
    });
  }
});
