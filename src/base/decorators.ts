import type { LitElement, PropertyDeclaration } from 'lit';

/** What is given, and gives an accessor's new descriptor back. */
type MemberDecorator = (
  prototype: LitElement,
  name: string,
  accessor?: PropertyDescriptor,
) => void;

/**
 * Makes a member a reactive property, as `property` of `lit/decorators.js`
 * does, which serves two kinds of decorators and weighs more for it.
 */
export const property =
  (options?: PropertyDeclaration): MemberDecorator =>
  (prototype, name, accessor) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
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
