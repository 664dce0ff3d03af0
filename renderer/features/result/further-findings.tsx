import { useId, useState } from 'react';
import type { Report } from '../../../shared/report/report.ts';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useWording } from '../../ui/wording.tsx';
import { ActorChip } from '../../report/actor-chip.tsx';
import { EvidenceList } from '../../report/evidence-list.tsx';
import { StepList } from '../../report/step-list.tsx';
import type { WordedFinding } from '../../report/worded-finding.ts';
import styles from './further-findings.module.css';

interface FurtherProps {
  readonly worded: WordedFinding;
  readonly report: Report;
  readonly recipient: string | null;
  readonly onShowLine: (line: number) => void;
}

function Further(props: FurtherProps) {
  const titleId = useId();
  const quotesId = useId();
  const [open, setOpen] = useState(false);
  const { finding, text } = props.worded;
  const [first] = finding.actors;
  return (
    <section aria-labelledby={titleId}>
      <Disclosure
        open={open}
        onToggle={setOpen}
        title={
          <h3 id={titleId} className={styles['title']}>
            {text.title}
          </h3>
        }
        preview={<ConfidenceMark small level={finding.confidence} />}
      >
        <div className={styles['inside']}>
          <p className={styles['lead']}>{text.lead}</p>
          {first && <ActorChip small actor={first} />}
          <StepList steps={text.steps} recipient={props.recipient} />
          <EvidenceList
            kind={props.report.kind}
            textLanguage={props.report.language ?? ''}
            evidence={finding.evidence}
            idPrefix={quotesId}
            onShowLine={props.onShowLine}
          />
        </div>
      </Disclosure>
    </section>
  );
}

/** What else was found, closed, each a region named by its title. */
export function FurtherFindings(props: {
  readonly findings: readonly WordedFinding[];
  readonly report: Report;
  readonly recipient: string | null;
  readonly onShowLine: (line: number) => void;
}) {
  const { say } = useWording();
  if (props.findings.length === 0) return null;
  return (
    <div className={styles['list']}>
      <h2>{say('result.further')}</h2>
      {props.findings.map((worded) => (
        <Further
          key={worded.finding.id}
          worded={worded}
          report={props.report}
          recipient={props.recipient}
          onShowLine={props.onShowLine}
        />
      ))}
    </div>
  );
}
