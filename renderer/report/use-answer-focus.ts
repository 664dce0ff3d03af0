import { useEffect, useRef, type RefObject } from 'react';
import { useActions } from '../ui/actions.tsx';

/** For the heading of an answer: it takes the focus once, so that it is read out; words that come later are announced. */
export function useAnswerFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const { announce } = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = useRef(true);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (!isNew.current) announce(title);
    isNew.current = false;
  }, [announce, title]);
  return heading;
}
