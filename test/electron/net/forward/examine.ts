import { readFileSync } from 'node:fs';
import { examineForward } from '../../../../electron/net/forward/examine-forward.ts';
import type { ForwardTools } from '../../../../electron/net/forward/forward-request.ts';
import { readForwardInput } from '../../../../electron/net/forward/read-forward-input.ts';
import type { DkimVerification, MessageAuthentication } from '../../../../shared/auth/authentication.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { NO_ANSWERS, type ForwardAnswers } from '../../../../shared/forward/forward-input.ts';
import type { RemedyId } from '../../../../shared/forward/forward-judgement.ts';
import type { ForwardExamination } from '../../../../shared/report/forward-examination.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';

export const ZONE: FakeZone = {
  'example.com': {
    TXT: ['v=spf1 ip4:192.0.2.25 -all'],
    MX: [{ preference: 10, exchange: 'mail.example.com' }],
  },
  'club.example.org': {
    TXT: ['v=spf1 ip4:198.51.100.40 -all'],
    MX: [{ preference: 10, exchange: 'mx.club.example.org' }],
  },
  'mx.club.example.org': { A: ['198.51.100.40'] },
  'example.net': { MX: [{ preference: 10, exchange: 'mx1.example.net' }] },
  'lax.example': { TXT: ['v=spf1 ip4:192.0.2.99 ?all'] },
};
export const REJECT: FakeZone = { ...ZONE, '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] } };

const PASSED: DkimVerification = {
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
  signedFields: ['from'],
  lenientResult: null,
};
export const FOOTER: DkimVerification = { ...PASSED, result: 'neutral', bodyIntact: false };

function verified(...dkim: readonly DkimVerification[]): MessageAuthentication {
  return {
    spf: null,
    spfBasis: null,
    dkim,
    arc: { result: 'none', instances: 0, reason: null },
    dmarc: null,
    notVerified: null,
  };
}

interface Given {
  readonly zone?: FakeZone | null;
  readonly answers?: Partial<ForwardAnswers>;
  readonly dkim?: readonly DkimVerification[];
}

export async function examine(bytes: Uint8Array | null, given: Given = {}): Promise<ForwardExamination> {
  const read = await readForwardInput(bytes, { ...NO_ANSWERS, ...given.answers });
  if (read.kind !== 'read') throw new Error(read.reason);
  const zone = given.zone === undefined ? ZONE : given.zone;
  const tools: ForwardTools = {
    resolver: zone === null ? null : fakeResolver(zone),
    cancel: NEVER_CANCELLED,
    verify: () => Promise.resolve(verified(...(given.dkim ?? []))),
  };
  return examineForward(read.request, tools);
}

export function helps({ judgement }: ForwardExamination, id: RemedyId): string | undefined {
  return judgement.remedies.find((remedy) => remedy.id === id)?.helps;
}

export function summary({ judgement }: ForwardExamination): readonly unknown[] {
  return [judgement.refusedBy, judgement.cause, judgement.confidence];
}

export const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/mail/${name}`);
