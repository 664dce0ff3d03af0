import type { DkimKey } from '../../shared/auth/dkim/key-record.ts';
import type { DmarcAt } from '../../shared/auth/dmarc/discover-dmarc.ts';
import type { DmarcJudgement } from '../../shared/auth/dmarc/judge-dmarc.ts';
import type { SpfEvaluation, SpfQuestion } from '../../shared/auth/spf/spf-evaluation.ts';
import type { SpfSurvey } from '../../shared/auth/spf/survey-spf.ts';
import type { Finding } from '../../shared/checks/finding-check.ts';
import type { DnsAnswer } from '../../shared/dns/answer.ts';
import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import type { Cancellation } from '../../shared/dns/cancellation.ts';
import type { DnsQuestion, Resolver } from '../../shared/dns/resolver.ts';
import { systemResolver } from './dns/resolver.ts';

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

/** The services over a resolver that knows nothing of earlier checks. */
export function authServicesOver(newResolver: () => Resolver): AuthServices {
  const resolver: AuthServices['resolver'] = (onQuestion) => cachingResolver(newResolver(), onQuestion);
  const portsOf = ({ cancel, onQuestion }: AuthHooks) => ({ resolver: resolver(onQuestion), cancel });
  // The list of public suffixes would hold up the start of the app.
  const lookUps = () => import('./auth-lookups.ts');
  return {
    resolver,
    evaluateSpf: async (question, hooks) => (await lookUps()).evaluate(question, portsOf(hooks)),
    dkimKey: async (domain, selector, hooks) => (await lookUps()).lookUpKey(domain, selector, portsOf(hooks)),
    dmarcRecord: async (domain, hooks) => (await lookUps()).lookUpDmarc(domain, portsOf(hooks)),
  };
}

/** The real network: the resolver of the system. Nothing is asked before a check. */
export function authServices(): AuthServices {
  return authServicesOver(systemResolver);
}
