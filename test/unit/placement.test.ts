import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { place } from '../../src/popover/placement.js';

const VIEW = { left: 0, top: 0, right: 1000, bottom: 800 };
const box = (left: number, top: number, width = 245, height = 56) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the place of a popover', () => {
  it('is below its control where it fits', () => {
    const { left, top, height } = place(box(100, 50), VIEW, () => 300);
    expect({ left, top, height }).to.deep.equal({
      left: 100,
      top: 110,
      height: 300,
    });
  });

  it('is below its control, to scroll in, where there is room for some', () => {
    const { top, height } = place(box(100, 50), VIEW, () => 3000);
    expect(top).to.equal(110);
    expect(top + height).to.equal(792);
  });

  it('is above where there is room only there', () => {
    const { top, height } = place(box(100, 700), VIEW, () => 400);
    expect(height).to.equal(400);
    expect(top + height).to.equal(696);
  });

  it('is across the control where there is room on neither side', () => {
    const view = { ...VIEW, bottom: 400 };
    const { top, height } = place(box(100, 170), view, () => 380);
    expect(top).to.equal(12);
    expect(height).to.equal(380);
  });

  it('takes the whole width of a phone, or of a page zoomed to 400 %', () => {
    const view = { ...VIEW, right: 320, bottom: 256 };
    const { left, width } = place(box(16, 100), view, () => 900);
    expect({ left, width }).to.deep.equal({ left: 0, width: 320 });
  });

  it('is never cut off, wherever the control is', () => {
    const size = fc.integer({ min: 40, max: 3000 });
    const at = fc.integer({ min: -3000, max: 3000 });
    fc.assert(
      fc.property(
        size,
        size,
        at,
        at,
        size,
        at,
        at,
        (width, height, left, top, content, x, y) => {
          const view = {
            left: x,
            top: y,
            right: x + width,
            bottom: y + height,
          };
          const placed = place(box(left, top), view, () => content);
          expect(placed.left).to.be.at.least(x);
          expect(placed.top).to.be.at.least(y);
          expect(placed.left + placed.width).to.be.at.most(view.right);
          expect(placed.top + placed.height).to.be.at.most(view.bottom);
          expect(placed.height).to.be.greaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
