import { SPF_TIME_LIMIT_MS, type SpfPorts } from '../../shared/auth/spf/spf-session.ts';

/**
 * What an SPF evaluation asks with, ended after `limitMs` although an answer never comes. Each look-up has a limit of its
 * own besides (`systemResolver`); a hostile zone can make a dozen of them wait one after another.
 */
export function spfPorts(
  given: Pick<SpfPorts, 'resolver' | 'cancel'>,
  limitMs: number = SPF_TIME_LIMIT_MS,
): SpfPorts {
  return { ...given, now: Date.now, timeLimit: AbortSignal.timeout(limitMs) };
}
