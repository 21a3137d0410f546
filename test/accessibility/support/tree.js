// @ts-check
// What assistive technology is told of a page, as text: Chromium's own tree.

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {object} Told
 * @property {string} role
 * @property {string} name
 * @property {string} description
 * @property {string[]} states
 * @property {string} lang
 * @property {boolean} focusable
 * @property {number} backendId
 * @property {Told[]} children
 */

/** Boxes that say nothing, and pieces of a text that is told already. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak']);

/** What can be operated. */
export const OPERABLE = new Set([
  'link',
  'button',
  'searchbox',
  'textbox',
  'combobox',
  'radio',
]);

/** States that say something by being there. */
const FLAGS = ['busy', 'disabled', 'focused', 'modal', 'required', 'readonly'];
/** States whose value counts. */
const VALUES = [
  'expanded',
  'hasPopup',
  'invalid',
  'level',
  'live',
  'checked',
  'roledescription',
];

/**
 * The language of each node: its own `lang` or that of its nearest parent, and
 * from a shadow root its host's, as `:lang()` has it.
 *
 * @param {import('playwright-core').CDPSession} devtools
 */
async function languages(devtools) {
  /** @type {Map<number, string>} */
  const found = new Map();
  const { root } = await devtools.send('DOM.getDocument', {
    depth: -1,
    pierce: true,
  });
  /** @param {typeof root} node @param {string} around */
  const visit = (node, around) => {
    const attributes = node.attributes ?? [];
    const at = attributes.findIndex(
      (name, index) => index % 2 === 0 && name === 'lang',
    );
    const lang = at < 0 ? around : (attributes[at + 1] ?? '');
    found.set(node.backendNodeId, lang);
    for (const child of [
      ...(node.shadowRoots ?? []),
      ...(node.children ?? []),
    ]) {
      visit(child, lang);
    }
  };
  visit(root, '');
  return found;
}

/**
 * What is told of the page's `main`, shadow roots included.
 *
 * @param {Page} page
 * @returns {Promise<Told[]>}
 */
export async function toldOf(page) {
  const devtools = await page.context().newCDPSession(page);
  try {
    await devtools.send('Accessibility.enable');
    const langs = await languages(devtools);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    /** @param {string} id @returns {Told[]} */
    const read = (id) => {
      const node = byId.get(id);
      if (!node) return [];
      const children = (node.childIds ?? []).flatMap(read);
      const role = String(node.role?.value ?? '');
      const name = String(node.name?.value ?? '');
      if (node.ignored || SILENT.has(role)) return children;
      const properties = new Map(
        (node.properties ?? []).map(({ name, value }) => [
          String(name),
          value.value,
        ]),
      );
      const states = [
        ...FLAGS.filter((flag) => properties.get(flag) === true),
        ...VALUES.filter(
          (key) => ![undefined, '', 'false'].includes(properties.get(key)),
        ).map((key) => `${key}: ${properties.get(key)}`),
        ...(properties.get('checked') === 'false' ? ['not checked'] : []),
      ];
      if (node.value?.value) states.push(`value: ${node.value.value}`);
      return [
        {
          role,
          name,
          description: String(node.description?.value ?? ''),
          states,
          lang: langs.get(node.backendDOMNodeId ?? -1) ?? '',
          focusable: properties.get('focusable') === true,
          backendId: node.backendDOMNodeId ?? -1,
          children,
        },
      ];
    };
    const main = nodes.find(({ role }) => role?.value === 'main');
    return main ? read(main.nodeId).flatMap(({ children }) => children) : [];
  } finally {
    await devtools.detach();
  }
}

/** Every node of a tree. @param {Told[]} nodes @returns {Told[]} */
export const flat = (nodes) =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

/** Spaces that are told from others by what they do, not by how they look. */
const visible = (/** @type {string} */ text) =>
  text
    .replaceAll('\u00a0', '⍽')
    .replaceAll('\u202f', '⍽')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * One line for each node. A text that repeats the name above it is left out,
 * and a language is said where it begins.
 *
 * @param {Told[]} nodes
 * @returns {string}
 */
export function asText(nodes) {
  /** @type {string[]} */
  const lines = [];
  /** @param {Told} node @param {string} indent @param {Told | undefined} above */
  const write = (node, indent, above) => {
    const { role, name, description, states, lang, focusable } = node;
    const inherits = above?.lang === lang;
    if (role === 'StaticText') {
      if (!visible(name)) return;
      const repeats = inherits && above?.name === name;
      if (!repeats)
        lines.push(
          `${indent}“${visible(name)}”${inherits ? '' : ` [${lang}]`}`,
        );
      return;
    }
    const all = [
      ...states,
      ...(OPERABLE.has(role) && !focusable ? ['NOT FOCUSABLE'] : []),
      ...(!OPERABLE.has(role) && focusable ? ['focusable'] : []),
    ];
    lines.push(
      [
        indent + role,
        name && `“${visible(name)}”`,
        all.length > 0 && `(${all.join(', ')})`,
        !inherits && `[${lang}]`,
      ]
        .filter(Boolean)
        .join(' '),
    );
    if (description)
      lines.push(`${indent}    description: “${visible(description)}”`);
    for (const child of node.children) write(child, `${indent}  `, node);
  };
  for (const node of nodes) write(node, '', undefined);
  return `${lines.join('\n')}\n`;
}
