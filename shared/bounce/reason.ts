/** Why a message did not get through, in 40 classes. The meaning of each is the comment behind it. */
export const REASONS = [
  'user-unknown', // the mailbox named before the @ does not exist
  'domain-unknown', // the recipient's domain does not exist or has no usable mail host
  'mailbox-moved', // the address was given up in favour of another one
  'mailbox-disabled', // the account exists but is suspended, locked or inactive
  'mailbox-full', // the recipient's quota is used up
  'server-storage-full', // the receiving system as a whole is out of disk
  'message-too-big', // the message is larger than the recipient or host takes
  'too-many-recipients', // more recipients than one transaction or batch may have
  'domain-refuses-mail', // the host says it accepts no mail at all (null MX, 521/556)
  'recipient-refused', // the recipient's own settings or lists refuse this sender
  'suppressed', // the sending service skipped an address on its suppression list
  'sender-rejected', // the envelope sender address or its domain is not accepted
  'auth-failure', // SPF, DKIM or DMARC did not pass
  'ptr-required', // the sending address has no, or a mismatching, reverse DNS name
  'ip-blocked', // the sending address or host is on a block list
  'bad-reputation', // refused for poor reputation without a named list
  'rate-limited', // too much mail too fast
  'too-many-connections', // too many parallel or recent connections
  'greylisted', // first attempt put off on purpose; a retry should pass
  'spam-content', // the text was judged to be spam
  'virus', // a scanner found malware
  'attachment-refused', // the type or name of an attachment is not allowed
  'content-error', // headers or MIME structure could not be accepted
  'not-rfc-compliant', // a duplicate or missing header, bare line feeds and the like
  'policy-violation', // a local rule, not described further
  'security-error', // login, permission or trust problem of the session
  'tls-failure', // STARTTLS is required or did not succeed
  'relay-denied', // the host does not relay for this sender or domain
  'dns-failure', // a name lookup failed, for now or for good
  'connection-failure', // no connection, a time-out or a dropped session
  'routing-loop', // too many hops, or mail looping back
  'delivery-expired', // retried until the queue lifetime ran out
  'protocol-error', // a command was out of order or malformed
  'server-error', // the receiving system failed or is misconfigured
  'mailer-error', // a local delivery program ended with an error
  'delivered', // a success notice, not a failure
  'auto-reply', // out of office or another automatic answer
  'complaint', // a feedback-loop (ARF) report
  'challenge', // the recipient's system asks the sender to confirm
  'unknown', // nothing in the message tells
] as const;

/** One of the 40 classes of {@link REASONS}. */
export type Reason = (typeof REASONS)[number];
