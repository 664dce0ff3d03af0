import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';
import { applies } from './evidence/refusal-text.ts';

const ID = 'sender.verification-failed';

/** Refusals after a call back to the sender's own server (Exim, Postfix, filters). */
const WORDS =
  /\bsender verif(?:y|ication) (?:failed|defer)|\b(?:sender )?call-?(?:out|back) verif\w{0,12}|\bSender address rejected: (?:un(?:deliverable|verified) address)|\b(?:could|can)(?:not| not) (?:complete )?(?:verify|sender verify)(?: the)? (?:sender|callout|address)\b|\bverification failed for <|\bprevious \(cached\) callout\b|\bsender address\b[^\n]{0,60}\bcould not be verified\b|\bunverifi(?:ed|able) (?:sender|address)\b/i;

/** C21, C22: the receiver asked the sender's own server whether the sender exists, and heard no yes. */
export const senderVerificationFailed = defineCheck({
  id: ID,
  problems: ['P12'],
  reasons: ['sender-rejected', 'policy-violation', 'greylisted', 'security-error'],
  rank: 1,
  evaluate: (subject) =>
    applies(subject, ID, WORDS) ? conclude(subject, ['your-provider', 'recipient-admin']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'https://www.postfix.org/ADDRESS_VERIFICATION_README.html',
    'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} could not confirm that the sender’s address exists.',
      titleIfPossible: '{server} may have failed to confirm that the sender’s address exists.',
      lead: `{course, select, ${STILL_TRIED.en} other {The recipient’s address is not the cause.}} Either replies to your address really would not arrive, or the question went wrong.`,
      explanation:
        'Before it takes a mail, this server calls the sender’s mail server and pretends to deliver a reply. It refuses when that server says no, answers “later” (greylisting) or does not want such calls at all. Then both sides wait for each other and good mail gets stuck. The method is disputed because it burdens servers that have nothing to do with the mail.',
      steps: [
        {
          act: 'Have somebody write to your address from outside',
          why: 'If that mail arrives, your address is fine and the call back is at fault. If not, your own mailbox needs repair first.',
        },
        {
          act: 'Ask your provider what its server answers to such calls',
          why: 'It must accept mail with an empty sender for your address. The message below explains it.',
        },
        {
          act: 'Ask the other side to switch the calls off, or to exempt your domain',
          why: 'Reach the recipient another way, and pass the server’s answer on.',
        },
      ],
      whyNotCertain: 'Only a look into both servers’ logs shows what was asked and what was answered.',
      letter: {
        to: 'your provider’s support',
        subject: 'Verification of my sender address fails',
        body: 'Hello,\n\nA server refused my mail because it called our mail server back and my address was not confirmed. Could you please check that our server\n- knows the sender’s address named below,\n- accepts an empty envelope sender (MAIL FROM:<>) for it,\n- does not put such calls off by greylisting?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} konnte sich nicht bestätigen lassen, dass es die Absenderadresse gibt.',
      titleIfPossible: '{server} hat womöglich vergeblich nachgefragt, ob es die Absenderadresse gibt.',
      lead: `{course, select, ${STILL_TRIED.de} other {Die Adresse des Empfängers ist nicht die Ursache.}} Entweder kämen Antworten an Ihre Adresse wirklich nicht an, oder bei der Nachfrage ging etwas schief.`,
      explanation:
        'Bevor dieser Server eine Mail annimmt, ruft er den Mailserver des Absenders an und tut so, als wolle er eine Antwort zustellen. Er lehnt ab, wenn dieser verneint, auf später vertröstet (Greylisting) oder solche Anrufe gar nicht will. Dann warten beide aufeinander, und erwünschte Mails bleiben stecken. Das Verfahren ist umstritten, weil es auch Server belastet, die mit der Mail nichts zu tun haben.',
      steps: [
        {
          act: 'Lassen Sie sich von außen eine Mail schreiben',
          why: 'Kommt sie an, ist Ihre Adresse in Ordnung, und es liegt an der Nachfrage. Wenn nicht, muss zuerst Ihr eigenes Postfach in Ordnung kommen.',
        },
        {
          act: 'Fragen Sie Ihren Anbieter, was sein Server auf solche Nachfragen antwortet',
          why: 'Er muss für Ihre Adresse auch Mails mit leerem Absender annehmen. Die Nachricht unten erklärt es.',
        },
        {
          act: 'Bitten Sie die Gegenseite, die Nachfragen abzuschalten oder Ihre Domain auszunehmen',
          why: 'Melden Sie sich beim Empfänger auf anderem Weg, und geben Sie ihm die Antwort des Servers.',
        },
      ],
      whyNotCertain: 'Was gefragt und was geantwortet wurde, steht nur in den Protokollen der beiden Server.',
      letter: {
        to: 'den Support Ihres Anbieters',
        subject: 'Rückfrage bei unserem Mailserver schlägt fehl',
        body: 'Guten Tag,\n\nein Server hat meine Mail abgelehnt, weil er bei unserem Mailserver nachgefragt und für meine Adresse keine Bestätigung bekommen hat. Könnten Sie bitte prüfen, ob unser Server\n- die unten genannte Absenderadresse kennt,\n- für sie auch einen leeren Umschlagabsender annimmt (MAIL FROM:<>),\n- solche Nachfragen nicht durch Greylisting hinhält?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
