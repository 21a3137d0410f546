import { outwards, style, tagOf, topOf, viewOf } from './tree.js';

interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

const WHITE: Colour = { rgb: [255, 255, 255], alpha: 1 };
/** What browsers draw below a page in the dark. */
const DARK: Colour = { rgb: [18, 18, 18], alpha: 1 };

/** A colour as computed styles write it; `undefined` in other colour spaces. */
function parse(text: string): Colour | undefined {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith('%') ? parseFloat(part) / 100 : Number(part),
  );
  const [r, g, b, alpha = 1] = numbers;
  if (r === undefined || g === undefined || b === undefined) return undefined;
  if (/^rgba?\(/.test(text)) return { rgb: [r, g, b], alpha };
  if (text.startsWith('color(srgb '))
    return { rgb: [r * 255, g * 255, b * 255], alpha };
  return undefined;
}

const over = (top: Colour, bottom: Colour): Colour => {
  const mix = (index: 0 | 1 | 2): number =>
    top.rgb[index] * top.alpha + bottom.rgb[index] * (1 - top.alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
};

const write = ({ rgb }: Colour): string =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** As designers write a colour; one with alpha as the computed style has it. */
export function hex(text: string): string {
  const colour = parse(text);
  return colour?.alpha === 1 ? write(colour) : text;
}

/** Relative luminance, as WCAG defines it. */
function luminance({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast of two colours, `#rrggbb`: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => luminance(fromHex(text)));
  const [least, most] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
  return (most + 0.05) / (least + 0.05);
}

const fromHex = (text: string): Colour => {
  const at = (index: number): number =>
    parseInt(text.slice(index, index + 2), 16);
  return { rgb: [at(1), at(3), at(5)], alpha: 1 };
};

/**
 * The colour that is seen behind an element, its own included, as `#rrggbb`;
 * `undefined` where a picture or an unknown colour space is in the way.
 */
export function groundOf(element: Element): string | undefined {
  const layers: Colour[] = [];
  for (const at of outwards(element)) {
    const { backgroundColor, backgroundImage } = style(at);
    const colour = parse(backgroundColor);
    // A link's underline may be a picture; it is no ground.
    const isPicture = backgroundImage !== 'none' && tagOf(at) !== 'a';
    if (!colour || (isPicture && at !== element)) return undefined;
    layers.push(colour);
    if (colour.alpha === 1) break;
  }
  return write(
    layers.reduceRight((below, layer) => over(layer, below), canvasOf(element)),
  );
}

function canvasOf(element: Element): Colour {
  const { colorScheme } = style(topOf(element));
  if (!colorScheme.includes('dark')) return WHITE;
  const isDark =
    !colorScheme.includes('light') ||
    viewOf(element).matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? DARK : WHITE;
}

/** The colour of an element's text on what is behind it, as `#rrggbb`. */
export function inkOf(element: Element): string | undefined {
  const colour = parse(style(element).color);
  const ground = groundOf(element);
  if (!colour || ground === undefined) return undefined;
  return write(over(colour, fromHex(ground)));
}

/** Whether an element has a ground of its own. */
export const hasGround = (element: Element): boolean =>
  (parse(style(element).backgroundColor)?.alpha ?? 1) === 1;
