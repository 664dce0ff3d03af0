import { useEffect, useId, useRef, useState } from 'react';
import type { Report } from '../../../shared/report/report.ts';
import type { Explained } from '../../explained.ts';
import { Chain } from '../../ui/chain.tsx';
import { useActions } from '../../ui/actions.tsx';
import { useWording } from '../../ui/wording.tsx';
import { DelayLine } from './delay-line.tsx';
import { FurtherFindings } from '../../report/further-findings.tsx';
import { pathPicture } from '../../report/path-picture.ts';
import { ReadingProblems } from './reading-problems.tsx';
import { ResultColumns } from './result-columns.tsx';
import { SourceParts, type OriginalView } from './source-parts.tsx';
import { stationPlace } from './station-place.ts';
import { VerdictHeader } from './verdict-header.tsx';
import { verdictOf, type Verdict } from './verdict-view.ts';
import styles from './result.module.css';

interface ResultProps {
  readonly explained: Explained;
  /** Other notices about the same mail. */
  readonly notices: readonly Report[];
  /** Index of the recipient; 0 where the input names none. */
  readonly recipient: number;
  /** True: not seen before; the path builds up once. */
  readonly isNew: boolean;
  /** The present, against which rules age. */
  readonly now: Date;
}

interface WayProps {
  readonly explained: Explained;
  readonly verdict: Verdict;
  readonly quotesId: string;
  readonly animate: boolean;
  readonly onShowLine: (line: number) => void;
}

/** The delivery path; a station leads to the words it rests on. */
function Way(props: WayProps) {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const [unnamed, setUnnamed] = useState(false);
  const { verdict, explained } = props;
  const { path } = verdict;
  if (!path) return null;
  const choose = (index: number) => {
    const station = path.stations[index];
    if (!station) return;
    const place = stationPlace(station, verdict.main?.finding.evidence ?? [], explained.originalText);
    setUnnamed(place.kind === 'none');
    if (place.kind === 'line') props.onShowLine(place.line);
    if (place.kind === 'none') announce(say('result.path.no-line'));
    if (place.kind === 'evidence') showQuote(`${props.quotesId}-${place.index}`);
  };
  return (
    <div className={styles['path']}>
      <Chain
        picture={pathPicture(path, explained.report.date, wording)}
        animate={props.animate}
        onChoose={choose}
      />
      {unnamed && <p className={styles['unnamed']}>{say('result.path.no-line')}</p>}
    </div>
  );
}

function showQuote(id: string): void {
  const quote = document.getElementById(id);
  quote?.focus({ preventScroll: true });
  quote?.scrollIntoView({ block: 'nearest' });
}

/** The answer for one recipient, from verdict to original text. Takes the focus, so that the verdict is read out. */
export function Result(props: ResultProps) {
  const { language } = useWording();
  const { explained } = props;
  const { report } = explained;
  const reports = [report, ...props.notices];
  const verdict = verdictOf(report, props.recipient, language);
  const titleId = useId();
  const quotesId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [original, setOriginal] = useState<OriginalView>({ open: !verdict.recognised, target: null });
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  const showLine = (line: number) => setOriginal({ open: true, target: { line } });
  const common = { verdict, quotesId, onShowLine: showLine };
  return (
    <div className={styles['result']}>
      <section className={styles['finding']} aria-labelledby={titleId}>
        <VerdictHeader verdict={verdict} titleId={titleId} titleRef={title} />
        <Way {...common} explained={explained} animate={props.isNew} />
        {reports.some(({ kind }) => kind === 'delay') && <DelayLine reports={reports} now={props.now} />}
        <ResultColumns {...common} report={report} now={props.now} />
      </section>
      <FurtherFindings
        findings={verdict.further}
        kind={report.kind}
        textLanguage={report.language ?? ''}
        recipient={verdict.recipient?.address ?? null}
        onShowLine={showLine}
      />
      <ReadingProblems problems={report.problems} />
      <SourceParts explained={explained} verdict={verdict} original={original} onOriginal={setOriginal} />
    </div>
  );
}
