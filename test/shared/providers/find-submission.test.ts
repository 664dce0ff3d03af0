import { describe, expect, it } from 'vitest';
import {
  findSubmission,
  findSubmissionByMx,
  providerOfDomain,
  serversFor,
  userNameFor,
} from '../../../shared/providers/find-submission.ts';

const mx = (...exchanges: readonly string[]) =>
  exchanges.map((exchange, i) => ({ preference: 10 * (i + 1), exchange }));

describe('findSubmission', () => {
  it.each([
    ['ann@gmx.de', 'gmx'],
    ['ann@GMX.de', 'gmx'],
    ['ann@gmx.de.', 'gmx'],
    ['"a@b"@web.de', 'web-de'],
    ['ann@gmail.com', 'gmail'],
    ['ann@hotmail.de', 'outlook-com'],
  ])('finds %s at %s', (address, id) => {
    expect(findSubmission(address)?.id).toBe(id);
  });

  it.each([
    'ann@example.org',
    'ann@mail.gmx.de',
    'ann@notgmx.de',
    'ann',
    '',
    'ann@',
    `ann@${'a.'.repeat(5000)}de`,
  ])('finds nothing for %s', (address) => {
    expect(findSubmission(address)).toBeNull();
  });

  it('takes subdomains only where the table says so', () => {
    expect(providerOfDomain('contoso.onmicrosoft.com')?.id).toBe('microsoft-365');
    expect(providerOfDomain('tampabay.rr.com')?.id).toBe('road-runner');
    expect(providerOfDomain('kundin.t-online.de')).toBeNull();
    expect(providerOfDomain('notonmicrosoft.com')).toBeNull();
  });
});

describe('findSubmissionByMx', () => {
  it.each([
    ['aspmx.l.google.com', 'google-workspace'],
    ['example-org.mail.protection.outlook.com', 'microsoft-365'],
    ['EXAMPLE-org.Mail.Protection.Outlook.com.', 'microsoft-365'],
    ['example-org.o-v1.mx.microsoft', 'microsoft-365'],
    ['mx00.ionos.de', 'ionos-de'],
    ['mx01.kundenserver.de', 'ionos-de'],
    ['smtpin.rzone.de', 'strato'],
    ['w0123456.kasserver.com', 'all-inkl'],
    ['mx.pec.aruba.it', 'aruba-pec'],
    ['mx.aruba.it', 'aruba'],
    ['mx.zoho.eu', 'zoho-eu-organisation'],
    ['mx01.mail.icloud.com', 'icloud'],
  ])('knows %s', (exchange, id) => {
    expect(findSubmissionByMx(mx(exchange))?.provider.id).toBe(id);
  });

  it('goes by the most preferred hosts only, whatever their order', () => {
    expect(findSubmissionByMx(mx('mail.example.org', 'mx00.ionos.de'))).toBeNull();
    const reversed = [...mx('aspmx.l.google.com', 'mx00.ionos.de')].reverse();
    expect(findSubmissionByMx(reversed)?.provider.id).toBe('google-workspace');
    expect(findSubmissionByMx([])).toBeNull();
  });

  it('is not taken in by names that only look alike', () => {
    expect(findSubmissionByMx(mx('evilgoogle.com'))).toBeNull();
    expect(findSubmissionByMx(mx('google.com.example.org'))).toBeNull();
  });
});

describe('what to enter', () => {
  it('is the customer’s own host where the provider works so', () => {
    const provider = findSubmissionByMx(mx('w0123456.kasserver.com'))?.provider;
    expect(provider && serversFor(provider, 'example.org', 'W0123456.kasserver.com.')).toEqual([
      { host: 'w0123456.kasserver.com', port: 465, security: 'tls' },
      { host: 'w0123456.kasserver.com', port: 587, security: 'starttls' },
    ]);
    expect(provider && serversFor(provider, 'example.org', null)).toEqual([]);
  });

  it('is the user name in the provider’s form', () => {
    const address = { local: 'Ann', domain: 'example.org' };
    expect(userNameFor('address', address)).toBe('Ann@example.org');
    expect(userNameFor('local-part', address)).toBe('Ann');
    expect(userNameFor('own', address)).toBeNull();
  });
});
