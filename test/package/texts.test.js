// The XLIFF files against the source and against the rules that a machine can
// check. Meaning is for people: locales/REVIEW.md.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = JSON.parse(
  readFileSync(join(root, 'lit-localize.json'), 'utf8'),
);
const require = createRequire(import.meta.url);

/**
 * @typedef {object} Unit
 * @property {string} id
 * @property {string} source
 * @property {string | undefined} target
 * @property {string} note
 */

const unescape = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** @param {string} file @returns {Unit[]} */
function unitsOf(file) {
  const unit = /<trans-unit id="([^"]+)"[^>]*>(.*?)<\/trans-unit>/gs;
  return [...readFileSync(file, 'utf8').matchAll(unit)].map(([, id, body]) => {
    const inside = (tag) =>
      new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 's').exec(body)?.[1];
    return {
      id,
      source: inside('source'),
      target: inside('target'),
      note: unescape(inside('note') ?? ''),
    };
  });
}

const placeholders = (text) => text.match(/<x id="\d+"/g)?.sort() ?? [];

/** The longest that a placeholder becomes: a country's name, or a service's. */
const shown = (text) =>
  unescape(text.replace(/<x [^>]*\/>/g, 'FranceConnect+'));

const NARROW = 'no narrow no-break space before ? ! ;';

