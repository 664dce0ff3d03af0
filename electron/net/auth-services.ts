import type { SpfQuestion } from '../../shared/auth/spf/spf-evaluation.ts';
import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import type { Cancellation } from '../../shared/dns/cancellation.ts';
import type { DnsQuestion, Resolver } from '../../shared/dns/resolver.ts';
import type { DkimKeyAnswer, DmarcAnswer, SpfAnswer } from './auth-answers.ts';

/** What a look-up tells, and how it learns that nobody waits for it any more. */
export interface AuthHooks {
  readonly cancel: Cancellation;
  readonly onQuestion: (question: DnsQuestion) => void;
}

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
  const lookUps = () => import('./network-part.ts');
  return {
    resolver,
    evaluateSpf: async (question, hooks) => (await lookUps()).evaluate(question, portsOf(hooks)),
    dkimKey: async (domain, selector, hooks) => (await lookUps()).lookUpKey(domain, selector, portsOf(hooks)),
    dmarcRecord: async (domain, hooks) => (await lookUps()).lookUpDmarc(domain, portsOf(hooks)),
  };
}

/** The resolver of the system, which is loaded with its first question. */
function lateResolver(): Resolver {
  let loaded: Promise<Resolver> | null = null;
  return {
    resolve: async (type, name, cancel) => {
      loaded ??= import('./network-part.ts').then(({ systemResolver }) => systemResolver());
      const resolver = await loaded;
      return resolver.resolve(type, name, cancel);
    },
  };
}

/** The real network: the resolver of the system. Nothing is asked before a check. */
export function authServices(): AuthServices {
  return authServicesOver(lateResolver);
}
