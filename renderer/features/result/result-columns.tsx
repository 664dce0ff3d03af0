import type { Evidence, Report } from '../../../shared/report/report.ts';
import { Card } from '../../ui/card.tsx';
import { useWording } from '../../ui/wording.tsx';
import { Certainty } from '../../report/certainty.tsx';
import { Columns } from '../../report/columns.tsx';
import { EvidenceList } from '../../report/evidence-list.tsx';
import { RawFacts } from './raw-facts.tsx';
import { Section } from '../../report/section.tsx';
import { isSettled } from '../../report/states.ts';
import { speakerWords } from './speaker-words.ts';
import type { WordedFinding } from '../../report/worded-finding.ts';
import type { Verdict } from './verdict-view.ts';
import { WhatToDo } from '../../report/what-to-do.tsx';
import { WhoMustAct } from '../../report/who-must-act.tsx';
import styles from './result.module.css';

interface ColumnsProps {
  readonly report: Report;
  readonly verdict: Verdict;
  readonly quotesId: string;
  readonly now: Date;
  readonly onShowLine: (line: number) => void;
}

/** The server's words where we cannot explain them: the quoted line, or what was stated as its answer. */
function ownWords({ main, recipient }: Verdict): readonly Evidence[] {
  if (main && main.finding.evidence.length > 0) return main.finding.evidence;
  const quote = recipient?.diagnostic ?? null;
  return quote === null ? [] : [{ source: 'bounce', quote, matched: null, line: null }];
}

function OwnWords(props: ColumnsProps) {
  const { say } = useWording();
  const evidence = ownWords(props.verdict);
  if (evidence.length === 0) return null;
  return (
    <Section title={say('result.own-words')}>
      <EvidenceList
        large
        kind={props.report.kind}
        textLanguage={props.report.language ?? ''}
        evidence={evidence}
        idPrefix={props.quotesId}
        onShowLine={props.onShowLine}
      />
    </Section>
  );
}

function SideColumn(props: ColumnsProps & { readonly worded: WordedFinding }) {
  const wording = useWording();
  const { say } = wording;
  const { verdict, worded, report } = props;
  const speaker = speakerWords(report, verdict.recipient, wording);
  return (
    <>
      {!verdict.recognised && (
        <Section title={say('result.facts')}>
          <Card>
            <RawFacts short report={report} recipient={verdict.recipient} />
          </Card>
        </Section>
      )}
      {verdict.actors.length > 0 && (
        <Section title={say('result.who')}>
          <WhoMustAct actors={verdict.actors} settled={isSettled(verdict.state)} />
        </Section>
      )}
      {verdict.recognised && (
        <Section title={say('result.rests')}>
          <EvidenceList
            kind={report.kind}
            textLanguage={report.language ?? ''}
            evidence={worded.finding.evidence}
            idPrefix={props.quotesId}
            onShowLine={props.onShowLine}
          />
          {speaker && (
            <p className={styles['speaker']}>
              <b>{say('result.speaker')}</b> {speaker}
            </p>
          )}
        </Section>
      )}
      {verdict.recognised && <Certainty worded={worded} now={props.now} />}
    </>
  );
}

/** What to do on the left; who, why and how sure on the right. Nothing where only the kind of input speaks. */
export function ResultColumns(props: ColumnsProps) {
  const { verdict } = props;
  if (!verdict.main) {
    return verdict.recognised ? null : <OwnWords {...props} />;
  }
  return (
    <Columns
      main={
        <>
          {!verdict.recognised && <OwnWords {...props} />}
          <WhatToDo
            worded={verdict.main}
            recognised={verdict.recognised}
            recipient={verdict.recipient?.address ?? null}
          />
        </>
      }
      side={<SideColumn {...props} worded={verdict.main} />}
    />
  );
}
