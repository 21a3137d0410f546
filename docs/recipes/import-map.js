// Prints an import map for the modules, with the hash of each: for a page
// without a bundler. Served: dist/ under /kit/, node_modules/ under /vendor/.
import { readFileSync } from 'node:fs';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const modules = Object.entries(hashes).filter(([file]) => /^esm\//.test(file));

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

const map = {
  imports: {
    'fc-eidas-elements': '/kit/esm/index.js',
    ...Object.fromEntries(
      Object.entries(packages).map(([name, path]) => [name, `/vendor/${path}`]),
    ),
  },
  integrity: Object.fromEntries(
    modules.map(([file, hash]) => [`/kit/${file}`, hash]),
  ),
};

console.log(JSON.stringify(map));
