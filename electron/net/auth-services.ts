import { dkimKeyName, judgeDkimKeys, type DkimKey } from '../../shared/auth/dkim/key-record.ts';
import { walkTree, type DmarcAt } from '../../shared/auth/dmarc/discover-dmarc.ts';
import { judgeDmarc, type DmarcJudgement } from '../../shared/auth/dmarc/judge-dmarc.ts';
import { evaluateSpf } from '../../shared/auth/spf/evaluate-spf.ts';
import type { SpfEvaluation, SpfQuestion } from '../../shared/auth/spf/spf-evaluation.ts';
import { isTargetName, spfIdentity } from '../../shared/auth/spf/spf-identity.ts';
import { surveySpf, type SpfSurvey } from '../../shared/auth/spf/survey-spf.ts';
import { dkimKeyFindings, dmarcFindings, spfFindings } from '../../shared/checks/auth/index.ts';
import type { Finding } from '../../shared/checks/finding-check.ts';
import type { DnsAnswer } from '../../shared/dns/answer.ts';
import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import type { Cancellation } from '../../shared/dns/cancellation.ts';
import { normalName } from '../../shared/dns/domain-name.ts';
import { parseIpAddress } from '../../shared/dns/ip-address.ts';
import type { DnsQuestion, Resolver } from '../../shared/dns/resolver.ts';
import { asciiDomain } from './dns/idn.ts';
import { systemResolver } from './dns/resolver.ts';
import { spfPorts } from './spf-time-limit.ts';

/** What a look-up tells, and how it learns that nobody waits for it any more. */
export interface AuthHooks {
  readonly cancel: Cancellation;
  readonly onQuestion: (question: DnsQuestion) => void;
}

/** Answer to a question about SPF; `unusable`: it cannot be put. */
export type SpfAnswer =
  | {
      readonly kind: 'evaluated';
      readonly evaluation: SpfEvaluation;
      /** Null where there is no record, or none was to be had. */
      readonly survey: SpfSurvey | null;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'unusable'; readonly reason: 'not-an-address' | 'no-domain' };

/** Answer to a question about a key; `key` null: DNS could not tell. */
export type DkimKeyAnswer =
  | {
      readonly kind: 'looked-up';
      readonly name: string;
      readonly answer: DnsAnswer<'TXT'>['kind'];
      readonly key: DkimKey | null;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'unusable'; readonly reason: 'no-domain' | 'no-selector' };

/** Answer to a question about DMARC. */
export type DmarcAnswer =
  | {
      readonly kind: 'looked-up';
      readonly domain: string;
      readonly steps: readonly DmarcAt[];
      readonly judgement: DmarcJudgement;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'unusable'; readonly reason: 'no-domain' };

/** All that headers and authentication ask of the network; tests put a network of their own here. */
export interface AuthServices {
  /** A resolver for one check: each question is put once, and told. */
  readonly resolver: (onQuestion: AuthHooks['onQuestion']) => Resolver;
  /** Never rejects. */
  readonly evaluateSpf: (question: SpfQuestion, hooks: AuthHooks) => Promise<SpfAnswer>;
  /** Never rejects. */
  readonly dkimKey: (domain: string, selector: string, hooks: AuthHooks) => Promise<DkimKeyAnswer>;
  /** Never rejects. */
  readonly dmarcRecord: (domain: string, hooks: AuthHooks) => Promise<DmarcAnswer>;
}

interface Ports {
  readonly resolver: Resolver;
  readonly cancel: Cancellation;
}

async function evaluate(question: SpfQuestion, ports: Ports): Promise<SpfAnswer> {
  if (parseIpAddress(question.ip.trim()) === null) return { kind: 'unusable', reason: 'not-an-address' };
  if (!isTargetName(spfIdentity(question).domain)) return { kind: 'unusable', reason: 'no-domain' };
  const evaluation = await evaluateSpf(question, spfPorts(ports));
  const isThere = evaluation.result !== 'none' && evaluation.result !== 'temperror';
  const survey = isThere ? await surveySpf(evaluation.domain, spfPorts(ports)) : null;
  return { kind: 'evaluated', evaluation, survey, findings: spfFindings({ evaluation, survey }) };
}

async function lookUpKey(
  given: string,
  selector: string,
  { resolver, cancel }: Ports,
): Promise<DkimKeyAnswer> {
  const domain = asciiDomain(given.trim());
  if (domain === null) return { kind: 'unusable', reason: 'no-domain' };
  const name = normalName(dkimKeyName(selector.trim(), domain));
  if (name === null) return { kind: 'unusable', reason: 'no-selector' };
  const answer = await resolver.resolve('TXT', name, cancel);
  const key = answer.kind === 'failed' ? null : judgeDkimKeys(answer.kind === 'records' ? answer.values : []);
  const canonicalName = answer.kind === 'records' ? answer.canonicalName : name;
  const findings = dkimKeyFindings({
    ...{ domain, name, key, canonicalName },
    selector: selector.trim(),
    answer: answer.kind,
  });
  return { kind: 'looked-up', name, answer: answer.kind, key, findings };
}

async function lookUpDmarc(given: string, ports: Ports): Promise<DmarcAnswer> {
  const domain = asciiDomain(given.trim());
  if (domain === null) return { kind: 'unusable', reason: 'no-domain' };
  const { steps } = await walkTree(domain, ports);
  const judgement = await judgeDmarc({ fromDomain: domain, spf: null, dkim: [] }, ports);
  const findings = dmarcFindings({ domain, steps, judgement });
  return { kind: 'looked-up', domain, steps, judgement, findings };
}

/** The services over a resolver that knows nothing of earlier checks. */
export function authServicesOver(newResolver: () => Resolver): AuthServices {
  const resolver: AuthServices['resolver'] = (onQuestion) => cachingResolver(newResolver(), onQuestion);
  const portsOf = ({ cancel, onQuestion }: AuthHooks): Ports => ({ resolver: resolver(onQuestion), cancel });
  return {
    resolver,
    evaluateSpf: (question, hooks) => evaluate(question, portsOf(hooks)),
    dkimKey: (domain, selector, hooks) => lookUpKey(domain, selector, portsOf(hooks)),
    dmarcRecord: (domain, hooks) => lookUpDmarc(domain, portsOf(hooks)),
  };
}

/** The real network: the resolver of the system. Nothing is asked before a check. */
export function authServices(): AuthServices {
  return authServicesOver(systemResolver);
}
