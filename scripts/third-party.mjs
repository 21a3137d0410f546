// dist/THIRD-PARTY.txt: whose work the built files hold, and on which terms. The packages are those
// that the bundler took up; what is drawn or derived from others' files is named here.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** What no bundler sees: artwork and data, taken over when the kit is built or generated. */
const TAKEN_OVER = {
  '@gouvfr/dsfr':
    'The FranceConnect logo, its coordinates rounded to 1/100 unit. The Marianne font is not part of the kit. The names and the logo of FranceConnect may be used only by sites that are entitled to offer the service.',
  'country-flag-icons': 'The flags, rounded and merged.',
  'cldr-localenames-full': 'The names of the countries.',
};

/** The bundler's own helpers are not a package: they come with it. */
const HELPERS = { from: 'rolldown', name: '@oxc-project/runtime' };

const WIDTH = 79;

function describe(name, what, title = name) {
  const folder = new URL(`node_modules/${name}/`, root);
  const { version, license } = JSON.parse(
    readFileSync(new URL('package.json', folder), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const text = readFileSync(new URL(file, folder), 'utf8').trim();
  return [`${title} ${version} (${license})`, what, text].join('\n\n');
}

/** @param {Iterable<string>} modules what the bundler took up, by its ids */
export function writeThirdParty(modules) {
  const packages = new Set();
  let helpers = '';
  for (const id of modules) {
    const path = id.replaceAll('\\', '/');
    const found = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    if (found) packages.add(found);
    else if (path.includes('@oxc-project'))
      helpers = 'The helpers of the compiled code.';
  }
  const parts = [
    ...[...packages]
      .sort()
      .map((name) =>
        describe(name, 'In the drop-in files; the modules import it.'),
      ),
    ...(helpers
      ? [describe(HELPERS.from, helpers, `${HELPERS.name}, of rolldown`)]
      : []),
    ...Object.entries(TAKEN_OVER).map(([name, what]) => describe(name, what)),
  ];
  writeFileSync(
    new URL('dist/THIRD-PARTY.txt', root),
    `${[
      'The files of fc-eidas-elements hold work of others, on these terms.',
      ...parts,
    ].join(`\n\n${'-'.repeat(WIDTH)}\n\n`)}\n`,
  );
  return [...packages].sort();
}
