// Whoever searches the documentation for a message of the kit finds its entry: the texts come
// from the sources, so that a new message asks for one.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { readRules } from '../../scripts/check-rules.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Without what Markdown adds, and each value of a page as `…`. */
const plain = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replace(/\\(?=\|)|<br>|[`*_]/g, '')
    .replace(/\s+/g, ' ');
const errors = plain(read('docs/troubleshooting.md'));
const check = plain(read('docs/check.md'));

const sources = ['src', 'command'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.[jt]s$/.test(file) && !/generated/.test(file))
    .map((path) =>
      ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true),
    ),
);

function* nodesOf(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** A text of the source as people read it; `undefined` for what is made elsewhere. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.templateSpans.reduce(
    (text, { expression, literal }) =>
      text + (constantOf(expression) ?? '…') + literal.text,
    node.head.text,
  );
}

/** The text of a constant of the same file. */
function constantOf(name) {
  if (!ts.isIdentifier(name)) return undefined;
  for (const node of nodesOf(name.getSourceFile()))
    if (
      ts.isVariableDeclaration(node) &&
      node.name.getText() === name.text &&
      node.initializer
    )
      return textOf(node.initializer);
  return undefined;
}

/** The calls of a function, or of `new` a class, by the text before their parenthesis. */
const callsOf = (name) =>
  sources.flatMap((source) =>
    [...nodesOf(source)].filter(
      (node) =>
        (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
        name.test(node.expression.getText()),
    ),
  );

const said = (nodes) =>
  nodes
    .map((node) => textOf(node)?.split('\n')[0])
    .filter((text) => text && /\p{L}{3}/u.test(text.replaceAll('…', '')));

test('every code of fc-error has a section, and every message an entry', () => {
  const union = sources
    .flatMap((source) => [...nodesOf(source)])
    .find(
      (node) =>
        ts.isTypeAliasDeclaration(node) &&
        node.name.text === 'AuthorizeErrorCode',
    );
  const codes = union.type.types.map(({ literal }) => literal.text);
  assert.ok(codes.length >= 5);
  const headings = read('docs/troubleshooting.md').match(/^### .+$/gm);
  for (const code of codes)
    assert.ok(headings.includes(`### ${code}`), `no section for ${code}`);

  const reports = callsOf(/^reportError$/);
  assert.ok(reports.length >= codes.length);
  for (const { arguments: given } of reports) {
    const [, code, message] = given.map(textOf);
    const line = plain(`<…> ${code}: ${message}`);
    assert.ok(errors.includes(line), `no entry for ${line}`);
  }
});

test('every line of an element on the console has an entry', () => {
  const lines = callsOf(/^console\.\w+$/).filter((node) =>
    node.getSourceFile().fileName.startsWith('src/'),
  );
  const texts = said(lines.map(({ arguments: [text] }) => text));
  assert.ok(texts.length >= 4, `${texts.length} lines`);
  for (const text of texts)
    assert.ok(errors.includes(plain(text)), `no entry for ${text}`);
});

test('every line that the build puts around a drop-in file has an entry', () => {
  const lines = [...read('vite.config.ts').matchAll(/console\.\w+\("([^"]+)/g)];
  assert.ok(lines.length >= 2, `${lines.length} lines`);
  for (const [, line] of lines) {
    const text = plain(line.replace(/\$\{[^}]*\}/g, '…'));
    assert.ok(errors.includes(text), `no entry for ${text}`);
  }
});

test('every message of the command has an entry', () => {
  const calls = callsOf(/^(?:CannotLook|Error|note)$/).filter((node) =>
    node.getSourceFile().fileName.startsWith('command/'),
  );
  const texts = said(calls.map(({ arguments: [text] }) => text));
  assert.ok(texts.length >= 9, `${texts.length} messages`);
  for (const text of texts)
    assert.ok(check.includes(plain(text)), `no entry for ${text}`);
});

test('every finding of the page check has an entry, in both languages', async () => {
  const rules = await readRules();
  assert.ok(rules.length > 50);
  for (const { id, says, mend } of rules)
    for (const text of [id, says.en, says.fr, mend.en, mend.fr])
      assert.ok(check.includes(plain(text)), `${id}: no entry for ${text}`);
});
