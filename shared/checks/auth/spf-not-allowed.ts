import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, recordEvidence, verdictConfidence } from './spf-situation.ts';

/** The record does not name the server: `fail` (RFC 7208 §2.6.4). */
export const spfNotAllowed = defineSpfCheck({
  id: 'spf.not-allowed',
  problems: ['P3'],
  evaluate: (subject) => {
    const { result, matchedTerm, tree } = subject.evaluation;
    if (result !== 'fail' || matchedTerm === null) return null;
    const { text, domain } = matchedTerm;
    const node = domain === tree.domain ? tree.text : null;
    return concludeSpf(subject, {
      confidence: verdictConfidence(subject),
      actors: ['sender-domain-admin', 'forwarder-admin'],
      params: { term: text, name: domain, ending: /^-all$/i.test(text) ? 'all' : 'term' },
      evidence: [recordEvidence(domain, node ?? text, text)],
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 7208 §2.6.4', 'RFC 7208 §8.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{senderDomain} does not let {senderIp} send.',
      lead: 'Receivers that go by SPF refuse such a mail. Whether that is right depends on whose server it is.',
      explanation:
        '{ending, select, all {The record of {name} ends in “{term}”: servers that it does not name shall count as forged.} other {“{term}” in the record of {name} excludes this very server.}} A server that only forwards mail is never named there, and yet it keeps the sender: SPF cannot see a forward.',
      steps: [
        {
          act: 'Find out whose server {senderIp} is',
          why: 'Its own mail server, a service that sends for the domain, a forwarder, or a stranger: each needs another remedy.',
        },
        {
          act: 'If it sends for the domain: add it to the record',
          why: 'One term is enough, such as ip4:{senderIp} or the include of the service.',
        },
        {
          act: 'If it forwards: let the forwarder rewrite the sender (SRS), and let {senderDomain} sign with DKIM',
          why: 'A DKIM signature survives an unchanged forward, SPF never does.',
        },
      ],
      whyNotCertain:
        '{helo, select, missing {The record asks for the name that the server greets with, which is not known here.} other {The name service may tell others something else.}}',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: {senderIp} is missing in the SPF record',
        body: 'Hello,\n\nA server at {senderIp} sends mail for {senderDomain}, but the SPF record does not name it, and receivers refuse the mail. If this server is to send for the domain, please add it to the record.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{senderDomain} lässt {senderIp} nicht senden.',
      lead: 'Empfänger, die nach SPF gehen, weisen so eine Mail ab. Ob das richtig ist, hängt davon ab, wem der Server gehört.',
      explanation:
        '{ending, select, all {Der Eintrag von {name} endet mit „{term}“: Server, die er nicht nennt, sollen als gefälscht gelten.} other {„{term}“ im Eintrag von {name} schließt gerade diesen Server aus.}} Ein Server, der Mails nur weiterleitet, steht dort nie und behält doch den Absender: Eine Weiterleitung kann SPF nicht erkennen.',
      steps: [
        {
          act: 'Finden Sie heraus, wem der Server {senderIp} gehört',
          why: 'Ein eigener Mailserver, ein beauftragter Dienst, eine Weiterleitung oder ein Fremder: Jeder Fall braucht eine andere Abhilfe.',
        },
        {
          act: 'Sendet er für die Domain: Nehmen Sie ihn in den Eintrag auf',
          why: 'Ein Teil genügt, etwa ip4:{senderIp} oder das include des Dienstes.',
        },
        {
          act: 'Leitet er weiter: Lassen Sie den Absender dort umschreiben (SRS) und {senderDomain} mit DKIM signieren',
          why: 'Eine DKIM-Signatur übersteht eine unveränderte Weiterleitung, SPF nie.',
        },
      ],
      whyNotCertain:
        '{helo, select, missing {Der Eintrag fragt nach dem Namen, mit dem der Server grüßt, und der ist hier nicht bekannt.} other {Anderen nennt der Namensdienst vielleicht etwas anderes.}}',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: {senderIp} fehlt im SPF-Eintrag',
        body: 'Guten Tag,\n\nein Server mit der Adresse {senderIp} verschickt Mails für {senderDomain}, der SPF-Eintrag nennt ihn aber nicht, und Empfänger weisen die Mails ab. Falls dieser Server für die Domain senden soll, nehmen Sie ihn bitte in den Eintrag auf.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
