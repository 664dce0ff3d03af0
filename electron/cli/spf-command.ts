import { evaluateSpf } from '../../shared/auth/spf/evaluate-spf.ts';
import { surveySpf } from '../../shared/auth/spf/survey-spf.ts';
import { spfFindings } from '../../shared/checks/auth/index.ts';
import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import { NEVER_CANCELLED } from '../../shared/dns/cancellation.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';
import { spfJson } from '../../shared/report/spf-json.ts';
import { systemResolver } from '../net/dns/resolver.ts';
import { spfPorts } from '../net/spf-time-limit.ts';
import type { SpfInvocation } from './arguments/spf-arguments.ts';
import { spfText } from './spf-text.ts';

/** The streams of a run. */
export interface SpfStreams {
  readonly stdout: { readonly write: (text: string) => unknown };
}

function ownResolver({ resolvers, timeoutMs }: SpfInvocation): Resolver {
  return systemResolver({ servers: resolvers ?? undefined, timeoutMs: timeoutMs ?? undefined });
}

/**
 * `retour spf`: evaluates the sender's SPF record for one server and writes the result with the way to it. Exit status 0
 * for every result, `temperror` included. Then the whole record is looked at, in what is left of 20 seconds.
 */
export async function spfCommand(
  invocation: SpfInvocation,
  streams: SpfStreams,
  given: Resolver = ownResolver(invocation),
): Promise<0> {
  const { question, json, language } = invocation;
  const resolver = cachingResolver(given);
  const ports = spfPorts({ resolver, cancel: NEVER_CANCELLED });
  const evaluation = await evaluateSpf(question, ports);
  const isThere = evaluation.result !== 'none' && evaluation.result !== 'temperror';
  const survey = isThere ? await surveySpf(evaluation.domain, ports) : null;
  const report = { evaluation, survey, findings: spfFindings({ evaluation, survey }) };
  const text = json ? JSON.stringify(spfJson(report, language), null, 2) : spfText(report, language);
  streams.stdout.write(`${text}\n`);
  return 0;
}
