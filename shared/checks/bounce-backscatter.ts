import { defineCheck, type CheckSubject } from './check.ts';
import { isRefusal } from './course.ts';
import { returnedAfterAcceptance } from './evidence/returned-after-acceptance.ts';

/** Results a receiving server noted in the returned original (RFC 8601, RFC 7208 §9.1). */
const RESULT_FIELDS = new Set(['authentication-results', 'arc-authentication-results', 'received-spf']);
const FAILED = /\b(?:spf|dmarc)=(?:hard)?fail\b|^\s?(?:hard)?fail\b/i;
const PASSED = /\b(?:dkim|dmarc)=pass\b/i;

/** True where a server noted that the original failed the sender domain's own checks and nothing speaks for it. */
function senderLooksForged({ notice }: CheckSubject): boolean {
  const results = notice.original.headers.filter((field) => RESULT_FIELDS.has(field.name));
  const says = (pattern: RegExp): boolean =>
    results.some((field) => pattern.test(field.value.slice(0, 2000)));
  return says(FAILED) && !says(PASSED);
}

/** True where a filter marked the original as spam or malware. */
function looksLikeSpam({ notice, recipient }: CheckSubject): boolean {
  if (recipient.reason === 'spam-content' || recipient.reason === 'virus') return true;
  return notice.original.headers.some(
    ({ name, value }) => (name === 'x-spam-flag' || name === 'x-spam-status') && /^\s?yes\b/i.test(value),
  );
}

/** P20: the returned original may never have been sent by the reader. Only with evidence, beside the main finding. */
export const bounceBackscatter = defineCheck({
  id: 'bounce.backscatter',
  problems: ['P20'],
  reasons: [],
  rank: 0,
  evaluate: (subject) => {
    if (subject.notice.kind !== 'failure' || !isRefusal(subject)) return null;
    const forged = senderLooksForged(subject);
    const other = [looksLikeSpam(subject), returnedAfterAcceptance(subject)].filter(Boolean).length;
    // Only the reader knows what they sent; two independent signs are needed to say more than "may".
    if (!forged && other < 2) return null;
    return {
      confidence: forged && other > 0 ? 'likely' : 'possible',
      actors: ['you', 'sender-domain-admin'],
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3464 §4.1', 'RFC 7208 §9.1', 'RFC 5321 §6.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Somebody else has probably used {sender} as a false sender.',
      titleIfPossible: 'Somebody else may have used {sender} as a false sender.',
      lead: 'If you did not write the returned mail, you can ignore this report. It then says nothing about your account.',
      explanation:
        'A sender address can be forged as easily as the one on a paper envelope. A server that accepts such a mail and returns it later sends it to the wrong person. The returned mail bears signs of this: it did not prove that it came from the sender’s own servers, or was taken for spam.',
      steps: [
        {
          act: 'Look in your Sent folder whether you wrote this mail',
          why: 'If it is there and you did not write it, somebody is using your account: change the password at once.',
        },
        {
          act: 'If it is not there, delete the report and do not answer it',
          why: 'Do not block the server that reported either: it is usually a real one, and later reports from it may matter.',
        },
        {
          act: 'Have your domain say which servers may send for it',
          why: 'With SPF, DKIM and a strict DMARC policy others can refuse forgeries at once. The message below is ready.',
        },
      ],
      whyNotCertain:
        'Only you know whether you sent this mail. A forwarding on the way can leave the same signs.',
      letter: {
        to: 'the administrators {senderDomainGen}',
        subject: 'Forged mail with our sender address',
        body: 'Hello,\n\nI am getting reports about mail that I did not send; somebody is using {letterSender} as a false sender. Please check whether SPF, DKIM and DMARC are set up for {letterSenderDomain} so that others can refuse such mail.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Vermutlich hat jemand anders {sender} als falschen Absender benutzt.',
      titleIfPossible: 'Vielleicht hat jemand anders {sender} als falschen Absender benutzt.',
      lead: 'Wenn Sie die zurückgegebene Mail nicht geschrieben haben, können Sie diese Meldung ignorieren. Über Ihr Konto sagt sie dann nichts.',
      explanation:
        'Ein Absender lässt sich so leicht fälschen wie auf einem Briefumschlag. Nimmt ein Server eine solche Mail an und gibt sie erst später zurück, trifft es den Falschen. Die zurückgegebene Mail trägt Anzeichen dafür: Es war nicht nachweisbar, dass sie von den eigenen Servern des Absenders kam, oder ein Filter hielt sie für Spam.',
      steps: [
        {
          act: 'Sehen Sie unter „Gesendet“ nach, ob Sie diese Mail geschrieben haben',
          why: 'Liegt sie dort, obwohl Sie sie nicht geschrieben haben, benutzt jemand Ihr Konto: Ändern Sie sofort das Passwort.',
        },
        {
          act: 'Liegt sie nicht dort, löschen Sie die Meldung und antworten Sie nicht',
          why: 'Sperren Sie auch den meldenden Server nicht: Meist ist es ein echter, und spätere Meldungen von ihm können wichtig sein.',
        },
        {
          act: 'Lassen Sie Ihre Domain bekannt geben, welche Server für sie senden dürfen',
          why: 'Mit SPF, DKIM und einer strengen DMARC-Regel können andere Fälschungen sofort ablehnen. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain:
        'Nur Sie wissen, ob Sie diese Mail gesendet haben. Auch eine Weiterleitung unterwegs kann solche Spuren hinterlassen.',
      letter: {
        to: 'die Administratoren {senderDomainGen}',
        subject: 'Gefälschte Mails mit unserer Absenderadresse',
        body: 'Guten Tag,\n\nich bekomme Meldungen über Mails, die ich nicht gesendet habe; jemand benutzt {letterSenderAcc} als falschen Absender. Bitte prüfen Sie, ob für {letterSenderDomainAcc} SPF, DKIM und DMARC eingerichtet sind, damit andere solche Mails ablehnen können.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
