import type {
  DkimVerification,
  DmarcVerdict,
  MessageAuthentication,
} from '../../../shared/auth/authentication.ts';
import type { VerifySubject } from '../../../shared/checks/verify/verify-check.ts';
import { readHeaders } from '../../../shared/headers/read-headers.ts';
import { fieldsOf } from '../headers/header-of.ts';

const HEADER = [
  'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=lists.example.net; s=k; t=1793527200; b=AAAA',
  'ARC-Message-Signature: i=1; a=rsa-sha256; d=lists.example.net; s=k; h=from; bh=AAAA; b=AAAA',
  'ARC-Authentication-Results: i=1; lists.example.net; spf=pass',
  'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=mail; h=from:subject; bh=AAAA; b=AAAA',
  'From: Maria <maria@example.com>',
  'To: ann@example.org',
  'Subject: Invoice 12',
  'Date: Sun, 15 Nov 2026 09:12:04 +0100',
  'Message-ID: <12@example.com>',
];

/** A signature in order, with what a test changes of it. */
export function verification(change: Partial<DkimVerification> = {}): DkimVerification {
  return {
    domain: 'example.com',
    selector: 'mail',
    algorithm: 'rsa-sha256',
    result: 'pass',
    comment: null,
    aligned: 'strict',
    bodyChecked: true,
    bodyIntact: true,
    headerIntact: true,
    bodyLimit: null,
    keyBits: 2048,
    signedFields: ['from', 'subject'],
    lenientResult: null,
    ...change,
  };
}

/** A verdict of DMARC, passed by the signature, with what a test changes of it. */
export function verdict(change: Partial<DmarcVerdict> = {}): DmarcVerdict {
  return {
    result: 'pass',
    policy: 'reject',
    domain: 'example.com',
    recordDomain: 'example.com',
    record: 'v=DMARC1; p=reject',
    spfAligned: false,
    dkimAligned: true,
    ...change,
  };
}

/** A mail whose one signature holds, with what a test changes of what was verified. */
export function verifiedMail(
  change: Partial<MessageAuthentication> = {},
  header: readonly string[] = HEADER,
): VerifySubject {
  const verified: MessageAuthentication = {
    spf: null,
    spfBasis: null,
    dkim: [verification()],
    arc: { result: 'none', instances: 0, reason: null },
    dmarc: { rfc9989: verdict(), rfc7489: verdict() },
    notVerified: null,
    ...change,
  };
  return { reading: readHeaders(fieldsOf(...header)), verified };
}

function signedBy(change: Partial<DkimVerification>): VerifySubject {
  return verifiedMail({ dkim: [verification(change)], dmarc: null });
}

function judged(rfc9989: Partial<DmarcVerdict>, rfc7489 = rfc9989, dkim: readonly DkimVerification[] = []) {
  return verifiedMail({ dkim, dmarc: { rfc9989: verdict(rfc9989), rfc7489: verdict(rfc7489) } });
}

/** Subjects that show each finding about what was verified in its shades. */
export function verifySubjects(): readonly VerifySubject[] {
  const spfAlone = { spfAligned: true, dkimAligned: false };
  const failed = { result: 'fail', dkimAligned: false } as const;
  const changed = verification({ result: 'fail', bodyIntact: false });
  const noSeal = HEADER.slice(1);
  return [
    verifiedMail(),
    judged(spfAlone),
    ...(['none', 'quarantine', 'reject'] as const).map((policy) => judged({ ...failed, policy })),
    judged(failed, failed, [changed]),
    judged(failed, failed, [verification({ aligned: null })]),
    judged(failed, { result: 'none', policy: null, record: null, recordDomain: null }),
    judged({ ...failed, policy: 'none' }, failed),
    signedBy({ result: 'fail', bodyIntact: false }),
    signedBy({ result: 'fail', headerIntact: false }),
    signedBy({ result: 'fail', headerIntact: false, signedFields: ['from'] }),
    signedBy({ result: 'neutral', comment: 'no key', headerIntact: null }),
    signedBy({ result: 'neutral', comment: 'expired' }),
    signedBy({ result: 'policy', comment: 'weak-key', headerIntact: null }),
    signedBy({ result: 'policy', comment: 'weak algorithm', algorithm: 'rsa-sha1', lenientResult: 'pass' }),
    signedBy({ result: 'neutral', comment: 'signature syntax error', lenientResult: 'pass' }),
    signedBy({ bodyLimit: 120 }),
    signedBy({ bodyLimit: 0 }),
    signedBy({ result: 'neutral', bodyChecked: false, bodyIntact: null }),
    signedBy({ result: 'neutral', bodyChecked: false, bodyIntact: null, headerIntact: false }),
    signedBy({ result: 'temperror', headerIntact: null }),
    verifiedMail({ notVerified: 'time-limit' }),
    verifiedMail({ dkim: [], dmarc: null, notVerified: 'headers-too-large' }),
    verifiedMail({ arc: { result: 'pass', instances: 1, reason: null } }),
    verifiedMail({ arc: { result: 'fail', instances: 1, reason: 'i=1 no valid signature' } }),
    verifiedMail({ arc: { result: 'pass', instances: 1, reason: null } }, noSeal),
  ];
}