/** What must be right in a language's typography, where a rule is certain. */
const TYPOGRAPHY = {
  all: [
    [/'/, 'a straight apostrophe'],
    [/\.\.\./, 'three dots for an ellipsis'],
    [/^\s|\s$| {2}/, 'a stray blank'],
    [/"/, 'a straight quotation mark'],
    [/^\p{Ll}.*\p{Ll}/u, 'a lower-case start'],
  ],
  fr: [
    [/[^\u202f][?!;]/, NARROW],
    [/[^\u00a0]:/, 'no no-break space before a colon'],
  ],
  others: [[/\s[?!;:…]/, 'a blank before punctuation']],
  es: [[/^[^¿]*\?/, 'no opening question mark']],
  el: [[/\?/, 'a Latin question mark']],
  de: [[/[“«»]/, 'quotation marks that are not German']],
  cs: [[/(?:^|\s)[kosuvz] /i, 'a break after a one-letter preposition']],
  sk: [[/(?:^|\s)[kosuvz] /i, 'a break after a one-letter preposition']],
  pl: [[/(?:^|\s)[aiouwz] /i, 'a break after a one-letter word']],
  ro: [[/[şţŞŢ]/, 'a cedilla for a comma below']],
};

/** Names and words that are the same in French and in the other language. */
const MAY_EQUAL_FRENCH = { 'picker.suggested': ['da', 'en', 'nl', 'nb'] };

/** A lower-case start is right where the text follows a dash or a name. */
const MAY_START_LOW = ['fc.newWindow', 'fc.whatIs', 'picker.notOffered'];

/** The guideline's picture has a wider space there. */
const MAY_BE_WIDE = ['fc.whatIs'];

function faultsOf(id, text, locale) {
  const plain = shown(text);
  const rules = [
    ...TYPOGRAPHY.all,
    ...(locale === 'fr' ? [] : TYPOGRAPHY.others),
    ...(TYPOGRAPHY[locale] ?? []),
  ];
  return rules
    .filter(([rule]) => rule.test(plain))
    .map(([, fault]) => fault)
    .filter((f) => !(f === 'a lower-case start' && MAY_START_LOW.includes(id)))
    .filter((f) => !(f === NARROW && MAY_BE_WIDE.includes(id)));
}

describe('the texts', () => {
  const extracted = mkdtempSync(join(tmpdir(), 'xliff-'));
  after(() => rmSync(extracted, { recursive: true, force: true }));
  const temporary = join(extracted, 'lit-localize.json');
  writeFileSync(
    temporary,
    JSON.stringify({
      ...config,
      $schema: undefined,
      tsConfig: join(root, config.tsConfig),
      output: { ...config.output, outputDir: join(extracted, 'out') },
      interchange: { ...config.interchange, xliffDir: extracted },
    }),
  );
  execFileSync(
    process.execPath,
    [
      require.resolve('@lit/localize-tools/bin/lit-localize.js'),
      'extract',
      `--config=${temporary}`,
    ],
    { stdio: 'ignore' },
  );
  const source = unitsOf(join(extracted, 'en.xlf'));

  test('stand in the source in French, each with a note and a limit', () => {
    assert.ok(source.length > 30);
    for (const { id, source: text, note } of source) {
      assert.match(note, /Max \d+ characters\.$/, id);
      const max = Number(/Max (\d+)/.exec(note)?.[1]);
      assert.ok(shown(text).length <= max, `${id} is longer than ${max}`);
      assert.deepEqual(faultsOf(id, text, 'fr'), [], `${id}: ${text}`);
    }
  });

  test('have a file in locales/ for each language of lit-localize.json, and no other', () => {
    assert.deepEqual(
      readdirSync(join(root, 'locales'))
        .filter((file) => file.endsWith('.xlf'))
        .sort(),
      config.targetLocales.map((locale) => `${locale}.xlf`).sort(),
    );
  });

  for (const locale of config.targetLocales) {
    test(`in ${locale} are complete, in step, short enough and well set`, () => {
      const units = unitsOf(join(root, 'locales', `${locale}.xlf`));
      const strip = ({ id, source: text, note }) => ({ id, text, note });
      assert.deepEqual(
        units.map(strip).sort((a, b) => a.id.localeCompare(b.id)),
        source.map(strip).sort((a, b) => a.id.localeCompare(b.id)),
        'run `npm run localize`',
      );
      for (const { id, source: french, target, note } of units) {
        assert.ok(target, `${id} is missing`);
        assert.deepEqual(placeholders(target), placeholders(french), id);
        if (!MAY_EQUAL_FRENCH[id]?.includes(locale)) {
          assert.notEqual(target, french, `${id} is still French`);
        }
        const max = Number(/Max (\d+)/.exec(note)?.[1]);
        assert.ok(
          shown(target).length <= max,
          `${id} has ${shown(target).length} characters, more than ${max}`,
        );
        assert.deepEqual(faultsOf(id, target, locale), [], `${id}: ${target}`);
        for (const [name] of shown(french).matchAll(/FranceConnect\+?/g)) {
          assert.ok(shown(target).includes(name), `${id} lost ${name}`);
        }
      }
    });
  }

  test('keep the official wordings word for word', () => {
    const official = {
      fr: { 'fc.signIn': 'S’identifier avec' },
      en: {
        'fc.signIn': 'Sign in with',
        'fc.whatIs': 'What is FranceConnect+?',
        'eidas.label':
          'Sign-in with a digital identity from another European country',
      },
      de: {
        'fc.signIn': 'Einloggen mit',
        'fc.whatIs': 'Was ist FranceConnect+?',
      },
    };
    for (const [locale, texts] of Object.entries(official)) {
      const units =
        locale === 'fr'
          ? source
          : unitsOf(join(root, 'locales', `${locale}.xlf`));
      for (const [id, text] of Object.entries(texts)) {
        const unit = units.find((each) => each.id === id);
        assert.equal(shown(unit?.target ?? unit?.source ?? ''), text);
      }
    }
  });

  /** Bulgarian and Greek letters stand in the place of those of ASCII. */
  const letters = (locale, sign) => {
    const first = { bg: 0x410, el: 0x38f }[locale];
    if (!first) return sign;
    const code = sign.charCodeAt(0);
    return String.fromCharCode(code + (code < 0x7f ? 1 : -1) * (first - 0x3c));
  };

  // A drop-in has them by number, one literal for each language.
  for (const [file, groups] of [
    ['fc-eidas-buttons', /^(?:button|eidas|fc|notice)\./],
    ['fc-eidas-elements', /./],
  ])
    test(`are in ${file}.js as in the XLIFF files, French too`, () => {
      const numbers = JSON.parse(
        readFileSync(join(root, 'src/generated/text-numbers.json'), 'utf8'),
      );
      const code = readFileSync(join(root, `dist/${file}.js`), 'utf8');
      const packed = (text) => unescape(text.replace(/<x [^>]*\/>/g, '$'));
      const ids = Object.keys(numbers).filter((id) => groups.test(id));
      assert.equal(Object.keys(numbers).length, source.length);
      for (const locale of [config.sourceLocale, ...config.targetLocales]) {
        const literal = new RegExp(`[{,]${locale}:("[^"]*\\|[^"]*")`).exec(
          code,
        );
        assert.ok(literal, locale);
        const texts = new Function(`return ${literal[1]}`)()
          .replace(/[<-{\u0390-\u044f]/g, (sign) => letters(locale, sign))
          .split('|');
        assert.equal(
          texts.length,
          Math.max(...ids.map((id) => numbers[id])) + 1,
        );
        const units =
          locale === config.sourceLocale
            ? source
            : unitsOf(join(root, 'locales', `${locale}.xlf`));
        for (const { id, target, source: french } of units)
          if (groups.test(id))
            assert.equal(texts[numbers[id]], packed(target ?? french), id);
      }
    });

  test('have a review for each language', () => {
    const review = readFileSync(join(root, 'locales/REVIEW.md'), 'utf8');
    for (const locale of config.targetLocales) {
      assert.match(review, new RegExp(`^## ${locale} `, 'm'));
    }
  });
});
