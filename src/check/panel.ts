import { checkPage } from './check.js';
import { find } from './tree.js';
import { panelStyles } from './panel-styles.js';
import { PANEL_TEXTS } from './panel-texts.js';
import type { Finding, Language, Report } from './types.js';

const TAG = 'fc-eidas-check';
const STEP = 40;

type Content = string | Node;

/** An element with its attributes and its content; no markup is parsed. */
function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: Content[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}

function button(
  text: string,
  onPress: () => void,
  className = '',
): HTMLElement {
  const element = make('button', { type: 'button', class: className }, text);
  element.addEventListener('click', onPress);
  return element;
}

/**
 * Checks the page and shows what it found in a panel over it. Called again, it
 * takes the panel away and looks anew.
 *
 * @returns what was found
 */
export function showPanel(language?: Language): Report {
  document.querySelector(TAG)?.remove();
  const before = document.activeElement;
  const report = checkPage({ language });
  const host = make(TAG);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  const frame = make('div', { class: 'frame', hidden: '' });
  const panel = render(report, frame, () => {
    host.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  root.append(frame, panel);
  document.documentElement.append(host);
  movable(panel);
  panel.querySelector('h2')?.focus();
  return report;
}

function render(
  { language, findings, results }: Report,
  frame: HTMLElement,
  close: () => void,
): HTMLElement {
  const texts = PANEL_TEXTS[language];
  const broken = new Set(findings.map(({ rule }) => rule)).size;
  const kept = new Set(results.map(({ rule }) => rule)).size - broken;
  const panel = make(
    'section',
    {
      class: 'panel',
      role: 'region',
      'aria-label': texts.title,
      lang: language,
    },
    make(
      'header',
      {},
      make('h2', { tabindex: '-1' }, texts.title),
      make(
        'button',
        { type: 'button', class: 'move', 'aria-label': texts.move },
        '✥',
      ),
      button(texts.again, () => showPanel(language)),
      button(texts.close, close),
    ),
    make('p', { class: 'sum' }, `✔ ${texts.kept(kept)}`),
    make(
      'p',
      { class: 'sum' },
      broken === 0 ? texts.nothing : `✘ ${texts.broken(broken)}`,
    ),
    make('ol', {}, ...findings.map((finding) => item(finding, texts, frame))),
  );
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return panel;
}

const item = (
  {
    severity,
    message,
    measured,
    expected,
    mend,
    snippet,
    selector,
    rule,
  }: Finding,
  texts: (typeof PANEL_TEXTS)[Language],
  frame: HTMLElement,
): HTMLElement =>
  make(
    'li',
    { class: severity },
    make('strong', {}, `${texts[severity]}: ${message}`),
    make('p', {}, `${texts.found} ${measured}`),
    make('p', {}, `${texts.expected} ${expected}`),
    make('p', {}, mend),
    ...(snippet ? [make('pre', {}, snippet)] : []),
    make(
      'p',
      {},
      button(texts.show, () => point(frame, selector), 'show'),
      make('code', {}, rule),
    ),
  );

/** Draws a frame around what a finding is about. */
function point(frame: HTMLElement, selector: string): void {
  const element = find(selector);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  frame.hidden = false;
  place(frame, left - 4, top - 4);
  frame.style.setProperty('width', `${String(width + 8)}px`);
  frame.style.setProperty('height', `${String(height + 8)}px`);
}

function place(element: HTMLElement, left: number, top: number): void {
  element.style.setProperty('left', `${String(left)}px`);
  element.style.setProperty('top', `${String(top)}px`);
}

/** By its handle: dragged, or moved with the arrow keys. */
function movable(panel: HTMLElement): void {
  const handle = panel.querySelector<HTMLElement>('.move');
  if (!handle) return;
  const moveBy = (x: number, y: number): void => {
    const { left, top, width } = panel.getBoundingClientRect();
    const within = (value: number, most: number): number =>
      Math.max(0, Math.min(value, most));
    place(
      panel,
      within(left + x, innerWidth - Math.min(width, innerWidth)),
      within(top + y, innerHeight - 48),
    );
    panel.style.setProperty('inset-inline-end', 'auto');
    panel.style.setProperty('bottom', 'auto');
  };
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId))
      moveBy(event.movementX, event.movementY);
  });
  handle.addEventListener('keydown', (event) => {
    const steps: Partial<Record<string, [number, number]>> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    moveBy(...step);
  });
}
