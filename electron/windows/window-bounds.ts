/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Bounds, 'width' | 'height'>;

/** Smallest window in which every screen still works. */
export const MIN_SIZE = { width: 720, height: 520 } as const;
/** Size on first start; the smaller display wins. */
export const FIRST_SIZE = { width: 1200, height: 800 } as const;

const VISIBLE_EDGE = 100;

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}

function centred({ width, height }: Size, area: Bounds): Bounds {
  const x = area.x + Math.round((area.width - width) / 2);
  const y = area.y + Math.round((area.height - height) / 2);
  return { x, y, width, height };
}

/** True where enough of the window lies on the display to see it and to take hold of its title bar. */
function isReachable(window: Bounds, area: Bounds): boolean {
  const titleBarInside = window.y >= area.y && window.y <= area.y + area.height - VISIBLE_EDGE;
  return titleBarInside && overlap(window.x, window.width, area.x, area.width) >= VISIBLE_EDGE;
}

/** Not smaller than usable, not larger than the display. */
function fitted({ width, height }: Size, area: Bounds): Size {
  return {
    width: clamp(width, Math.min(MIN_SIZE.width, area.width), area.width),
    height: clamp(height, Math.min(MIN_SIZE.height, area.height), area.height),
  };
}

/**
 * Where the window opens: the saved bounds where a display that is connected now still shows them, else centred on
 * the primary display. `areas` are the work areas of the displays, the primary one first.
 */
export function placeWindow(saved: Bounds | null, areas: readonly Bounds[]): Bounds {
  const primary = areas[0] ?? { x: 0, y: 0, ...FIRST_SIZE };
  if (!saved) return centred(fitted(FIRST_SIZE, primary), primary);
  for (const area of areas) {
    const window = { ...fitted(saved, area), x: saved.x, y: saved.y };
    if (isReachable(window, area)) return window;
  }
  return centred(fitted(saved, primary), primary);
}
