import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeKey } from './key-situation.ts';

/** There is no key at this name. */
export const dkimMissing = defineDkimKeyCheck({
  id: 'dkim.missing',
  problems: ['P3'],
  evaluate: (subject) => {
    const isNone =
      subject.answer === 'nodata' || subject.answer === 'nxdomain' || subject.key?.state === 'missing';
    return isNone ? concludeKey(subject, { answer: subject.answer }) : null;
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 6376 §3.6.2', 'RFC 6376 §6.1.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'There is no DKIM key at {name}.',
      lead: 'No signature that names it can be verified. Receivers treat such a mail as not signed.',
      explanation:
        'The selector “{selector}” stands in the DKIM-Signature of a mail as s=, the domain as d=. Either it is mistyped, or the key was never published, or it was deleted while mails signed with it were still on their way.',
      steps: [
        {
          act: 'Compare selector and domain with s= and d= in the DKIM-Signature of a mail',
          why: 'A key of another selector does not help this signature.',
        },
        {
          act: 'Publish the key that the mail server signs with',
          why: 'The server’s own settings show the TXT record to publish.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the mail signatures of {senderDomain}',
        subject: '{senderDomain}: the DKIM key {selector} is missing',
        body: 'Hello,\n\nMail of {senderDomain} is signed with the selector {selector}, but there is no key at {name}. Receivers cannot verify the signatures. Please publish the key, or let the server sign with a key that is published.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Unter {name} gibt es keinen DKIM-Schlüssel.',
      lead: 'Keine Signatur, die ihn nennt, lässt sich prüfen. Empfänger behandeln so eine Mail wie eine ohne Signatur.',
      explanation:
        'Der Selektor „{selector}“ steht in der DKIM-Signature einer Mail als s=, die Domain als d=. Entweder ist er vertippt, oder der Schlüssel wurde nie veröffentlicht, oder er wurde gelöscht, während damit signierte Mails noch unterwegs waren.',
      steps: [
        {
          act: 'Vergleichen Sie Selektor und Domain mit s= und d= in der DKIM-Signature einer Mail',
          why: 'Ein Schlüssel mit anderem Selektor hilft dieser Signatur nicht.',
        },
        {
          act: 'Veröffentlichen Sie den Schlüssel, mit dem der Mailserver signiert',
          why: 'Die Einstellungen des Servers zeigen den TXT-Eintrag dafür.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für die Mail-Signaturen von {senderDomain}',
        subject: '{senderDomain}: DKIM-Schlüssel {selector} fehlt',
        body: 'Guten Tag,\n\nMails von {senderDomain} sind mit dem Selektor {selector} signiert, unter {name} gibt es aber keinen Schlüssel. Empfänger können die Signaturen nicht prüfen. Bitte veröffentlichen Sie den Schlüssel oder lassen Sie den Server mit einem veröffentlichten signieren.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
