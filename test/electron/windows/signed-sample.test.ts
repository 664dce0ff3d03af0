import { expect, it } from 'vitest';
import { verifyMessage } from '../../../electron/mail/auth/verify-message.ts';
import { sampleKeys, signedSample } from '../../../electron/windows/signed-sample.ts';
import { NEVER_CANCELLED } from '../../../shared/dns/cancellation.ts';

it('the sample of the self-test carries one good signature of each kind, and a changed one none', async () => {
  const ports = { resolver: sampleKeys, cancel: NEVER_CANCELLED };
  const resultsOf = async (octets: Uint8Array) => {
    const { dkim } = await verifyMessage(octets, ports);
    return dkim.map(({ algorithm, result }) => `${algorithm ?? ''} ${result}`);
  };
  expect(await resultsOf(signedSample())).toEqual(['rsa-sha256 pass', 'ed25519-sha256 pass']);
  const changed = signedSample().slice(0, -4);
  expect(await resultsOf(changed)).toEqual(['rsa-sha256 fail', 'ed25519-sha256 fail']);
});
