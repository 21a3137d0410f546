// Prints an import map for the modules, with the hash of each: for a page
// without a bundler. Served: dist/ under /kit/, node_modules/ under /vendor/.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

const packages = {
  lit: 'lit/index.js',
  'lit-html': 'lit-html/lit-html.js',
  'lit-element/lit-element.js': 'lit-element/lit-element.js',
  '@lit/reactive-element': '@lit/reactive-element/reactive-element.js',
  'lit/': 'lit/',
  'lit-html/': 'lit-html/',
  '@lit/reactive-element/': '@lit/reactive-element/',
  '@lit/localize/': '@lit/localize/',
};

const hashOf = (file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** The modules of a package that a browser may load. */
const modulesOf = (folder) =>
  readdirSync(`node_modules/${folder}`, { recursive: true })
    .filter((file) => /^(?!development|node).*\.js$/.test(file))
    .map((file) => folder + file.replaceAll('\\', '/'));

const kit = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const folders = Object.values(packages).map((path) =>
  path.replace(/[\w-]+\.js$/, ''),
);

const map = {
  imports: {
    'fc-eidas-elements': '/kit/esm/index.js',
    ...Object.fromEntries(
      Object.entries(packages).map(([name, path]) => [name, `/vendor/${path}`]),
    ),
  },
  integrity: Object.fromEntries([
    ...Object.entries(kit)
      .filter(([file]) => /^esm\//.test(file))
      .map(([file, hash]) => [`/kit/${file}`, hash]),
    ...[...new Set(folders)]
      .flatMap(modulesOf)
      .map((file) => [`/vendor/${file}`, hashOf(`node_modules/${file}`)]),
  ]),
};

console.log(JSON.stringify(map));
