/** What the platform or Lit calls, and nobody else. */
const CALLBACKS =
  /Callback$|^(?:formAssociated|shadowRootOptions|styles|elementProperties|observedAttributes|handover)$/;

const isPublic = ({ name, privacy, static: isStatic, description, ignore }) =>
  !/^[#_]/.test(name) &&
  (privacy === undefined || privacy === 'public') &&
  !isStatic &&
  !ignore &&
  !description?.includes('@internal') &&
  !CALLBACKS.test(name);

/** Leaves in the manifest what users of the package may rely on. */
const publicSurface = {
  name: 'public-surface',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(
        ({ customElement, tagName, name }) =>
          (customElement && tagName) || /^Authorize(?:Error)?Event$/.test(name),
      );
      const kept = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(({ declaration }) =>
        kept.has(declaration.name),
      );
      module.declarations.filter(({ tagName }) => tagName).forEach(publish);
    }
    manifest.modules = manifest.modules
      .filter(({ declarations }) => declarations.length > 0)
      .flatMap((module) => [asBuilt(module), ...definitions(module)])
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

const built = (path) =>
  path.replace(/^src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/** Paths lead to what is in the package, not to its sources. */
const asBuilt = (module) =>
  JSON.parse(JSON.stringify(module), (key, value) =>
    /^(?:path|module)$/.test(key) && typeof value === 'string'
      ? built(value)
      : value,
  );

/** The files that register, which the analyzer cannot read. */
const definitions = ({ path, declarations }) =>
  declarations
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name }) => ({
      kind: 'javascript-module',
      path: `dist/esm/define/${tagName}.js`,
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: built(path) },
        },
      ],
    }));

function publish(element) {
  const hidden = new Set(
    element.members.filter((m) => !isPublic(m)).map(({ name }) => name),
  );
  element.members = element.members
    .filter(isPublic)
    .map((member) => complete(member, 'property'));
  element.attributes = element.attributes
    .filter(({ fieldName }) => !hidden.has(fieldName))
    .map((attribute) => complete(attribute, 'attribute'));
  for (const kind of ['cssParts', 'cssProperties']) element[kind] ??= [];
}

/** What a native control has too needs no docstring; all else does. */
function described({ name, inheritedFrom }) {
  if (inheritedFrom?.module.startsWith('src/form/'))
    return 'As on a native form control.';
  throw new Error(`no docstring for ${name}`);
}

function complete(member, kind) {
  const known = { ...member };
  known.description ??= described(member);
  if (member.kind === 'method') return known;
  if (!known.type?.text) throw new Error(`no type for ${member.name}`);
  // It reads as an array, and is written as codes.
  if (kind === 'attribute' && member.name === 'countries')
    known.type = { text: 'string' };
  return known;
}

export default {
  globs: ['src/{elements,button,picker,form,base,authorize}/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicSurface],
};
