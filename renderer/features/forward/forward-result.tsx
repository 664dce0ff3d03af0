import { useId, useMemo, useRef, useState, type RefObject } from 'react';
import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import type { ForwardRejectedState } from '../../../shared/wizards/forward-rejected.ts';
import { hasArrived } from '../../../shared/checks/forward/arrived.ts';
import { ActorChip } from '../../report/actor-chip.tsx';
import { Certainty } from '../../report/certainty.tsx';
import { Columns } from '../../report/columns.tsx';
import { DeliveryWay } from '../../report/delivery-way.tsx';
import { EvidenceList } from '../../report/evidence-list.tsx';
import { Explanation } from '../../report/explanation.tsx';
import { FurtherFindings } from '../../report/further-findings.tsx';
import { Section } from '../../report/section.tsx';
import { SourceParts, type OriginalView } from '../../report/source-parts.tsx';
import { StateTag } from '../../report/state-tag.tsx';
import { isSettled } from '../../report/states.ts';
import { StepList } from '../../report/step-list.tsx';
import { useAnswerFocus } from '../../report/use-answer-focus.ts';
import { VerdictTitle } from '../../report/verdict-title.tsx';
import { WhoMustAct } from '../../report/who-must-act.tsx';
import { ValueRows } from '../../ui/value-rows.tsx';
import { useWording } from '../../ui/wording.tsx';
import { CheckNote } from './check-note.tsx';
import { CompareSenders } from './compare-senders.tsx';
import { ExplainNote } from './explain-note.tsx';
import { factRows, factsPreview } from './facts.ts';
import { OpenQuestions } from './open-questions.tsx';
import { ReaderLetters } from './reader-letters.tsx';
import { remedyRows } from './remedy-rows.ts';
import {
  comparedText,
  inputKind,
  isComparable,
  lettersOf,
  verdictOf,
  type ForwardVerdict,
} from './result-view.ts';
import { useForwardStore } from './store.ts';
import { WhatIfTable } from './what-if-table.tsx';
import styles from './forward-result.module.css';

interface PartProps {
  readonly examination: ForwardExamination;
  readonly verdict: ForwardVerdict;
  readonly quotesId: string;
  /** Absent where the text is not on the screen. */
  readonly onShowLine: ((line: number) => void) | undefined;
}

function scrollTo(target: RefObject<HTMLElement | null>): void {
  target.current?.focus({ preventScroll: true });
  target.current?.scrollIntoView({ block: 'start' });
}

function Header(props: { readonly verdict: ForwardVerdict; readonly id: string }) {
  const { verdict, id } = props;
  const title = useAnswerFocus(verdict.title);
  const { state, actors, main } = verdict;
  const [first] = actors;
  return (
    <VerdictTitle
      id={id}
      ref={title}
      title={verdict.title}
      lead={verdict.lead}
      confidence={main?.finding.confidence ?? null}
      marks={
        <>
          <StateTag state={state} />
          {first && <ActorChip actor={first} settled={isSettled(state)} />}
        </>
      }
    />
  );
}

/** What to do, why it came to this, and what to write to whom. */
function MainColumn({ examination, verdict }: PartProps) {
  const wording = useWording();
  const { say } = wording;
  const letter = useRef<HTMLElement>(null);
  const { main } = verdict;
  const letters = lettersOf(examination, wording);
  const recipient = examination.facts.actors.target.address?.value ?? null;
  if (!main) return null;
  return (
    <>
      {main.text.steps.length > 0 && (
        <Section title={say('result.steps')}>
          <StepList
            steps={main.text.steps}
            recipient={recipient}
            onShowLetter={letters.length > 0 ? () => scrollTo(letter) : undefined}
          />
        </Section>
      )}
      <Section title={say('result.why')}>
        <Explanation worded={main} />
      </Section>
      {letters.length > 0 && (
        <Section title={say('result.letter')} ref={letter}>
          <ReaderLetters letters={letters} />
        </Section>
      )}
    </>
  );
}

/** Who must act, the lines it rests on, and what is missing to be sure. */
function SideColumn(props: PartProps & { readonly now: Date }) {
  const { say } = useWording();
  const { examination, verdict } = props;
  const { main } = verdict;
  return (
    <>
      {verdict.actors.length > 0 && (
        <Section title={say('result.who')}>
          <WhoMustAct actors={verdict.actors} settled={isSettled(verdict.state)} />
        </Section>
      )}
      {main && (
        <Section title={say('result.rests')}>
          <EvidenceList
            kind={inputKind(examination)}
            textLanguage=""
            evidence={main.finding.evidence}
            idPrefix={props.quotesId}
            onShowLine={props.onShowLine}
          />
        </Section>
      )}
      {main && <Certainty worded={main} now={props.now} />}
      <OpenQuestions examination={examination} />
    </>
  );
}

