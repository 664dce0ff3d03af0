import type { ReceivedTokens } from './received-tokens.ts';

const VERSION = /\b(TLSv?1(?:[._][0-3])?|SSLv3)(?![0-9])/i;
/** Protocols that mean TLS (RFC 3848, 6531), and names of webmail. */
const PROTOCOL_WITH_TLS = /^(?:utf8)?(?:e?smtps|e?smtpsa|lmtps|lmtpsa|https)$/i;
/** The same protocols without TLS; a server that writes them without a word on TLS had none. */
const PROTOCOL_WITHOUT_TLS = /^(?:utf8)?(?:esmtp|esmtpa)$/i;
/** `(TLS)`, `over TLS secured channel`, `ESMTP/TLS/AES256-SHA`, `via SSL`, `(Using TLS)`, `with STARTTLS`, a cipher's name. */
const TLS_WORD = /(?:^|[\s/(=_:-])(?:TLS|SSL|STARTTLS)(?:[\s/),_:-]|$)|\bcipher=|\bDHE-RSA-|\bTLS_[A-Z]/i;
const NO_TLS_WORD = /\b(?:no|without) (?:TLS|SSL|encryption)\b|\bcipher=(?:none|null)\b/i;
/** Servers that write `ESMTP` or `SMTP` whether or not there was TLS. */
const SILENT_ABOUT_TLS =
  /(?:^|\.)(?:amazonaws\.com|amazonses\.com|google\.com|yahoo\.com|mimecast\.com|messagelabs\.com)$/i;

/** TLS as a Received field states it: a version, `yes`, `no` where the protocol rules it out, or null. */
export function receivedTls({ clauses, leading }: ReceivedTokens): string | null {
  const comments = [...leading, ...[...clauses.values()].flatMap((pieces) => pieces.comments)];
  const spoken = [
    ...comments,
    // `by host over TLS secured channel with …`, `by host (Exim) tls TLS_AES_256_GCM_SHA384`
    ...(clauses.get('by')?.words.slice(1) ?? []),
    ...(clauses.get('via')?.words ?? []),
    ...(clauses.get('with')?.words ?? []),
  ].join(' ');
  const version = VERSION.exec(spoken)?.[1];
  if (version !== undefined) return version;
  const protocol = clauses.get('with')?.words[0] ?? '';
  if (NO_TLS_WORD.test(spoken)) return 'no';
  if (PROTOCOL_WITH_TLS.test(protocol) || TLS_WORD.test(spoken)) return 'yes';
  const host = clauses.get('by')?.words[0] ?? '';
  return PROTOCOL_WITHOUT_TLS.test(protocol) && !SILENT_ABOUT_TLS.test(host) ? 'no' : null;
}
