// @ts-check
// What a person with a screen reader does on the demo's login page.

/** @typedef {import('./orca.js').Said} Said */
/** @typedef {Awaited<ReturnType<typeof import('./orca.js').startOrca>>} Session */
/**
 * @typedef {object} Step
 * @property {string} does
 * @property {Said[]} hears
 */

/** How the French pages speak to whom. @type {Record<string, Record<'signIn' | 'eidas' | 'starting' | 'failed' | 'field' | 'results' | 'none' | 'greece' | 'question' | 'chosen' | 'missing' | 'oneLeft' | 'level', RegExp>>} */
const EXPECTED = {
  fr: {
    signIn: /^S’identifier avec FranceConnect\+/,
    eidas:
      /^Connectez-vous avec une identité numérique d’un autre pays européen/,
    starting: /^Connexion en cours…/,
    failed: /^Votre identité n’a pas été transmise à ce site\./,
    field: /^Rechercher un pays/,
    results: /^Résultats.: \d+/,
    none: /^Aucun pays de cette liste/,
    greece: /^Grèce/,
    question: /Quel pays a délivré votre identité numérique/,
    chosen: /Pays choisi.: /,
    missing: /Choisissez le pays/,
    oneLeft: /Pas encore choisi.: Grèce/,
    level: /niveau de sécurité/,
  },
  de: {
    signIn: /^Mit FranceConnect\+|FranceConnect\+/,
    eidas: /digitaler Identität/,
    starting: /…/,
    failed: /^Ihre Identität/,
    field: /^Land suchen/,
    results: /^Ergebnisse: \d+/,
    none: /^Kein Land in dieser Liste/,
    greece: /^Griechenland/,
    question: /Welches Land hat Ihre digitale Identität/,
    chosen: /Ausgewähltes Land: /,
    missing: /Wählen Sie das Land/,
    oneLeft: /Noch nicht ausgewählt: Griechenland/,
    level: /Island/,
  },
  el: {
    signIn: /^Σύνδεση μέσω FranceConnect\+/,
    eidas: /^Σύνδεση με ψηφιακή ταυτότητα άλλης ευρωπαϊκής χώρας/,
    starting: /^Γίνεται σύνδεση…/,
    failed: /^Η ταυτότητά σας δεν διαβιβάστηκε/,
    field: /^Αναζήτηση χώρας/,
    results: /^Αποτελέσματα: \d+/,
    none: /^Καμία χώρα αυτής της λίστας/,
    greece: /^Ελλάδα/,
    question: /Ποια χώρα εξέδωσε/,
    chosen: /Επιλεγμένη χώρα: /,
    missing: /Επιλέξτε τη χώρα/,
    oneLeft: /Δεν έχει επιλεγεί ακόμη: Ελλάδα/,
    level: /Ισλανδία/,
  },
};

export const LANGUAGES = Object.keys(EXPECTED);

/** Longer than the kit waits for the last key, and the browser for a pause. */
const TYPED_MS = 800;

/** The page has something to ask before it sends its form: in the browser. */
const refuseOnce = () =>
  document.addEventListener('submit', (event) => event.preventDefault(), {
    once: true,
  });

/** What Orca says of the browser and of itself. */
const ABOUT_ITSELF =
  /^(Loading\.|Finished loading|Focus mode|Browse mode|.* frame\.$)/;

/**
 * Through the page, the buttons, a start, a failed trip, and the picker in each
 * of its natures: to nothing, to a country that cannot be chosen, to Greece.
 *
 * @param {Session} session
 * @param {string} origin
 * @param {string} lang  what the elements speak, on a page in French
 * @returns {Promise<Step[]>}
 */
