import { defineCheck, type CheckResult, type CheckSubject } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';
import { forwardTrace } from './evidence/forward-trace.ts';
import { refusalText } from './evidence/refusal-text.ts';

/** Words that lay the fault at the domain's own records, whichever way the mail took. */
const RECORDS_MISSING =
  /\b5\.7\.515\b|\bno (?:valid )?(?:SPF|DKIM|DMARC) (?:record|signature)\b|\b(?:does not have|has no|missing) (?:an? )?(?:valid )?(?:SPF|DKIM|DMARC)\b|\bdid not provide (?:a )?DKIM\b/i;

function evaluate(subject: CheckSubject): CheckResult | null {
  if (RECORDS_MISSING.test(refusalText(subject))) return conclude(subject, ['sender-domain-admin']);
  // A proven forwarding explains the failure better (`auth.forwarded`), even where a rule names this check.
  if (forwardTrace(subject)?.strength === 'named') return null;
  return conclude(subject, ['sender-domain-admin'], 'likely');
}

/** P3: the origin of the mail could not be proven; without a sign of a forwarding the sender's domain comes first. */
export const authSenderDomain = defineCheck({
  id: 'auth.sender-domain',
  problems: ['P3'],
  reasons: ['auth-failure'],
  rank: 0,
  evaluate,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 7208',
    'RFC 6376',
    'RFC 9989',
    'RFC 7372 §3',
    'https://support.google.com/a/answer/81126',
    'https://senders.yahooinc.com/best-practices/',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{provider} doubts that your mail really comes from {senderDomain}.',
      titleIfPossible: '{provider} may doubt that your mail really comes from {senderDomain}.',
      lead: `Your mail program and the recipient’s address are not the cause: the proof of origin for {senderDomain} is missing or did not hold. {course, select, ${STILL_TRIED.en} other {Sending again will not help before that is set up.}}`,
      leadIfPossible:
        'The answer does not say it clearly. If this is the cause, the proof of origin has to be set up once for {senderDomain}.',
      explanation:
        'Anybody can write any sender on an envelope. That is why many providers take mail only if its origin can be proven: a list of the servers that may send for the domain (SPF), a signature in every mail (DKIM) and a rule for what happens when neither fits the domain in the From line (DMARC). For this mail the check failed. Frequent causes: an entry is missing or wrong, there are two SPF records instead of one, a newsletter or web shop sends without being listed, or you sent through a foreign server. If the address you wrote to is a forwarding, the check can fail although your domain is set up correctly.',
      steps: [
        {
          act: 'Reach the recipient from another mailbox or by phone',
          why: 'A mailbox at a large provider usually carries the proof.',
        },
        {
          act: 'Send only through the outgoing server meant for {senderDomain}',
          why: 'Mail sent through another provider’s server under this name fails the check again.',
        },
        {
          act: 'Pass the message below to whoever manages {senderDomain}',
          why: 'The entries are kept in the domain’s DNS; they cannot be set in your mail program.',
        },
      ],
      whyNotCertain:
        'From the report alone we cannot see whether the domain lacks an entry or whether a forwarding on the way spoilt the check.',
      letter: {
        to: 'whoever manages {senderDomain}',
        subject: 'Mail from our domain fails the origin check',
        body: 'Hello,\n\nMail from our domain is refused because its origin cannot be confirmed. Could you please check these points?\n\n1. SPF: exactly one record; it covers every server that sends for us and needs at most ten look-ups.\n2. DKIM: every outgoing mail is signed, with the same domain as in the From line.\n3. DMARC: a record exists, and SPF or DKIM passes for the domain in the From line.\n4. Newsletter services, web shops and devices that send under our name are included.\n\nWhat the report says:\n{facts}\n\nIf the recipient’s address is a forwarding, SPF fails there by nature; then the DKIM signature is what counts.\n\nKind regards',
      },
    },
    de: {
      title: '{provider} bezweifelt, dass Ihre Mail von {senderDomainDat} stammt.',
      titleIfPossible: '{provider} bezweifelt womöglich, dass Ihre Mail von {senderDomainDat} stammt.',
      lead: `Es liegt weder an Ihrem Mailprogramm noch an der Adresse des Empfängers: Der Herkunftsnachweis für {senderDomain} fehlt oder hat nicht gehalten. {course, select, ${STILL_TRIED.de} other {Noch einmal zu senden, hilft erst, wenn er eingerichtet ist.}}`,
      leadIfPossible:
        'Ganz eindeutig ist die Antwort nicht. Liegt es daran, muss der Herkunftsnachweis einmal für {senderDomain} eingerichtet werden.',
      explanation:
        'Auf einen Umschlag kann jeder jeden Absender schreiben. Viele Anbieter nehmen Mails deshalb nur an, wenn sich ihre Herkunft nachweisen lässt: mit einer Liste der Server, die für die Domain senden dürfen (SPF), einer Signatur in jeder Mail (DKIM) und einer Regel für den Fall, dass beides nicht zur Domain in der From-Zeile passt (DMARC). Bei dieser Mail ist die Prüfung gescheitert. Häufige Ursachen: Ein Eintrag fehlt oder ist falsch, es gibt zwei SPF-Einträge statt einem, ein Newsletter-Dienst oder Webshop sendet, ohne eingetragen zu sein, oder Sie haben über einen fremden Server gesendet. Ist die Adresse, an die Sie schrieben, eine Weiterleitung, kann die Prüfung auch bei richtig eingerichteter Domain scheitern.',
      steps: [
        {
          act: 'Melden Sie sich beim Empfänger über ein anderes Postfach oder per Telefon',
          why: 'Ein Postfach bei einem großen Anbieter bringt den Nachweis meist schon mit.',
        },
        {
          act: 'Senden Sie nur über den Postausgangsserver, der für {senderDomain} gedacht ist',
          why: 'Mit diesem Absender über den Server eines anderen Anbieters scheitert die Prüfung wieder.',
        },
        {
          act: 'Geben Sie die Nachricht unten an die Person weiter, die {senderDomain} verwaltet',
          why: 'Die Einträge stehen im DNS der Domain. Im Mailprogramm können Sie sie nicht setzen.',
        },
      ],
      whyNotCertain:
        'Ob der Domain ein Eintrag fehlt oder ob unterwegs eine Weiterleitung die Prüfung vereitelt hat, ist aus der Meldung allein nicht zu erkennen.',
      letter: {
        to: 'die Person, die {senderDomain} verwaltet',
        subject: 'Mails von unserer Domain scheitern an der Herkunftsprüfung',
        body: 'Guten Tag,\n\nMails von unserer Domain werden abgelehnt, weil sich ihre Herkunft nicht bestätigen lässt. Könnten Sie bitte Folgendes prüfen?\n\n1. SPF: Es gibt genau einen Eintrag. Er umfasst alle Server, die für uns senden, und kommt mit höchstens zehn Abfragen aus.\n2. DKIM: Jede ausgehende Mail ist signiert, und zwar mit der Domain, die in der From-Zeile steht.\n3. DMARC: Ein Eintrag ist vorhanden, und SPF oder DKIM besteht die Prüfung für die Domain der From-Zeile.\n4. Newsletter-Dienste, Webshops und Geräte, die unter unserem Namen senden, sind berücksichtigt.\n\nDas steht in der Meldung:\n{facts}\n\nFalls die Adresse des Empfängers eine Weiterleitung ist, scheitert SPF dort zwangsläufig. Dann kommt es auf die DKIM-Signatur an.\n\nFreundliche Grüße',
      },
    },
  },
});
