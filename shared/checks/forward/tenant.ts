import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** P18: the organisation of the mailbox that forwards does not let mail out automatically (Microsoft 5.7.520). */
export const forwardTenant = defineForwardCheck({
  id: 'forward.tenant',
  problems: ['P18', 'P2'],
  evaluate: (subject) =>
    concludedFor(subject, 'tenant-forbids-forwarding', ['forwarder-admin', 'forwarding-user']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The organisation that forwards does not allow forwarding to outside mailboxes.',
      titleIfPossible: 'A rule of the organisation that forwards may have stopped the mail.',
      lead: 'The mail reached that organisation. It was stopped before it left: neither the sender nor the final mailbox has anything to do with it.',
      explanation:
        'Many organisations forbid automatic forwarding to the outside; Microsoft 365 does so until an administrator allows it. It is the organisation of the person who forwards, not that of the sender. If nobody set up this forwarding, look closely: intruders like to create such rules in order to read along.',
      steps: [
        {
          act: 'Ask whether the mail is in the mailbox that was written to',
          why: 'Often a copy stays there.',
        },
        {
          act: 'Give the message below to the person who forwards',
          why: 'Only that organisation’s administrator can act.',
        },
        {
          act: 'Have forwarding allowed for this mailbox, or have it removed',
          why: 'In Microsoft 365 this is set in the outbound spam policy. Hidden inbox rules should be looked for as well.',
        },
      ],
      whyNotCertain: 'The report names the rule, but not the mailbox that forwards.',
      letter: {
        to: 'the administrator of the organisation that forwards',
        subject: 'Forwarding to an outside mailbox is blocked',
        body: 'Hello,\n\na mail {mailboxKnown, select, yes {to {originalRecipient}} other {to one of your addresses}} was to be forwarded to a mailbox outside and was returned: your organisation’s rules do not allow that. Could you please decide which of the two applies?\n- The forwarding is wanted: then please allow it for this mailbox (outbound spam policy, automatic forwarding).\n- Nobody knows of it: then please remove the rule, look for further inbox rules and check the account’s sign-ins.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Die weiterleitende Organisation erlaubt keine Weiterleitung nach außen.',
      titleIfPossible: 'Womöglich hat eine Regel der weiterleitenden Organisation die Mail aufgehalten.',
      lead: 'Die Mail kam in dieser Organisation an. Aufgehalten wurde sie, bevor sie hinausging: Weder der Absender noch das Zielpostfach hat damit zu tun.',
      explanation:
        'Viele Organisationen verbieten, Mails automatisch nach außen weiterzuleiten; Microsoft 365 tut das, bis ein Admin es erlaubt. Gemeint ist die Organisation der Person, die weiterleitet, nicht die des Absenders. Hat niemand diese Weiterleitung eingerichtet, sehen Sie genau hin: Eindringlinge legen gern solche Regeln an, um mitzulesen.',
      steps: [
        {
          act: 'Fragen Sie, ob die Mail in dem Postfach liegt, an das geschrieben wurde',
          why: 'Oft bleibt dort eine Kopie.',
        },
        {
          act: 'Geben Sie die Nachricht unten der Person, deren Mails weitergeleitet werden',
          why: 'Handeln kann nur der Admin dieser Organisation.',
        },
        {
          act: 'Lassen Sie die Weiterleitung für dieses Postfach erlauben oder entfernen',
          why: 'In Microsoft 365 steht das in der Richtlinie für ausgehenden Spam. Auch nach versteckten Posteingangsregeln sollte gesucht werden.',
        },
      ],
      whyNotCertain: 'Die Meldung nennt die Regel, aber nicht das Postfach, das weiterleitet.',
      letter: {
        to: 'den Admin der Organisation, die weiterleitet',
        subject: 'Weiterleitung nach außen wird blockiert',
        body: 'Guten Tag,\n\neine Mail {mailboxKnown, select, yes {an {originalRecipient}} other {an eine Ihrer Adressen}} sollte an ein Postfach außerhalb weitergeleitet werden und kam zurück: Die Regeln Ihrer Organisation erlauben das nicht. Könnten Sie bitte klären, was zutrifft?\n- Die Weiterleitung ist gewollt: Dann erlauben Sie sie bitte für dieses Postfach (Richtlinie für ausgehenden Spam, automatische Weiterleitung).\n- Niemand weiß davon: Dann entfernen Sie bitte die Regel, suchen Sie nach weiteren Posteingangsregeln und prüfen Sie die Anmeldungen am Konto.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
