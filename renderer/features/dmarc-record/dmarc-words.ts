import { DMARC_POLICIES, type DmarcPolicy } from '../../../shared/auth/authentication.ts';
import type { DmarcAt } from '../../../shared/auth/dmarc/discover-dmarc.ts';
import {
  isDmarcRecord,
  isUsable,
  type DmarcFault,
  type DmarcRecord,
} from '../../../shared/auth/dmarc/dmarc-record.ts';
import type { VerdictTone } from '../../report/verdict-note.tsx';
import type { ValueRow } from '../../ui/value-rows.tsx';
import type { Wording } from '../../ui/wording.tsx';
import type { DmarcAnswer } from './store.ts';

type LookedUp = Extract<DmarcAnswer, { kind: 'looked-up' }>;

/** The answer in a sentence, and what follows from it. */
export interface DmarcVerdictWords {
  readonly tone: VerdictTone;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The record that applies to the domain by the present rules; null where there is none. */
export function recordOf({ steps, judgement }: LookedUp): DmarcRecord | null {
  const at = judgement.rfc9989.recordDomain;
  const step = steps.find((one) => one.kind === 'record' && one.domain === at);
  return step?.kind === 'record' ? step.record : null;
}

/** Where and how the two editions come apart, in sentences. */
function differenceLines({ judgement }: LookedUp, { say }: Wording): readonly string[] {
  const { differences, rfc7489, percentage } = judgement;
  return differences.map((difference) =>
    say(`dmarc-tool.differ.${difference}`, {
      domain: rfc7489.domain,
      record: rfc7489.recordDomain ?? say('common.not-stated'),
      policy: say(`dmarc-tool.policy.${rfc7489.policy ?? 'none'}`),
      n: percentage ?? 100,
    }),
  );
}

/** Where the record stands if not at the domain itself; empty otherwise. */
export function aboveLine({ domain, judgement }: LookedUp, { say }: Wording): string {
  const { recordDomain } = judgement.rfc9989;
  return recordDomain === null || recordDomain === domain
    ? ''
    : say('dmarc-tool.lead.above', { domain: recordDomain });
}

/** What DNS says about a domain, in words. */
export function dmarcVerdict(answer: LookedUp, wording: Wording): DmarcVerdictWords {
  const { say } = wording;
  const { domain, judgement, steps } = answer;
  const { result, policy, recordDomain } = judgement.rfc9989;
  if (result === 'temperror')
    return {
      tone: 'open',
      title: say('dmarc-tool.verdict.failed', { domain }),
      lines: [say('dmarc-tool.lead.failed')],
    };
  const several = steps.find(({ kind }) => kind === 'several');
  if (several && recordDomain === null)
    return {
      tone: 'no',
      title: say('dmarc-tool.verdict.several', { domain: several.domain }),
      lines: [say('dmarc-tool.lead.several')],
    };
  if (recordDomain === null || policy === null)
    return {
      tone: 'open',
      title: say('dmarc-tool.verdict.missing', { domain }),
      lines: [say('dmarc-tool.lead.missing')],
    };
  return {
    tone: policy === 'none' ? 'plain' : 'yes',
    title: say(`dmarc-tool.verdict.${policy}`, { domain }),
    lines: [aboveLine(answer, wording), ...differenceLines(answer, wording)],
  };
}

/** What a pasted record means, in words. */
export function pastedVerdict(text: string, record: DmarcRecord, { say }: Wording): DmarcVerdictWords {
  if (!isDmarcRecord(text))
    return { tone: 'no', title: say('dmarc-tool.pasted.none'), lines: [say('dmarc-tool.pasted.none.lead')] };
  if (!isUsable(record))
    return {
      tone: 'no',
      title: say('dmarc-tool.pasted.unusable'),
      lines: [say('dmarc-tool.pasted.unusable.lead')],
    };
  const policy = record.p ?? 'none';
  return {
    tone: policy === 'none' ? 'plain' : 'yes',
    title: say('dmarc-tool.pasted.usable', { policy: say(`dmarc-tool.policy.${policy}`) }),
    lines: [record.isTest ? say('dmarc-tool.lead.test') : ''],
  };
}

function addresses(uris: readonly string[], { say }: Wording): string {
  const texts = uris.map((uri) => uri.replace(/^mailto:/i, ''));
  return texts.length === 0 ? say('dmarc-tool.nobody') : texts.join(', ');
}

function isPolicy(value: string | null): value is DmarcPolicy {
  return DMARC_POLICIES.some((policy) => policy === value);
}

/** A record in plain words, with the tags behind them. */
export function dmarcRows(record: DmarcRecord, wording: Wording): readonly ValueRow[] {
  const { say } = wording;
  const policy = (value: DmarcPolicy | null, tag: string): string =>
    isPolicy(value) ? `${say(`dmarc-tool.policy.${value}`)} (${tag}=${value})` : say('dmarc-tool.as-above');
  const alignment = (value: DmarcRecord['adkim'], tag: string): string =>
    `${say(`dmarc-tool.alignment.${value}`)} (${tag}=${value})`;
  const { p, sp, np, adkim, aspf, isTest, pct, rua, ruf, text } = record;
  return [
    { label: say('dmarc-tool.p'), value: p === null ? say('common.not-stated') : policy(p, 'p') },
    { label: say('dmarc-tool.sp'), value: policy(sp, 'sp') },
    { label: say('dmarc-tool.np'), value: policy(np, 'np') },
    { label: say('dmarc-tool.adkim'), value: alignment(adkim, 'adkim') },
    { label: say('dmarc-tool.aspf'), value: alignment(aspf, 'aspf') },
    { label: say('dmarc-tool.t'), value: say(isTest ? 'dmarc-tool.t.yes' : 'certificate.field.no') },
    ...(pct === 100
      ? []
      : [{ label: say('dmarc-tool.pct'), value: say('dmarc-tool.pct.value', { n: pct }) }]),
    { label: say('dmarc-tool.rua'), value: addresses(rua, wording) },
    { label: say('dmarc-tool.ruf'), value: addresses(ruf, wording) },
    { label: say('dmarc-tool.record'), value: text, look: 'code' },
  ];
}

/** Faults that keep nobody from using the record. */
const REMARKS: readonly DmarcFault['fault'][] = ['obsolete', 'unknown-tag', 'percentage'];

/** What is wrong with a record or worth a look, the grave first. */
export function dmarcFaults(
  { faults }: DmarcRecord,
  { say }: Wording,
): readonly { readonly text: string; readonly isGrave: boolean }[] {
  const lines = faults.map(({ fault, at }) => ({
    text: say(`dmarc-tool.fault.${fault}`, { at }),
    isGrave: !REMARKS.includes(fault),
  }));
  return [...lines.filter(({ isGrave }) => isGrave), ...lines.filter(({ isGrave }) => !isGrave)];
}

/** The names that were asked, in order, and what stands there. */
export function walkRows(steps: readonly DmarcAt[], { say }: Wording): readonly ValueRow[] {
  return steps.map((step) => ({
    label: `_dmarc.${step.domain}`,
    value: step.kind === 'record' ? step.record.text : say(`dmarc-tool.at.${step.kind}`),
    ...(step.kind === 'record' ? { look: 'code' as const } : {}),
  }));
}