/** What would come of each remedy, and why another sender's mail arrives. */
function Prospects({ examination }: Pick<PartProps, 'examination'>) {
  const wording = useWording();
  const { say } = wording;
  const { wizard, comparing, compare } = useForwardStore();
  const { remedies, comparison, cause } = examination.judgement;
  return (
    <>
      {remedies.length > 0 && cause !== 'not-a-forward' && (
        <Section title={say('forward-screen.what-if')}>
          <WhatIfTable
            label={say('forward-screen.what-if')}
            rows={remedyRows(examination, wording)}
            recommends={!hasArrived(examination)}
          />
        </Section>
      )}
      {isComparable(examination) && (
        <Section title={say('forward-screen.compare')}>
          <CompareSenders
            comparison={comparison}
            words={comparedText(examination, wording)}
            otherSender={wizard.answers.otherSender ?? ''}
            busy={comparing}
            onCompare={(other) => void compare(other)}
          />
        </Section>
      )}
    </>
  );
}

/** What everything rests on, field by field, and the input itself. */
function Sources(props: {
  readonly examination: ForwardExamination;
  readonly originalText: string | null;
  readonly original: OriginalView;
  readonly onOriginal: (view: OriginalView) => void;
}) {
  const wording = useWording();
  const { examination, originalText } = props;
  const sizeOctets = useMemo(() => new Blob([originalText ?? '']).size, [originalText]);
  return (
    <SourceParts
      facts={<ValueRows rows={factRows(examination, wording)} />}
      preview={factsPreview(examination)}
      factsOpenAtFirst={false}
      sizeOctets={sizeOctets}
      originalText={originalText}
      originalCut={false}
      textLanguage=""
      original={props.original}
      onOriginal={props.onOriginal}
    />
  );
}

interface ResultProps {
  readonly wizard: ForwardRejectedState;
  readonly examination: ForwardExamination;
  /** The input as pasted; null where a file or nothing was given. */
  readonly originalText: string | null;
  /** Shows everything that the input says; null where there is none. */
  readonly onExplain: (() => void) | null;
  /** The present, against which rules age. */
  readonly now: Date;
}

/** What was not checked, and where more is said. */
function Notes({ wizard, examination, onExplain }: ResultProps) {
  return (
    <>
      <CheckNote wizard={wizard} examination={examination} />
      {onExplain && <ExplainNote examination={examination} onExplain={onExplain} />}
    </>
  );
}

/** The end of the wizard: which link said no and why, who acts, what to write, and what would help. */
export function ForwardResult(props: ResultProps) {
  const wording = useWording();
  const titleId = useId();
  const quotesId = useId();
  const [original, setOriginal] = useState<OriginalView>({ open: false, target: null });
  const { examination, originalText } = props;
  const verdict = verdictOf(examination, originalText, wording);
  const showLine =
    originalText === null ? undefined : (line: number) => setOriginal({ open: true, target: { line } });
  const parts: PartProps = { examination, verdict, quotesId, onShowLine: showLine };
  return (
    <div className={styles['result']}>
      <section className={styles['finding']} aria-labelledby={titleId}>
        <Header id={titleId} verdict={verdict} />
        <Notes {...props} />
        {examination.path && (
          <DeliveryWay
            path={examination.path}
            date={examination.path.stations.find(({ at }) => at !== null)?.at ?? null}
            evidence={verdict.main?.finding.evidence ?? []}
            quotesId={quotesId}
            originalText={originalText ?? ''}
            animate
            onShowLine={showLine}
          />
        )}
        <Columns main={<MainColumn {...parts} />} side={<SideColumn {...parts} now={props.now} />} />
      </section>
      <Prospects examination={examination} />
      <FurtherFindings
        findings={verdict.further}
        kind={inputKind(examination)}
        textLanguage=""
        recipient={examination.facts.actors.target.address?.value ?? null}
        onShowLine={showLine}
      />
      <Sources
        examination={examination}
        originalText={originalText}
        original={original}
        onOriginal={setOriginal}
      />
    </div>
  );
}
