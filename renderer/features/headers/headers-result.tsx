import { useEffect, useId, useRef, useState, type Ref } from 'react';
import { findingText } from '../../../shared/wording/finding-text.ts';
import type { HeaderReading } from '../../../shared/headers/header-reading.ts';
import { ActorChip } from '../../report/actor-chip.tsx';
import { Certainty } from '../../report/certainty.tsx';
import { Columns } from '../../report/columns.tsx';
import { EvidenceList } from '../../report/evidence-list.tsx';
import { FurtherFindings } from '../../report/further-findings.tsx';
import { Section } from '../../report/section.tsx';
import { SourceParts, type OriginalView } from '../../report/source-parts.tsx';
import { VerdictTitle } from '../../report/verdict-title.tsx';
import { WhatToDo } from '../../report/what-to-do.tsx';
import { IconCircleCheck, IconHelpCircle } from '../../ui/icons.ts';
import { Tag } from '../../ui/tag.tsx';
import { ValueRows } from '../../ui/value-rows.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import type { HeadersView } from './as-text.ts';
import { DnsChecks } from './dns-checks.tsx';
import { factRows } from './facts.ts';
import { headlineOf } from './headline.ts';
import { LastChecks, Seals } from './last-checks.tsx';
import { Filters, MailKind } from './marks.tsx';
import { Oddities } from './oddities.tsx';
import type { HeadersRead } from './store.ts';
import { timelinePicture } from './timeline-picture.ts';
import { localZone, screenClock, type ScreenClock } from './time-words.ts';
import { Timeline } from './timeline.tsx';
import styles from './headers-result.module.css';

/** Everything that is shown of one header, made from what was read and what DNS said. */
export function viewOf(result: HeadersRead, wording: Wording): HeadersView {
  const { answer, verification } = result;
  const picture = timelinePicture(answer.reading);
  const findings = verification.kind === 'done' ? verification.answer.findings : answer.findings;
  const worded = findings.map((finding) => ({ finding, text: findingText(finding, wording.language) }));
  const headline = headlineOf(answer.reading, picture, worded, wording);
  const known = answer.reading.hops.find(({ correctedAt }) => correctedAt !== null)?.correctedAt;
  return {
    result,
    picture,
    clock: screenClock(known == null ? 0 : Date.parse(known), localZone, wording),
    headline,
    further: worded.filter((one) => one !== headline.worded),
  };
}

/** Fields that only the server that delivers into the mailbox writes (RFC 5321 §4.4). */
function isDelivered({ originators, hops }: HeaderReading): boolean {
  const { returnPath, deliveredTo } = originators;
  return returnPath !== null || deliveredTo.length > 0 || /lmtp/i.test(hops.at(-1)?.with ?? '');
}

/** Where the mail was last. */
function ArrivalTag(props: { readonly reading: HeaderReading; readonly clock: ScreenClock }) {
  const { say } = useWording();
  const { reading, clock } = props;
  const last = reading.hops.at(-1)?.correctedAt ?? null;
  if (last === null) return null;
  const time = clock.text(Date.parse(last));
  return isDelivered(reading) ? (
    <Tag icon={IconCircleCheck} tone="passed">
      {say('headers-screen.state.delivered', { time })}
    </Tag>
  ) : (
    <Tag icon={IconHelpCircle} tone="unknown">
      {say('headers-screen.state.reached', { time })}
    </Tag>
  );
}

function Verdict(props: { readonly view: HeadersView; readonly id: string }) {
  const { say } = useWording();
  const { view } = props;
  const { title, lead, worded } = view.headline;
  const { reading } = view.result.answer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const [actor] = worded?.finding.actors ?? [];
  return (
    <div className={styles['verdict']}>
      <VerdictTitle
        id={props.id}
        ref={heading}
        title={title}
        lead={lead}
        marks={
          <>
            <ArrivalTag reading={reading} clock={view.clock} />
            {actor && <ActorChip settled actor={actor} />}
          </>
        }
        confidence={worded?.finding.confidence ?? null}
      />
      {reading.hops.length > 0 && (
        <p className={styles['zone']}>{say('headers-screen.zone', { zone: view.clock.zone })}</p>
      )}
    </div>
  );
}

/** What the finding about the way asks for and rests on. */
function Side(props: {
  readonly view: HeadersView;
  readonly now: Date;
  readonly onShowLine: (line: number) => void;
}) {
  const { say } = useWording();
  const quotesId = useId();
  const { worded } = props.view.headline;
  return (
    <>
      {worded && (
        <Section title={say('result.rests')}>
          <EvidenceList
            kind="ordinary-message"
            textLanguage=""
            evidence={worded.finding.evidence}
            idPrefix={quotesId}
            onShowLine={props.onShowLine}
          />
        </Section>
      )}
      {worded && <Certainty worded={worded} now={props.now} />}
      <MailKind reading={props.view.result.answer.reading} />
      <Oddities anomalies={props.view.result.answer.reading.anomalies} onShowLine={props.onShowLine} />
    </>
  );
}

/** What the header states of the mail, and the header itself. */
function Source(props: {
  readonly view: HeadersView;
  readonly original: OriginalView;
  readonly onOriginal: (view: OriginalView) => void;
}) {
  const wording = useWording();
  const { reading, originalText, originalCut } = props.view.result.answer;
  return (
    <SourceParts
      facts={<ValueRows narrow rows={factRows(reading, wording)} />}
      preview={reading.subject ?? ''}
      factsOpenAtFirst={false}
      sizeOctets={originalText.length}
      originalText={originalText}
      originalCut={originalCut}
      textLanguage=""
      original={props.original}
      onOriginal={props.onOriginal}
    />
  );
}

/** The way of a mail, what was checked on it, and what it says of itself. Takes the focus, so that it is read out. */
export function HeadersResult(props: {
  readonly view: HeadersView;
  /** The part about DNS, to bring it into view. */
  readonly dnsRef: Ref<HTMLElement>;
  readonly onVerify: () => void;
  readonly onStop: () => void;
}) {
  const id = useId();
  const [now] = useState(() => new Date());
  const [original, setOriginal] = useState<OriginalView>({ open: false, target: null });
  const { view } = props;
  const { answer } = view.result;
  const { reading } = answer;
  const showLine = (line: number) => setOriginal({ open: true, target: { line } });
  return (
    <div className={styles['result']}>
      <section className={styles['way']} aria-labelledby={id}>
        <Verdict view={view} id={id} />
        {reading.hops.length > 0 && <Timeline picture={view.picture} clock={view.clock} />}
      </section>
      <FurtherFindings
        findings={view.further}
        kind="ordinary-message"
        textLanguage=""
        recipient={null}
        onShowLine={showLine}
      />
      <Columns
        main={
          <>
            <LastChecks reading={reading} />
            <DnsChecks
              ref={props.dnsRef}
              result={view.result}
              onVerify={props.onVerify}
              onStop={props.onStop}
            />
            {view.headline.worded && <WhatToDo recognised worded={view.headline.worded} recipient={null} />}
            <Seals reading={reading} />
            <Filters reading={reading} />
          </>
        }
        side={<Side view={view} now={now} onShowLine={showLine} />}
      />
      <Source view={view} original={original} onOriginal={setOriginal} />
    </div>
  );
}
