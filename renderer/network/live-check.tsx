import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { IconPlayerStop, IconRefresh } from '../ui/icons.ts';
import { useWording } from '../ui/wording.tsx';
import { useFinishedPorts } from './announce.ts';
import { clockText } from '../ui/clock-text.ts';
import { timeText } from './matrix-cells.ts';
import { matrixText } from './matrix-text.ts';
import { Matrix } from './matrix.tsx';
import type { ProbeRun } from './probe-run.ts';
import styles from './live-check.module.css';

const TICK_MS = 100;

function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}

function Clock(props: { readonly run: ProbeRun }) {
  const wording = useWording();
  const { run } = props;
  const now = useNow(run.state.kind === 'running');
  const started = clockText(run.startedAt, wording.language);
  const tookMs = run.state.kind === 'done' ? run.state.answer.tookMs : Math.max(0, now - run.startedAt);
  return (
    <span className={styles['clock']}>
      {wording.say('check.started', { time: started })} · {timeText(tookMs, wording)}
    </span>
  );
}

/** False where it ended without a connection to try, because the name leads nowhere. */
function isTried({ state, places }: ProbeRun): boolean {
  return state.kind === 'running' || places.length > 0;
}

/** A check as it goes on: what is checked since when, the matrix, and the buttons to stop, repeat and copy it. */
export function LiveCheck(props: {
  readonly run: ProbeRun;
  readonly host: string;
  readonly title: string;
  /** The port to enter, once that is known. */
  readonly best: number | null;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}) {
  const wording = useWording();
  const { say } = wording;
  const { run, host, best } = props;
  useFinishedPorts(run);
  return (
    <section aria-label={props.title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{props.title}</h2>
        <Clock run={run} />
        {run.state.kind === 'running' ? (
          <Button small look="ghost" icon={IconPlayerStop} onPress={props.onStop}>
            {say('check.stop')}
          </Button>
        ) : (
          <>
            <CopyButton small look="ghost" text={() => matrixText(run, host, best, wording)}>
              {say('check.copy')}
            </CopyButton>
            <Button small look="ghost" icon={IconRefresh} onPress={props.onAgain}>
              {say('check.again')}
            </Button>
          </>
        )}
      </div>
      {isTried(run) && <Matrix run={run} host={host} best={best} />}
      {run.other !== null && run.state.kind === 'running' && (
        <p className={styles['other']}>{say('check.other', { host: run.other })}</p>
      )}
    </section>
  );
}
