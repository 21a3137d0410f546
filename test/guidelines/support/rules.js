// @ts-check
// The page check over the kit's own buttons: in each font, theme, state, size and language, and in
// the demo's login pages.
import { checkPage } from '../../../dist/check.js';
import { LOCALES } from '../../../scripts/locales.mjs';
import { PATTERN_PAGES, patternScene } from './login-pattern.js';
import { FONTS, inState, SCHEMES } from './official.js';
import { measurePixels } from './pixels.js';

/**
 * @typedef {Awaited<ReturnType<typeof import('./stage.js').openStage>>} Stage
 * @typedef {import('./stage.js').Scene} Scene
 * @typedef {import('./pixels.js').PixelRow} PixelRow
 * @typedef {import('playwright-core').BrowserContextOptions} View
 * @typedef {{ scene: Scene, view?: View, state?: 'hover' | 'active' | 'focus', only?: string[] }} Case
 * @typedef {import('../../../src/check/index.js').RuleNote & { measured: string[], broken: string[] }} Row
 */

const BUTTONS = [
  '<fc-plus-button href="/auth"></fc-plus-button>',
  '<fc-button href="/auth"></fc-button>',
  '<fc-plus-button href="/auth"></fc-plus-button><eidas-button href="/auth" lang="en"></eidas-button>',
];
const GROUND =
  'body { background: light-dark(#fff, #161616); color: light-dark(#161616, #fff) }';

/** @param {string} scheme */
const themed = (scheme) => `:root { color-scheme: ${scheme} } ${GROUND}`;

/** What a state changes. */
const COLOURED = ['colours', 'hover', 'focus', 'eidas-look', 'eidas-contrast'];

/** @type {Case[]} */
const CASES = [
  ...BUTTONS.flatMap((body) =>
    SCHEMES.flatMap((scheme) => [
      ...FONTS.map((font) => ({ scene: { body, font, css: themed(scheme) } })),
      ...['hover', 'active', 'focus'].map((state) => ({
        scene: { body, css: themed(scheme) },
        state: /** @type {'hover'} */ (state),
        only: COLOURED,
      })),
      {
        scene: {
          body: body.replaceAll('href', 'disabled href'),
          css: themed(scheme),
        },
        only: ['colours', 'name', 'target-size', 'eidas-contrast'],
      },
      {
        scene: { body, css: `${themed(scheme)} body > * { font-size: 24px }` },
      },
    ]),
  ),
  { scene: { body: BUTTONS[2] ?? '', css: 'body { width: 245px }' } },
  {
    scene: { body: BUTTONS[2] ?? '', css: ':root { font-size: 200% }' },
    view: { viewport: { width: 320, height: 900 } },
  },
  ...LOCALES.map((lang) => ({
    scene: { body: BUTTONS.join('').replaceAll(' lang="en"', ''), lang },
    only: [
      'sentence',
      'label',
      'name',
      'about-link',
      'about-window',
      'eidas-label',
      'text-fits',
    ],
  })),
  ...Object.values(PATTERN_PAGES).flatMap((page) =>
    [320, 768, 1280].map((width) => ({
      scene: patternScene(page),
      view: { viewport: { width, height: 1200 } },
    })),
  ),
];

/** In the markup that these scenes are, nothing stands for the time before the script. */
const NO_SERVER = { html: '', language: /** @type {const} */ ('en') };

/** @param {Stage} stage @param {Case} one */
async function look(stage, { scene, view, state, only }) {
  const page = await stage.open(scene, view);
  await page.mouse.move(0, 0);
  const check = () => page.evaluate(checkPage, { ...NO_SERVER, only });
  if (!state) return [await check()];
  const reports = [];
  for (const control of await page.locator('.control').all())
    reports.push(await inState(page, control, state, check));
  return reports;
}

/**
 * Every rule that the kit's buttons meet, with what was measured.
 *
 * @param {Stage} stage
 * @returns {Promise<{ rows: Row[], byEye: readonly string[], pixels: PixelRow[] }>}
 */
export async function checkRules(stage) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  /** @type {readonly string[]} */
  let eyes = [];
  for (const one of CASES) {
    for (const { rules, results, byEye } of await look(stage, one)) {
      eyes = byEye;
      for (const { rule, ok, measured } of results) {
        const note = rules.find(({ id }) => id === rule);
        const row =
          rows.get(rule) ?? (note && { ...note, measured: [], broken: [] });
        if (!row) continue;
        rows.set(rule, row);
        const found = ok ? row.measured : row.broken;
        if (!found.includes(measured)) found.push(measured);
      }
    }
  }
  return {
    rows: [...rows.values()],
    byEye: eyes,
    pixels: await measurePixels(stage),
  };
}

/** @param {string} cell */
const escape = (cell) =>
  cell.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\u202f', ' ');

/** Enough to see what is measured. */
const MOST = 3;

/** @param {readonly string[]} measured */
const some = (measured) =>
  measured.slice(0, MOST).join('; ') +
  (measured.length > MOST ? `; … (${measured.length})` : '');

/**
 * The page docs/guidelines.md.
 *
 * @param {Awaited<ReturnType<typeof checkRules>>} checked
 */
export function asMarkdown({ rows, byEye, pixels }) {
  /** @param {PixelRow} row */
  const cells = ({ says, source, measured, broken }) => [
    says,
    source,
    some([...broken, ...measured]),
    broken.length === 0 ? 'yes' : '**no**',
  ];
  /** @param {string[]} line */
  const asLine = (line) => `| ${line.map(escape).join(' | ')} |`;
  const lines = rows.map((row) => [
    `[${row.id}](check.md#${row.id})`,
    ...cells(row),
  ]);
  return `# The buttons and their guidelines

How the kit’s own buttons meet the rules of the [page check](check.md). The rules come
from FranceConnect+’s integration guide, its guideline picture, the State design system
(DSFR 1.14.4) and WCAG. The measurements cover both fonts, light and dark, and the states
rest, hover, pressed, focused and disabled. They cover larger buttons, a narrow column,
text at 200 % and 26 languages, and the demo’s login and registration pages at 320, 768
and 1280 px. \`test/guidelines/\` also compares pixels with the official component.

\`npm run guidelines -- --write\` measures in Chromium and writes this page.
\`npm run test:rest\` fails when it is out of date.

${rows.filter(({ broken }) => broken.length === 0).length} of ${rows.length} measured rules are met. ${byEye.length} rules are for a person to check.

<!-- measured -->

| rule | what it asks | source | measured | met |
| ---- | ------------ | ------ | -------- | --- |
${lines.map(asLine).join('\n')}

<!-- /measured -->

Measured from pictures, at two pixels to a CSS pixel:

<!-- pixels -->

| what it asks | source | measured | met |
| ------------ | ------ | -------- | --- |
${pixels.map((row) => asLine(cells(row))).join('\n')}

<!-- /pixels -->

For a person to check:

${byEye.map((one) => `- ${one}`).join('\n')}
`;
}
