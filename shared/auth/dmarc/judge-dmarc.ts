import { cachingResolver } from '../../dns/caching-resolver.ts';
import type { DkimResult, DmarcPolicy, DmarcVerdict } from '../authentication.ts';
import { toALabels } from '../spf/a-labels.ts';
import type { SpfResult } from '../spf/spf-evaluation.ts';
import {
  applicableByList,
  applicableByWalk,
  listedOrganisation,
  walkTree,
  type Applicable,
  type DmarcPorts,
} from './discover-dmarc.ts';
import { DMARC_DIFFERENCES, type DmarcDifference, type DmarcJudgement } from './dmarc-judgement.ts';
import { askedPolicy, relaxedPolicy, type DmarcAlignment, type DmarcRecord } from './dmarc-record.ts';

/** What is known of one mail. */
export interface DmarcQuestion {
  /** Domain of the one address in From:. */
  readonly fromDomain: string;
  /** Of the envelope sender (or HELO); null where it was not evaluated. */
  readonly spf: { readonly result: SpfResult; readonly domain: string } | null;
  /** Signatures, each with its `d=`. */
  readonly dkim: readonly { readonly result: DkimResult; readonly domain: string }[];
}

/** Tells the organisation of a name; null: nobody knows. */
type OrganisationOf = (domain: string) => Promise<string | null>;

/** Aligned (RFC 9989 §4.4): yes, no, or nobody knows. */
async function aligned(
  domain: string,
  from: string,
  mode: DmarcAlignment,
  organisationOf: OrganisationOf,
): Promise<boolean | null> {
  if (domain === from) return true;
  if (mode === 's') return false;
  const organisation = await organisationOf(from);
  if (organisation === null) return null;
  // The organisation of a name is the name itself or one above it, so that no other needs to be asked.
  if (domain !== organisation && !domain.endsWith(`.${organisation}`)) return false;
  const other = await organisationOf(domain);
  return other === null ? null : other === organisation;
}

/** Signatures of one mail that are looked at; those beyond could align, too, so that nobody knows. */
const MAX_IDENTIFIERS = 50;

/** The outcome of one method: an aligned pass, none, or one that might be once DNS answers. */
type MethodOutcome = 'pass' | 'none' | 'unknown';

async function methodOutcome(
  results: readonly { readonly result: SpfResult | DkimResult; readonly domain: string }[],
  from: string,
  mode: DmarcAlignment,
  organisationOf: OrganisationOf,
): Promise<MethodOutcome> {
  const counting = results.filter(({ result }) => result === 'pass' || result === 'temperror');
  let best: MethodOutcome = counting.length > MAX_IDENTIFIERS ? 'unknown' : 'none';
  for (const { result, domain } of counting.slice(0, MAX_IDENTIFIERS)) {
    const isAligned = await aligned(normal(domain), from, mode, organisationOf);
    if (isAligned === true && result === 'pass') return 'pass';
    if (isAligned !== false) best = 'unknown';
  }
  return best;
}

function normal(domain: string): string {
  return toALabels(domain.replace(/\.$/, '')).toLowerCase();
}

interface Edition {
  readonly organisation: string | null;
  readonly applicable: Applicable;
  readonly organisationOf: OrganisationOf;
  readonly policyOf: (record: DmarcRecord, isOwn: boolean) => Promise<DmarcPolicy>;
}

