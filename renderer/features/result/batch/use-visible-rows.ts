import { useEffect, useState, type RefObject } from 'react';

/** Height of every row, in pixels; the style sheet has the same. */
export const ROW_HEIGHT = 39;
/** Rows beyond the edges of the window, so that scrolling never shows a gap. */
const BEYOND = 14;
/** The picture changes once for so many rows scrolled. */
const STEP = 7;

/** Rows from `first` up to `end` (exclusive) that are worth drawing. */
export interface VisibleRows {
  readonly first: number;
  readonly end: number;
}

function rowsInView(body: HTMLElement | null, count: number): VisibleRows {
  const top = body ? -body.getBoundingClientRect().top : 0;
  const firstSeen = Math.floor(top / ROW_HEIGHT / STEP) * STEP;
  const seen = Math.ceil(window.innerHeight / ROW_HEIGHT) + STEP;
  const first = Math.max(0, Math.min(firstSeen - BEYOND, count - 1));
  return { first, end: Math.max(first, Math.min(count, firstSeen + seen + BEYOND)) };
}

/** Follows the scrolling of the window: a table of any length is drawn only where it is seen. */
export function useVisibleRows(body: RefObject<HTMLElement | null>, count: number): VisibleRows {
  const [rows, setRows] = useState<VisibleRows>({ first: 0, end: Math.min(count, 40) });
  useEffect(() => {
    const look = () => {
      const next = rowsInView(body.current, count);
      setRows((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [body, count]);
  return { first: Math.min(rows.first, count), end: Math.min(rows.end, count) };
}
