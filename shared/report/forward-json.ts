import type { DkimVerification, DmarcVerdict } from '../auth/authentication.ts';
import type { SpfEvaluation } from '../auth/spf/spf-evaluation.ts';
import type { Asked, PolicyEditions } from '../forward/forward-evidence.ts';
import type { Known } from '../forward/forward-facts.ts';
import type { Arrival } from '../forward/forward-judgement.ts';
import { targetOf } from '../forward/targets/index.ts';
import type { Language } from '../wording/format.ts';
import { findingJson } from './contract-json.ts';
import type { ForwardExamination } from './forward-examination.ts';

function value(known: Known | null): string | null {
  return known?.value ?? null;
}

function actorsJson({ facts, evidence }: ForwardExamination, language: Language): object {
  const { sender, forwarder } = facts.actors;
  const { target } = evidence;
  const demands = targetOf(target.targetId);
  return {
    sender: {
      address: value(sender.address),
      domain: value(sender.domain),
      envelope: value(sender.envelope),
      ip: value(sender.ip),
    },
    forwarder: {
      mailbox: value(forwarder.mailbox),
      host: value(forwarder.host),
      ip: value(forwarder.ip),
      ipSource: forwarder.ip?.source ?? null,
      rewrittenSender: value(forwarder.rewrittenSender),
    },
    target: {
      address: value(target.address),
      domain: value(target.domain),
      host: value(target.host),
      ip: value(target.ip),
      provider: target.targetId,
      providerName: demands.name[language],
      demands: demands.demands,
      asOf: demands.asOf,
      sources: demands.sources,
    },
  };
}

function evaluationJson(spf: Asked<SpfEvaluation>): object | null {
  if (spf.kind !== 'known') return null;
  const { question, result, domain, matchedTerm, lookups, tree, problem } = spf.value;
  return {
    result,
    domain,
    ip: question.ip,
    mailFrom: question.mailFrom,
    matchedTerm: matchedTerm?.text ?? null,
    record: tree.text,
    lookups: { count: lookups.count, limit: lookups.limit, void: lookups.void },
    problem,
  };
}

/** SPF as C sees it through B: null where nobody was asked or nothing could be asked. */
function spfJson({ evidence }: ForwardExamination): object | null {
  const { sender, spfRewritten, spfDirect } = evidence;
  const spf = evaluationJson(sender?.spf ?? { kind: 'offline' });
  if (spf === null && spfRewritten.kind !== 'known') return null;
  return {
    ...(spf ?? { result: null, domain: null, ip: null, mailFrom: null, matchedTerm: null, record: null }),
    rewritten: evaluationJson(spfRewritten),
    direct: evaluationJson(spfDirect),
  };
}

function signatureJson(signature: DkimVerification): object {
  const { domain, selector, result, comment, aligned, bodyChecked, bodyIntact, headerIntact } = signature;
  return { domain, selector, result, comment, aligned, bodyChecked, bodyIntact, headerIntact };
}

function dkimResult(present: Arrival, signed: string): 'pass' | 'fail' | 'none' | 'unknown' {
  if (present.dkim === 'yes') return 'pass';
  if (signed === 'no') return 'none';
  return present.dkim === 'no' ? 'fail' : 'unknown';
}

/** `result`: as C sees it; `signed`, `untouched`: yes, no, unknown. */
function dkimJson({ facts, evidence, judgement }: ForwardExamination): object {
  const { authentication } = evidence;
  const verified = authentication.kind === 'known' ? authentication.value : null;
  return {
    result: dkimResult(judgement.present, facts.signed),
    aligned: judgement.present.dkimAligned,
    signed: facts.signed,
    domains: facts.signingDomains,
    untouched: facts.untouched,
    touched: facts.touched,
    signatures: verified === null ? null : verified.dkim.map(signatureJson),
    arc: verified?.arc ?? { result: null, instances: facts.arcSets, reason: null },
    notVerified: verified?.notVerified ?? null,
  };
}

function editionJson(seen: Arrival['rfc9989'], verdict: DmarcVerdict | null): object {
  return {
    result: seen.result,
    policy: verdict?.policy ?? seen.policy,
    domain: verdict?.domain ?? null,
    recordDomain: verdict?.recordDomain ?? null,
    record: verdict?.record ?? null,
  };
}

/** DMARC as C sees it today; the policy of A. Null where nobody was asked. */
function dmarcJson(dmarc: Asked<PolicyEditions>, { rfc9989, rfc7489 }: Arrival): object | null {
  const known = dmarc.kind === 'known' ? dmarc.value : null;
  if (known === null && dmarc.kind !== 'failed') return null;
  return {
    rfc9989: editionJson(rfc9989, known?.rfc9989 ?? null),
    rfc7489: editionJson(rfc7489, known?.rfc7489 ?? null),
  };
}

/** The result in the form of `forward --json`; fields are only ever added. What nobody knows is null. */
export function forwardJson(
  examination: ForwardExamination,
  language: Language,
  file: string | null,
): object {
  const { facts, evidence, judgement, findings, path } = examination;
  return {
    schemaVersion: 1,
    file,
    input: facts.input,
    actors: actorsJson(examination, language),
    refusedBy: judgement.refusedBy,
    cause: judgement.cause,
    confidence: judgement.confidence,
    permanence: judgement.permanence,
    signs: facts.signs,
    refusal: facts.refusal,
    spf: spfJson(examination),
    dkim: dkimJson(examination),
    dmarc: dmarcJson(evidence.sender?.dmarc ?? { kind: 'offline' }, judgement.present),
    present: judgement.present,
    unmet: judgement.unmet,
    remedies: judgement.remedies.map(({ id, helps, why, unmet }) => ({
      id,
      helps,
      why: why[language],
      unmet,
    })),
    missing: judgement.missing.map(({ id, why, ask }) => ({ id, why: why[language], ask })),
    comparison: judgement.comparison,
    findings: findings.map((finding) => findingJson(finding, language)),
    path,
  };
}
