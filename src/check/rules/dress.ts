import { hex } from '../colour.js';
import { around, style, viewOf } from '../tree.js';
import { BOXES } from '../official.js';
import type { Button, Rule } from '../types.js';
import { onFranceConnect } from './support.js';
import type { FcButton, Found } from './support.js';

export const isForced = ({ control }: Button): boolean =>
  viewOf(control).matchMedia('(forced-colors: active)').matches;

export function faceOf({ control, made }: Button): Element {
  const [only] = control.children;
  const isPicture =
    made === 'own' &&
    control.children.length === 1 &&
    only?.matches('img, svg');
  return isPicture && only ? only : control;
}

export const isDressed = (button: Button): boolean =>
  button.dressed && !isForced(button);

export const dressed = (
  measure: (button: FcButton) => Found,
): Rule['measure'] =>
  onFranceConnect((button) =>
    isDressed(button) ? measure(button) : undefined,
  );

export const scaleOf = (control: Element): number =>
  Math.max(parseFloat(style(control).fontSize) / 16, 0.5);

export function hasRoom(button: Button): boolean {
  const { brand, control, made, host } = button;
  const parent = made === 'kit' ? host : around(control);
  const wanted = BOXES[brand].width * scaleOf(control);
  return (
    parent === null || parent.clientWidth === 0 || parent.clientWidth >= wanted
  );
}

export const isFrench = ({ control }: Button): boolean =>
  /^\s*S.identifier/.test(control.textContent ?? '') ||
  !control.textContent?.trim();

export const colours = (button: Button): string => {
  const { backgroundColor, color } = style(button.control);
  return `${hex(backgroundColor)}/${hex(color)}`;
};

export const pair = (text: string): string => text.replace('/', ' / ');