async function verdictOf(question: DmarcQuestion, from: string, edition: Edition): Promise<DmarcVerdict> {
  const { applicable, organisation, organisationOf } = edition;
  const record = applicable.kind === 'record' ? applicable.record : null;
  const [aspf, adkim] = [record?.aspf ?? 'r', record?.adkim ?? 'r'];
  const spf = await methodOutcome(question.spf === null ? [] : [question.spf], from, aspf, organisationOf);
  const dkim = await methodOutcome(question.dkim, from, adkim, organisationOf);
  const result = (): DmarcVerdict['result'] => {
    if (applicable.kind === 'failed') return 'temperror';
    if (applicable.kind === 'none') return 'none';
    if (spf === 'pass' || dkim === 'pass') return 'pass';
    return spf === 'unknown' || dkim === 'unknown' ? 'temperror' : 'fail';
  };
  return {
    result: result(),
    policy:
      applicable.kind === 'record'
        ? await edition.policyOf(applicable.record, applicable.domain === from)
        : null,
    domain: organisation ?? from,
    recordDomain: applicable.kind === 'record' ? applicable.domain : null,
    record: record?.text ?? null,
    spfAligned: spf === 'pass',
    dkimAligned: dkim === 'pass',
  };
}

/** Neither addresses nor mail exchangers (RFC 9989 §3.2.11, "non-existent domain"); null where nobody knows. */
async function isMissing(domain: string, { resolver, cancel }: DmarcPorts): Promise<boolean | null> {
  const types = ['A', 'AAAA', 'MX'] as const;
  const answers = await Promise.all(types.map((type) => resolver.resolve(type, domain, cancel)));
  if (answers.some(({ kind }) => kind === 'records')) return false;
  return answers.some(({ kind }) => kind === 'failed') ? null : true;
}

function differencesOf(
  rfc9989: DmarcVerdict,
  rfc7489: DmarcVerdict,
  record: DmarcRecord | null,
): readonly DmarcDifference[] {
  const differs: Readonly<Record<DmarcDifference, boolean>> = {
    result: rfc9989.result !== rfc7489.result,
    policy: rfc9989.policy !== rfc7489.policy,
    organisation: rfc9989.domain !== rfc7489.domain,
    record: rfc9989.recordDomain !== rfc7489.recordDomain,
    percentage: record !== null && record.pct < 100,
    'test-mode': record !== null && record.isTest && rfc7489.policy !== 'none',
  };
  return DMARC_DIFFERENCES.filter((difference) => differs[difference]);
}

/**
 * Judges one mail by RFC 9989 (tree walk, `np`, `t`) and by RFC 7489 (public suffix list, `pct`), as receivers of both
 * are about. `fail` only where every look-up was answered; where one was not, it is `temperror`. Never rejects.
 */
export async function judgeDmarc(question: DmarcQuestion, given: DmarcPorts): Promise<DmarcJudgement> {
  const ports = { ...given, resolver: cachingResolver(given.resolver) };
  const from = normal(question.fromDomain);
  const walk = await walkTree(from, ports);
  const byWalk = applicableByWalk(from, walk);
  const byList = await applicableByList(from, ports);
  const record = byWalk.kind === 'record' ? byWalk.record : byList.kind === 'record' ? byList.record : null;
  let isNonExistent: boolean | null = null;
  const rfc9989 = await verdictOf(question, from, {
    organisation: walk.organisation,
    applicable: byWalk,
    organisationOf: async (domain) =>
      domain === from ? walk.organisation : (await walkTree(domain, ports)).organisation,
    policyOf: async (found, isOwn) => {
      if (!isOwn && found.np !== null) isNonExistent = await isMissing(from, ports);
      const asked = askedPolicy(found, isOwn ? 'itself' : isNonExistent === true ? 'non-existent' : 'below');
      return found.isTest ? relaxedPolicy(asked) : asked;
    },
  });
  const rfc7489 = await verdictOf(question, from, {
    organisation: listedOrganisation(from),
    applicable: byList,
    organisationOf: (domain) => Promise.resolve(listedOrganisation(domain)),
    policyOf: (found, isOwn) => Promise.resolve(askedPolicy(found, isOwn ? 'itself' : 'below')),
  });
  return {
    rfc9989,
    rfc7489,
    differences: differencesOf(rfc9989, rfc7489, record),
    percentage: record !== null && record.pct < 100 ? record.pct : null,
    isNonExistent,
  };
}
