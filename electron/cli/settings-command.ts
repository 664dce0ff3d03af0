import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import { NEVER_CANCELLED } from '../../shared/dns/cancellation.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';
import { settingsJson } from '../../shared/report/settings-json.ts';
import { say } from '../../shared/wording/messages.ts';
import { systemResolver } from '../net/dns/resolver.ts';
import { textFetcher } from '../net/https/fetch-text.ts';
import type { FetchText } from '../net/https/fetched-text.ts';
import { lookupOver } from '../net/https/lookup-over.ts';
import { lookUpSettings } from '../net/settings/look-up-settings.ts';
import type { SettingsInvocation } from './arguments/settings-arguments.ts';
import { settingsText } from './settings-text.ts';

/** What the command asks with; tests pass their own. */
export interface SettingsNetwork {
  readonly resolver: Resolver;
  readonly fetchText: FetchText;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The streams of a run. */
export interface SettingsStreams {
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly write: (text: string) => unknown };
}

function ownNetwork({ resolvers, timeoutMs }: SettingsInvocation): SettingsNetwork {
  const resolver = cachingResolver(
    systemResolver({
      servers: resolvers ?? undefined,
      timeoutMs: timeoutMs ?? undefined,
    }),
  );
  const fetchText = textFetcher({
    lookup: lookupOver(resolver, NEVER_CANCELLED),
    timeoutMs: timeoutMs ?? undefined,
  });
  return { resolver, fetchText, today: new Date().toISOString().slice(0, 10) };
}

/**
 * `retour settings`: writes the settings of one address. Exit status 0 also where nothing is known, since that is a
 * result; 2 where the text is no mail address.
 */
export async function settingsCommand(
  invocation: SettingsInvocation,
  streams: SettingsStreams,
  network: SettingsNetwork = ownNetwork(invocation),
): Promise<0 | 2> {
  const { address, offline, consented, json, language } = invocation;
  const answer = await lookUpSettings(address, {
    resolver: offline ? null : network.resolver,
    fetchText: network.fetchText,
    consented,
    cancel: NEVER_CANCELLED,
  });
  if (answer === null) {
    streams.stderr.write(`${say('cli.settings.noAddress', language, { value: address })}\n`);
    return 2;
  }
  const text = json
    ? JSON.stringify(settingsJson(answer, language), null, 2)
    : settingsText(answer, language, network.today);
  streams.stdout.write(`${text}\n`);
  return 0;
}
