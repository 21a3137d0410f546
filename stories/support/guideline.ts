import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { checkPage } from '../../src/check/index.js';
import type { Report, RuleNote } from '../../src/check/index.js';
import { create, part, settled, specimen, until } from './elements.js';
import type { Attributes, Frame, Tag } from './elements.js';
import { emulate } from './emulate.js';
import { now } from './now.js';
import { filled, verdict } from './sheet.js';
import { say } from './say.js';

/** An element to measure, and the rules to measure on it; by default all. */
interface Sample {
  readonly frame: Frame & { readonly state?: 'hover' | 'focus' };
  readonly attributes?: Attributes;
  readonly size?: string;
  readonly only?: readonly string[];
}

const COLOURED = ['colours', 'hover', 'focus', 'eidas-look', 'eidas-contrast'];

const SAMPLES: Readonly<Record<string, Sample>> = {
  light: { frame: { theme: 'light', page: 'fr' } },
  dark: { frame: { theme: 'dark', page: 'fr' } },
  'light, pointed at': {
    frame: { theme: 'light', page: 'fr', state: 'hover' },
    only: COLOURED,
  },
  'dark, pointed at': {
    frame: { theme: 'dark', page: 'fr', state: 'hover' },
    only: COLOURED,
  },
  'in focus': {
    frame: { theme: 'light', page: 'fr', state: 'focus' },
    only: COLOURED,
  },
  large: { frame: { theme: 'light', page: 'fr' }, size: '2rem' },
  // The reason would stand on the page.
  disabled: {
    frame: { theme: 'light', page: 'fr' },
    attributes: { disabled: true },
    only: ['name', 'colours', 'target-size', 'eidas-contrast'],
  },
  narrow: { frame: { theme: 'light', page: 'fr', width: '200px' } },
};

/** A rule, and what each sample shows of it. */
interface Row extends RuleNote {
  readonly expected: string;
  readonly found: readonly { sample: string; measured: string; ok: boolean }[];
}

/** The rules that some sample shows something of. */
const rowsOf = (reports: ReadonlyMap<string, Report>): Row[] =>
  ([...reports.values()][0]?.rules ?? []).flatMap((rule) => {
    const results = [...reports].flatMap(([sample, report]) =>
      report.results
        .filter((result) => result.rule === rule.id)
        .map((result) => ({ sample, ...result })),
    );
    const [first] = results;
    return first ? [{ ...rule, expected: first.expected, found: results }] : [];
  });

/** Samples that show the same stand on one line. */
function measuredOf({ found }: Row): TemplateResult[] {
  const lines = new Map<string, string[]>();
  for (const { sample, measured } of found)
    lines.set(measured, [...(lines.get(measured) ?? []), sample]);
  return [...lines].map(
    ([measured, samples]) =>
      html`<div>
        ${measured}${lines.size > 1 ? ` (${samples.join(', ')})` : ''}
      </div>`,
  );
}

/** Each rule of the page check with what is measured, here and now. */
export const guideline = (tag: Tag): TemplateResult =>
  filled(async (place) => {
    render(
      html`<div class="scroll" tabindex="0" role="region" aria-label="Rules">
          <table>
            <caption>
              ${say('Measured in this browser, on this page, just now.')}
            </caption>
            <thead>
              <tr>
                <th scope="col">${say('Rule')}</th>
                <th scope="col">${say('Where it comes from')}</th>
                <th scope="col">${say('Expected')}</th>
                <th scope="col">${say('Measured')}</th>
                <th scope="col">${say('Check')}</th>
              </tr>
            </thead>
            <tbody class="rules"></tbody>
          </table>
        </div>
        <h3>${say('What was measured')}</h3>
        <div class="matrix lab"></div>`,
      place,
    );
    const lab = makeLab(tag, place);
    await settled(place);
    emulate(place);
    if (tag === 'eidas-country-picker') {
      await until('the countries are there', () =>
        [...lab.values()].every((picker) => part(picker, '[data-code="EL"]')),
      );
    }
    const reports = new Map(
      [...lab].map(([name, element]) => [name, measure(name, element)]),
    );
    const body = place.querySelector<HTMLElement>('.rules');
    if (body) render(rowsOf(reports).map(row), body);
  });

function measure(name: string, element: HTMLElement): Report {
  const { frame, only } = SAMPLES[name] ?? {};
  const options = {
    language: now.globals.reader === 'fr' ? 'fr' : 'en',
    state: frame?.state ?? 'rest',
    only,
  } as const;
  return checkPage(options, element.parentElement ?? element);
}

const row = (rule: Row): TemplateResult =>
  html`<tr>
    <th scope="row">${rule.says}</th>
    <td>${rule.source}</td>
    <td>${rule.expected}</td>
    <td>${measuredOf(rule)}</td>
    <td>${verdict(rule.found.every(({ ok }) => ok))}</td>
  </tr>`;

function makeLab(tag: Tag, place: HTMLElement): Map<string, HTMLElement> {
  // The eIDAS button is official in English alone.
  const lang = tag === 'eidas-button' ? 'en' : 'fr';
  const lab = new Map(
    Object.entries(SAMPLES).map(([name, { attributes, size = '1rem' }]) => {
      const element = create(tag, { href: '/auth', lang, ...attributes });
      element.style.fontSize = size;
      return [name, element];
    }),
  );
  const cells = place.querySelector<HTMLElement>('.lab');
  if (cells) {
    render(
      [...lab].map(
        ([name, element]) =>
          html`<figure class="cell">
            <figcaption>${say(name)}</figcaption>
            ${specimen(element, SAMPLES[name]?.frame)}
          </figure>`,
      ),
      cells,
    );
  }
  return lab;
}

/** Fails if a rule of a filled sheet is broken. */
export function allHold(canvas: HTMLElement): void {
  const broken = [...canvas.querySelectorAll('.rules tr')]
    .filter((line) => line.querySelector('.bad'))
    .map((line) => line.textContent?.replace(/\s+/g, ' ').trim());
  if (broken.length > 0) throw new Error(`broken: ${broken.join('; ')}`);
}
