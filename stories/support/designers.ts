import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { codeBlock } from './code.js';
import { create, NAMES, part, ROUTES, settled, specimen } from './elements.js';
import type { Attributes, Tag } from './elements.js';
import { emulate } from './emulate.js';
import { addressOf } from './now.js';
import { pngOf, save, svgOf } from './export.js';
import { say } from './say.js';
import { filled, scroll, sheet } from './sheet.js';

const BUTTONS = ['fc-plus-button', 'fc-button', 'eidas-button'] as const;
const THEMES = ['light', 'dark'] as const;

interface Look {
  readonly name: string;
  readonly state?: 'hover' | 'active' | 'focus';
  readonly attributes?: Attributes;
}

const LOOKS: readonly Look[] = [
  { name: 'rest' },
  { name: 'hover', state: 'hover' },
  { name: 'active', state: 'active' },
  { name: 'focus', state: 'focus' },
  { name: 'disabled', attributes: { disabled: true } },
];

/** A token of the design token format of the community group. */
interface Token {
  readonly $type: 'color' | 'dimension';
  readonly $value: unknown;
}

type Tokens = Record<string, Record<string, Record<string, Token>>>;

const hex = (colour: string): string =>
  `#${[...colour.matchAll(/[\d.]+/g)]
    .slice(0, 3)
    .map(([value]) => Math.round(Number(value)).toString(16).padStart(2, '0'))
    .join('')}`;

const colour = (value: string): Token => ({
  $type: 'color',
  $value: {
    colorSpace: 'srgb',
    components: [...value.matchAll(/[\d.]+/g)]
      .slice(0, 3)
      .map(([channel]) => Math.round((Number(channel) / 255) * 1000) / 1000),
    hex: hex(value),
  },
});

const length = (value: string): Token => ({
  $type: 'dimension',
  $value: { value: Math.round(parseFloat(value) * 10) / 10, unit: 'px' },
});

/** What a control looks like, as the browser has it. */
function tokensOf(control: HTMLElement): Record<string, Token> {
  const style = getComputedStyle(control);
  const { width, height } = control.getBoundingClientRect();
  return {
    background: colour(style.backgroundColor),
    text: colour(style.color),
    width: length(String(width)),
    height: length(String(height)),
    radius: length(style.borderTopLeftRadius),
    ...(style.outlineStyle === 'none'
      ? {}
      : {
          outline: colour(style.outlineColor),
          'outline-width': length(style.outlineWidth),
        }),
  };
}

const written = ({ $type, $value }: Token): TemplateResult => {
  const value = $value as { hex: string; value: number };
  return $type === 'dimension'
    ? html`${value.value} px`
    : html`<span class="swatch" data-colour=${value.hex}></span
        ><code>${value.hex}</code>`;
};

const table = (tokens: Tokens): TemplateResult => {
  const names = ['background', 'text', 'outline', 'width', 'height', 'radius'];
  return scroll(
    say('Tokens'),
    html`<table class="tokens">
      <thead>
        <tr>
          <th scope="col">${say('Element')}</th>
          <th scope="col">${say('Look')}</th>
          ${names.map((name) => html`<th scope="col">${say(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Object.entries(tokens).flatMap(([tag, looks]) =>
          Object.entries(looks).map(
            ([look, own]) =>
              html`<tr>
                <th scope="row">${tag}</th>
                <td>${look}</td>
                ${names.map((name) => {
                  const token = own[name];
                  return html`<td>${token ? written(token) : nothing}</td>`;
                })}
              </tr>`,
          ),
        )}
      </tbody>
    </table>`,
  );
};

/** A picture of a control, to be saved. */
function saving(tag: Tag, name: string): TemplateResult {
  const controlOf = (event: Event): HTMLElement | null => {
    const cell = (event.currentTarget as Element).closest('.cell');
    const element = cell?.querySelector(tag);
    return element ? part(element, '.control') : null;
  };
  return html`<p class="note">
    ${(['png', 'svg'] as const).map(
      (format) =>
        html`<button
          class="plain"
          type="button"
          aria-label="${format.toUpperCase()}: ${name}"
          @click=${async (event: Event) => {
            const control = controlOf(event);
            if (!control) return;
            const svg = svgOf(control);
            save(
              format === 'svg' ? svg.blob : await pngOf(svg),
              `${name}.${format}`,
            );
          }}
        >
          ${format.toUpperCase()}
        </button> `,
    )}
  </p>`;
}

async function fill(place: HTMLElement): Promise<void> {
  const samples = BUTTONS.flatMap((tag) =>
    THEMES.flatMap((theme) =>
      LOOKS.map((look) => ({
        tag,
        theme,
        ...look,
        element: create(tag, {
          href: ROUTES[tag],
          lang: tag === 'eidas-button' ? 'en' : 'fr',
          ...(tag === 'eidas-button' ? {} : { 'no-intro': true }),
          ...look.attributes,
        }),
      })),
    ),
  );
  render(
    html`<div class="tokens-place"></div>
      <h2>${say('Pictures of each state')}</h2>
      <p class="lead">
        ${say(
          'In the fonts of this machine. The SVG has the same markup as the page (foreignObject). Browsers show it; drawing programs may not.',
        )}
      </p>
      <div class="matrix">
        ${samples.map(
          ({ tag, theme, name, state, element }) =>
            html`<figure class="cell">
              <figcaption>
                ${say(NAMES[tag])}, ${say(theme)}, ${say(name)}
              </figcaption>
              ${specimen(element, { theme, ...(state && { state }) })}
              ${saving(tag, `${tag}-${theme}-${name}`)}
            </figure>`,
        )}
      </div>`,
    place,
  );
  await settled(place);
  emulate(place);
  const tokens: Tokens = {};
  for (const { tag, theme, name, element } of samples) {
    const control = part(element, '.control');
    if (control) (tokens[tag] ??= {})[`${theme}-${name}`] = tokensOf(control);
  }
  const json = JSON.stringify(tokens, null, 2);
  const top = place.querySelector<HTMLElement>('.tokens-place');
  if (!top) return;
  render(
    html`${table(tokens)}
      <p class="tools">
        <button
          class="plain"
          type="button"
          @click=${() =>
            save(
              new Blob([json], { type: 'application/json' }),
              'fc-eidas-elements.tokens.json',
            )}
        >
          ${say('Download as JSON')}
        </button>
      </p>
      ${codeBlock('fc-eidas-elements.tokens.json', say('Design Tokens format'), json)}`,
    top,
  );
  for (const swatch of top.querySelectorAll<HTMLElement>('.swatch'))
    swatch.style.background = swatch.dataset['colour'] ?? '';
}

/** What a designer takes from here. */
export const designers = (): TemplateResult =>
  sheet(
    say('For designers'),
    html`${say(
        'Read from the elements on this page, so they are what visitors see. You cannot set them: the guideline fixes the look.',
      )}
      ${BUTTONS.map(
        (tag) =>
          html`<a href=${addressOf(`review-official--${tag}`)} target="_top"
              >${say(NAMES[tag])} ${say('next to the official one')}</a
            >
            · `,
      )}<a href=${addressOf('fc-plus-button--page')} target="_top"
        >${say('Anatomy and measures')}</a
      >`,
    html`<h2>${say('Tokens')}</h2>
      ${filled(fill)}`,
  );
