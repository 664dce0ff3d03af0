import { useEffect, useId, useRef, useState } from 'react';
import type { Report } from '../../../shared/report/report.ts';
import type { Explained } from '../../explained.ts';
import { useWording } from '../../ui/wording.tsx';
import { DelayLine } from './delay-line.tsx';
import { FurtherFindings } from '../../report/further-findings.tsx';
import { DeliveryWay } from '../../report/delivery-way.tsx';
import { ReadingProblems } from './reading-problems.tsx';
import { ResultColumns } from './result-columns.tsx';
import { RawFacts } from './raw-facts.tsx';
import { factsPreview } from './facts.ts';
import { SourceParts, type OriginalView } from '../../report/source-parts.tsx';
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

/** The raw facts of the recipient, and the text of the input. */
function Sources(props: {
  readonly explained: Explained;
  readonly verdict: Verdict;
  readonly original: OriginalView;
  readonly onOriginal: (view: OriginalView) => void;
}) {
  const { explained, verdict } = props;
  const { report } = explained;
  return (
    <SourceParts
      facts={<RawFacts report={report} recipient={verdict.recipient} />}
      preview={factsPreview(verdict.recipient) || (report.subject ?? '')}
      factsOpenAtFirst={verdict.main === null}
      sizeOctets={report.sizeOctets}
      originalText={explained.originalText}
      originalCut={explained.originalCut}
      textLanguage={report.language ?? ''}
      original={props.original}
      onOriginal={props.onOriginal}
    />
  );
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
        {verdict.path && (
          <DeliveryWay
            path={verdict.path}
            date={report.date}
            evidence={verdict.main?.finding.evidence ?? []}
            quotesId={quotesId}
            originalText={explained.originalText}
            animate={props.isNew}
            onShowLine={showLine}
          />
        )}
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
      <Sources explained={explained} verdict={verdict} original={original} onOriginal={setOriginal} />
    </div>
  );
}
