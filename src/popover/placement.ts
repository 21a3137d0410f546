/** What a panel stands beside, in the coordinates of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a panel stands, and how large it may be. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between control and panel. */
const GAP = 4;
/** Between panel and edge, where it does not fill the viewport. */
const MARGIN = 8;
/** The panel's width, where there is room. */
const WIDTH = 576;
/** A viewport no wider is a phone's, or one that is zoomed to 400 %. */
const NARROW = 480;
/** Room enough for the field and some countries. */
const ROOMY = 360;

/**
 * Places a panel so that it is never cut off: below the control if it fits or
 * has room enough to scroll in, else above, else across the control. A narrow
 * viewport it fills.
 *
 * @param control what it stands beside
 * @param view the part of the page that is seen: what a keyboard on the
 *   screen leaves, too
 * @param content how high the panel would like to be at a given width
 */
export function place(
  control: Box,
  view: Box,
  content: (width: number) => number,
): Placement {
  const seen = view.right - view.left;
  const all = view.bottom - view.top;
  if (seen <= NARROW) {
    return { left: view.left, top: view.top, width: seen, height: all };
  }
  const width = Math.min(
    Math.max(control.right - control.left, WIDTH),
    seen - 2 * MARGIN,
  );
  const wanted = Math.min(content(width), all - 2 * MARGIN);
  const below = view.bottom - control.bottom - GAP - MARGIN;
  const above = control.top - view.top - GAP - MARGIN;
  let height = wanted;
  let top = control.bottom + GAP;
  if (below >= Math.min(wanted, ROOMY)) {
    height = Math.min(wanted, below);
  } else if (above >= Math.min(wanted, ROOMY)) {
    height = Math.min(wanted, above);
    top = control.top - GAP - height;
  }
  return {
    left: between(control.left, view.left, view.right, width),
    top: between(top, view.top, view.bottom, height),
    width,
    height,
  };
}

/** As wanted, but neither end outside. */
const between = (
  wanted: number,
  start: number,
  end: number,
  size: number,
): number => Math.max(start + MARGIN, Math.min(wanted, end - MARGIN - size));
