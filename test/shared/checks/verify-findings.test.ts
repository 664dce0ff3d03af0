import { describe, expect, it } from 'vitest';
import { verifiedFindings } from '../../../shared/checks/verify/index.ts';
import type { VerifySubject } from '../../../shared/checks/verify/verify-check.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { verdict, verification, verifiedMail } from './verify-subjects.ts';

function idsOf(subject: VerifySubject): readonly string[] {
  return verifiedFindings(subject)
    .map(({ id }) => id)
    .filter((id) => id.startsWith('verify.'));
}

describe('findings about what was verified', () => {
  it('call the author proven only by an intact, aligned signature, and quote it', () => {
    const [first] = verifiedFindings(verifiedMail());
    expect(first).toMatchObject({ id: 'verify.author-proven', confidence: 'certain' });
    expect(first?.evidence[0]).toMatchObject({ source: 'header', matched: 'd=example.com', line: 4 });
    const byServer = verdict({ spfAligned: true, dkimAligned: false });
    const [other] = verifiedFindings(
      verifiedMail({ dkim: [], dmarc: { rfc9989: byServer, rfc7489: byServer } }),
    );
    expect(other).toMatchObject({ id: 'verify.author-proven', confidence: 'likely' });
  });

  it('never speak of a failure where only the header was given', () => {
    const dkim = [verification({ result: 'neutral', bodyChecked: false, bodyIntact: null })];
    const open = verdict({ result: 'temperror', dkimAligned: false });
    expect(idsOf(verifiedMail({ dkim, dmarc: { rfc9989: open, rfc7489: open } }))).toEqual([
      'verify.header-only',
    ]);
  });

  it('tell a changed text from a changed header, and name nobody at fault where another signature holds', () => {
    const text = verification({ result: 'fail', bodyIntact: false });
    const header = verification({ result: 'fail', headerIntact: false });
    expect(idsOf(verifiedMail({ dkim: [text], dmarc: null }))).toEqual(['verify.text-changed']);
    expect(idsOf(verifiedMail({ dkim: [header], dmarc: null }))).toEqual(['verify.header-changed']);
    expect(idsOf(verifiedMail({ dkim: [text, verification()], dmarc: null }))).toEqual([]);
  });

  it('call nothing failed that DNS did not answer', () => {
    const dkim = [verification({ result: 'temperror', headerIntact: null })];
    const open = verdict({ result: 'temperror', dkimAligned: false });
    expect(idsOf(verifiedMail({ dkim, dmarc: { rfc9989: open, rfc7489: open } }))).toEqual([
      'verify.not-found-out',
    ]);
  });

  it('do not sell a chain as a cure', () => {
    const subject = verifiedMail({
      dkim: [],
      dmarc: null,
      arc: { result: 'pass', instances: 1, reason: null },
    });
    const finding = verifiedFindings(subject).find(({ id }) => id === 'verify.chain');
    if (!finding) throw new Error('no finding about the chain');
    expect(findingText(finding, 'en').lead).toBe(
      'The newest seal is of lists.example.net. Receivers may believe it, but they need not.',
    );
    expect(findingText(finding, 'de').explanation).toContain('nicht geheilt');
  });

  it('tell what lenient receivers accept', () => {
    const dkim = [
      verification({
        result: 'policy',
        comment: 'weak algorithm',
        algorithm: 'rsa-sha1',
        lenientResult: 'pass',
      }),
    ];
    expect(idsOf(verifiedMail({ dkim, dmarc: null }))).toEqual(['verify.only-lenient']);
  });
});
