import type {
  DkimVerification,
  DmarcVerdict,
  MessageAuthentication,
} from '../../../shared/auth/authentication.ts';
import type { DkimSignature, HeaderReading } from '../../../shared/headers/header-reading.ts';
import type { CheckRow } from '../../report/check-table.tsx';
import type { Wording } from '../../ui/wording.tsx';
import { answerOf, questionOf } from './stated-checks.ts';

/** How far asking DNS is, for the rows that stand there before their answers. */
export type Asking = 'not-asked' | 'running' | 'not-known';

const MAX_SIGNATURES = 20;
const PENDING = { 'not-asked': 'waiting', running: 'running', 'not-known': 'open' } as const;

/** A row without its answer. */
function pendingRow(
  key: string,
  method: string,
  details: readonly string[],
  asking: Asking,
  wording: Wording,
): CheckRow {
  return {
    key,
    ...questionOf(method, wording),
    tone: PENDING[asking],
    answer: wording.say(`headers-screen.asking.${asking}`),
    details: details.filter((line) => line !== ''),
  };
}

function signatureText(domain: string | null, selector: string | null, { say }: Wording): string {
  if (domain === null) return '';
  return selector === null ? domain : say('headers-screen.with-key', { domain, key: selector });
}

/** Signatures that receivers verify; Google signs once more for itself alone. */
export function verifiableSignatures({ dkimSignatures }: HeaderReading): readonly DkimSignature[] {
  return dkimSignatures.filter(({ field }) => field === 'dkim-signature').slice(0, MAX_SIGNATURES);
}

function fromDomain({ originators }: HeaderReading): string | null {
  return originators.from[0]?.domain ?? null;
}

function envelopeDomain({ originators }: HeaderReading): string | null {
  const [, domain] = originators.returnPath?.split('@') ?? [];
  return domain ?? null;
}

/** Names that verifying asks DNS for first; what they lead to is asked as well. */
export function askedNames(reading: HeaderReading): readonly string[] {
  const keys = verifiableSignatures(reading).map(({ domain, selector }) =>
    domain === null || selector === null ? null : `${selector}._domainkey.${domain}`,
  );
  const from = fromDomain(reading);
  const names = [...keys, envelopeDomain(reading), from === null ? null : `_dmarc.${from}`];
  return [...new Set(names.filter((name) => name !== null))];
}

/** The rows before DNS was asked, and while it is: what there is to verify. */
export function pendingRows(reading: HeaderReading, asking: Asking, wording: Wording): readonly CheckRow[] {
  const signatures = verifiableSignatures(reading).map(({ domain, selector }, i) =>
    pendingRow(`dkim ${i}`, 'dkim', [signatureText(domain, selector, wording)], asking, wording),
  );
  const arc = reading.arcSets.length === 0 ? [] : [pendingRow('arc', 'arc', [], asking, wording)];
  return [
    pendingRow('spf', 'spf', [envelopeDomain(reading) ?? ''], asking, wording),
    ...signatures,
    ...arc,
    pendingRow('dmarc', 'dmarc', [fromDomain(reading) ?? ''], asking, wording),
  ];
}

function spfRow({ spf, spfBasis }: MessageAuthentication, wording: Wording): CheckRow {
  const { say } = wording;
  const question = { key: 'spf', ...questionOf('spf', wording) };
  if (spf === null)
    return {
      ...question,
      tone: 'open',
      answer: say('headers-screen.answer.temperror'),
      details: [say('headers-screen.spf.no-server')],
    };
  const { result, domain, matchedTerm, problem } = spf;
  const details = [
    say('headers-screen.spf.asked', { domain, ip: spf.question.ip }),
    matchedTerm ? say('headers-screen.spf.term', { term: matchedTerm.text, domain: matchedTerm.domain }) : '',
    spfBasis ? say('headers-screen.spf.basis', { n: spfBasis.line }) : '',
    problem ? say(`spf-tool.problem.${problem.kind}`, { at: problem.at ?? domain }) : '',
  ];
  return { ...question, ...answerOf('spf', result, wording), details: details.filter((line) => line !== '') };
}

