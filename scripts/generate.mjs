// Makes src/generated: the FranceConnect logo out of the State design system,
// the list of languages, and the texts out of the XLIFF files. Nothing in that folder is edited by
// hand, and none of it is checked in.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { optimize } from 'svgo';
import { LOCALES, sourceLocale, targetLocales } from './locales.mjs';

const root = new URL('../', import.meta.url);
const generated = new URL('src/generated/', root);
const require = createRequire(import.meta.url);

/**
 * What is loaded together, by the first part of the ids: an element finds all
 * that it says in one file for each language.
 */
const UNITS = {
  buttons: ['button', 'eidas', 'fc', 'notice'],
  picker: ['picker'],
};

/**
 * Related languages side by side, which compresses best: it is the order of
 * the drop-ins' texts. One that is not here comes last.
 */
const FAMILIES =
  'de nl da nb sv is en ga mt fr it es pt ro lv lt et fi hu pl cs sk sl hr bg el';
const ORDERED = new Set(
  [...FAMILIES.split(' '), ...LOCALES].filter((locale) =>
    LOCALES.includes(locale),
  ),
);

/**
 * The objects that hold texts: which unit, and which of its ids are at hand in
 * English without any loading.
 */
const MODULES = {
  button: { unit: 'buttons' },
  eidas: { unit: 'buttons', english: true },
  picker: { unit: 'picker', english: true },
};

/**
 * The same paths in whole hundredths of a unit: no point moves by more than
 * can be seen at ten times the size, which test/guidelines/fidelity.test.js
 * looks at. No curve becomes another kind of curve.
 */
const inHundredths = (paths) =>
  optimize(`<svg xmlns="http://www.w3.org/2000/svg">${paths}</svg>`, {
    plugins: [
      { name: 'addScale', fn: () => ({ element: { enter: scaled } }) },
      {
        name: 'convertPathData',
        params: {
          floatPrecision: 0,
          transformPrecision: 8,
          makeArcs: false,
          straightCurves: false,
          convertToQ: false,
          utilizeAbsolute: false,
        },
      },
    ],
  }).data.replace(/<\/?svg[^>]*>/g, '');

const scaled = ({ name, attributes }) => {
  if (name === 'path') attributes.transform = 'scale(100)';
};

/**
 * The logo stands as a background image in the connect component's style
 * sheet. Its paths are taken over: the logo is never redrawn.
 */
async function generateLogo() {
  const sheet = await readFile(
    require.resolve('@gouvfr/dsfr/dist/component/connect/connect.main.css'),
    'utf8',
  );
  const encoded = /data:image\/svg\+xml;charset=utf8,([^"]+)"/.exec(sheet)?.[1];
  if (!encoded) throw new Error('DSFR: no logo in the connect component');
  const svg = decodeURIComponent(encoded);
  const paths = svg.match(/<path [^>]*\/>/g) ?? [];
  const viewBox = /viewBox='([^']+)'/.exec(svg)?.[1];
  if (paths.length !== 4 || viewBox !== '0 0 40 48') {
    throw new Error('DSFR: the logo is not the one that is expected');
  }
  await writeFile(
    new URL('franceconnect-logo.ts', generated),
    `import {html} from 'lit';

/** The FranceConnect logo, from @gouvfr/dsfr 1.14.4, rounded to 1/100 unit. */
export const logo = html\`<svg class="logo" viewBox="0 0 4000 4800" aria-hidden="true">${inHundredths(paths.join(''))}</svg>\`;
`,
  );
}

