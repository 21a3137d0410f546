// What the built package promises to those who install it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { TAGS } from '../../scripts/tags.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** The pages that people read. */
const documentation = () => [
  'README.md',
  'README.fr.md',
  ...readdirSync(new URL('docs/', root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

test('importing anything under plain Node does not throw', async () => {
  const paths = TAGS.flatMap((tag) => [
    `fc-eidas-elements/elements/${tag}.js`,
    `fc-eidas-elements/define/${tag}.js`,
  ]);
  for (const path of ['fc-eidas-elements', ...paths]) await import(path);
  const { FcPlusButton } =
    await import('fc-eidas-elements/elements/fc-plus-button.js');
  assert.equal(typeof FcPlusButton, 'function');
});

test('every export has its file and its types', () => {
  const { exports } = JSON.parse(read('package.json'));
  for (const [name, target] of Object.entries(exports)) {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    for (const file of files) {
      for (const tag of name.includes('*') ? TAGS : ['']) {
        if (name === './dist/*') continue;
        const path = file.replace('*', tag);
        assert.ok(existsSync(new URL(path, root)), `${name}: ${path}`);
      }
    }
  }
});

test('integrity.json holds the hash of each file that a page loads', () => {
  const integrity = JSON.parse(read('dist/integrity.json'));
  const loaded = readdirSync(new URL('dist/', root), { recursive: true })
    .map(String)
    .filter((file) => /\.(?:js|css)$/.test(file));
  assert.ok(loaded.includes('fc-eidas-elements.js'));
  assert.ok(loaded.includes('esm/index.js'));
  assert.deepEqual(Object.keys(integrity), loaded.sort());
  for (const [file, hash] of Object.entries(integrity)) {
    const content = readFileSync(new URL(`dist/${file}`, root));
    const sha = createHash('sha384').update(content).digest('base64');
    assert.equal(hash, `sha384-${sha}`, file);
  }
});

test('the hashes in the documentation are those of the build', () => {
  const integrity = JSON.parse(read('dist/integrity.json'));
  const snippets = documentation().flatMap((file) =>
    [
      ...read(file).matchAll(
        /(?:src|href)="[^"]*\/([\w.-]+)"\s+integrity="([^"]*)"/g,
      ),
    ].map(([, name, hash]) => ({ file, name, hash })),
  );
  assert.ok(snippets.some(({ file }) => file === 'docs/policies.md'));
  for (const { file, name, hash } of snippets)
    assert.equal(hash, integrity[name], `${file} is stale: npm run docs`);
});

test('the code in the documentation is the code of the tested files', () => {
  const blocks = documentation().flatMap((file) =>
    [
      ...read(file).matchAll(
        /<!-- ((?:docs|examples)\/\S+) -->\s+```\w+\n(.*?)```/gs,
      ),
    ].map(([, path, code]) => ({ file, path, code })),
  );
  const paths = blocks.map(({ path }) => path);
  assert.ok(paths.includes('docs/recipes/fetch-start.js'));
  for (const { file, path, code } of blocks)
    assert.equal(code, read(path), `${file} is stale: npm run docs`);
});

test('the tables of the documentation are those of the manifest', () => {
  execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: root,
  });
});

test('the controls of the stories are those of the manifest', async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL('stories/support/arg-types.ts', root))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { argTypesFor } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  assert.equal(elements.length, TAGS.length);
  for (const { tagName, attributes, members } of elements) {
    const { argTypes: types } = argTypesFor(tagName);
    const known = new Map(
      [...attributes, ...members.filter(({ name }) => name === 'busy')].map(
        (entry) => [entry.name, entry],
      ),
    );
    assert.deepEqual(Object.keys(types).sort(), [...known.keys()].sort());
    // What they say comes from the manifest too: nothing is told by hand.
    for (const [name, { description }] of Object.entries(types))
      if (description !== undefined)
        assert.equal(description, known.get(name).description, name);
  }
  const byHand = readdirSync(new URL('stories/', root), { recursive: true })
    .map((file) => `stories/${file}`)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\| *attribute *\|/i.test(read(file)));
  assert.deepEqual(byHand, []);
});

test('each lock file holds for every platform and every registry', () => {
  const examples = readdirSync(new URL('examples/', root), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => `examples/${name}/`);
  for (const folder of ['', 'bench/', ...examples]) {
    const { packages } = JSON.parse(read(`${folder}package-lock.json`));
    for (const [place, entry] of Object.entries(packages)) {
      assert.doesNotMatch(entry.resolved ?? '', /^https?:/, folder + place);
      for (const name of Object.keys(entry.optionalDependencies ?? {}))
        assert.ok(
          // As Node looks for it: beside, or further up.
          place
            .split('/node_modules/')
            .map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'))
            .concat('')
            .some((at) => `${at && `${at}/`}node_modules/${name}` in packages),
          `${folder}package-lock.json lacks ${name}, of ${place}`,
        );
    }
  }
});

test('the drop-ins import nothing and carry no notes to translators', () => {
  for (const file of ['fc-eidas-buttons.js', 'fc-eidas-elements.js']) {
    const code = read(`dist/${file}`);
    assert.doesNotMatch(code, /\bimport\s*[({*"']/);
    assert.doesNotMatch(code, /Max \d+ characters/);
  }
  assert.doesNotMatch(read('dist/fc-eidas-buttons.js'), /data-code/);
});

test('the modules load each language by itself, and leave lit outside', () => {
  const texts = read('dist/esm/generated/buttons-languages.js');
  assert.match(texts, /el: \(\) => import\("\.\/buttons\/el\.js"\)/);
  assert.match(read('dist/esm/elements/fc-plus-button.js'), /from "\.\.?\//);
  assert.match(read('dist/esm/button/authorize-button.js'), /from "lit"/);
  const files = readdirSync(new URL('dist/esm/', root), { recursive: true });
  assert.ok(!files.some((file) => String(file).includes('node_modules')));
});

test('the manifest holds all that pages may use of the four elements', async () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const found = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  assert.deepEqual(
    found.map(({ tagName }) => tagName).sort(),
    [...TAGS].sort(),
  );
  const sorted = (names) => [...names].sort();
  for (const element of found) {
    const module = await import(
      `fc-eidas-elements/elements/${element.tagName}.js`
    );
    const { observedAttributes, elementProperties } = module[element.name];
    assert.deepEqual(
      sorted(element.attributes.map(({ name }) => name)),
      sorted(observedAttributes),
    );
    const known = [...element.attributes, ...element.members].flatMap(
      ({ name, fieldName }) => [name, fieldName],
    );
    for (const [name, { state }] of elementProperties)
      // What a button hands to the picker in its slot.
      if (!state && name !== 'handover')
        assert.ok(known.includes(name), `${element.tagName}: ${name}`);
  }
  // What stands in a template, and is not told of, is not there.
  const code = readdirSync(new URL('dist/esm/', root), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'))
    .map((file) => read(`dist/esm/${file}`))
    .join('\n');
  assert.deepEqual(
    sorted(
      new Set(
        [...code.matchAll(/<slot name="([^"]+)"/g)].map(([, name]) => name),
      ),
    ),
    sorted(
      new Set(
        found
          .flatMap(({ slots }) => slots.map(({ name }) => name))
          .filter(Boolean),
      ),
    ),
  );
  assert.doesNotMatch(code, /\spart="/);
  assert.deepEqual(
    found.flatMap(({ cssParts, cssProperties }) => [
      ...cssParts,
      ...cssProperties,
    ]),
    [],
  );
});
