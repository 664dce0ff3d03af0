import { forwardCase, OWN, RELAXED, STRICT, type ForwardCase } from './forward-case.ts';
import { SENDER_HOST } from './topology.ts';

/** More look-ups than an evaluation may need (RFC 7208 §4.6.4), after the sender's own server. */
const LONG_RECORD = `v=spf1 ${OWN} ${`a:${SENDER_HOST.name} `.repeat(11)}-all`;

/** What is less usual: other domains than that in From, odd records, forwarders and targets with trouble of their own. */
export const FURTHER_CASES: readonly ForwardCase[] = [
  forwardCase('branch', 'from a subdomain, for which the policy above asks to refuse', 'dmarc-fails', {
    dmarc: 'none',
    dmarcTags: '; sp=reject',
    isSubdomain: true,
    demand: 'dmarc',
  }),
  forwardCase(
    'sheltered',
    'from a subdomain, which the policy to refuse leaves out',
    'spf-and-dkim-missing',
    { spf: RELAXED, dmarc: 'reject', dmarcTags: '; sp=none', isSubdomain: true, demand: 'either' },
  ),
  forwardCase(
    'exacting',
    'DMARC wants just the domain in From to sign, and a subdomain signs',
    'dmarc-fails',
    { dmarc: 'reject', dmarcTags: '; adkim=s', alsoSigns: 'sub', demand: 'dmarc' },
  ),
  forwardCase(
    'exact-path',
    'DMARC wants just the domain in From on the envelope, and a subdomain is there',
    'dmarc-fails',
    { dmarc: 'reject', dmarcTags: '; aspf=s', envelope: 'sub', demand: 'dmarc' },
  ),
  forwardCase(
    'newsletter',
    'a mailing service sends and signs with its own domain, and DMARC asks to refuse',
    'dmarc-fails',
    { dmarc: 'reject', envelope: 'service', alsoSigns: 'service', demand: 'either' },
  ),
  forwardCase(
    'bulletin',
    'a mailing service sends with its own domain, and the target looks at SPF only',
    'spf-fails-for-forwarder',
    { envelope: 'service', alsoSigns: 'service' },
  ),
  forwardCase(
    'twofold',
    'the sender and a service sign, and a footer breaks both signatures',
    'dkim-broken-by-forwarder',
    { dmarc: 'reject', signs: true, alsoSigns: 'service', changes: 'footer', demand: 'dmarc' },
  ),
  forwardCase(
    'measured',
    'the signature covers the text as long as it was, so that a footer does not break it',
    'unknown',
    { dmarc: 'reject', signs: true, signsLength: true, changes: 'footer', demand: 'dmarc' },
    'nobody',
  ),
  forwardCase('testing', 'DMARC asks to refuse, as a test only', 'dmarc-fails', {
    dmarc: 'reject',
    dmarcTags: '; t=y',
    demand: 'dmarc',
  }),
  forwardCase(
    'recordless',
    'the forwarder writes a domain without an SPF record on the envelope',
    'spf-and-dkim-missing',
    { server: 'exim', rewrites: true, srsDomain: 'recordless', demand: 'either' },
  ),
  forwardCase(
    'denied',
    'the forwarder writes a domain on the envelope that nobody may send with',
    'spf-fails-for-forwarder',
    { server: 'exim', rewrites: true, srsDomain: 'denied' },
  ),
  forwardCase(
    'list-like',
    'the forwarder writes itself into From and on the envelope',
    'unknown',
    { dmarc: 'reject', rewrites: true, changes: 'from', demand: 'either' },
    'nobody',
  ),
  forwardCase(
    'half-hidden',
    'the forwarder writes itself into From, but not on the envelope',
    'spf-and-dkim-missing',
    { dmarc: 'reject', changes: 'from', demand: 'either' },
  ),
  forwardCase('undecided', 'SPF ends in ?all, and the target wants SPF or DKIM', 'spf-and-dkim-missing', {
    spf: `v=spf1 ${OWN} ?all`,
    demand: 'either',
  }),
  forwardCase('twice', 'two SPF records, and the target wants SPF or DKIM', 'spf-and-dkim-missing', {
    secondSpf: STRICT,
    spf: RELAXED,
    demand: 'either',
  }),
  forwardCase('overlong', 'the SPF record needs too many look-ups, and DMARC asks to refuse', 'dmarc-fails', {
    spf: LONG_RECORD,
    dmarc: 'reject',
    demand: 'dmarc',
  }),
  forwardCase(
    'departed',
    'the target does not know the address, and SPF would fail as well',
    'target-refuses-for-other-reason',
    { refusal: 'unknown-user' },
  ),
  forwardCase('full', 'the target’s mailbox is full', 'target-refuses-for-other-reason', {
    spf: RELAXED,
    refusal: 'mailbox-full',
  }),
  forwardCase('advertising', 'the target takes the text for spam', 'target-refuses-for-other-reason', {
    dmarc: 'reject',
    signs: true,
    demand: 'either',
    refusal: 'spam',
  }),
  forwardCase('two-hops', 'a second server forwards what a first one forwarded', 'spf-fails-for-forwarder', {
    server: 'exim',
    firstHop: 'plain',
  }),
  forwardCase(
    'half-way',
    'only the first of two forwarders writes its domain on the envelope',
    'spf-fails-for-forwarder',
    { server: 'exim', firstHop: 'srs' },
  ),
  forwardCase(
    'magazine',
    'a mailing service sends, the sender signs, and a tag in the subject breaks the signature',
    'dkim-broken-by-forwarder',
    { dmarc: 'reject', envelope: 'service', signs: true, changes: 'subject', demand: 'either' },
  ),
  forwardCase(
    'open-house',
    'the SPF record lets everybody send',
    'unknown',
    { spf: `v=spf1 ${OWN} +all`, demand: 'either' },
    'nobody',
  ),
  forwardCase(
    'seen-through',
    'the forwarder writes itself into From only, and the target looks at SPF only',
    'spf-fails-for-forwarder',
    { dmarc: 'reject', changes: 'from' },
  ),
  forwardCase(
    'half-way-policy',
    'only the first of two forwarders rewrites, and DMARC asks to refuse',
    'dmarc-fails',
    {
      server: 'exim',
      firstHop: 'srs',
      dmarc: 'reject',
      demand: 'dmarc',
    },
  ),
  forwardCase(
    'twice-let',
    'two SPF records, and the target lets a mistake pass',
    'unknown',
    { secondSpf: RELAXED },
    'nobody',
  ),
  forwardCase(
    'late-letter',
    'a mailing service sends, and the target puts the mail off',
    'spf-and-dkim-missing',
    {
      envelope: 'service',
      demand: 'later',
    },
  ),
  forwardCase(
    'offshoot',
    'a subdomain signs for the organisation, and a footer breaks that',
    'dkim-broken-by-forwarder',
    { dmarc: 'reject', alsoSigns: 'sub', changes: 'footer', demand: 'dmarc' },
  ),
  forwardCase(
    'sealed',
    'the forwarder writes a domain on the envelope that nobody may send with, and the signature holds',
    'unknown',
    { dmarc: 'reject', signs: true, server: 'exim', rewrites: true, srsDomain: 'denied', demand: 'either' },
    'nobody',
  ),
  forwardCase(
    'overlong-service',
    'the sender’s SPF record needs too many look-ups, and the target wants SPF or DKIM',
    'spf-and-dkim-missing',
    { spf: LONG_RECORD, demand: 'either' },
  ),
  forwardCase(
    'postbag',
    'a mailing service sends, the forwarder rewrites that, and DMARC asks to refuse',
    'dmarc-fails',
    { dmarc: 'reject', envelope: 'service', server: 'exim', rewrites: true, demand: 'either' },
  ),
  forwardCase(
    'mirrored',
    'the forwarder writes itself into From and on the envelope, and the target looks at SPF only',
    'unknown',
    { dmarc: 'quarantine', rewrites: true, changes: 'from' },
    'nobody',
  ),
  forwardCase('crowded', 'behind two forwarders, the mailbox is full', 'target-refuses-for-other-reason', {
    server: 'exim',
    firstHop: 'plain',
    demand: 'dmarc',
    refusal: 'mailbox-full',
  }),
  forwardCase(
    'post-office',
    'DMARC wants just the domain in From on the envelope, and a footer breaks the signature',
    'dkim-broken-by-forwarder',
    {
      ...{ dmarc: 'reject', dmarcTags: '; aspf=s', envelope: 'sub' },
      ...{ signs: true, changes: 'footer', demand: 'either' },
    },
  ),
  forwardCase(
    'brochure',
    'the target takes the text for spam, and a tag breaks the signature as well',
    'target-refuses-for-other-reason',
    { dmarc: 'none', signs: true, changes: 'subject', demand: 'dmarc', refusal: 'spam' },
  ),
  forwardCase(
    'lone-branch',
    'a subdomain signs for itself, as long as the text was, and the policy wants just that',
    'unknown',
    {
      ...{ dmarc: 'none', dmarcTags: '; sp=reject; adkim=s', isSubdomain: true },
      ...{ signs: true, signsLength: true, changes: 'footer', demand: 'either' },
    },
    'nobody',
  ),
];
