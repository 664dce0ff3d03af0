import { useId, useState } from 'react';
import type { NoticeKind } from '../../shared/bounce/notice.ts';
import { ConfidenceMark } from '../ui/confidence-mark.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useWording } from '../ui/wording.tsx';
import { ActorChip } from './actor-chip.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { StepList } from './step-list.tsx';
import type { WordedFinding } from './worded-finding.ts';
import styles from './further-findings.module.css';

interface FurtherProps {
  readonly worded: WordedFinding;
  /** What the quoted input is. */
  readonly kind: NoticeKind;
  /** Language of the quoted input; empty where it is not known. */
  readonly textLanguage: string;
  readonly recipient: string | null;
  /** Absent where the text is not on the screen. */
  readonly onShowLine?: ((line: number) => void) | undefined;
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
            kind={props.kind}
            textLanguage={props.textLanguage}
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
export function FurtherFindings(
  props: Omit<FurtherProps, 'worded'> & { readonly findings: readonly WordedFinding[] },
) {
  const { say } = useWording();
  if (props.findings.length === 0) return null;
  return (
    <div className={styles['list']}>
      <h2>{say('result.further')}</h2>
      {props.findings.map((worded) => (
        <Further
          key={worded.finding.id}
          worded={worded}
          kind={props.kind}
          textLanguage={props.textLanguage}
          recipient={props.recipient}
          onShowLine={props.onShowLine}
        />
      ))}
    </div>
  );
}
