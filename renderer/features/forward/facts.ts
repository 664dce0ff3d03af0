import type { Asked } from '../../../shared/forward/forward-evidence.ts';
import type { Known } from '../../../shared/forward/forward-facts.ts';
import type { MessageAuthentication } from '../../../shared/auth/authentication.ts';
import type { SpfEvaluation } from '../../../shared/auth/spf/spf-evaluation.ts';
import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import type { MessageId } from '../../../shared/wording/messages.ts';
import type { ValueRow } from '../../ui/value-rows.tsx';
import type { Wording } from '../../ui/wording.tsx';

/** A value with where it was read. */
function knownText(known: Known | null, { say }: Wording): string {
  if (known === null) return say('common.not-stated');
  const value = known.value === '' ? '<>' : known.value;
  return `${value} (${say(`forward-screen.source.${known.source}`)})`;
}

function knownRow(id: MessageId, known: Known | null, wording: Wording): ValueRow {
  return {
    label: wording.say(id),
    value: knownText(known, wording),
    ...(known === null ? {} : { look: 'code' as const }),
  };
}

/** The three parties in the order of the way; what nobody named says so. */
export function partyRows({ facts }: ForwardExamination, wording: Wording): readonly ValueRow[] {
  const { sender, forwarder, target } = facts.actors;
  return [
    knownRow('forward-screen.fact.sender', sender.address ?? sender.domain, wording),
    knownRow('forward-screen.fact.mailbox', forwarder.mailbox, wording),
    knownRow('forward-screen.fact.forwarder-host', forwarder.host ?? forwarder.ip, wording),
    knownRow('forward-screen.fact.target', target.address ?? target.domain, wording),
  ];
}

/** An answer of DNS in words; what could not be found out is told apart from what is not there. */
function askedText<T>(asked: Asked<T>, text: (value: T) => string, { say }: Wording): string {
  switch (asked.kind) {
    case 'known':
      return text(asked.value);
    case 'offline':
    case 'nothing-to-ask':
      return say('forward-screen.fact.not-asked');
    case 'failed':
      return say('forward-screen.fact.no-answer');
  }
}

function spfText({ result, domain, matchedTerm }: SpfEvaluation, { say }: Wording): string {
  return matchedTerm === null
    ? say('forward-screen.fact.spf.plain', { result, domain })
    : say('forward-screen.fact.spf.term', { result, domain, term: matchedTerm.text });
}

function signaturesText({ dkim }: MessageAuthentication, { say }: Wording): string {
  if (dkim.length === 0) return say('forward-screen.fact.none');
  return dkim.map(({ domain, selector, result }) => `${result} ${domain} (${selector})`).join(', ');
}

function sealsText({ arc }: MessageAuthentication, { say }: Wording): string {
  return arc.result === 'none' ? say('forward-screen.fact.none') : `${arc.result} (${arc.instances})`;
}

/** What DNS said, one row per question. */
function evidenceRows({ evidence }: ForwardExamination, wording: Wording): readonly ValueRow[] {
  const { say } = wording;
  const { sender, authentication, targetMx } = evidence;
  const record = say('forward-screen.fact.no-record');
  return [
    ...(sender === null
      ? []
      : [
          {
            label: say('forward-screen.fact.spf'),
            value: askedText(sender.spf, (spf) => spfText(spf, wording), wording),
          },
          {
            label: say('forward-screen.fact.dmarc'),
            value: askedText(sender.dmarc, ({ rfc9989 }) => rfc9989.record ?? record, wording),
          },
        ]),
    {
      label: say('forward-screen.fact.dkim'),
      value: askedText(authentication, (found) => signaturesText(found, wording), wording),
    },
    {
      label: say('forward-screen.fact.arc'),
      value: askedText(authentication, (found) => sealsText(found, wording), wording),
    },
    {
      label: say('forward-screen.fact.mx'),
      value: askedText(targetMx, (hosts) => hosts.join(', ') || say('forward-screen.fact.none'), wording),
    },
  ].map((row) => ({ ...row, look: 'code' as const }));
}

/** Everything the result rests on, field by field, with where each was read. */
export function factRows(examination: ForwardExamination, wording: Wording): readonly ValueRow[] {
  const { actors, refusal } = examination.facts;
  const { sender, forwarder, target } = actors;
  const { say } = wording;
  return [
    knownRow('forward-screen.fact.sender', sender.address, wording),
    knownRow('forward-screen.fact.domain', sender.domain, wording),
    knownRow('forward-screen.fact.envelope', sender.envelope, wording),
    knownRow('forward-screen.fact.sender-ip', sender.ip, wording),
    knownRow('forward-screen.fact.mailbox', forwarder.mailbox, wording),
    knownRow('forward-screen.fact.forwarder-host', forwarder.host, wording),
    knownRow('forward-screen.fact.forwarder-ip', forwarder.ip, wording),
    knownRow('forward-screen.fact.rewritten', forwarder.rewrittenSender, wording),
    knownRow('forward-screen.fact.target', target.address ?? target.domain, wording),
    knownRow('forward-screen.fact.target-host', target.host, wording),
    {
      label: say('forward-screen.fact.refusal'),
      value: refusal?.words ?? say('common.not-stated'),
      look: 'code',
    },
    ...evidenceRows(examination, wording),
  ];
}

/** One line that shows what is inside: code, status and who answered. */
export function factsPreview({ facts }: ForwardExamination): string {
  const { refusal, actors } = facts;
  const { host, ip } = actors.target;
  return [refusal?.replyCode, refusal?.enhancedStatus, host?.value, ip && `[${ip.value}]`]
    .filter(Boolean)
    .join(' · ');
}