export async function listen({ engine, page, said, press }, origin, lang) {
  const expected = EXPECTED[lang];
  if (!expected) throw new Error(`no scenario in ${lang}`);
  /** @type {Step[]} */
  const steps = [];
  /** @param {string} does @param {RegExp} until @param {number} [silence] */
  const hear = async (does, until, silence) => {
    const all = await said.until(until, does, silence);
    const hears = all.filter(({ text }) => text && !ABOUT_ITSELF.test(text));
    // Firefox says it late: of what was done before, by the next step at times.
    while (engine === 'firefox' && hears[0]?.text === 'expanded')
      steps.at(-1)?.hears.push(.../** @type {[Said]} */ (hears.splice(0, 1)));
    steps.push({ does, hears });
  };
  /**
   * Which part of a page Orca begins with is its own affair, and what it still
   * says of one that is about to go.
   *
   * @param {RegExp} until
   */
  const keepOnly = (until) => {
    const step = steps.at(-1);
    if (step) step.hears = step.hears.filter(({ text }) => until.test(text));
  };
  /** @param {string} path @param {RegExp} until */
  const open = async (path, until) => {
    const query = `${path.includes('?') ? '&' : '?'}lang=${lang}`;
    await page.goto(`${origin}${path}${query}#content`);
    await hear(`opens ${path}`, until);
    keepOnly(until);
  };
  /** @param {string} key @param {RegExp} until @param {string} [does] */
  const key = async (key, until, does = `presses ${key}`) => {
    await press(...key.split(' '));
    await hear(does, until);
  };
  /**
   * To a field whose description has changed since it was read. Firefox tells
   * of the change only as Orca reads it anew, and Orca says it once more.
   *
   * @param {RegExp} until
   */
  const comeBack = async (until) => {
    await key('shift+Tab', until);
    const hears = steps.at(-1)?.hears ?? [];
    const again = hears.findIndex(
      ({ text }, at) =>
        until.test(text) &&
        hears.slice(0, at).some((said) => said.text === text),
    );
    if (engine === 'firefox' && again > 0) hears.splice(again, 1);
  };
  /**
   * On a busy machine a count is said between two keys, and the last one later
   * than a silence: what is heard last counts.
   *
   * @param {string} text @param {RegExp} until
   */
  const type = async (text, until) => {
    await press(...text);
    await hear(`types ${text}`, until, TYPED_MS);
    const typed = steps.at(-1);
    if (typed) typed.hears = typed.hears.slice(-1);
  };
  const loaded = /^Finished loading \S/;

  await open('/login', loaded);
  await key('Down', /FranceConnect\+/, 'reads the first line');
  for (let line = 0; line < 2; line++) {
    await key('Down', /./, 'reads the next line');
  }
  await open('/login?error=access_denied&road=eidas', expected.failed);
  await key('Tab', expected.signIn);
  await key('Tab', /FranceConnect\+/);
  await key('Tab', expected.failed);
  await key('Return', expected.starting);
  await open('/login/countries', loaded);
  await key('Tab', expected.field);
  await type('zzz', expected.none);
  await key('Escape', expected.results);
  await type('isl', /: 1$/);
  await key('Down', expected.level);
  await key('Escape', expected.results);
  await type('grec', /: 1$/);
  await key('Down', expected.greece);
  await key('Return', expected.starting);

  // In a form of the site: first its own field, last its button.
  /** @param {string} attributes */
  const openForm = async (attributes) => {
    await open(`/form?attributes=${encodeURIComponent(attributes)}`, loaded);
    await key('Tab', /entry/, 'goes to the field before');
  };
  const LIST = 'layout="list" required';
  await openForm(LIST);
  await key('Tab', expected.field);
  await type('zzz', expected.none);
  await key('Escape', expected.results);
  await key('Down', /radio/);
  await key('Down', expected.level);
  await key('space', expected.level);
  await key('Up', /radio/);
  await key('space', /^selected/);
  await comeBack(expected.chosen);
  await type('hellas', /: 1$/);
  await key('Tab', expected.greece);
  await openForm(`${LIST} data-missing`);
  await key('Tab', expected.field);
  await key('Tab', /radio/);
  await key('Tab', /Envoyer/);
  await key('Return', expected.missing);
  await type('hell', expected.oneLeft);
  await key('Tab', expected.greece);
  await key('Tab', /Envoyer/);
  await key('shift+Tab', expected.greece);
  await comeBack(expected.oneLeft);
  await openForm(`${LIST} disabled`);
  await key('Tab', /Envoyer/);
  await key('Up', /./, 'reads the line above');
  await key('Up', /./, 'reads the line above that');
  await openForm('required');
  await key('Tab', expected.question);
  await key('Down', /radio/);
  // From a dialog that is gone, Orca says no name in Firefox.
  await key('Escape', /combo box/);
  await key('Return', expected.field);
  await type('zzz', expected.none);
  await key('Escape', expected.results);
  await type('isl', /: 1$/);
  await key('Tab', expected.level);
  await key('Escape', expected.results);
  await type('hellas', /: 1$/);
  await key('Return', expected.greece);
  await key('Down', expected.greece);
  await key('Escape', expected.greece);
  await openForm('required data-missing');
  await key('Tab', expected.question);
  await key('Tab', /Envoyer/);
  await key('Return', expected.missing);
  await key('Tab', /Envoyer/);
  await comeBack(expected.missing);
  await openForm('value="EL" disabled');
  await key('Tab', /Envoyer/);
  await key('Up', /./, 'reads the line above');
  await key('Up', /./, 'reads the line above that');
  await open('/nested', loaded);
  await key('Tab', /entry/, 'goes to the field before');
  await key('Tab', /grayed/);
  await key('Tab', /grayed/);
  await key('Tab', expected.eidas);
  await key('Return', expected.field);
  // In Firefox the first dialog of a page takes Orca out of focus mode, in which
  // letters are its own commands.
  await key('Escape', /opens dialog|collapsed/);
  await key('Return', expected.field);
  await type('zzz', expected.none);
  await key('Escape', expected.results);
  await type('isl', /: 1$/);
  await key('Tab', expected.level);
  await key('space', expected.level);
  await key('Escape', expected.results);
  await type('hell', /: 1$/);
  await key('Tab', expected.greece);
  await page.evaluate(refuseOnce);
  await key('space', /opens dialog|collapsed/, 'chooses, and the page stays');
  await key('Return', expected.greece);
  await key('space', expected.starting);
  keepOnly(expected.starting);
  return steps;
}

