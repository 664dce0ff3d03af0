import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRecipient } from '../../../shared/bounce/judge.ts';
import { refusalMarks } from '../../../shared/bounce/refusal-marks.ts';
import { factsOfLine } from '../../helpers/notices.ts';

function marksOf(line: string): Readonly<Record<string, string>> {
  const { notice, facts } = factsOfLine(line);
  return refusalMarks(judgeRecipient(facts, notice)).params;
}

describe('links and marks of a refusal', () => {
  it.each([
    [
      '554-gmx.net (mxgmx001) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0101&i=ip&v=192.0.2.1&r=0M1abc-XYZ',
      { senderIp: '192.0.2.1', caseCause: 'r0101', caseReference: '0M1abc-XYZ' },
    ],
    [
      '554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.4',
      { senderIp: '192.0.2.4', listName: 'Proofpoint' },
    ],
    [
      '554 5.7.1 Service unavailable; Client host [2001:db8::1:4] blocked using zen.spamhaus.org; https://check.spamhaus.org/query/ip/2001:db8::1:4',
      { senderIp: '2001:db8::1:4', listName: 'Spamhaus' },
    ],
    [
      '554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify. (BL)',
      { senderIp: '192.0.2.1' },
    ],
    [
      "550 5.7.1 Unfortunately, messages from [192.0.2.4] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
      { senderIp: '192.0.2.4', mark: 'S3150' },
    ],
    [
      '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
      { mark: 'AS(7555)' },
    ],
    ['550 5.1.1 User unknown; client was 192.0.2.4', {}],
    ['554 5.7.1 rejected by version 1.2.3.4.5 of the block list', {}],
  ])('%s', (line, params) => {
    expect(marksOf(line)).toEqual(params);
  });

  it('leave out the address of the server that answers', () => {
    const { notice, facts } = factsOfLine('554 192.0.2.9 refuses: 198.51.100.7 is on our block list');
    const judged = judgeRecipient({ ...facts, remoteIp: '192.0.2.9' }, notice);
    expect(refusalMarks({ ...judged, reason: 'ip-blocked' }).params).toEqual({ senderIp: '198.51.100.7' });
  });

  it('have words for each value, and each word its value', () => {
    const { notice, facts } = factsOfLine(
      '554 IP address is block listed, visit https://postmaster.web.de/case?c=hi&v=192.0.2.1&r=abc',
    );
    const { params, words } = refusalMarks(judgeRecipient(facts, notice));
    const named = words.flatMap(({ en }) => [...en.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    expect(new Set(named)).toEqual(new Set(Object.keys(params)));
  });

  it('take nothing but plain values from links of anybody', () => {
    const { notice, facts } = factsOfLine('554 IP address is block listed');
    const judged = judgeRecipient(facts, notice);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (value) => {
        const diagnostic = `554 see https://postmaster.gmx.net/en/case?c=${value}&r=${value}`;
        for (const stated of Object.values(refusalMarks({ ...judged, diagnostic }).params))
          expect(stated).toMatch(/^[\w.:-]{1,60}$/);
      }),
    );
  });
});
