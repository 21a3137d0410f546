// @ts-check
import { checkPage, find } from 'fc-eidas-elements/check.js';
import { CannotLook, firstLine } from './browser.js';

/**
 * @typedef {import('playwright-core').Page} BrowserPage
 * @typedef {import('fc-eidas-elements/check.js').Report} Report
 * @typedef {import('fc-eidas-elements/check.js').Finding} Finding
 * @typedef {{ label: string, jpeg: Buffer }} Picture
 * @typedef {Finding & { where: string[], picture?: Buffer | undefined }} PlacedFinding
 * @typedef {object} Visited
 * @property {string} url
 * @property {string} title
 * @property {readonly import('fc-eidas-elements/check.js').RuleNote[]} rules
 * @property {PlacedFinding[]} findings
 * @property {Map<string, Set<string>>} measured  of each rule, what was measured
 * @property {Picture[]} pictures
 * @property {Picture[]} states
 * @property {readonly string[]} byEye
 *
 * @typedef {object} View
 * @property {number} width
 * @property {'light' | 'dark'} theme
 * @property {string} language
 *
 * @typedef {object} VisitOptions
 * @property {number[]} widths
 * @property {('light' | 'dark')[]} themes
 * @property {string[]} languages
 * @property {string | undefined} storageState
 * @property {boolean} pictures
 * @property {'en' | 'fr'} language
 * @property {typeof import('./texts.js').TEXTS.en} texts
 */

const PATIENCE_MS = 15_000;
const QUIET_MS = 2_000;

/** A login page has two or three; a page of samples would take minutes. */
const MOST_BUTTONS = 8;

/** What a pointer, the keyboard or large text may change. */
const WHEN_HOVERED = ['hover', 'colours', 'eidas-contrast'];
const WHEN_FOCUSED = ['focus'];
const WHEN_LARGE = ['text-fits', 'clipped', 'covered', 'clickable'];

/**
 * Looks at one page in every view, with and without the pointer on its buttons.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {VisitOptions} options
 * @returns {Promise<Visited>}
 */
export async function visit(browser, url, options) {
  const { widths, themes, languages, texts } = options;
  /** @type {Visited} */
  const visited = {
    url,
    title: '',
    rules: [],
    findings: [],
    measured: new Map(),
    pictures: [],
    states: [],
    byEye: [],
  };
  const widest = Math.max(...widths);
  for (const language of languages) {
    for (const theme of themes) {
      for (const width of widths) {
        const view = { width, theme, language };
        const label = [
          `${width} px`,
          texts[theme],
          ...(languages.length > 1 ? [language] : []),
        ].join(', ');
        await inView(browser, url, view, options, async (page, look) => {
          const report = await look({});
          visited.url = report.url;
          visited.title = report.title;
          visited.rules = report.rules;
          visited.byEye = report.byEye;
          await add(visited, report, label, page, options);
          if (options.pictures && language === languages[0])
            visited.pictures.push(await pictureOf(page, label));
          if (width !== widest || language !== languages[0]) return;
          await inStates(visited, report, label, page, look, options);
          if (theme !== themes[0]) return;
          await page.evaluate(() => {
            document.documentElement.style.fontSize = '200%';
          });
          await add(
            visited,
            await look({ only: WHEN_LARGE }),
            `${label}, ${texts.large}`,
            page,
            options,
          );
        });
      }
    }
  }
  return visited;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {View} view
 * @param {VisitOptions} options
 * @param {(page: BrowserPage, look: (more: import('fc-eidas-elements/check.js').CheckOptions) => Promise<Report>) => Promise<void>} act
 */
async function inView(browser, url, view, options, act) {
  const { width, theme, language } = view;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: language,
    // A certificate of one's own on one's own machine is no fault.
    ignoreHTTPSErrors: isLoopback(url),
    ...(options.storageState && { storageState: options.storageState }),
  });
  try {
    const page = await context.newPage();
    const response = await open(page, url);
    const policy = response.headers()['content-security-policy'];
    const html = await response.text().catch(() => undefined);
    await act(page, (more) =>
      page.evaluate(checkPage, {
        language: options.language,
        ...(html !== undefined && { html }),
        ...(policy !== undefined && { policy }),
        ...more,
      }),
    );
  } finally {
    await context.close();
  }
}

/** @param {string} url */
const isLoopback = (url) =>
  /^(?:localhost|127\.|\[::1\])/.test(new URL(url).hostname);

