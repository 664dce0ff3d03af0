import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { applies } from './evidence/refusal-text.ts';

const ID = 'forward.organisation-forbids';
const WORDS =
  /\b5\.7\.520\b|\bAS\(7555\)|\b(?:does not|doesn['’]t|not) allow(?:ed)? (?:automatic )?external forwarding\b|\bexternal forwarding\b[^\n]{0,40}\b(?:disabled|blocked|not allowed)\b/i;

/** P18: the organisation of the mailbox that forwards does not let mail be forwarded to the outside. */
export const forwardOrganisationForbids = defineCheck({
  id: ID,
  problems: ['P18', 'P2'],
  reasons: ['policy-violation', 'relay-denied', 'recipient-refused', 'security-error', 'sender-rejected'],
  rank: 2,
  evaluate: (subject) =>
    applies(subject, ID, WORDS) ? conclude(subject, ['forwarder-admin', 'forwarding-user']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The organisation that forwards does not allow forwarding to outside mailboxes.',
      titleIfPossible: 'A rule of the organisation that forwards may have stopped your mail.',
      lead: 'Your mail reached that organisation. Only the onward way to the outside mailbox was stopped, before the mail left its system.',
      explanation:
        'Many organisations forbid automatic forwarding to the outside; Microsoft 365 does so until an administrator allows it. The rule belongs to the organisation of the person who forwards. Neither your provider nor the provider of the final mailbox said no. If it is your own mailbox that forwards and you never set that up, look closely: intruders like to create such rules in order to read along.',
      steps: [
        {
          act: 'Ask whether your mail is in the mailbox you wrote to',
          why: 'Often a copy stays there. If not, write to the final address directly.',
        },
        {
          act: 'Give the message below to the person who forwards',
          why: 'Only that organisation’s administrator can act, and seldom knows that mail is being lost.',
        },
        {
          act: 'Have forwarding allowed for this mailbox, or have it removed',
          why: 'In Microsoft 365 this is set in the outbound spam policy. Hidden inbox rules should be looked for as well.',
        },
      ],
      whyNotCertain: 'The report names the rule, but not the mailbox that forwards.',
      letter: {
        to: 'the administrator of the organisation that forwards (through the person who forwards)',
        subject: 'Forwarding to an outside mailbox is blocked',
        body: 'Hello,\n\nA mail to one of your mailboxes was to be forwarded to a mailbox outside. Your organisation’s rules do not allow forwarding to the outside, so it was returned to the sender.\n\nCould you please decide which of the two applies?\n- The forwarding is wanted: then please allow it for this mailbox (outbound spam policy, automatic forwarding).\n- Nobody knows of it: then please remove the rule, look for further inbox rules and check the account’s sign-ins. Intruders set up such rules.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Die weiterleitende Organisation erlaubt keine Weiterleitung nach außen.',
      titleIfPossible: 'Womöglich hat eine Regel der weiterleitenden Organisation Ihre Mail gestoppt.',
      lead: 'Ihre Mail hat diese Organisation erreicht. Gestoppt wurde nur der weitere Weg zum Postfach außerhalb, noch bevor die Mail das Haus verließ.',
      explanation:
        'Viele Organisationen verbieten es, Mails automatisch nach außen weiterzuleiten. Bei Microsoft 365 gilt das, solange ein Admin es nicht erlaubt. Die Regel gehört zu der Organisation, deren Postfach weiterleitet. Weder Ihr Anbieter noch der Anbieter des Zielpostfachs hat abgelehnt. Leitet Ihr eigenes Postfach weiter, obwohl Sie nichts dergleichen eingerichtet haben, sehen Sie genau hin: Eindringlinge legen gern solche Regeln an, um mitzulesen.',
      steps: [
        {
          act: 'Fragen Sie, ob Ihre Mail in dem Postfach liegt, an das Sie schrieben',
          why: 'Oft bleibt dort eine Kopie. Wenn nicht, schreiben Sie direkt an die Zieladresse.',
        },
        {
          act: 'Geben Sie die Nachricht unten an die Person weiter, deren Mails weitergeleitet werden',
          why: 'Handeln kann nur der Admin dieser Organisation, und er weiß selten, dass Mails verloren gehen.',
        },
        {
          act: 'Lassen Sie die Weiterleitung für dieses Postfach erlauben oder entfernen',
          why: 'In Microsoft 365 steht das in der Richtlinie für ausgehenden Spam. Der Admin sollte auch nach versteckten Posteingangsregeln suchen.',
        },
      ],
      whyNotCertain: 'Die Meldung nennt die Regel, aber nicht das Postfach, das weiterleitet.',
      letter: {
        to: 'den Admin der weiterleitenden Organisation (über die Person, deren Mails weitergeleitet werden)',
        subject: 'Weiterleitung an ein externes Postfach wird blockiert',
        body: 'Guten Tag,\n\neine Mail an eines Ihrer Postfächer sollte an ein Postfach außerhalb weitergeleitet werden. Die Regeln Ihrer Organisation erlauben keine Weiterleitung nach außen, deshalb ging sie an den Absender zurück.\n\nBitte prüfen Sie, was zutrifft:\n- Die Weiterleitung ist gewollt: Dann erlauben Sie sie bitte für dieses Postfach (Richtlinie für ausgehenden Spam, automatische Weiterleitung).\n- Niemand weiß davon: Dann entfernen Sie bitte die Regel, suchen Sie nach weiteren Posteingangsregeln und prüfen Sie die Anmeldungen des Kontos. Eindringlinge richten so etwas ein.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
