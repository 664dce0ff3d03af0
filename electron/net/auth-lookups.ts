import { dkimKeyName, judgeDkimKeys } from '../../shared/auth/dkim/key-record.ts';
import { walkTree } from '../../shared/auth/dmarc/discover-dmarc.ts';
import { judgeDmarc } from '../../shared/auth/dmarc/judge-dmarc.ts';
import { evaluateSpf } from '../../shared/auth/spf/evaluate-spf.ts';
import type { SpfQuestion } from '../../shared/auth/spf/spf-evaluation.ts';
import { isTargetName, spfIdentity } from '../../shared/auth/spf/spf-identity.ts';
import { surveySpf } from '../../shared/auth/spf/survey-spf.ts';
import { dkimKeyFindings, dmarcFindings, spfFindings } from '../../shared/checks/auth/index.ts';
import type { Cancellation } from '../../shared/dns/cancellation.ts';
import { normalName } from '../../shared/dns/domain-name.ts';
import { parseIpAddress } from '../../shared/dns/ip-address.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';
import { startTimeLimit } from '../mail/auth/time-limit.ts';
import type { DkimKeyAnswer, DmarcAnswer, SpfAnswer } from './auth-answers.ts';
import { asciiDomain } from './dns/idn.ts';
import { spfPorts } from './spf-time-limit.ts';

/** After so long no more answers are waited for; what is open then counts as not known. In ms. */
const LOOK_UP_LIMIT_MS = 20_000;

/** What a look-up asks with. */
export interface Ports {
  readonly resolver: Resolver;
  readonly cancel: Cancellation;
}

/** Evaluates SPF and looks at the whole record. Never rejects. */
export async function evaluate(question: SpfQuestion, ports: Ports): Promise<SpfAnswer> {
  if (parseIpAddress(question.ip.trim()) === null) return { kind: 'unusable', reason: 'not-an-address' };
  if (!isTargetName(spfIdentity(question).domain)) return { kind: 'unusable', reason: 'no-domain' };
  const evaluation = await evaluateSpf(question, spfPorts(ports));
  const isThere = evaluation.result !== 'none' && evaluation.result !== 'temperror';
  const survey = isThere ? await surveySpf(evaluation.domain, spfPorts(ports)) : null;
  return { kind: 'evaluated', evaluation, survey, findings: spfFindings({ evaluation, survey }) };
}

/** Looks a DKIM key up and judges it. Never rejects. */
export async function lookUpKey(
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

/** Looks for the DMARC record that applies. Never rejects. */
export async function lookUpDmarc(given: string, ports: Ports): Promise<DmarcAnswer> {
  const domain = asciiDomain(given.trim());
  if (domain === null) return { kind: 'unusable', reason: 'no-domain' };
  // Each of up to eight names may keep silent as long as the resolver waits.
  const limit = startTimeLimit(ports.cancel, LOOK_UP_LIMIT_MS);
  const limited = { ...ports, cancel: limit.cancel };
  const { steps } = await walkTree(domain, limited);
  const judgement = await judgeDmarc({ fromDomain: domain, spf: null, dkim: [] }, limited);
  limit.end();
  const findings = dmarcFindings({ domain, steps, judgement });
  return { kind: 'looked-up', domain, steps, judgement, findings };
}