/** @param {BrowserPage} page @param {string} url */
async function open(page, url) {
  let response;
  try {
    response = await page.goto(url, { timeout: PATIENCE_MS });
  } catch (error) {
    throw new CannotLook(`${url}: ${firstLine(error)}`);
  }
  if (!response || response.status() >= 400)
    throw new CannotLook(`${url} answers ${response?.status() ?? 'nothing'}`);
  // A page that a script makes goes on after its load; one that polls never ends.
  await page
    .waitForLoadState('networkidle', { timeout: QUIET_MS })
    .catch(() => undefined);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return response;
}

/**
 * @param {Visited} visited
 * @param {Report} report
 * @param {string} where
 * @param {BrowserPage} page
 * @param {VisitOptions} options
 */
async function add(visited, report, where, page, { pictures }) {
  for (const { rule, measured } of report.results) {
    const all = visited.measured.get(rule) ?? new Set();
    visited.measured.set(rule, all.add(measured));
  }
  for (const finding of report.findings) {
    const known = visited.findings.find(
      ({ rule, selector }) =>
        rule === finding.rule && selector === finding.selector,
    );
    if (known) {
      known.where.push(where);
      continue;
    }
    visited.findings.push({
      ...finding,
      where: [where],
      picture: pictures ? await closeUp(page, finding.selector) : undefined,
    });
  }
}

/**
 * Each button pointed at, then in focus.
 *
 * @param {Visited} visited
 * @param {Report} report
 * @param {string} where
 * @param {BrowserPage} page
 * @param {(more: import('fc-eidas-elements/check.js').CheckOptions) => Promise<Report>} look
 * @param {VisitOptions} options
 */
async function inStates(visited, report, where, page, look, options) {
  const { texts } = options;
  const buttons = report.results
    .filter(({ rule }) => rule === 'unaltered')
    .slice(0, MOST_BUTTONS);
  for (const { selector } of buttons) {
    const control = (await page.evaluateHandle(find, selector)).asElement();
    if (!control) continue;
    try {
      await control.hover({ timeout: QUIET_MS });
    } catch {
      // Something lies over it, which a rule says.
      continue;
    }
    await settled(page);
    await add(
      visited,
      await look({ only: WHEN_HOVERED }),
      `${where}, ${texts.hover}`,
      page,
      options,
    );
    await shoot(texts.hover);
    await page.mouse.move(0, 0);
    // So that the browser takes the focus for the keyboard's.
    await page.keyboard.press('Shift');
    await control.focus();
    await settled(page);
    await add(
      visited,
      await look({ only: WHEN_FOCUSED }),
      `${where}, ${texts.focus}`,
      page,
      options,
    );
    await shoot(texts.focus);

    /** @param {string} state */
    async function shoot(state) {
      if (!options.pictures) return;
      const jpeg = await closeUp(page, selector);
      if (jpeg) visited.states.push({ label: `${where}, ${state}`, jpeg });
    }
  }
}

/** Until transitions have ended. @param {BrowserPage} page */
const settled = (page) =>
  page.evaluate(async () => {
    await Promise.all(
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map(({ finished }) =>
          Promise.race([
            finished.catch(() => undefined),
            new Promise((done) => setTimeout(done, 1000)),
          ]),
        ),
    );
  });

const QUALITY = { type: /** @type {const} */ ('jpeg'), quality: 70 };
const TALLEST = 2000;

/** @param {BrowserPage} page @param {string} label @returns {Promise<Picture>} */
async function pictureOf(page, label) {
  const size = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  return {
    label,
    jpeg: await page.screenshot({
      ...QUALITY,
      fullPage: true,
      clip: {
        x: 0,
        y: 0,
        width: size.width,
        height: Math.min(size.height, TALLEST),
      },
    }),
  };
}

/**
 * An element, with what is around it.
 *
 * @param {BrowserPage} page
 * @param {string} selector
 */
async function closeUp(page, selector) {
  const element = (await page.evaluateHandle(find, selector)).asElement();
  const box = await element?.boundingBox();
  if (!box || box.width === 0) return undefined;
  const scroll = await page.evaluate(() => ({
    x: window.scrollX,
    y: window.scrollY,
  }));
  const margin = 48;
  const x = Math.max(0, box.x + scroll.x - margin);
  const y = Math.max(0, box.y + scroll.y - margin);
  return page
    .screenshot({
      ...QUALITY,
      fullPage: true,
      clip: {
        x,
        y,
        width: Math.min(box.width + 2 * margin, 1280),
        height: Math.min(box.height + 2 * margin, 600),
      },
    })
    .catch(() => undefined);
}
