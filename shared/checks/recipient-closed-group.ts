import { defineCheck, type CheckSubject } from './check.ts';
import { finalResult } from './course.ts';

const ID = 'recipient.closed-group';

/** RFC 3463 X.7.2 (no expansion of the list for this sender) and Exchange's codes for boxes with a list of senders. */
const CLOSED_CODES = ['5.7.2', '5.7.12', '5.7.124', '5.7.133', '5.7.134', '5.7.135', '5.7.136'];
const ONLY_SOME = /\b(?:not (?:allowed|authori[sz]ed|permitted)|only|restricted)\b/i;
const A_GROUP = /\b(?:group|(?:distribution|mailing) list|members?|subscribers?)\b/i;

function saysClosed({ recipient, rule }: CheckSubject): boolean {
  if (rule?.finding === ID) return true;
  if (CLOSED_CODES.includes(recipient.enhancedStatus ?? '')) return true;
  const words = recipient.diagnostic ?? '';
  return ONLY_SOME.test(words) && A_GROUP.test(words);
}

/** P18: a group, list or box that takes mail from approved or internal senders only. */
export const recipientClosedGroup = defineCheck({
  id: ID,
  problems: ['P18'],
  reasons: ['recipient-refused'],
  rank: 1,
  evaluate: (subject) =>
    saysClosed(subject) ? finalResult(subject, ['recipient-admin', 'recipient']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 3463 §3.8'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that only approved senders may write to {recipient}.',
      titleIfPossible: 'It may be that only approved senders can write to {recipient}.',
      lead: 'The address exists but is closed to you for now. Sending again will not help.',
      leadIfPossible:
        'If so, the address exists but is closed to you for now, and sending again will not help.',
      explanation:
        'Groups, mailing lists and some mailboxes take mail only from members, from colleagues or from a list of allowed senders. That protects a whole group from spam. If you belong to it, you may have written from a different address than the one known there.',
      steps: [
        {
          act: 'If you are a member, send from the address you are registered with',
          why: 'The check looks at the address, not at the person.',
        },
        {
          act: 'Ask the administrators to admit your address, or to open the group',
          why: 'Only the owner of the group or the administrators can do so. The message below is ready.',
        },
        {
          act: 'If it is urgent, write to one member directly',
          why: 'Personal addresses are usually open, and the member can pass your mail on.',
        },
      ],
      whyNotCertain: 'Servers use the same answer when a general rule or your login is the cause.',
      letter: {
        to: '{postmaster}',
        subject: 'Please admit a sender to {letterRecipient}',
        body: 'Hello,\n\nMy mail to {letterRecipient} was refused because only approved senders may write there. Please admit mail from {letterSender}, or allow senders from outside. If this address is not meant for outside mail, which one should I use?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} dürfen nur zugelassene Absender an {recipient} schreiben.',
      titleIfPossible: 'Vielleicht dürfen nur zugelassene Absender an {recipient} schreiben.',
      lead: 'Die Adresse gibt es, doch für Sie ist sie bisher nicht offen. Noch einmal zu senden, hilft nicht.',
      leadIfPossible:
        'Wenn das stimmt, gibt es die Adresse, nur ist sie für Sie bisher nicht offen. Noch einmal zu senden, hilft dann nicht.',
      explanation:
        'Gruppen, Mailinglisten und manche Postfächer nehmen nur Mails von Mitgliedern, Kollegen oder ausgewählten Absendern an. Das schützt eine ganze Gruppe vor Spam. Gehören Sie dazu, haben Sie vielleicht von einer anderen Adresse geschrieben als der, die dort bekannt ist.',
      steps: [
        {
          act: 'Sind Sie Mitglied, senden Sie von der Adresse, mit der Sie dort eingetragen sind',
          why: 'Geprüft wird die Adresse, nicht die Person.',
        },
        {
          act: 'Bitten Sie die Administratoren, Ihre Adresse zuzulassen oder die Gruppe zu öffnen',
          why: 'Das können nur sie oder die Inhaber der Gruppe. Die Nachricht dafür steht unten bereit.',
        },
        {
          act: 'Wenn es eilt, schreiben Sie einem Mitglied direkt',
          why: 'Persönliche Adressen sind meist offen, und das Mitglied kann Ihre Mail weitergeben.',
        },
      ],
      whyNotCertain:
        'So antworten Server auch, wenn eine allgemeine Regel oder Ihre Anmeldung die Ursache ist.',
      letter: {
        to: '{postmaster}',
        subject: 'Bitte einen Absender für {letterRecipient} zulassen',
        body: 'Guten Tag,\n\nmeine Mail an {letterRecipient} wurde abgelehnt, weil dort nur zugelassene Absender schreiben dürfen. Bitte lassen Sie Mails von {letterSender} zu oder erlauben Sie Absender von außen. Falls die Adresse nicht für Mails von außen gedacht ist: Welche soll ich verwenden?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
