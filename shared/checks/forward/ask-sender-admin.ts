import { defineForwardCheck } from './forward-check.ts';
import { concludedHelp, helpOf } from './situation.ts';

/** D13: the sender’s domain can sign its mail, which survives forwardings. */
export const forwardAskSenderAdmin = defineForwardCheck({
  id: 'forward.ask-sender-admin',
  problems: ['P2', 'P3'],
  evaluate: (subject) => concludedHelp(subject, ['sender-domain-admin'], helpOf(subject, 'sender-dkim')),
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 6376', 'RFC 7960 §4.1', 'https://support.google.com/a/answer/174124'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'A signature of {senderDomain} would help with this forwarding.',
      titleIfPossible: 'A signature of {senderDomain} may help with this forwarding.',
      lead: 'It would help with every other forwarding that leaves mail untouched as well.',
      explanation:
        'SPF names servers and therefore cannot survive a forwarding. A signature (DKIM) is in the mail itself. It should be made for {senderDomain} itself, so that it also counts for the domain’s policy (DMARC).',
      steps: [
        {
          act: 'Pass the message below to whoever manages {senderDomain}',
          why: 'It is switched on at the outgoing mail server and published in DNS.',
        },
      ],
      whyNotCertain: 'Whether the forwarding leaves the mail untouched shows only when it is tried.',
      letter: {
        to: 'the administrator of {senderDomain}',
        subject: 'Forwarded mail from {senderDomain} is refused',
        body: 'Hello,\n\nmail from {senderDomain} that its recipients have forwarded to another provider is refused there. The forwarding server cannot be in the SPF record, and no valid DKIM signature of {senderDomain} was found. Could you please check whether all outgoing mail is signed with DKIM for {senderDomain} itself? A signature survives forwarding; SPF does not.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Eine Signatur von {senderDomainDat} hülfe bei dieser Weiterleitung.',
      titleIfPossible: 'Eine Signatur von {senderDomainDat} hülfe womöglich bei dieser Weiterleitung.',
      lead: 'Sie hülfe auch bei jeder anderen Weiterleitung, die Mails unverändert lässt.',
      explanation:
        'SPF nennt Server und kann eine Weiterleitung deshalb nicht überstehen. Eine Signatur (DKIM) steckt in der Mail selbst. Sie sollte für {senderDomain} gelten, damit sie auch für die Richtlinie der Domain (DMARC) zählt.',
      steps: [
        {
          act: 'Geben Sie die Nachricht unten an den Admin von {senderDomainDat}',
          why: 'Eingeschaltet wird die Signatur am ausgehenden Mailserver, der Schlüssel steht im DNS.',
        },
      ],
      whyNotCertain: 'Ob die Weiterleitung die Mail unverändert lässt, zeigt erst der Versuch.',
      letter: {
        to: 'den Admin von {senderDomainDat}',
        subject: 'Weitergeleitete Mails von {letterSenderDomain} werden abgelehnt',
        body: 'Guten Tag,\n\nMails von {letterSenderDomain}, die Empfänger an einen anderen Anbieter weiterleiten lassen, werden dort abgelehnt. Der weiterleitende Server kann nicht im SPF-Eintrag stehen, und eine gültige DKIM-Signatur von {letterSenderDomain} wurde nicht gefunden. Könnten Sie bitte prüfen, ob alle ausgehenden Mails mit DKIM auf {letterSenderDomainAcc} signiert werden? Eine Signatur übersteht Weiterleitungen, SPF nicht.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
