import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ERROR_CODES } from './arg-types.js';
import { specimen } from './elements.js';
import { LANGUAGES } from './languages.js';
import { languageChoice } from './live.js';
import { DOCS } from './markdown.js';
import { now } from './now.js';
import { say } from './say.js';
import { scroll, sheet } from './sheet.js';

const FILES = import.meta.glob<string>('../../locales/*.xlf', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A text as a file of `locales/` has it. */
interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly note: string;
}

function unitsOf(language: string): Unit[] {
  const file = FILES[`../../locales/${language}.xlf`] ?? '';
  const parsed = new DOMParser().parseFromString(file, 'text/xml');
  return [...parsed.querySelectorAll('trans-unit')].map((unit) => {
    const text = (name: string): string =>
      unit.querySelector(name)?.textContent?.trim() ?? '';
    return {
      id: unit.id,
      source: text('source'),
      target: text('target'),
      note: text('note'),
    };
  });
}

/** The doubts that `locales/REVIEW.md` notes for a language, by text. */
function doubtsOf(language: string): Map<string, string[]> {
  const review = DOCS['../../locales/REVIEW.md'] ?? '';
  const own =
    review.split(/^## /m).find((part) => part.startsWith(`${language} `)) ?? '';
  const doubts = new Map<string, string[]>();
  const open = own.split('Open doubts')[1] ?? '';
  for (const [, ids = '', doubt = ''] of open.matchAll(
    /^- ([\w.]+(?:, [\w.]+)*): (.*)$/gm,
  ))
    for (const id of ids.split(', '))
      doubts.set(id, [...(doubts.get(id) ?? []), doubt]);
  return doubts;
}

function row(
  { id, source, target, note }: Unit,
  english: string,
  language: string,
  doubts: readonly string[],
): TemplateResult {
  const most = Number(/Max (\d+)/.exec(note)?.[1]);
  const length = Array.from(target).length;
  return html`<tr data-text=${id}>
    <th scope="row"><code>${id}</code></th>
    <td lang="fr">${source}</td>
    <td lang="en">${english}</td>
    <td lang=${language}>
      <strong>${target}</strong>
      <div class=${length > most ? 'bad' : 'note'} lang=${now.globals.reader}>
        ${length}${most ? ` / ${String(most)}` : nothing} ${say('characters')}
      </div>
    </td>
    <td lang="en">
      ${note}
      ${doubts.map((doubt) => html`<p><mark>${say('Doubt')}</mark> ${doubt}</p>`)}
    </td>
  </tr>`;
}

function table(language: string): TemplateResult {
  const english = new Map(unitsOf('en').map(({ id, target }) => [id, target]));
  const doubts = doubtsOf(language);
  // French is the source, and has no file.
  const units =
    language === 'fr'
      ? unitsOf('en').map((unit) => ({ ...unit, target: unit.source }))
      : unitsOf(language);
  return scroll(
    say('Texts'),
    html`<table class="texts">
      <thead>
        <tr>
          <th scope="col">${say('Text')}</th>
          <th scope="col">${say('French, the source')}</th>
          <th scope="col">${say('English')}</th>
          <th scope="col">${LANGUAGES[language]}</th>
          <th scope="col">${say('Note and doubts')}</th>
        </tr>
      </thead>
      <tbody>
        ${units.map((unit) =>
          row(
            unit,
            english.get(unit.id) ?? '',
            language,
            doubts.get(unit.id) ?? [],
          ),
        )}
      </tbody>
    </table>`,
  );
}

/** The texts where visitors meet them. */
const inPlace = (lang: string): TemplateResult =>
  html`<div class="matrix">
    ${ERROR_CODES.map(
      (error) =>
        html`<figure class="cell">
          <figcaption>error="${error}"</figcaption>
          ${specimen(
            html`<fc-plus-button
                lang=${lang}
                error=${error}
                href="/auth/fc-plus"
              ></fc-plus-button
              ><eidas-button lang=${lang} href="/auth/eidas"></eidas-button>`,
          )}
        </figure>`,
    )}
    <figure class="cell">
      <figcaption>${say('Countries that cannot be chosen')}</figcaption>
      ${specimen(
        html`<eidas-country-picker
          lang=${lang}
          href="/auth/eidas"
          countries="AT DE EL ES"
          unavailable="AT:not-connected DE:level ES:public-only"
        ></eidas-country-picker>`,
      )}
    </figure>
  </div>`;

/** All that a translator of one language needs, on one page. */
export function translators(): TemplateResult {
  const language = now.globals.language || 'de';
  return sheet(
    `${say('For translators')}: ${LANGUAGES[language] ?? ''}`,
    say(
      'Each text beside its source and its English. Mend a text in the file of your language in locales/, and note a doubt in locales/REVIEW.md.',
    ),
    html`<div class="tools">
        ${languageChoice(`${LANGUAGES['de'] ?? ''} (de)`)}
      </div>
      ${table(language)}
      <h2>${say('The texts in their place')}</h2>
      ${inPlace(language)}
      <h2>${say('What a search finds')}</h2>
      <p class="lead">
        ${say(
          'Type a name as your visitors would. Every picker understands all 26 languages, with or without accents.',
        )}
      </p>
      ${specimen(
        html`<eidas-country-picker
          lang=${language}
          href="/auth/eidas"
        ></eidas-country-picker>`,
        { width: 'min(100%, 34rem)' },
      )}`,
  );
}

/** Fails unless every text is there, in place and none too long. */
export function allTexts(canvas: HTMLElement): void {
  const rows = canvas.querySelectorAll('.texts tbody tr').length;
  if (rows < 30) throw new Error(`${String(rows)} texts`);
}
