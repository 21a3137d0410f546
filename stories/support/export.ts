/** A drawing that holds a piece of the page. */
interface Drawing {
  readonly blob: Blob;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Room for the ring of focus, which lies outside. */
const MARGIN = 6;

/** A copy that looks the same wherever it stands: each style is its own. */
function copyOf(original: Element): Element {
  const copy = original.cloneNode(false) as Element;
  const style = getComputedStyle(original);
  copy.removeAttribute('href');
  copy.setAttribute(
    'style',
    [...style]
      .filter((name) => !name.startsWith('--'))
      .map((name) => `${name}: ${style.getPropertyValue(name)}`)
      .join('; '),
  );
  for (const child of original.childNodes) {
    if (child instanceof Element) copy.append(copyOf(child));
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

/** An element as an SVG that holds its markup. */
export function svgOf(element: HTMLElement): Drawing {
  const box = element.getBoundingClientRect();
  const width = Math.ceil(box.width) + 2 * MARGIN;
  const height = Math.ceil(box.height) + 2 * MARGIN;
  const copy = copyOf(element) as HTMLElement;
  copy.style.margin = '0';
  const content = new XMLSerializer().serializeToString(copy);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><foreignObject x="${String(MARGIN)}" y="${String(MARGIN)}" width="${String(width - MARGIN)}" height="${String(height - MARGIN)}" style="overflow: visible">${content}</foreignObject></svg>`;
  return {
    blob: new Blob([svg], { type: 'image/svg+xml' }),
    // Of a data: address, and of no other, the pixels may be read.
    address: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
    width,
    height,
  };
}

/** The same as pixels, twice as large as on the page. */
export async function pngOf({
  address,
  width,
  height,
}: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width * 2, height * 2);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('no picture'));
    });
  });
}

/** Hands a file over to the visitor. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
