import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { useWording } from '../ui/wording.tsx';
import { aroundLine, earlier, later, MAX_LINE_LENGTH, STEP_LINES, type LineRange } from './line-range.ts';
import styles from './original-text.module.css';

const CHUNK_LINES = 50;

/** A line to go to. A new object goes there again. */
export interface LineTarget {
  readonly line: number;
}

function Line(props: { readonly number: number; readonly text: string; readonly target: boolean }) {
  const { say } = useWording();
  const { number, text } = props;
  const rest = text.length - MAX_LINE_LENGTH;
  return (
    <div
      className={classNames(styles['line'], props.target && styles['target'])}
      data-line={number}
      tabIndex={props.target ? -1 : undefined}
    >
      {rest > 0 ? text.slice(0, MAX_LINE_LENGTH) : text}
      {rest > 0 && <em className={styles['rest']}>{say('result.original.long-line', { n: rest })}</em>}
    </div>
  );
}

function Chunks(props: {
  readonly lines: readonly string[];
  readonly range: LineRange;
  readonly target: number | null;
}) {
  const { lines, range } = props;
  const starts: number[] = [];
  for (let start = range.from; start <= range.to; start += CHUNK_LINES) starts.push(start);
  return starts.map((start) => {
    const part = lines.slice(start - 1, Math.min(start - 1 + CHUNK_LINES, range.to));
    return (
      <div key={start} className={styles['chunk']} style={{ '--lines': part.length }}>
        {part.map((text, i) => (
          <Line key={start + i} number={start + i} text={text} target={start + i === props.target} />
        ))}
      </div>
    );
  });
}

interface OriginalTextProps {
  readonly text: string;
  /** True: the input goes on beyond the text that is kept. */
  readonly cut: boolean;
  readonly textLanguage: string;
  /** Line to bring into view; null for none. */
  readonly target: LineTarget | null;
}

/** The input as it came, with line numbers; long texts in parts, so that the window stays quick. */
export function OriginalText(props: OriginalTextProps) {
  const { say } = useWording();
  const { text, target } = props;
  const lines = useMemo(() => text.split('\n'), [text]);
  const [shown, setShown] = useState<{ range: LineRange; target: LineTarget | null }>(() => ({
    range: aroundLine(target?.line ?? 1, lines.length),
    target,
  }));
  // A new target moves the range before anything is drawn.
  if (target !== shown.target)
    setShown({ range: aroundLine(target?.line ?? 1, lines.length, shown.range), target });
  const { range } = shown;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!target) return;
    const line = box.current?.querySelector<HTMLElement>(`[data-line="${target.line}"]`);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'center' });
  }, [target]);
  const extend = (next: LineRange) => setShown({ range: next, target });
  const before = Math.min(STEP_LINES, range.from - 1);
  const after = Math.min(STEP_LINES, lines.length - range.to);
  return (
    <div className={styles['original']} ref={box}>
      {before > 0 && (
        <Button small onPress={() => extend(earlier(range))}>
          {say('result.original.earlier', { n: before })}
        </Button>
      )}
      <div className={styles['text']} lang={props.textLanguage}>
        <Chunks lines={lines} range={range} target={target?.line ?? null} />
      </div>
      {after > 0 && (
        <Button small onPress={() => extend(later(range, lines.length))}>
          {say('result.original.later', { n: after })}
        </Button>
      )}
      {after === 0 && props.cut && <p className={styles['cut']}>{say('result.original.cut')}</p>}
      <CopyButton small text={() => text}>
        {say('common.copy')}
      </CopyButton>
    </div>
  );
}
