import { describe, expect, it } from 'vitest';
import { judgeNetwork } from '../../../shared/network/judge-network.ts';
import type { PortObservation } from '../../../shared/network/observation.ts';
import {
  certificate,
  factsOf,
  open,
  plain,
  selfSigned,
  signedBy,
  sources,
} from '../../helpers/observations.ts';
import { short } from './scenarios.ts';

/** As the server looked in another network. */
const BEFORE = [open(25), open(465), open(587)];

/** Of an authority that few know, which the bundled roots lead to. */
const RARE = 'CN=Example Trust Issuing 3, O=Example Trust';
const BEFORE_RARE = [465, 587].map((port) => open(port, { certificate: certificate({ issuer: RARE }) }));

function verdicts(here: readonly PortObservation[], earlier: readonly PortObservation[]): readonly string[] {
  return judgeNetwork(factsOf(here, { references: sources({ earlier }) })).verdicts.map(short);
}

function shown(parts: Parameters<typeof certificate>[0]): readonly PortObservation[] {
  return [465, 587].map((port) => open(port, { certificate: certificate(parts) }));
}

const BROKEN = { trusted: false, trustedBy: null } as const;

describe('what a server showed in another network', () => {
  it.each([
    ['nothing has changed', [open(25), open(465), open(587)], BEFORE],
    ['the certificate is a new one', shown({ issuer: 'CN=E7', fingerprint256: 'CC' }), BEFORE],
    ['it has expired', shown({ ...BROKEN, expired: true, error: 'CERT_HAS_EXPIRED' }), BEFORE],
    [
      'the server signs for itself now',
      [465, 587].map((port) => open(port, { certificate: selfSigned() })),
      BEFORE,
    ],
    [
      'the certificate in between is missing now',
      shown({ ...BROKEN, issuer: RARE, error: 'UNABLE_TO_VERIFY_LEAF' }),
      BEFORE_RARE,
    ],
    ['it offered no encryption there either', [plain(25), open(465), open(587)], [open(465), open(587)]],
    ['another port offered encryption', [plain(25)], [open(587)]],
  ])('proves nothing where %s', (_, here, earlier) => {
    expect(verdicts(here, earlier)).toEqual([]);
  });

  it('makes it likely that encryption is taken away, not certain: the server may have changed', () => {
    expect(verdicts([plain(25), open(465), open(587)], BEFORE)).toEqual(['starttls-stripped 25 likely']);
  });

  it('makes it likely that the connection is opened', () => {
    const here = [465, 587].map((port) => open(port, { certificate: signedBy('House Proxy') }));
    expect(verdicts(here, BEFORE_RARE)).toEqual(['tls-intercepted 465 likely', 'tls-intercepted 587 likely']);
  });
});
