import { useEffect, type Ref } from 'react';
import type { HeaderReading } from '../../../shared/headers/header-reading.ts';
import { CheckTable, type CheckRow } from '../../report/check-table.tsx';
import { Section } from '../../report/section.tsx';
import { useActions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { clockText } from '../../ui/clock-text.ts';
import { IconPlayerStop, IconRefresh, IconWorldSearch } from '../../ui/icons.ts';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { askedNames, pendingRows, verifiedRows } from './dns-rows.ts';
import type { HeadersRead, Verification } from './store.ts';
import styles from './dns-checks.module.css';

const MAX_NAMES = 4;

function rowsOf(reading: HeaderReading, verification: Verification, wording: Wording): readonly CheckRow[] {
  switch (verification.kind) {
    case 'idle':
      return pendingRows(reading, 'not-asked', wording);
    case 'running':
      return pendingRows(reading, 'running', wording);
    case 'failed':
      return pendingRows(reading, 'not-known', wording);
    case 'done':
      return verifiedRows(verification.answer.authentication, wording);
  }
}

function namesText(names: readonly string[]): string {
  return names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ' …' : '');
}

/** True where an answer is missing because DNS gave none. */
function hasGaps({ answer }: Extract<Verification, { kind: 'done' }>): boolean {
  const { spf, dkim, dmarc } = answer.authentication;
  const results = [spf?.result, ...dkim.map(({ result }) => result), dmarc?.rfc9989.result];
  return results.includes('temperror');
}

/** What is to be known of the rows: whom it asks, how it ended, what is missing. */
function remarksOf({ answer, verification }: HeadersRead, wording: Wording): readonly string[] {
  const { say, language } = wording;
  const { reading, hasBody } = answer;
  const onlyHeaders =
    hasBody || reading.dkimSignatures.length === 0 ? [] : [say('headers-screen.verify.headers-only')];
  switch (verification.kind) {
    case 'idle': {
      const names = askedNames(reading);
      if (names.length === 0) return [say('headers-screen.verify.asks-nothing')];
      return [say('headers-screen.verify.asks', { names: namesText(names) })];
    }
    case 'running':
      return [say('headers-screen.verify.asks', { names: namesText(askedNames(reading)) })];
    case 'failed':
      return [say(`headers-screen.verify.${verification.reason}`)];
    case 'done': {
      const { notVerified } = verification.answer.authentication;
      return [
        ...(notVerified === null ? [] : [say(`headers-screen.not-verified.${notVerified}`)]),
        ...(hasGaps(verification) ? [say('headers-screen.verify.offline')] : []),
        ...onlyHeaders,
        say('headers-screen.verify.done', { time: clockText(verification.at, language) }),
      ];
    }
  }
}

function VerifyButton(props: {
  readonly verification: Verification;
  readonly onVerify: () => void;
  readonly onStop: () => void;
}) {
  const { say } = useWording();
  const { kind } = props.verification;
  if (kind === 'running')
    return (
      <Button small icon={IconPlayerStop} onPress={props.onStop}>
        {say('check.stop')}
      </Button>
    );
  return (
    <Button small icon={kind === 'idle' ? IconWorldSearch : IconRefresh} onPress={props.onVerify}>
      {say(kind === 'idle' ? 'headers-screen.verify' : 'headers-screen.verify.again')}
    </Button>
  );
}

/** What DNS says today about signatures, servers and policies. Asks nobody before the button is pressed. */
export function DnsChecks(props: {
  readonly result: HeadersRead;
  readonly onVerify: () => void;
  readonly onStop: () => void;
  readonly ref?: Ref<HTMLElement>;
}) {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const { result, ...buttons } = props;
  const { verification, answer } = result;
  const rows = rowsOf(answer.reading, verification, wording);
  const remarks = remarksOf(result, wording);
  const { kind } = verification;
  useEffect(() => {
    if (kind === 'running') announce(say('headers-screen.verify.running'));
    if (kind === 'done' || kind === 'failed')
      announce([...rows.map(({ label, answer: word }) => `${label}: ${word}.`), ...remarks].join(' '));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- said once when the check begins or ends, not in each language
  }, [kind]);
  return (
    <Section title={say('headers-screen.dns')} {...(props.ref ? { ref: props.ref } : {})}>
      <CheckTable label={say('headers-screen.dns')} rows={rows} />
      <div className={styles['foot']}>
        <div className={styles['remarks']}>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
        <VerifyButton verification={verification} onVerify={buttons.onVerify} onStop={buttons.onStop} />
      </div>
    </Section>
  );
}

/** The same as text. */
export function dnsRows(result: HeadersRead, wording: Wording): readonly CheckRow[] {
  return rowsOf(result.answer.reading, result.verification, wording);
}
