import { useEffect, useRef, useState, type RefObject } from 'react';

/** Height of every row, in pixels; the style sheet has the same. */
export const ROW_HEIGHT = 39;
/** Rows beyond the edges of the window, so that scrolling never shows a gap. */
const BEYOND = 10;
/** The picture changes once for so many rows scrolled. */
const STEP = 7;

/** Rows from `first` up to `end` (exclusive) that are worth drawing. */
export interface VisibleRows {
  readonly first: number;
  readonly end: number;
}

/** Before the place of the table is known: it stands below the bar, and few of its rows are in view. */
const BEGINNING: VisibleRows = { first: 0, end: 12 };

function rowsInView(body: HTMLElement | null, count: number, beyond: number): VisibleRows {
  const top = body ? -body.getBoundingClientRect().top : 0;
  const firstSeen = Math.floor(top / ROW_HEIGHT / STEP) * STEP;
  const seen = Math.ceil(window.innerHeight / ROW_HEIGHT) + STEP;
  const first = Math.max(0, Math.min(firstSeen - beyond, count - 1));
  return { first, end: Math.max(first, Math.min(count, firstSeen + seen + beyond)) };
}

/** Follows the scrolling of the window: a table of any length is drawn only where it is seen. */
export function useVisibleRows(body: RefObject<HTMLElement | null>, count: number): VisibleRows {
  const [rows, setRows] = useState<VisibleRows>(BEGINNING);
  const drawn = useRef<VisibleRows>(BEGINNING);
  useEffect(() => {
    let more = 0;
    const look = () => {
      const next = rowsInView(body.current, count, BEYOND);
      const now = drawn.current;
      if (now.first === next.first && now.end === next.end) return;
      const leaps = next.first >= now.end || next.end <= now.first;
      drawn.current = leaps ? rowsInView(body.current, count, 0) : next;
      setRows(drawn.current);
      if (!leaps) return;
      // Where no row stays, those in view come first, and the others with the next picture.
      cancelAnimationFrame(more);
      more = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(more);
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [body, count]);
  return { first: Math.min(rows.first, count), end: Math.min(rows.end, count) };
}
