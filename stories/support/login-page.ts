import { addons } from 'storybook/preview-api';
import { UPDATE_STORY_ARGS } from 'storybook/internal/core-events';
import { strToU8, zipSync } from 'fflate';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import {
  backendsOf,
  BUTTONS,
  EIDAS,
  FILES,
  POLICIES,
  STARTS,
  whyNot,
} from '../login-page/choices.js';
import type { Choice } from '../login-page/choices.js';
import { filesFor, sourcesOf } from '../login-page/files.js';
import type { File } from '../login-page/files.js';
import { page, plain } from '../login-page/markup.js';
import { codeBlock } from './code.js';
import { save } from './export.js';
import { LANGUAGES } from './languages.js';
import { choice as select } from './live.js';
import { addressOf } from './now.js';
import { say } from './say.js';
import { filled, sheet } from './sheet.js';

const STORY = 'your-login-page--page';

const SOURCES = import.meta.glob<string>(
  [
    '../../docs/*.md',
    '../../docs/recipes/{start-route,fetch-start}.js',
    '../../docs/backends/*',
    '../../examples/import-map/index.html',
    '../../dist/integrity.json',
  ],
  { query: '?raw', import: 'default', eager: true },
);

function read(path: string): string {
  const text = SOURCES[`../../${path}`];
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

const BACKENDS = backendsOf(read('docs/backends.md'));

export const FIRST: Choice = {
  buttons: 'fc-plus',
  eidas: 'button',
  start: 'link',
  backend: 'express',
  files: 'own',
  policy: 'strict',
  lang: 'fr',
};

type Named = Readonly<Record<string, string>>;

const QUESTIONS: readonly (readonly [keyof Choice, string, Named])[] = [
  ['buttons', 'Buttons', BUTTONS],
  ['eidas', 'eIDAS button and countries', EIDAS],
  ['start', 'How a login starts', STARTS],
  [
    'backend',
    'Backend',
    Object.fromEntries(
      BACKENDS.map(({ id, title, tested }) => [id, `${title} – ${tested}`]),
    ),
  ],
  ['files', 'The kit’s files', FILES],
  ['policy', 'Content-Security-Policy', POLICIES],
  ['lang', 'Language of the page', LANGUAGES],
];

/** A backend, and whether its recipe is tested, are two texts. */
const sayEach = (text: string): string =>
  text.split(' – ').map(say).join(' – ');

const choose = (updatedArgs: Partial<Choice>): void =>
  addons.getChannel().emit(UPDATE_STORY_ARGS, { storyId: STORY, updatedArgs });

function download(files: readonly File[]): void {
  const zip = zipSync(
    Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])),
  );
  save(
    new Blob([new Uint8Array(zip)], { type: 'application/zip' }),
    'login-page.zip',
  );
}

const backendOf = (choice: Choice) =>
  BACKENDS.find(({ id }) => id === choice.backend) ?? BACKENDS[0];

/** The page itself, with the kit's files of this Storybook. */
function preview(choice: Choice): TemplateResult {
  const backend = backendOf(choice);
  if (!backend) return html`${nothing}`;
  const text = page(
    {
      ...choice,
      files: 'own',
      ...(choice.start === 'fetch' && { start: 'form' }),
    },
    plain(backend),
    sourcesOf(read),
  ).replaceAll('"/kit/', '"frames/');
  return html`<iframe
    class="login-page"
    title=${say('Your login page')}
    sandbox="allow-scripts allow-same-origin"
    srcdoc=${text}
  ></iframe>`;
}

const fileList = (choice: Choice): TemplateResult =>
  filled(async (place) => {
    const backend = backendOf(choice);
    if (!backend) return;
    const files = await filesFor(choice, backend, read);
    render(
      html`<div class="tools">
          <button class="plain" type="button" @click=${() => download(files)}>
            ${say('Download all as a zip')}
          </button>
        </div>
        ${files.map(({ path, text }) => codeBlock(path, nothing, text))}`,
      place,
    );
  }, JSON.stringify(choice));

/** Choose what a login page needs, see it, and take its files. */
export function loginPage(choice: Choice): TemplateResult {
  const problem = whyNot(choice, BACKENDS);
  return sheet(
    say('Your login page'),
    say(
      'Choose what your page needs. You see it as a visitor does, and below it the files to create. They come from the tested recipes of the documentation.',
    ),
    html`<div class="tools">
        ${QUESTIONS.map(([name, label, options]) =>
          select(
            say(label),
            Object.entries(options).map(([value, text]) => {
              const reason = whyNot({ ...choice, [name]: value }, BACKENDS);
              return [
                value,
                reason === undefined ? sayEach(text) : `${sayEach(text)} ✘`,
              ] as const;
            }),
            choice[name],
            (value) => choose({ [name]: value }),
          ),
        )}
        <a href=${addressOf(STORY, choice)} target="_top"
          >${say('Link to exactly this')}</a
        >
      </div>
      ${
        problem === undefined
          ? html`${preview(choice)}
              <h2>${say('The files to create')}</h2>
              ${fileList(choice)}`
          : html`<p class="bad" role="status">${say(problem)}</p>`
      }`,
  );
}
