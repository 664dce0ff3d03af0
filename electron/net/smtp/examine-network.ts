import { isLocalAddress } from '../../../shared/dns/address-kind.ts';
import { judgeNetwork } from '../../../shared/network/judge-network.ts';
import type {
  NetworkFacts,
  NetworkJudgement,
  ReferenceFacts,
} from '../../../shared/network/network-facts.ts';
import type { FoundTarget } from './find-target.ts';
import { ownNetworks } from './own-networks.ts';
import { MAIL_PORTS, probeHost } from './probe-host.ts';
import { sharedCancellation } from './shared-cancellation.ts';
import { askSecondRound, type ExtraParties, type SecondRoundTools } from './second-round.ts';

/** What is to be looked at. */
export interface ExamineTask {
  readonly target: Extract<FoundTarget, { kind: 'found' }>;
  /** Empty: 25, 587 and 465. */
  readonly ports: readonly number[];
  readonly timeoutMs: number | null;
  /** Null: the user did not agree to further parties. */
  readonly parties: ExtraParties | null;
  /** What the same host showed in other networks before; missing where nothing is kept. */
  readonly earlier?: ReferenceFacts['earlier'];
}

/** Tools of both rounds; `onSecondRound` learns before anybody else is asked. */
export interface ExamineTools extends SecondRoundTools {
  readonly onSecondRound?: () => void;
}

/** What was seen, and what it means. */
export interface Examination {
  readonly facts: NetworkFacts;
  readonly judgement: NetworkJudgement;
}

const NOTHING: ReferenceFacts = {
  mtaSts: null,
  published: [],
  earlier: [],
  secondAddresses: null,
  randomNameAddresses: null,
};

/**
 * Probes the target and judges. Where that leaves questions open and the user agreed, the extra parties are asked and
 * all is judged again. Never rejects.
 */
export async function examineNetwork(task: ExamineTask, given: ExamineTools): Promise<Examination> {
  const cancel = sharedCancellation(given.cancel);
  try {
    return await bothRounds(task, { ...given, cancel });
  } finally {
    cancel.release();
  }
}

async function bothRounds(task: ExamineTask, tools: ExamineTools): Promise<Examination> {
  const { target, parties, timeoutMs } = task;
  const { host, kinds, published, domain } = target;
  const ports = task.ports.length > 0 ? task.ports : target.port === null ? MAIL_PORTS : [target.port];
  const seen = await probeHost({ host, ports, kinds, role: 'target', timeoutMs }, tools);
  // Inside a house the same name may lead to another machine than outside.
  const earlier = seen.addresses.some(isLocalAddress) ? [] : (task.earlier ?? []);
  const first: NetworkFacts = {
    target: seen,
    others: [],
    references: published.length + earlier.length > 0 ? { ...NOTHING, published, earlier } : null,
    consented: parties !== null,
    ownNetworks: ownNetworks(),
  };
  const judgement = judgeNetwork(first);
  const items = judgement.secondRound.filter(({ kind }) => parties?.kinds?.includes(kind) ?? true);
  if (parties === null || items.length === 0 || tools.cancel.aborted) return { facts: first, judgement };
  tools.onSecondRound?.();
  const more = await askSecondRound({ items, target: seen, domain, parties, timeoutMs }, tools);
  const references = { published, earlier, ...more.references };
  const facts: NetworkFacts = { ...first, others: more.others, references };
  return { facts, judgement: judgeNetwork(facts) };
}
