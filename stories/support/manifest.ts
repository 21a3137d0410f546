/*
 * What the docs tables show: the public members of the custom elements
 * manifest, and no others.
 */
import built from '../../dist/custom-elements.json';

/** A member, an attribute, an event or a slot of an element. */
export interface Member {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly inheritedFrom?: { readonly name: string };
}

export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Member[];
  readonly events?: readonly Member[];
  readonly slots?: readonly Member[];
}

export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
  }[];
}

/** What the platform or Lit calls, and nobody else. */
const CALLBACKS =
  /Callback$|^(?:formAssociated|shadowRootOptions|styles|elementProperties|handover)$/;

/** Whether users of an element may rely on it. */
export const isPublic = ({
  name,
  privacy,
  static: isStatic,
  description,
}: Member): boolean =>
  !/^[#_]/.test(name) &&
  (privacy === undefined || privacy === 'public') &&
  isStatic !== true &&
  !description?.includes('@internal') &&
  !CALLBACKS.test(name);

const tagOf = (className: string): string =>
  className.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();

/** A manifest of public members alone. */
function publicPart(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: (module.declarations ?? [])
        .filter(({ customElement }) => customElement === true)
        .map(publicDeclaration),
    })),
  };
}

function publicDeclaration(declaration: Declaration): Declaration {
  const {
    members = [],
    attributes = [],
    events = [],
    slots = [],
  } = declaration;
  return {
    ...declaration,
    tagName: declaration.tagName ?? tagOf(declaration.name),
    members: members.filter(
      (member) => isPublic(member) && member.attribute === undefined,
    ),
    attributes: attributes.filter(isPublic).map(withType),
    events: events.filter(({ name }) => name),
    slots: slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
  };
}

/** Without what means "not set", and with what the analyzer could not see. */
const withType = (member: Member): Member => ({
  ...member,
  type: {
    text: (member.type?.text ?? 'string').replace(
      / \| (?:null|undefined)/g,
      '',
    ),
  },
});

/** Before a build nothing is known of it. */
const file: unknown = built;

/**
 * The public members of the elements as built. A property that only mirrors an
 * attribute stands once, as the attribute.
 */
export const manifest = publicPart(file as Manifest);

/** The public part of one element. */
export function declarationOf(tag: string): Declaration {
  const found = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`the manifest does not know <${tag}>`);
  return found;
}
