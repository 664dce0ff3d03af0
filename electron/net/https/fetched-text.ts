import type { Cancellation } from '../../../shared/dns/cancellation.ts';

/** Why nothing came. */
export type FetchFailure =
  /** DNS says that there is no such host. */
  | 'unknown-host'
  /** DNS could not tell. */
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  /** The certificate is not valid for this host, or nobody trusted signed it. */
  | 'certificate'
  | 'tls'
  /** The connection broke, or what came is no HTTP. */
  | 'broken'
  | 'too-large'
  /** Compressed although not asked for, so that its true size is not known. */
  | 'encoded'
  /** Redirected too often, or to where we do not go (no https, another port, an IP address, a local name). */
  | 'redirect'
  | 'cancelled';

/** How a GET ended. */
export type FetchedText =
  | {
      readonly kind: 'text';
      /** Behind all redirects. */
      readonly url: string;
      readonly text: string;
    }
  /** Another status than 200 at the end of all redirects; its body was not read. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'failed'; readonly reason: FetchFailure; readonly code: string | null };

/** Fetches one https address. Never rejects. */
export type FetchText = (url: string, cancel: Cancellation) => Promise<FetchedText>;
