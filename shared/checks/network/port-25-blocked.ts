import { defineNetworkCheck } from './network-check.ts';
import { concludeVerdicts, SEND_NOW, SEND_NOW_WHY, verdictsOf } from './situation.ts';

/** P7: the network lets nobody out on port 25, which is common policy (RFC 5068 §3.1). */
export const port25Blocked = defineNetworkCheck({
  id: 'network.port-25-blocked',
  problems: ['P7'],
  evaluate: (subject) =>
    concludeVerdicts(
      subject,
      verdictsOf(subject, 'port-blocked', (port) => port === 25),
      ['you', 'network'],
    ),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5068 §3.1', 'RFC 6409 §3.1', 'RFC 8314 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'This network lets nothing out on port 25.',
      lead: '{door, select, none {That is common in homes, hotels and mobile networks, and it is no fault of your account.} other {That is common and harmless for you: your mail program can use another port, which works from here.}}',
      explanation:
        'Port 25 is meant for servers among themselves. Many access providers close it, so that infected computers cannot send spam. Mail programs hand in their mail on port 465 or 587, with a login. Not only {server} is silent on port 25, other mail servers are too, so the cause is not the server.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'Replace port 25 wherever it is still entered, also in printers and scanners',
          why: 'Port 25 stays unreliable in every network you go to. Leave encryption switched on.',
        },
        {
          act: 'Only if you run a mail server of your own here: ask the access provider to open port 25',
          why: 'Some open it on request or in the customer menu; the message below asks for it.',
        },
      ],
      whyNotCertain:
        'Several unrelated servers are silent on port 25, but it was not seen on each of them that other ports answer.',
      letter: {
        to: 'your access provider’s support',
        subject: 'Please open outgoing port 25 for my connection',
        body: 'Hello,\n\nFrom my connection no mail server can be reached on TCP port 25, while other ports of the same servers answer. I run a mail server of my own and need port 25 for it. Is the port closed for my connection, and could you please open it, or tell me which relay server of yours I may use instead?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Dieses Netz lässt auf Port 25 nichts hinaus.',
      lead: '{door, select, none {Das ist in Privatanschlüssen, Hotels und Mobilfunknetzen üblich und kein Fehler Ihres Kontos.} other {Das ist üblich und für Sie harmlos: Ihr Mailprogramm kann einen anderen Port nehmen, der von hier aus funktioniert.}}',
      explanation:
        'Port 25 ist für Server untereinander gedacht. Viele Internetanbieter schließen ihn, damit befallene Rechner keinen Spam verschicken. Mailprogramme liefern ihre Mails auf Port 465 oder 587 ein, mit Anmeldung. Nicht nur {server} schweigt auf Port 25, sondern auch andere Mailserver; am Server liegt es also nicht.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Ersetzen Sie Port 25 überall, wo er noch eingetragen ist, auch in Druckern und Scannern',
          why: 'Auf Port 25 ist in keinem fremden Netz Verlass. Lassen Sie die Verschlüsselung eingeschaltet.',
        },
        {
          act: 'Nur wenn Sie hier einen eigenen Mailserver betreiben: Bitten Sie Ihren Internetanbieter, Port 25 zu öffnen',
          why: 'Manche öffnen ihn auf Anfrage oder im Kundenmenü; die Nachricht unten bittet darum.',
        },
      ],
      whyNotCertain:
        'Mehrere Server, die nichts miteinander zu tun haben, schweigen auf Port 25; nicht bei jedem war aber zu sehen, dass andere Ports antworten.',
      letter: {
        to: 'den Support Ihres Internetanbieters',
        subject: 'Bitte um Freigabe des ausgehenden Ports 25',
        body: 'Guten Tag,\n\nvon meinem Anschluss aus ist kein Mailserver auf TCP-Port 25 erreichbar, während andere Ports derselben Server antworten. Ich betreibe einen eigenen Mailserver und brauche dafür Port 25. Ist der Port für meinen Anschluss gesperrt, und könnten Sie ihn bitte freigeben oder mir nennen, welchen Ihrer Relay-Server ich stattdessen nutzen darf?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
