import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import type { ReferenceFacts } from '../../../shared/network/network-facts.ts';
import { parseProbeTarget } from '../../../shared/network/probe-target.ts';
import type { SettingsAnswer } from '../../../shared/providers/settings-answer.ts';
import { SUBMISSION_PROVIDERS } from '../../../shared/providers/submission/index.ts';
import { lookUpSettings } from '../settings/look-up-settings.ts';
import { kindOfPort, type ProbeRequest } from './probe-host.ts';

type Published = ReferenceFacts['published'];

/** The server that is meant, and what is known about it without asking it. */
export type FoundTarget =
  | {
      readonly kind: 'found';
      readonly host: string;
      /** Written behind the host; null where none was. */
      readonly port: number | null;
      /** Domain of the mail address; null where a host was given. */
      readonly domain: string | null;
      /** Ports that are spoken to otherwise than their number says, as the provider publishes it. */
      readonly kinds: NonNullable<ProbeRequest['kinds']>;
      readonly published: Published;
    }
  /** `no-server`: neither settings nor MX records name one. `dns`: nobody could say, the resolver did not answer. */
  | { readonly kind: 'unusable'; readonly reason: 'empty' | 'not-a-host' }
  | { readonly kind: 'no-server' | 'dns-failed'; readonly domain: string };

/** What finding a target needs. Web servers are not asked for it, so no page is fetched. */
export interface FindTools {
  readonly resolver: Resolver;
  readonly cancel: Cancellation;
}

/** What the built-in table says about a host: its ports and how they are secured. */
function publishedFor(host: string): Published {
  const name = host.toLowerCase();
  return SUBMISSION_PROVIDERS.flatMap(({ id, servers }) =>
    servers
      .filter((server) => server.host === name)
      .map(({ port, security }) => ({ port, security, source: id })),
  );
}

function kindsOf(published: Published): NonNullable<ProbeRequest['kinds']> {
  const odd = published
    .map(({ port, security }) => [port, security === 'tls' ? 'tls' : 'starttls'] as const)
    .filter(([port, kind]) => kind !== kindOfPort(port));
  return new Map(odd);
}

function found(host: string, port: number | null, domain: string | null, settings: Published): FoundTarget {
  const published = [...settings, ...publishedFor(host)].filter(
    (one, i, all) => all.findIndex((two) => two.port === one.port && two.security === one.security) === i,
  );
  return { kind: 'found', host, port, domain, kinds: kindsOf(published), published };
}

/** The best MX host of a domain (RFC 5321 §5.1); without MX records the domain itself stands in. */
async function byMx(domain: string, { resolver, cancel }: FindTools): Promise<FoundTarget> {
  const answer = await resolver.resolve('MX', domain, cancel);
  if (answer.kind === 'nodata') return found(domain, null, domain, []);
  if (answer.kind !== 'records') {
    return { kind: answer.kind === 'failed' ? 'dns-failed' : 'no-server', domain };
  }
  const [best] = [...answer.values].sort(
    (a, b) => a.preference - b.preference || a.exchange.localeCompare(b.exchange),
  );
  // A single MX of `.` says that the domain takes no mail (RFC 7505).
  if (!best || best.exchange === '' || best.exchange === '.') return { kind: 'no-server', domain };
  return found(best.exchange, null, domain, []);
}

function settingsOf({ chosen, candidates }: SettingsAnswer): Published {
  return candidates
    .filter(({ host }) => host === chosen?.host)
    .map(({ port, security, source }) => ({ port, security, source }));
}

/**
 * Finds the server to probe: a host or an address as it is; for a mail address the server that its provider's customers
 * send through (built in, or by the domain's SRV and MX records), else the server that takes the domain's mail.
 */
export async function findTarget(text: string, tools: FindTools): Promise<FoundTarget> {
  const parsed = parseProbeTarget(text);
  switch (parsed.kind) {
    case 'unusable':
      return parsed;
    case 'host':
      return found(parsed.host, parsed.port, null, []);
    case 'address': {
      const settings = await lookUpSettings(parsed.address, {
        ...tools,
        fetchText: async () => ({ kind: 'failed', reason: 'cancelled', code: null }),
        consented: false,
      });
      if (!settings) return { kind: 'unusable', reason: 'not-a-host' };
      if (!settings.chosen) return byMx(settings.domain, tools);
      return found(settings.chosen.host, null, settings.domain, settingsOf(settings));
    }
  }
}
