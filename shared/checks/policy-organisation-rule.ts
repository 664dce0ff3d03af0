import { defineCheck, type CheckSubject } from './check.ts';
import { finalResult } from './course.ts';

const ID = 'policy.organisation-rule';

/** `gcdp` marks a content rule that a Google Workspace organisation set itself; Exchange speaks of transport rules. */
const ORGANISATION_RULE =
  /\bgcdp\b|\btransport\.rules\b|\b(?:organi[sz]ation|administrator|company)(?:['’]s)? (?:has set |own )?(?:policy|policies|rule)\b/i;

function saysOrganisation({ recipient, rule }: CheckSubject): boolean {
  return rule?.finding === ID || ORGANISATION_RULE.test(recipient.diagnostic ?? '');
}

/** P18: a rule that the recipient's organisation has set up itself. */
export const policyOrganisationRule = defineCheck({
  id: ID,
  problems: ['P18'],
  reasons: ['policy-violation'],
  rank: 1,
  evaluate: (subject) => (saysOrganisation(subject) ? finalResult(subject, ['recipient-admin']) : null),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 5321 §7.9', 'RFC 3463 §3.8'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that a rule of the recipient’s organisation refuses your mail.',
      titleIfPossible: 'A rule of the recipient’s organisation may be refusing your mail.',
      lead: 'The rule was set by the organisation you wrote to, not by its provider. Sending again will not help.',
      leadIfPossible: 'If so, only the organisation you wrote to can change it.',
      explanation:
        'Organisations can tell their mail service what to turn away: certain senders or countries, words, attachments, or outside mail to internal addresses. The provider only carries the rule out and cannot lift it.',
      steps: [
        {
          act: 'Reach the recipient by phone or another way',
          why: 'They do not see that your mail was refused, and they know whom to ask.',
        },
        {
          act: 'Have their administrators check the rule',
          why: 'They alone can change it or make an exception. The message below is ready.',
        },
        {
          act: 'Do not lose time with the provider’s support',
          why: 'It cannot change the rules of its customers.',
        },
      ],
      whyNotCertain: 'Some providers use similar words for rules of their own.',
      letter: {
        to: '{postmaster}',
        subject: 'A rule of yours refuses my mail to {letterRecipient}',
        body: 'Hello,\n\nA rule that your organisation has set up refuses my mail to {letterRecipient}. Could you check whether that is intended and, if not, let mail from {letterSender} through?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} weist eine Regel der Empfänger-Organisation Ihre Mail ab.',
      titleIfPossible: 'Vielleicht weist eine Regel der Empfänger-Organisation Ihre Mail ab.',
      lead: 'Die Regel stammt von der Organisation, der Sie schreiben, nicht von deren Anbieter. Noch einmal zu senden, hilft nicht.',
      leadIfPossible: 'Wenn das stimmt, kann nur die Organisation etwas daran ändern, der Sie schreiben.',
      explanation:
        'Organisationen können ihrem Maildienst vorgeben, was er abweisen soll: bestimmte Absender oder Länder, Wörter, Anhänge oder Mails von außen an interne Adressen. Der Anbieter führt die Regel nur aus und kann sie nicht aufheben.',
      steps: [
        {
          act: 'Melden Sie sich beim Empfänger am Telefon oder auf anderem Weg',
          why: 'Er sieht nicht, dass Ihre Mail abgelehnt wurde, und weiß, wen er fragen muss.',
        },
        {
          act: 'Lassen Sie die dortigen Administratoren die Regel prüfen',
          why: 'Nur sie können sie ändern oder eine Ausnahme machen. Die Nachricht dafür steht unten bereit.',
        },
        {
          act: 'Verlieren Sie keine Zeit mit dem Support des Anbieters',
          why: 'Der kann die Regeln seiner Kunden nicht ändern.',
        },
      ],
      whyNotCertain: 'Manche Anbieter verwenden ähnliche Worte für eigene Regeln.',
      letter: {
        to: '{postmaster}',
        subject: 'Eine Ihrer Regeln lehnt meine Mail an {letterRecipient} ab',
        body: 'Guten Tag,\n\neine Regel, die Ihre Organisation eingerichtet hat, lehnt meine Mail an {letterRecipient} ab. Können Sie bitte prüfen, ob das beabsichtigt ist, und andernfalls Mails von {letterSender} durchlassen?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