/** What is known of a signature beside its result, in sentences. */
function signatureRemarks(signature: DkimVerification, { say }: Wording): readonly string[] {
  const { bodyChecked, bodyIntact, headerIntact, bodyLimit, keyBits, lenientResult, aligned, result } =
    signature;
  const weakBits = 1024;
  return [
    headerIntact === false ? say('headers-screen.dkim.header-changed') : null,
    bodyIntact === false ? say('headers-screen.dkim.body-changed') : null,
    bodyChecked ? null : say('headers-screen.dkim.no-body'),
    bodyLimit === null ? null : say('headers-screen.dkim.part', { n: bodyLimit }),
    keyBits !== null && keyBits < weakBits ? say('headers-screen.dkim.weak', { n: keyBits }) : null,
    aligned === null ? say('headers-screen.dkim.foreign') : null,
    lenientResult === null || lenientResult === result
      ? null
      : say(lenientResult === 'pass' ? 'headers-screen.dkim.lenient' : 'headers-screen.dkim.lenient-not'),
  ].filter((line) => line !== null);
}

function dkimRow(signature: DkimVerification, index: number, wording: Wording): CheckRow {
  const { domain, selector, result, comment, bodyChecked, bodyIntact, headerIntact } = signature;
  const answered = answerOf('dkim', result, wording);
  const { say } = wording;
  // The header alone decides as much as can be said without the body: right, or wrong for good.
  const own =
    bodyChecked || headerIntact === null || result === 'pass'
      ? answered
      : headerIntact
        ? ({ tone: 'open', answer: say('headers-screen.dkim.header-only') } as const)
        : answerOf('dkim', 'fail', wording);
  const isExplained = result === 'pass' || headerIntact !== null || bodyIntact !== null;
  return {
    key: `dkim ${index}`,
    ...questionOf('dkim', wording),
    ...own,
    details: [
      signatureText(domain, selector, wording),
      ...(isExplained || comment === null ? [] : [`“${comment}”`]),
      ...signatureRemarks(signature, wording),
    ],
  };
}

function arcRow({ arc }: MessageAuthentication, wording: Wording): readonly CheckRow[] {
  if (arc.result === 'none' && arc.instances === 0) return [];
  const { instances, reason } = arc;
  const details = [
    wording.say('headers-screen.arc.sets', { n: instances }),
    reason === null ? '' : `“${reason}”`,
  ];
  return [
    {
      key: 'arc',
      ...questionOf('arc', wording),
      ...answerOf('arc', arc.result, wording),
      details: details.filter((line) => line !== ''),
    },
  ];
}

function dmarcDetails(verdict: DmarcVerdict, { say }: Wording): readonly string[] {
  const { result, policy, domain, spfAligned, dkimAligned } = verdict;
  const thanks =
    result !== 'pass'
      ? null
      : spfAligned && dkimAligned
        ? 'both'
        : dkimAligned
          ? 'dkim'
          : spfAligned
            ? 'spf'
            : null;
  return [
    domain,
    thanks === null ? '' : say(`headers-screen.dmarc.thanks.${thanks}`),
    policy === null ? '' : say(`headers-screen.dmarc.policy.${policy}`),
  ].filter((line) => line !== '');
}

/** DMARC by both editions: one row where they agree, two where they do not. */
function dmarcRows({ dmarc }: MessageAuthentication, wording: Wording): readonly CheckRow[] {
  const { say } = wording;
  const question = questionOf('dmarc', wording);
  if (dmarc === null)
    return [
      {
        key: 'dmarc',
        ...question,
        tone: 'open',
        answer: say('headers-screen.answer.temperror'),
        details: [say('headers-screen.dmarc.no-from')],
      },
    ];
  const { rfc9989, rfc7489 } = dmarc;
  const isSame = rfc9989.result === rfc7489.result && rfc9989.policy === rfc7489.policy;
  const row = (verdict: DmarcVerdict, key: string, edition: string): CheckRow => ({
    key,
    ...question,
    jargon: edition === '' ? question.jargon : `${question.jargon}, ${edition}`,
    ...answerOf('dmarc', verdict.result, wording),
    details: dmarcDetails(verdict, wording),
  });
  if (isSame) return [row(rfc9989, 'dmarc', '')];
  const old = row(rfc7489, 'dmarc old', 'RFC 7489');
  return [
    row(rfc9989, 'dmarc', 'RFC 9989'),
    { ...old, details: [...old.details, say('headers-screen.dmarc.differ')] },
  ];
}

/** What DNS says today, row by row, in the places of the pending ones. */
export function verifiedRows(authentication: MessageAuthentication, wording: Wording): readonly CheckRow[] {
  return [
    spfRow(authentication, wording),
    ...authentication.dkim.map((signature, i) => dkimRow(signature, i, wording)),
    ...arcRow(authentication, wording),
    ...dmarcRows(authentication, wording),
  ];
}