/** A text with its one placeholder, if it has one, written as `$`. */
function pack(template) {
  const text =
    typeof template === 'string' ? template : template.strings.join('$');
  if (
    /[|`\\]/.test(text) ||
    (typeof template === 'string' && text.includes('$'))
  )
    throw new Error(`a text has a character that divides: ${text}`);
  return text;
}

/** `fc.signIn` belongs to the group `fc`. */
const groupOf = (id) => id.slice(0, id.indexOf('.'));

/** The texts that `lit-localize` makes of the XLIFF files, by language. */
async function readTexts() {
  const built = new URL('lit-localize/', generated);
  await rm(built, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [require.resolve('@lit/localize-tools/bin/lit-localize.js'), 'build'],
    { cwd: fileURLToPath(root), stdio: 'ignore' },
  );
  const languages = new Map();
  for (const locale of ORDERED)
    if (locale !== sourceLocale)
      languages.set(locale, (await import(`${built}${locale}.js`)).templates);
  return languages;
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The texts of the source, as any of the XLIFF files repeats them. */
async function readSource() {
  const file = new URL(`locales/${targetLocales[0]}.xlf`, root);
  const unit = /<trans-unit id="([^"]+)"[^]*?<source>([^]*?)<\/source>/g;
  const texts = (await readFile(file, 'utf8')).matchAll(unit);
  return Object.fromEntries(
    Array.from(texts, ([, id, text]) => [
      id,
      text
        .replace(/<x [^>]*\/>/g, '$')
        .replace(/&(\w+);/g, (_, name) => ENTITIES[name]),
    ]),
  );
}

async function generateTexts() {
  const languages = await readTexts();
  const ids = [...new Set([...languages.values()].flatMap(Object.keys))].sort();
  const idsOf = (unit) => ids.filter((id) => UNITS[unit].includes(groupOf(id)));
  const strays = ids.filter(
    (id) => !Object.values(UNITS).flat().includes(groupOf(id)),
  );
  if (strays.length > 0) throw new Error(`texts without a unit: ${strays}`);
  for (const unit of Object.keys(UNITS)) {
    await generateUnit(unit, idsOf(unit), languages);
  }
  await generateTables(languages, Object.keys(UNITS).flatMap(idsOf));
  for (const [name, { unit, english }] of Object.entries(MODULES)) {
    await generateModule(name, unit, english, idsOf(unit));
  }
}

/** A file for each language, and the table of all: loading, imported. */
async function generateUnit(unit, ids, languages) {
  const folder = new URL(`${unit}/`, generated);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const lazy = [];
  const all = [];
  for (const [locale, templates] of languages) {
    const packed = ids.map((id) => pack(templates[id] ?? '')).join('|');
    await writeFile(
      new URL(`${locale}.ts`, folder),
      `export default \`${packed}\`;\n`,
    );
    all.push(`import ${locale} from './${unit}/${locale}.js';\n`);
    lazy.push(`  ${locale}: () => import('./${unit}/${locale}.js'),\n`);
  }
  const table = (sources) => `export const languages = {
${sources.join('')}};
`;
  await writeFile(new URL(`${unit}-languages.ts`, generated), table(lazy));
  // A server's render waits for nothing.
  await writeFile(
    new URL(`${unit}-languages.all.ts`, generated),
    `${all.join('')}\n${table([...languages.keys()].map((locale) => `  ${locale},\n`))}`,
  );
}

/**
 * For the drop-ins, where a policy of hashes blocks what a script would load
 * later, so that all languages are at hand: a text has a number in
 * place of its id, and French is a language as any other. A string for each
 * language, since a single one would take two bytes for each letter of all.
 * The picker's texts come last: the buttons' file ends before them.
 */
async function generateTables(languages, ids) {
  const source = await readSource();
  const texts = new Map();
  for (const locale of ORDERED)
    texts.set(
      locale,
      languages.has(locale)
        ? (id) => pack(languages.get(locale)[id] ?? '')
        : (id) => source[id],
    );
  const numbers = {};
  const kept = [];
  for (const id of ids) {
    const same = kept.findIndex((other) =>
      [...texts.values()].every((text) => text(other) === text(id)),
    );
    numbers[id] = same < 0 ? kept.push(id) - 1 : same;
  }
  await writeFile(
    new URL('text-numbers.json', generated),
    JSON.stringify(numbers),
  );
  for (const [file, all] of [
    ['buttons', kept.filter((id) => UNITS.buttons.includes(groupOf(id)))],
    ['elements', kept],
  ]) {
    const lines = [...texts].map(
      ([locale, text]) => `  ${locale}: \`${all.map(text).join('|')}\`,\n`,
    );
    await writeFile(
      new URL(`all-languages.${file}.ts`, generated),
      `export const languages = {\n${lines.join('')}};\n`,
    );
  }
}

async function generateModule(name, unit, english, ids) {
  await writeFile(
    new URL(`${name}-texts.ts`, generated),
    `import {Texts} from '../i18n/texts.js';
import {languages} from './${unit}-languages.js';
${english ? `import en from './${unit}/en.js';\n` : ''}
export const ${name}Texts = /* @__PURE__ */ new Texts('${ids.join('|')}', ${
      english ? 'languages, en' : 'languages'
    });
`,
  );
}

/** For the warning about two versions on one page. */
async function generateVersion() {
  const { version } = JSON.parse(
    await readFile(new URL('package.json', root), 'utf8'),
  );
  await writeFile(
    new URL('version.ts', generated),
    `/** The version of the package. */
export const VERSION: string = '${version}';
`,
  );
}

/** For the type of a language, and for whoever goes through all. */
async function generateLocales() {
  await writeFile(
    new URL('locales.ts', generated),
    `/** The languages of the kit, in the order of their codes. */
export const LOCALES = [${LOCALES.map((locale) => `'${locale}'`).join(', ')}] as const;
`,
  );
}

await mkdir(generated, { recursive: true });
await generateVersion();
await generateLocales();
await generateLogo();
await generateTexts();
