import { defineCheck, type CheckSubject } from './check.ts';
import { atMost, finalResult } from './course.ts';

function splitAddress(address: string | null): { readonly local: string; readonly domain: string } | null {
  const at = address?.lastIndexOf('@') ?? -1;
  if (!address || at < 1 || at === address.length - 1) return null;
  return { local: address.slice(0, at).toLowerCase(), domain: address.slice(at + 1).toLowerCase() };
}

/**
 * Domain of the address the sender wrote, where mail to it was passed on to another mailbox. Null where the two differ
 * only as a server rewrites addresses for itself (`ann@example.org` to `ann@mail.example.org`).
 */
function forwardingDomain({ recipient }: CheckSubject): string | null {
  const written = splitAddress(recipient.originalAddress);
  const final = splitAddress(recipient.address);
  if (!written || !final) return null;
  const related =
    written.domain === final.domain ||
    written.domain.endsWith(`.${final.domain}`) ||
    final.domain.endsWith(`.${written.domain}`);
  return related && written.local === final.local ? null : written.domain;
}

/** P1, P18: the address exists, but it leads on to a mailbox that does not. The sender never typed that one. */
export const recipientUnknownBehindForward = defineCheck({
  id: 'recipient.unknown-behind-forward',
  problems: ['P1', 'P18'],
  reasons: ['user-unknown', 'mailbox-disabled'],
  rank: 1,
  evaluate: (subject) => {
    const originalDomain = forwardingDomain(subject);
    if (originalDomain === null) return null;
    const result = finalResult(subject, ['forwarding-user', 'forwarder-admin'], {
      originalDomain,
      originalRecipient: subject.recipient.originalAddress ?? '',
    });
    return result && { ...result, confidence: atMost(result.confidence, 'likely') };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.2', 'RFC 3464 §2.3.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{originalRecipient} leads on to {recipient}, which {server} does not know.',
      titleIfPossible: '{originalRecipient} may lead on to an address that no longer exists.',
      lead: 'You wrote to a different address than the one that was refused. Correcting your address book will not help.',
      explanation:
        'Mail to {originalRecipient} is passed on, by a forwarding or a group, to {recipient}. That mailbox was probably closed or mistyped when the forwarding was set up. In a group, the other members may have received your mail.',
      steps: [
        {
          act: 'Call the person, or write to another address of theirs',
          why: 'As long as the forwarding is wrong, every mail to this address ends the same way.',
        },
        {
          act: 'Tell them where their mail is being passed on to',
          why: 'They may not know it: the report went to you and not to them.',
        },
        {
          act: 'Ask the administrators to correct the forwarding',
          why: 'Only whoever set it up can change it. The message below is ready.',
        },
      ],
      whyNotCertain:
        'The report names two different addresses; that one leads to the other is our conclusion from this.',
      letter: {
        to: 'postmaster@{originalDomain}',
        subject: 'Forwarding of {originalRecipient} leads nowhere',
        body: 'Hello,\n\nMy mail to {originalRecipient} was passed on to {recipient} and refused there, because no such mailbox exists. Please correct the forwarding or the group, and tell the person concerned.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{originalRecipient} führt weiter zu {recipientDat}, und dort gibt es kein Postfach.',
      titleIfPossible: '{originalRecipient} führt vielleicht zu einer Adresse, die es nicht mehr gibt.',
      lead: 'Abgelehnt wurde eine andere Adresse als die, an die Sie geschrieben haben. Ihr Adressbuch zu ändern, hilft nicht.',
      explanation:
        'Mails an {originalRecipient} gehen über eine Weiterleitung oder einen Verteiler weiter an {recipient}. Dieses Postfach ist vermutlich geschlossen, oder jemand hat sich beim Einrichten vertippt. Bei einem Verteiler können die übrigen Mitglieder Ihre Mail bekommen haben.',
      steps: [
        {
          act: 'Rufen Sie an oder schreiben Sie an eine andere Adresse dieser Person',
          why: 'Solange die Weiterleitung nicht stimmt, endet jede Mail an diese Adresse so.',
        },
        {
          act: 'Sagen Sie ihr, wohin ihre Mails weitergeleitet werden',
          why: 'Vielleicht weiß sie es nicht: Die Meldung ging an Sie, nicht an sie.',
        },
        {
          act: 'Bitten Sie die Administratoren, die Weiterleitung zu berichtigen',
          why: 'Ändern kann sie nur, wer sie eingerichtet hat. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain:
        'Die Meldung nennt zwei verschiedene Adressen. Dass die eine zur anderen führt, schließen wir daraus.',
      letter: {
        to: 'postmaster@{originalDomain}',
        subject: 'Weiterleitung von {originalRecipient} führt ins Leere',
        body: 'Guten Tag,\n\nmeine Mail an {originalRecipient} wurde an {recipient} weitergeleitet und dort abgelehnt, weil es dieses Postfach nicht gibt. Bitte berichtigen Sie die Weiterleitung oder den Verteiler und sagen Sie der betroffenen Person Bescheid.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
