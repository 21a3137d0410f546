import type { LitElement, PropertyDeclaration } from 'lit';

/** What is given, and gives an accessor's new descriptor back. */
type MemberDecorator = (
  prototype: LitElement,
  name: string,
  accessor?: PropertyDescriptor,
) => void;

/** How a property is declared. */
interface Declaration extends PropertyDeclaration {
  /**
   * What `undefined`, `null` and the empty string set, which is how frameworks
   * say "not set". Where it is `undefined`, the empty string means itself.
   */
  readonly unset?: unknown;
}

/**
 * Makes a member a reactive property, as `property` of `lit/decorators.js`
 * does, which serves two kinds of decorators and weighs more for it.
 */
export const property =
  (options?: Declaration): MemberDecorator =>
  (prototype, name, accessor) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
    const made = Object.getOwnPropertyDescriptor(prototype, name);
    if (options && Object.hasOwn(options, 'unset')) {
      const { unset } = options;
      Object.defineProperty(prototype, name, {
        ...made,
        set(value: unknown) {
          const isUnset =
            value == null || (value === '' && unset !== undefined);
          made?.set?.call(this, isUnset ? unset : value);
        },
      });
    }
    // An accessor has been replaced by one that asks for an update.
    return accessor && Object.getOwnPropertyDescriptor(prototype, name);
  };

/** Makes a member a reactive property without an attribute. */
export const state = (): MemberDecorator => property({ state: true });

/** Makes a member read the first element in the shadow root that matches. */
export const query =
  (selector: string) =>
  (prototype: LitElement, name: string): void => {
    Object.defineProperty(prototype, name, {
      get(this: Partial<LitElement>): Element | null {
        return this.renderRoot?.querySelector(selector) ?? null;
      },
    });
  };
