import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import dsfrConnect from 'virtual:dsfr-connect';
import { create, NAMES, ROUTES, settled, specimen } from './elements.js';
import type { Frame, Tag } from './elements.js';
import { px } from './measure.js';
import { sheet } from './sheet.js';

type Compared = Exclude<Tag, 'eidas-country-picker'>;

const BRANDS: Readonly<Record<string, string>> = {
  'fc-plus-button': 'fr-connect fr-connect--plus',
  'fc-button': 'fr-connect',
};

/** The official component, in a shadow root with its own style sheet. */
function officialElement(tag: Compared, theme: string): HTMLElement {
  const host = document.createElement('div');
  host.dataset['frTheme'] = theme;
  const root = host.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(
    `${dsfrConnect}\nbutton { border: 0; font: inherit; margin: 0; cursor: pointer; }`,
  );
  root.adoptedStyleSheets = [styles];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = BRANDS[tag] ?? '';
  for (const [className, text] of [
    ['fr-connect__login', 'S’identifier avec'],
    ['fr-connect__brand', 'FranceConnect'],
  ] as const) {
    const line = document.createElement('span');
    line.className = className;
    line.textContent = text;
    button.append(line);
  }
  root.append(button);
  return host;
}

/** What the partner documentation's picture measures, as a drawing of lines. */
const eidasMeasures = html`<svg
  role="img"
  aria-label="The measures of the official picture: 245 by 56, mark 32 by 32 at 11, 12, text from 49.7"
  width="245"
  height="56"
  viewBox="0 0 245 56"
  style="overflow: visible"
>
  <g fill="none" stroke="#c2185b" stroke-width="1">
    <rect x="0.5" y="0.5" width="244" height="55" />
    <rect x="11.5" y="12.5" width="31" height="31" />
    <path d="M49.7 0v56" stroke-dasharray="3 3" />
  </g>
</svg>`;

const once =
  (make: () => HTMLElement) =>
  (place: Element | undefined): void => {
    if (place && !place.firstElementChild) place.append(make());
  };

function ours(tag: Compared): HTMLElement {
  const attributes = {
    href: ROUTES[tag],
    lang: tag === 'eidas-button' ? 'en' : 'fr',
  };
  return create(
    tag,
    tag === 'eidas-button' ? attributes : { ...attributes, 'no-intro': true },
  );
}

function sizeOf(place: Element, selector: string): string {
  const host = place.querySelector(selector)?.firstElementChild;
  const inner = host?.shadowRoot?.querySelector('.control, .fr-connect');
  const box = (inner ?? host)?.getBoundingClientRect();
  const zoom = 2;
  return box ? `${px(box.width / zoom)} × ${px(box.height / zoom)}` : '';
}

const official = (tag: Compared, theme: string): TemplateResult =>
  tag === 'eidas-button'
    ? html`<div>${eidasMeasures}</div>`
    : html`<div ${ref(once(() => officialElement(tag, theme)))}></div>`;

function overlay(
  tag: Compared,
  theme: NonNullable<Frame['theme']>,
): TemplateResult {
  return html`<figure class="cell">
    <figcaption>${theme}</figcaption>
    ${specimen(
      html`<div style="height: 190px">
        <div class="zoom" style="transform: scale(2); width: 250px">
          <div class="overlay">
            <div class="official-side">${official(tag, theme)}</div>
            <div class="ours" ${ref(once(() => ours(tag)))}></div>
          </div>
        </div>
      </div>`,
      { theme, page: 'fr' },
    )}
  </figure>`;
}

/** Sets what the sliders say on all overlays of a sheet. */
function slide(event: Event): void {
  const input = event.target as HTMLInputElement;
  const place = input.closest('.comparison');
  for (const item of place?.querySelectorAll<HTMLElement>('.overlay') ?? []) {
    if (input.type === 'checkbox') {
      item.classList.toggle('difference', input.checked);
    } else {
      item.style.setProperty(
        input.name,
        input.dataset['unit']
          ? `${input.value}%`
          : String(Number(input.value) / 100),
      );
    }
  }
}

/** A picture from the reviewer's disk in place of the drawing. */
function choosePicture(event: Event): void {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (!file) return;
  const places = input
    .closest('.comparison')
    ?.querySelectorAll('.official-side');
  for (const place of places ?? []) {
    const picture = new Image(245, 56);
    picture.alt = 'The official picture that was chosen';
    picture.src = URL.createObjectURL(file);
    place.replaceChildren(picture);
  }
}

/** The official button with ours over it. */
export const comparison = (tag: Compared): TemplateResult =>
  sheet(
    `${NAMES[tag]} next to the official one`,
    tag === 'eidas-button'
      ? 'The official picture belongs to the State and is not copied here. The drawing below has its measures. To lay our button over it, choose the picture from your disk. It stays in your browser.'
      : 'The official button is the component “connect” of the State design system, 1.14.4, with its own style sheet. Our button is over it, at twice the size of a page. Both use the fonts of this machine.',
    html`<div class="comparison">
      <div class="tools" @input=${slide}>
        <label
          >Wipe
          <input
            type="range"
            name="--cut"
            data-unit="%"
            min="0"
            max="100"
            value="50"
        /></label>
        <label
          >Strength of ours
          <input type="range" name="--seen" min="0" max="100" value="100"
        /></label>
        <label><input type="checkbox" /> Difference (black where equal)</label>
        ${
          tag === 'eidas-button'
            ? html`<label
                >Official picture
                <input
                  type="file"
                  accept="image/png,image/svg+xml"
                  @change=${choosePicture}
              /></label>`
            : nothing
        }
      </div>
      <div class="matrix">${overlay(tag, 'light')}${overlay(tag, 'dark')}</div>
      <p class="note sizes"></p>
    </div>`,
  );

/** Fails unless ours is as large as the official one, to a pixel and a half. */
export async function sameSize(canvas: HTMLElement): Promise<void> {
  await settled(canvas);
  for (const slider of canvas.querySelectorAll<HTMLElement>('[name="--cut"]')) {
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const note = canvas.querySelector('.sizes');
  const sizes = [
    sizeOf(canvas, '.official-side > div') || sizeOf(canvas, '.official-side'),
    sizeOf(canvas, '.ours'),
  ];
  if (note)
    note.textContent = `Official ${sizes[0] ?? ''}; ours ${sizes[1] ?? ''}.`;
  const [theirs = [], own = []] = sizes.map((size) =>
    size.split('×').map(parseFloat),
  );
  const apart = theirs.map((value, index) =>
    Math.abs(value - (own[index] ?? 0)),
  );
  if (apart.length !== 2 || apart.some((value) => !(value <= 1.5))) {
    throw new Error(`sizes differ: ${sizes.join(' and ')}`);
  }
}
