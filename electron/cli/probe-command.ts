import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';
import { networkFindings } from '../../shared/checks/network/index.ts';
import { probeJson, type ProbeResult } from '../../shared/report/probe-json.ts';
import { say } from '../../shared/wording/messages.ts';
import { systemResolver } from '../net/dns/resolver.ts';
import { examineNetwork, type ExamineTools } from '../net/smtp/examine-network.ts';
import { findTarget, type FoundTarget } from '../net/smtp/find-target.ts';
import type { ProbeLimits } from '../net/smtp/limits.ts';
import { ownSecondWays, type SecondWay } from '../net/smtp/second-round.ts';
import { readRoots, type TrustRoots } from '../net/tls/roots.ts';
import type { ProbeInvocation } from './arguments/probe-arguments.ts';
import { ProbeProgress, type ProgressStream } from './probe-progress.ts';
import { probeText } from './probe-text.ts';

/** What the command asks with; tests pass their own. */
export interface ProbeNetwork {
  readonly resolver: Resolver;
  readonly secondWays: readonly SecondWay[];
  readonly roots: TrustRoots | Promise<TrustRoots>;
  readonly limits?: ProbeLimits;
}

/** The streams of a run. */
export interface ProbeStreams {
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: ProgressStream;
}

/** Exit status of a program that was stopped from the keyboard (128 + SIGINT). */
const STOPPED = 130;

function ownNetwork({ resolvers, timeoutMs }: ProbeInvocation): ProbeNetwork {
  const system = { servers: resolvers ?? undefined, timeoutMs: timeoutMs ?? undefined };
  const resolver = cachingResolver(systemResolver(system));
  return {
    resolver,
    secondWays: ownSecondWays({ resolver, system }),
    roots: readRoots(),
  };
}

/** Runs the work with a signal that Ctrl-C gives; a second Ctrl-C ends the program as usual. */
async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
  };
  process.once('SIGINT', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}

/** A result without a server: it, too, is a result. */
function withoutServer(
  found: Extract<FoundTarget, { domain: string }>,
  { json, target, language }: ProbeInvocation,
): string {
  const { kind, domain } = found;
  const text = say(kind === 'no-server' ? 'probe.noServer' : 'probe.dnsFailed', language, { domain });
  if (!json) return text;
  const nothing = { addresses: [], ports: [], network: [], findings: [] };
  const cannotTell = [{ id: kind, port: null, text }];
  return JSON.stringify({ schemaVersion: 1, asked: target, host: null, ...nothing, cannotTell }, null, 2);
}

async function probe(
  invocation: ProbeInvocation,
  found: Extract<FoundTarget, { kind: 'found' }>,
  tools: ExamineTools,
): Promise<string> {
  const { ports, timeoutMs, consented, references, impossible, json, language, target } = invocation;
  const parties = consented ? { references, impossible } : null;
  const { facts, judgement } = await examineNetwork({ target: found, ports, timeoutMs, parties }, tools);
  const findings = networkFindings({ facts, judgement });
  const result: ProbeResult = { asked: target, facts, judgement, findings };
  return json ? JSON.stringify(probeJson(result, language), null, 2) : probeText(result, language);
}

/**
 * `retour probe`: looks at a server's ports and writes what was seen and what it means. Exit status 0 also where nobody
 * answers, since that is a result; 2 where the target is none; 130 after Ctrl-C, with nothing on standard output.
 */
export async function probeCommand(
  invocation: ProbeInvocation,
  streams: ProbeStreams,
  network: ProbeNetwork = ownNetwork(invocation),
): Promise<0 | 2 | typeof STOPPED> {
  const { target, language } = invocation;
  const progress = new ProbeProgress(streams.stderr, language);
  return untilInterrupted(async (cancel) => {
    const onSecondRound = (): void => {
      progress.secondRound();
    };
    const tools = { ...network, cancel, onEvent: progress.event, onSecondRound };
    const found = await findTarget(target, tools);
    if (found.kind === 'unusable') {
      streams.stderr.write(`${say('probe.cli.badTarget', language, { value: target })}\n`);
      return 2;
    }
    const text =
      found.kind === 'found' ? await probe(invocation, found, tools) : withoutServer(found, invocation);
    if (cancel.aborted) {
      streams.stderr.write(`${say('probe.cli.stopped', language)}\n`);
      return STOPPED;
    }
    streams.stdout.write(`${text}\n`);
    return 0;
  });
}
