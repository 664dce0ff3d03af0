import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';
import { applies } from './evidence/refusal-text.ts';

const ID = 'sender.domain-missing';

/** Refusals because the domain of the sender's address does not resolve (Postfix, Sendmail, Exim, gateways). */
const WORDS =
  /\bSender address rejected: (?:Domain not found|Malformed DNS|Unable to resolve)|\bDomain of sender(?:['’]s)? address\b[^\n]{0,300}\bdoes not (?:exist|resolve)\b|\bsender(?:['’]s)? domain\b[^\n]{0,120}\b(?:must (?:exist|resolve)|(?:does|did) not (?:exist|resolve)|not found|could not be (?:found|resolved)|cannot be resolved|(?:is )?unresolvable|has no (?:MX|A|DNS))|\bunresolvable (?:sender|from|address|domain)\b|\b(?:invalid|unknown|non-?existent) sender domain\b|\bMAIL FROM domain\b[^\n]{0,80}\b(?:does not exist|not found|no valid MX)\b|\bsender\b[^\n]{0,60}\bno (?:valid )?(?:MX|A) records?\b/i;

/** The domain of the sender's address is not found in DNS. */
export const senderDomainMissing = defineCheck({
  id: ID,
  problems: ['P6', 'P12'],
  reasons: ['sender-rejected', 'dns-failure', 'policy-violation', 'security-error'],
  rank: 1,
  evaluate: (subject) =>
    applies(subject, ID, WORDS) ? conclude(subject, ['you', 'sender-domain-admin']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 5321 §2.3.5',
    'RFC 3463 §3.2 (X.1.8)',
    'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} cannot find the domain of the sender’s address.',
      titleIfPossible: '{server} may not have found the domain of the sender’s address.',
      lead: `Nobody could reply to such a mail, so it is not taken. {course, select, ${STILL_TRIED.en} other {The recipient’s address is not the cause.}}`,
      explanation:
        'The part after the @ of the sender’s address has to be a registered domain that can receive mail. Often it is misspelt in the account settings, or a device or web form writes its own computer’s name there (“localdomain”). A correct domain fails as well when its registration has lapsed or its name servers do not answer.',
      steps: [
        {
          act: 'Compare your own address letter by letter with the account settings',
          why: 'A wrong letter after the @ is the most frequent cause. Scanners, printers and web forms have such a setting too.',
        },
        {
          act: 'If it is spelt correctly, try again in an hour',
          why: 'The look-up may have failed for a moment only.',
        },
        {
          act: 'Have the domain checked',
          why: 'Whoever manages it sees whether it is still registered and whether its name servers answer.',
        },
      ],
      whyNotCertain: 'Without asking DNS we cannot see whether the domain exists at this moment.',
      letter: {
        to: 'whoever manages {senderDomain}',
        subject: 'Our mail domain is not found',
        body: 'Hello,\n\nA mail from our domain was refused because the receiving server could not find the domain of the sender’s address. Could you please check that\n- the domain is still registered,\n- all its name servers answer, also from outside,\n- it has an MX record, or an address record that leads to a mail server?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} findet die Domain der Absenderadresse nicht.',
      titleIfPossible: '{server} hat die Domain der Absenderadresse womöglich nicht gefunden.',
      lead: `Auf eine solche Mail könnte niemand antworten, deshalb wird sie nicht angenommen. {course, select, ${STILL_TRIED.de} other {Die Adresse des Empfängers ist nicht die Ursache.}}`,
      explanation:
        'Hinter dem @ der Absenderadresse muss eine registrierte Domain stehen, die Mail empfangen kann. Oft ist sie in den Kontoeinstellungen falsch geschrieben, oder ein Gerät oder Webformular setzt dort den Namen des eigenen Rechners ein („localdomain“). Auch eine richtige Domain wird nicht gefunden, wenn ihre Registrierung abgelaufen ist oder ihre Nameserver nicht antworten.',
      steps: [
        {
          act: 'Vergleichen Sie Ihre Adresse in den Kontoeinstellungen Buchstabe für Buchstabe',
          why: 'Ein falscher Buchstabe hinter dem @ ist die häufigste Ursache. Auch Scanner, Drucker und Webformulare haben diese Einstellung.',
        },
        {
          act: 'Ist sie richtig geschrieben, versuchen Sie es in einer Stunde noch einmal',
          why: 'Vielleicht war die Domain nur für einen Moment nicht auffindbar.',
        },
        {
          act: 'Lassen Sie die Domain prüfen',
          why: 'Wer sie verwaltet, sieht, ob sie noch registriert ist und ob ihre Nameserver antworten.',
        },
      ],
      whyNotCertain: 'Ohne Anfrage im DNS sehen wir nicht, ob es die Domain im Moment gibt.',
      letter: {
        to: 'die Person, die {senderDomain} verwaltet',
        subject: 'Unsere Maildomain wird nicht gefunden',
        body: 'Guten Tag,\n\neine Mail von unserer Domain wurde abgelehnt, weil der empfangende Server die Domain der Absenderadresse nicht gefunden hat. Könnten Sie bitte prüfen, ob\n- die Domain noch registriert ist,\n- alle ihre Nameserver antworten, auch von außen,\n- sie einen MX-Eintrag hat oder wenigstens einen Adresseintrag, der zu einem Mailserver führt?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
