import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import { isLocalName } from '../../../shared/dns/domain-name.ts';
import { isIpLiteral } from '../../../shared/dns/ip-address.ts';
import type { FetchedText, FetchFailure, FetchText } from './fetched-text.ts';

/** Bounds of one fetch; what is left out has the value in brackets. */
export interface FetchOptions {
  /** For everything with all redirects (10,000 ms). */
  readonly timeoutMs?: number | undefined;
  /** Of the body (256 KiB). */
  readonly maxOctets?: number | undefined;
  /** (3) */
  readonly maxRedirects?: number | undefined;
  /** How host names become addresses (the system's way). */
  readonly lookup?: LookupFunction | undefined;
  /** Trusted roots in PEM form (Node's own). */
  readonly roots?: readonly string[] | undefined;
  /** Port to connect to in place of 443, for servers of tests. */
  readonly port?: number | undefined;
  /** Hears of each address before it is asked, redirects too; the returned function of how that ended. */
  readonly onFetch?: ((url: string) => (answer: 'got' | 'failed') => void) | undefined;
}

const DEFAULTS = { timeoutMs: 10_000, maxOctets: 256 * 1024, maxRedirects: 3 } as const;

/** Ports, users, addresses and names of the own network have no place in a redirect of a public server. */
function isPublicHttps(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return isPlain && !isIpLiteral(host) && !isLocalName(host);
}

const REASONS: Readonly<Record<string, FetchFailure>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  EPROTO: 'tls',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
};

function failureOf(error: unknown): FetchedText {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  const known = REASONS[code ?? ''];
  if (known !== undefined) return { kind: 'failed', reason: known, code };
  // OpenSSL names what is wrong with a chain in its own codes, all with one of these words.
  if (/CERT|SIGNATURE|ISSUER|CRL/.test(code ?? '')) return { kind: 'failed', reason: 'certificate', code };
  return { kind: 'failed', reason: /^ERR_(?:SSL|TLS)/.test(code ?? '') ? 'tls' : 'broken', code };
}

const failed = (reason: FetchFailure): FetchedText => ({ kind: 'failed', reason, code: null });

/** The body as UTF-8, or why it is not taken. */
function readBody(
  response: IncomingMessage,
  url: string,
  maxOctets: number,
  done: (result: FetchedText) => void,
): void {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    done(failed('encoded'));
    return;
  }
  const chunks: Buffer[] = [];
  let octets = 0;
  response.on('data', (chunk: Buffer) => {
    octets += chunk.length;
    if (octets > maxOctets) done(failed('too-large'));
    else chunks.push(chunk);
  });
  response.on('end', () => {
    done({
      kind: 'text',
      url,
      text: Buffer.concat(chunks)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    });
  });
  response.on('aborted', () => {
    done(failed('broken'));
  });
  response.on('error', (error) => {
    done(failureOf(error));
  });
}

/** An answer, or where the server sends us instead. */
type Step = FetchedText | { readonly kind: 'redirect'; readonly location: string };

function get(url: URL, options: FetchOptions, leftMs: number, cancel: Cancellation): Promise<Step> {
  return new Promise((resolve) => {
    const started = request(url, {
      agent: false,
      port: options.port ?? 443,
      ...(options.lookup ? { lookup: options.lookup } : {}),
      ...(options.roots ? { ca: [...options.roots] } : {}),
      headers: { host: url.host, 'user-agent': 'Retour', accept: '*/*', 'accept-encoding': 'identity' },
    });
    const finish = (result: Step): void => {
      clearTimeout(timer);
      cancel.removeEventListener?.('abort', onAbort);
      resolve(result);
      started.destroy();
    };
    const timer = setTimeout(() => {
      finish(failed('timeout'));
    }, leftMs);
    const onAbort = (): void => {
      finish(failed('cancelled'));
    };
    cancel.addEventListener?.('abort', onAbort, { once: true });
    started.on('error', (error) => {
      finish(failureOf(error));
    });
    started.on('response', (response) => {
      const { statusCode: status = 0 } = response;
      const { location } = response.headers;
      if (status >= 300 && status < 400 && location !== undefined) finish({ kind: 'redirect', location });
      else if (status !== 200) finish({ kind: 'status', status });
      else readBody(response, url.href, options.maxOctets ?? DEFAULTS.maxOctets, finish);
    });
    started.end();
  });
}

function redirected(from: URL, location: string): URL | null {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
  return target !== null && isPublicHttps(target) ? target : null;
}

async function follow(first: URL, options: FetchOptions, cancel: Cancellation): Promise<FetchedText> {
  const deadline = performance.now() + (options.timeoutMs ?? DEFAULTS.timeoutMs);
  let url = first;
  for (let hops = 0; hops <= (options.maxRedirects ?? DEFAULTS.maxRedirects); hops += 1) {
    if (cancel.aborted) return failed('cancelled');
    const leftMs = deadline - performance.now();
    if (leftMs <= 0) return failed('timeout');
    const ended = options.onFetch?.(url.href);
    const step = await get(url, options, leftMs, cancel);
    ended?.(step.kind === 'failed' ? 'failed' : 'got');
    if (step.kind !== 'redirect') return step;
    const target = redirected(url, step.location);
    if (target === null) return failed('redirect');
    url = target;
  }
  return failed('redirect');
}

/**
 * A fetcher for small public texts: GET over HTTPS only, certificates checked, no cookies, no credentials, no
 * compression. Redirects lead to https hosts with public names only. Time, size and number of redirects are bounded.
 */
export function textFetcher(options: FetchOptions = {}): FetchText {
  return async (url, cancel) => {
    const first = URL.canParse(url) ? new URL(url) : null;
    if (first === null || first.protocol !== 'https:') return failed('redirect');
    return follow(first, options, cancel);
  };
}
