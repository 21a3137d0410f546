// Makes src/generated: the FranceConnect logo out of the State design system,
// and the texts out of the XLIFF files. Nothing in that folder is edited by
// hand, and none of it is checked in.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);
const generated = new URL('src/generated/', root);
const require = createRequire(import.meta.url);

/** Which languages a group of texts has at hand without any loading. */
const AT_HAND = { fc: [], notice: [], eidas: ['en'], picker: ['en'] };

/**
 * The logo stands as a background image in the connect component's style
 * sheet. Its paths are taken over as they are: the logo is never redrawn.
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

/** The FranceConnect logo, unaltered, from @gouvfr/dsfr 1.14.4. */
export const logo = html\`<svg class="logo" viewBox="${viewBox}" aria-hidden="true">${paths
      .join('')
      .replaceAll("'", '"')}</svg>\`;
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

async function generateTexts() {
  const built = new URL('lit-localize/', generated);
  await rm(built, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [require.resolve('@lit/localize-tools/bin/lit-localize.js'), 'build'],
    { cwd: fileURLToPath(root), stdio: 'ignore' },
  );
  const languages = new Map();
  for (const file of (await readdir(built)).sort()) {
    const locale = /^(\w\w)\.js$/.exec(file)?.[1];
    if (!locale) continue;
    const { templates } = await import(
      pathToFileURL(fileURLToPath(new URL(file, built)))
    );
    languages.set(locale, templates);
  }
  const ids = [
    ...new Set(
      [...languages.values()].flatMap((templates) => Object.keys(templates)),
    ),
  ].sort();
  for (const [group, atHand] of Object.entries(AT_HAND)) {
    await generateGroup(
      group,
      ids.filter((id) => groupOf(id) === group),
      languages,
      atHand,
    );
  }
  const strays = ids.filter((id) => !(groupOf(id) in AT_HAND));
  if (strays.length > 0) throw new Error(`texts without a group: ${strays}`);
}

async function generateGroup(group, ids, languages, atHand) {
  const folder = new URL(`${group}/`, generated);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const lazy = [];
  const inline = [];
  for (const [locale, templates] of languages) {
    const packed = ids.map((id) => pack(templates[id] ?? '')).join('|');
    await writeFile(
      new URL(`${locale}.ts`, folder),
      `export default \`${packed}\`;\n`,
    );
    inline.push(`  ${locale}: \`${packed}\`,\n`);
    lazy.push(
      atHand.includes(locale)
        ? inline.at(-1)
        : `  ${locale}: () => import('./${group}/${locale}.js'),\n`,
    );
  }
  const module = (sources) => `import {Texts} from '../i18n/texts.js';

export const ${group}Texts = /* @__PURE__ */ new Texts('${ids.join('|')}', {
${sources.join('')}});
`;
  await writeFile(new URL(`${group}-texts.ts`, generated), module(lazy));
  // The drop-ins take this one instead: a policy of hashes blocks what a
  // script would load later.
  await writeFile(
    new URL(`${group}-texts.inline.ts`, generated),
    module(inline),
  );
}

await mkdir(generated, { recursive: true });
await generateLogo();
await generateTexts();