/**
 * A step with what is heard, each in the language of its voice. `(…)`: Orca
 * asked for no voice, and the browser tells this language.
 *
 * @param {string} lang
 * @param {Step[]} steps
 */
export const asText = (lang, steps) =>
  [
    `--- ${lang}`,
    ...steps.map(({ does, hears }) =>
      [
        does,
        ...hears.map(({ text, lang, told }) => {
          const voice = lang ? `[${lang}]` : told ? `(${told})` : '[orca]';
          return `    ${voice.padEnd(7)}${text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')}`;
        }),
      ].join('\n'),
    ),
    '',
  ].join('\n');

/** What a voice of another language makes unintelligible. */
const GREEK = /\p{Script=Greek}/u;
/** A country beside its own name: one name, for which there is one voice. */
const TWO_NAMES = /^\p{Script=Latin}+[ \u00a0]+\p{Script=Greek}/u;

/** What Orca says of where one is, as often as there are groups. */
const ABOUT_PLACES = /^(statusbar|leaving \w+)$/;

const squeeze = (/** @type {string} */ text) =>
  text.replace(/\s+/g, ' ').trim();

/** Sentences long enough to be recognised. @param {string} text */
const sentencesIn = (text) =>
  squeeze(text)
    .split(/(?<=[.?!;…])\s(?=\p{Lu})/u)
    .map((each) => each.replace(/( link)?[.\s]*$/, ''))
    .filter((each) => each.split(' ').length > 3);

/**
 * What a person would not want to hear.
 *
 * @param {Step[]} steps
 */
export function unwelcome(steps) {
  const found = [];
  for (const { does, hears } of steps) {
    const texts = hears.map(({ text }) => squeeze(text.replace(/\.$/, '')));
    texts.forEach((text, index) => {
      if (text === texts[index - 1] && !ABOUT_PLACES.test(text))
        found.push(`${does}: “${text}” is said twice`);
      if (/\b(\w{3,}) \1\b/.test(text))
        found.push(`${does}: “${text}” stammers`);
      for (const sentence of sentencesIn(text)) {
        if (texts.some((other, at) => at !== index && other.includes(sentence)))
          found.push(`${does}: “${sentence}” is said once more`);
      }
      if (/\p{Regional_Indicator}|\bflag\b/u.test(text))
        found.push(`${does}: “${text}” reads a flag`);
    });
    for (const { text, lang, told } of hears) {
      const spoken = lang || told;
      const foreign = GREEK.test(text) && !TWO_NAMES.test(text);
      if (spoken && foreign && !spoken.split('+').includes('el'))
        found.push(
          `${does}: “${text}” is read by a voice that speaks ${spoken}`,
        );
    }
  }
  return found;
}
