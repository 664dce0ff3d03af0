import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';
import { forwardTrace } from './evidence/forward-trace.ts';
import { refusalText } from './evidence/refusal-text.ts';
import type { CheckResult, CheckSubject } from './check.ts';

/** Other classes count only where the refusal names the check of origin itself. */
const ORIGIN_CHECK =
  /\b(?:SPF|DKIM|DMARC)\b|\bsender policy framework\b|\bunauthenticated\b|\banti-?spoofing\b/i;

function evaluate(subject: CheckSubject): CheckResult | null {
  if (subject.recipient.reason !== 'auth-failure' && !ORIGIN_CHECK.test(refusalText(subject))) return null;
  const trace = forwardTrace(subject);
  if (trace === null) return null;
  // Even a proven forwarding leaves open whether the sender's domain would have passed without it.
  const result = conclude(
    subject,
    ['forwarding-user', 'forwarder-admin', 'sender-domain-admin'],
    trace.strength === 'named' ? 'likely' : 'possible',
  );
  if (result === null || trace.from === null) return result;
  return { ...result, params: { ...result.params, originalRecipient: trace.from } };
}

/** P2: the check of origin failed because somebody passed the mail on from another server. */
export const authForwarded = defineCheck({
  id: 'auth.forwarded',
  problems: ['P2'],
  reasons: ['auth-failure', 'sender-rejected', 'policy-violation'],
  rank: 1,
  evaluate,
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'show-letter' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'RFC 7208 §2.4',
    'RFC 7960 §3.2',
    'RFC 9989',
    'https://support.google.com/mail/answer/175365',
    'https://postmaster.web.de/',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{provider} does not accept your mail because it came through a forwarding.',
      titleIfPossible: '{provider} may have refused your mail because of a forwarding.',
      lead: `Your mail and the address you wrote to are both fine, but the mail came from the forwarding server instead of your own provider’s. {course, select, ${STILL_TRIED.en} other {Sending it again unchanged will not help.}}`,
      leadIfPossible:
        'Some signs point to a forwarding, but none of them proves it. Your mail program is not the cause.',
      explanation:
        'A forwarding passes your mail on under your name, but from its own server. The list of servers that may send for your domain (SPF) does not contain that server, so this check breaks with every plain forwarding. A signature (DKIM) survives if the forwarding leaves the mail untouched; here it was missing or broken, or the provider did not look at it. The forwarding can write its own name on the envelope (SRS), but that repairs only the first check: where your domain demands proof for the visible sender (DMARC), the signature is still needed. Seals that some forwarders add (ARC) are no reliable cure. Mailing lists have the same trouble.',
      steps: [
        {
          act: 'Write to {recipient} directly',
          why: 'This is the mailbox behind the forwarding. Your mail then comes from your own provider, as its rules demand.',
        },
        {
          act: 'Ask for the mail to be fetched instead of forwarded',
          why: 'If the mailbox collects it, nobody passes it on under your name. GMX and WEB.DE call this “Sammeldienst”; not every provider offers it. A copy kept at the first address helps as well.',
        },
        {
          act: 'If it must stay a forwarding: ask for a new envelope sender, with everything else left untouched',
          why: 'This is for whoever runs it. Spam should be filtered out before, or the forwarding itself gets a bad name.',
        },
        {
          act: 'Have outgoing mail of {senderDomain} signed',
          why: 'A signature for your own domain (DKIM) survives every forwarding that leaves the mail as it is.',
        },
      ],
      whyNotCertain:
        'We cannot see whether the mail was signed and would have been accepted without the forwarding.',
      letter: {
        to: 'the person who forwards mail to {recipient}',
        subject: 'Your forwarding loses some of your mail',
        body: 'Hello,\n\nMy mail to you did not arrive. The address I used forwards it to {letterRecipient}, and the provider there does not accept it, because it comes from the forwarding server and not from mine. Other senders will have the same trouble.\n\nWhat helps:\n- Let your mailbox fetch the mail from the first address, or read it there, instead of having it forwarded.\n- Or ask whoever runs the forwarding to put its own address on the envelope (SRS) and to leave header and text untouched. This is not enough for mail without a valid signature.\n- Or ask the receiving provider to trust the forwarding server.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{provider} lehnt Ihre Mail ab, weil sie über eine Weiterleitung kam.',
      titleIfPossible: '{provider} hat Ihre Mail womöglich wegen einer Weiterleitung abgelehnt.',
      lead: `Ihre Mail und die Adresse, an die Sie schrieben, sind in Ordnung. Die Mail kam nur vom Server der Weiterleitung statt von Ihrem eigenen Anbieter. {course, select, ${STILL_TRIED.de} other {Sie unverändert noch einmal zu senden, hilft nicht.}}`,
      leadIfPossible:
        'Einiges deutet auf eine Weiterleitung hin, bewiesen ist sie nicht. Ihr Mailprogramm ist nicht die Ursache.',
      explanation:
        'Eine Weiterleitung gibt Ihre Mail unter Ihrem Namen weiter, aber von ihrem eigenen Server aus. Dieser steht nicht auf der Liste der Server, die für Ihre Domain senden dürfen (SPF). Deshalb scheitert diese Prüfung bei jeder einfachen Weiterleitung. Eine Signatur (DKIM) bleibt gültig, wenn die Weiterleitung die Mail nicht verändert. Hier fehlte sie, war beschädigt oder wurde nicht beachtet. Die Weiterleitung kann zwar einen eigenen Absender auf den Umschlag schreiben (SRS), das behebt aber nur das erste Problem: Verlangt Ihre Domain einen Nachweis für den sichtbaren Absender (DMARC), braucht es trotzdem die Signatur. Siegel, die manche Weiterleitungen anbringen (ARC), helfen nicht verlässlich. Mailinglisten haben dieselbe Schwierigkeit.',
      steps: [
        {
          act: 'Schreiben Sie direkt an {recipient}',
          why: 'Das ist das Postfach hinter der Weiterleitung. Ihre Mail kommt dann von Ihrem eigenen Anbieter, wie es die dortige Regel verlangt.',
        },
        {
          act: 'Bitten Sie darum, die Mail abzuholen statt weiterzuleiten',
          why: 'Holt das Postfach sie selbst ab, gibt sie niemand mehr unter Ihrem Namen weiter. Bei GMX und WEB.DE heißt das Sammeldienst, nicht jeder Anbieter hat so etwas. Auch eine Kopie an der ersten Adresse hilft.',
        },
        {
          act: 'Soll es bei der Weiterleitung bleiben: Lassen Sie nur den Umschlagabsender ersetzen',
          why: 'Das richtet ein, wer die Weiterleitung betreibt. Sonst darf sich an der Mail nichts ändern, und Spam sollte vorher aussortiert werden.',
        },
        {
          act: 'Lassen Sie ausgehende Mail von {senderDomainDat} signieren',
          why: 'Eine Signatur für die eigene Domain (DKIM) übersteht jede Weiterleitung, die nichts an der Mail ändert.',
        },
      ],
      whyNotCertain:
        'Ob die Mail signiert war und ohne Weiterleitung angenommen worden wäre, ist nicht zu erkennen.',
      letter: {
        to: 'die Person, deren Mails an {recipient} weitergeleitet werden',
        subject: 'Ihre Weiterleitung verliert einen Teil Ihrer Mails',
        body: 'Guten Tag,\n\nmeine Mail an Sie ist nicht angekommen. Die Adresse, die ich verwendet habe, leitet an {letterRecipient} weiter. Der dortige Anbieter nimmt die Mail nicht an, weil sie vom Server der Weiterleitung kommt und nicht von meinem. Anderen Absendern wird es ebenso gehen.\n\nDas hilft:\n- Lassen Sie Ihr Postfach die Mail bei der ersten Adresse abholen, oder lesen Sie sie dort, statt sie weiterleiten zu lassen.\n- Oder bitten Sie den Betreiber der Weiterleitung, einen eigenen Umschlagabsender einzusetzen (SRS) und Kopfzeilen und Text nicht zu verändern. Für Mails ohne gültige Signatur reicht das nicht.\n- Oder bitten Sie den empfangenden Anbieter, dem Server der Weiterleitung zu vertrauen.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
