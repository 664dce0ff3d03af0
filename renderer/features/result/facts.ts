import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import type { Report } from '../../../shared/report/report.ts';
import { speakerWords } from './speaker-words.ts';
import type { Wording } from '../../ui/wording.tsx';

/** One field of the raw facts. */
export interface Fact {
  readonly name: string;
  /** Null where the input does not state it. */
  readonly value: string | null;
  /** True: codes, hosts and addresses, set in mono. */
  readonly code: boolean;
  /** True: belongs to the refusal itself, not to the mail or the report around it. */
  readonly ofRefusal: boolean;
}

/** Every field of the raw facts in its order; null where the input does not state a value. */
export function factsOf(
  report: Report,
  recipient: JudgedRecipient | undefined,
  wording: Wording,
): readonly Fact[] {
  const { say } = wording;
  const { reporter, original } = report;
  const stage = recipient?.stage ?? null;
  const refusal = (name: string, value: string | null | undefined, code = true): Fact => ({
    name,
    value: value ?? null,
    code,
    ofRefusal: true,
  });
  const around = (name: string, value: string | null, code = false): Fact => ({
    name,
    value,
    code,
    ofRefusal: false,
  });
  const writtenTo = recipient?.originalAddress ?? null;
  const moved = writtenTo !== null && writtenTo !== recipient?.address;
  return [
    refusal(say('result.fact.reply'), recipient?.replyCode),
    refusal(say('result.fact.status'), recipient?.enhancedStatus),
    refusal(say('result.fact.server'), recipient?.remoteHost),
    refusal(say('result.fact.address'), recipient?.remoteIp),
    refusal(say('result.fact.stage'), stage && say(`result.stage.${stage}`), false),
    refusal(say('result.fact.recipient'), recipient?.address),
    ...(moved ? [refusal(say('result.fact.written-to'), writtenTo)] : []),
    around(say('result.fact.speaker'), speakerWords(report, recipient, wording)),
    around(say('result.fact.answer'), recipient?.diagnostic ?? null, true),
    around(say('result.fact.reporter'), reporter.host ?? reporter.software, reporter.host !== null),
    around(say('result.fact.sender'), original.from, true),
    around(say('result.fact.subject'), original.subject),
    around(say('result.fact.sent'), original.date),
    around(say('result.fact.message-id'), original.messageId, true),
  ];
}

/** One line for the closed raw facts: "550 · 5.1.1 · mx.example.org [192.0.2.7]". */
export function factsPreview(recipient: JudgedRecipient | undefined): string {
  if (!recipient) return '';
  const { replyCode, enhancedStatus, remoteHost, remoteIp } = recipient;
  const host = [remoteHost, remoteIp && `[${remoteIp}]`].filter(Boolean).join(' ');
  return [replyCode, enhancedStatus, host].filter(Boolean).join(' · ');
}
