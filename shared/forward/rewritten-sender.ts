import type { Rewriting } from './forward-facts.ts';

/** An envelope sender that a server put in place of another one. */
export interface RewrittenSender {
  readonly kind: Rewriting;
  /** The sender before; null where it cannot be read back. */
  readonly original: string | null;
  /** The address whose mail is forwarded, where the form names it (Gmail's `+caf_`). */
  readonly mailbox: string | null;
}

/** `SRS0=hash=time=domain=local@forwarder`; the first separator may be `=`, `+` or `-`. */
const SRS0 = /^srs0[=+-][^=]{1,40}=[^=]{1,8}=([^=@\s]{1,253})=(.{1,200})@([^@\s]{1,253})$/i;
/** `SRS1=hash=first-forwarder==hash=time=domain=local@second-forwarder`. */
const SRS1 =
  /^srs1[=+-][^=]{1,40}=[^=@\s]{1,253}=[=+-][^=]{1,40}=[^=]{1,8}=([^=@\s]{1,253})=(.{1,200})@([^@\s]{1,253})$/i;
/** `ben+SRS=hash=time=domain=local@forwarder`, as Microsoft writes it. */
const SRS_TAG = /^(.{1,100})\+srs=[^=]{1,40}=[^=]{1,8}=([^=@\s]{1,253})=(.{1,200})@([^@\s]{1,253})$/i;
/** `ben+caf_=ben=example.net@example.org`: Gmail forwards mail of ben@example.org. */
const CAF = /^(.{1,100})\+caf_=.{1,200}@([^@\s]{1,253})$/i;
/** `prvs=tag=ann@example.org` (BATV) and `msprvs1=…`, `btv1==tag==ann@example.org`: the sender's own marks. */
const PRVS = /^(?:ms)?prvs\d?=[^=]{1,60}=(.{1,200}@[^@\s]{1,253})$/i;
const BATV = /^btv1==[^=]{1,60}==(.{1,200}@[^@\s]{1,253})$/i;
/** `list-bounces+ann=example.org@lists.example.net` and the like. */
const VERP = /^[^=\s]{1,150}[+=-][^=\s]{1,150}=[^=@\s]{1,253}\.[a-z]{2,24}@[^@\s]{1,253}$/i;

/**
 * Reads an envelope sender that was rewritten: SRS (by forwarding servers), `+caf_` (Gmail), BATV and VERP (by the sender
 * or a list). Null for an ordinary address. Linear time.
 */
export function readRewrittenSender(address: string): RewrittenSender | null {
  const text = address.slice(0, 600);
  const srs = SRS0.exec(text) ?? SRS1.exec(text);
  if (srs) return { kind: 'srs', original: `${srs[2] ?? ''}@${srs[1] ?? ''}`, mailbox: null };
  if (/^srs[01][=+-]/i.test(text)) return { kind: 'srs', original: null, mailbox: null };
  const tagged = SRS_TAG.exec(text);
  if (tagged) {
    const [, local = '', domain = '', author = '', forwarder = ''] = tagged;
    // `bounces+SRS=…` is an address for all mailboxes of the organisation.
    const mailbox = /^bounces?$/i.test(local) ? null : `${local}@${forwarder}`;
    return { kind: 'srs', original: `${author}@${domain}`, mailbox };
  }
  const caf = CAF.exec(text);
  if (caf) return { kind: 'caf', original: null, mailbox: `${caf[1] ?? ''}@${caf[2] ?? ''}` };
  const prvs = PRVS.exec(text);
  if (prvs) return { kind: 'prvs', original: prvs[1] ?? null, mailbox: null };
  const batv = BATV.exec(text);
  if (batv) return { kind: 'batv', original: batv[1] ?? null, mailbox: null };
  return VERP.test(text) ? { kind: 'verp', original: null, mailbox: null } : null;
}

/** True where a forwarding server did it, not the sender or a list. */
export function isForwardRewriting(kind: Rewriting): boolean {
  return kind === 'srs' || kind === 'caf';
}
