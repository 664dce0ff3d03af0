import type { PortOutcome } from '../../../shared/network/observation.ts';

/**
 * What the system's error codes mean for a connection that is being made. `EACCES` is also what Linux makes of
 * "administratively prohibited" over IPv6 (ICMPv6 type 1 code 1); over IPv4 the same refusal arrives as `EHOSTUNREACH`.
 */
const WHILE_CONNECTING: Readonly<Record<string, PortOutcome>> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EAFNOSUPPORT: 'unreachable',
  EINVAL: 'unreachable',
  EACCES: 'prohibited',
  EPERM: 'prohibited',
};

/** How a connection that did not come about ended; what no table knows was not reached. */
export function outcomeOfConnectError(code: string | null): PortOutcome {
  if (code === 'ECONNRESET' || code === 'ECONNABORTED' || code === 'EPIPE') return 'closed-early';
  return WHILE_CONNECTING[code ?? ''] ?? 'unreachable';
}

/** The connection broke under TLS, as opposed to TLS itself going wrong. */
export function isConnectionLoss(code: string | null): boolean {
  return code === null || ['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ETIMEDOUT'].includes(code);
}

/** `code` of an error as the system or OpenSSL gives it; null where it has none. */
export function errorCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
