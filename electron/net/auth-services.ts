import { evaluateSpf } from '../../shared/auth/spf/evaluate-spf.ts';
import type { SpfEvaluation, SpfQuestion } from '../../shared/auth/spf/spf-evaluation.ts';
import { isTargetName, spfIdentity } from '../../shared/auth/spf/spf-identity.ts';
import { surveySpf, type SpfSurvey } from '../../shared/auth/spf/survey-spf.ts';
import { spfFindings } from '../../shared/checks/auth/index.ts';
import type { Finding } from '../../shared/checks/finding-check.ts';
import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import type { Cancellation } from '../../shared/dns/cancellation.ts';
import { parseIpAddress } from '../../shared/dns/ip-address.ts';
import type { DnsQuestion, Resolver } from '../../shared/dns/resolver.ts';
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

/** All that headers and authentication ask of the network; tests put a network of their own here. */
export interface AuthServices {
  /** A resolver for one check: each question is put once, and told. */
  readonly resolver: (onQuestion: AuthHooks['onQuestion']) => Resolver;
  /** Never rejects. */
  readonly evaluateSpf: (question: SpfQuestion, hooks: AuthHooks) => Promise<SpfAnswer>;
}

/** The services over a resolver that knows nothing of earlier checks. */
export function authServicesOver(newResolver: () => Resolver): AuthServices {
  const resolver: AuthServices['resolver'] = (onQuestion) => cachingResolver(newResolver(), onQuestion);
  return {
    resolver,
    evaluateSpf: async (question, { cancel, onQuestion }) => {
      if (parseIpAddress(question.ip.trim()) === null) return { kind: 'unusable', reason: 'not-an-address' };
      const { domain } = spfIdentity(question);
      if (!isTargetName(domain)) return { kind: 'unusable', reason: 'no-domain' };
      const given = { resolver: resolver(onQuestion), cancel };
      const evaluation = await evaluateSpf(question, spfPorts(given));
      const isThere = evaluation.result !== 'none' && evaluation.result !== 'temperror';
      const survey = isThere ? await surveySpf(evaluation.domain, spfPorts(given)) : null;
      return { kind: 'evaluated', evaluation, survey, findings: spfFindings({ evaluation, survey }) };
    },
  };
}

/** The real network: the resolver of the system. Nothing is asked before a check. */
export function authServices(): AuthServices {
  return authServicesOver(systemResolver);
}
