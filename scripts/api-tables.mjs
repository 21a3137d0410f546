// The tables of the documentation, out of the custom elements manifest: what it does not know is
// not documented, and what it knows is.
import { readElements } from './editor-data.mjs';
import { BUTTONS, TAGS } from './tags.mjs';

const NAMES = {
  [TAGS.join()]: 'all',
  [BUTTONS.join()]: 'buttons',
  'fc-plus-button,fc-button': 'FC buttons',
  'eidas-button': '`eidas-button`',
  'eidas-country-picker': 'picker',
};

const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');

/** Entries that several elements have alike stand once. */
function merge(elements, kind, key) {
  const rows = new Map();
  for (const element of elements) {
    for (const entry of element[kind] ?? []) {
      const id = JSON.stringify(key(entry));
      const row = rows.get(id) ?? { cells: key(entry), tags: [] };
      row.tags.push(element.tagName);
      rows.set(id, row);
    }
  }
  return [...rows.values()].map(({ cells, tags }) => [
    NAMES[tags.join()],
    ...cells,
  ]);
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const inOrder = async () =>
  (await readElements()).sort(
    (a, b) => TAGS.indexOf(a.tagName) - TAGS.indexOf(b.tagName),
  );

/** A default in a word: what the description says, else the value. */
function defaultOf({ default: value, description, type }) {
  const [, said] = /\bDefault: (.+?)\.(?:\s|$)/s.exec(description) ?? [];
  if (said) return cell(said);
  if (/^boolean\b/.test(type.text)) return 'off';
  return value === undefined || /^(?:null|'')$/.test(value)
    ? 'none'
    : code(value.replaceAll("'", ''));
}

/** Markdown: the attributes, each in a sentence. */
export async function attributeTable() {
  const scopes = Object.values(NAMES);
  const rows = merge(await inOrder(), 'attributes', (attribute) => [
    code(attribute.name),
    cell(attribute.description.split(/(?<=\.)\s/)[0].replace(/\.$/, '')),
    defaultOf(attribute),
  ]);
  return table(
    ['on', 'attribute', 'meaning', 'default'],
    rows.sort(([a], [b]) => scopes.indexOf(a) - scopes.indexOf(b)),
  );
}

/** Markdown: attributes, further properties and methods, events, slots, states. */
export async function apiTables() {
  const own = (await inOrder()).map((element) => ({
    ...element,
    further: element.members.filter(({ attribute }) => attribute === undefined),
  }));
  const shown = (value) =>
    value === undefined || value === "''" ? '' : code(value);
  return [
    '### Attributes, each with a property of its name in camelCase',
    table(
      ['on', 'attribute', 'type', 'default', 'what'],
      merge(own, 'attributes', (a) => [
        code(a.name),
        code(a.type.text),
        shown(a.default),
        cell(a.description),
      ]),
    ),
    '### Further properties and methods',
    table(
      ['on', 'name', 'type', 'what'],
      merge(own, 'further', (m) => [
        code(m.kind === 'method' ? `${m.name}()` : m.name),
        code(m.type?.text ?? m.return?.type.text),
        cell(m.description),
      ]),
    ),
    '### Events',
    table(
      ['on', 'event', 'type', 'what'],
      merge(own, 'events', (e) => [
        code(e.name),
        code(e.type.text),
        cell(e.description),
      ]),
    ),
    '### Slots and states',
    table(
      ['on', 'name', 'what'],
      [
        ...merge(own, 'slots', (s) => [
          s.name ? `slot ${code(s.name)}` : 'the default slot',
          cell(s.description),
        ]),
        ...merge(own, 'cssStates', (s) => [
          code(`:state(${s.name})`),
          cell(s.description),
        ]),
      ],
    ),
  ].join('\n\n');
}
