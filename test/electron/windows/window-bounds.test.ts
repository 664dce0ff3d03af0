import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIN_SIZE, placeWindow } from '../../../electron/windows/window-bounds.ts';

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 };
const LEFT_SCREEN = { x: -1920, y: 0, width: 1920, height: 1080 };

describe('placeWindow', () => {
  it('opens in the middle of the primary display the first time', () => {
    expect(placeWindow(null, [LAPTOP, LEFT_SCREEN])).toEqual({ x: 120, y: 63, width: 1200, height: 800 });
  });

  it('opens where it was, on the second display too', () => {
    const saved = { x: -1500, y: 100, width: 1000, height: 700 };
    expect(placeWindow(saved, [LAPTOP, LEFT_SCREEN])).toEqual(saved);
  });

  it('keeps a window that stands half out of the display', () => {
    const saved = { x: 1300, y: 100, width: 1000, height: 700 };
    expect(placeWindow(saved, [LAPTOP])).toEqual(saved);
  });

  it('comes back to the primary display when the other one is gone, in its size', () => {
    expect(placeWindow({ x: -1500, y: 100, width: 1000, height: 700 }, [LAPTOP])).toEqual({
      x: 220,
      y: 113,
      width: 1000,
      height: 700,
    });
  });

  it('brings back a window whose title bar cannot be reached', () => {
    for (const y of [-400, 5000])
      expect(placeWindow({ x: 50, y, width: 900, height: 700 }, [LAPTOP]).y).toBe(113);
  });

  it('never opens smaller than usable or larger than the display', () => {
    expect(placeWindow({ x: 10, y: 30, width: 20, height: 20 }, [LAPTOP])).toMatchObject(MIN_SIZE);
    expect(placeWindow({ x: 0, y: 25, width: 9000, height: 9000 }, [LAPTOP])).toMatchObject({
      width: 1440,
      height: 875,
    });
    expect(placeWindow(null, [{ x: 0, y: 0, width: 640, height: 480 }])).toEqual({
      x: 0,
      y: 0,
      width: 640,
      height: 480,
    });
  });

  it('always shows the title bar on some display, wherever it was saved', () => {
    const pixel = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(fc.record({ x: pixel, y: pixel, width: pixel, height: pixel }), (saved) => {
        const { x, y, width } = placeWindow(saved, [LAPTOP, LEFT_SCREEN]);
        const visible = [LAPTOP, LEFT_SCREEN].some(
          (area) =>
            Math.min(x + width, area.x + area.width) - Math.max(x, area.x) >= 100 &&
            y >= area.y &&
            y < area.y + area.height,
        );
        expect(visible).toBe(true);
      }),
    );
  });
});
