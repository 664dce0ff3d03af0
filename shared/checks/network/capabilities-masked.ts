import { defineNetworkCheck } from './network-check.ts';
import { concludeVerdicts, SEND_NOW, SEND_NOW_WHY, verdictsOf } from './situation.ts';

/** P8: a firewall with mail inspection overwrites what the server says. */
export const capabilitiesMasked = defineNetworkCheck({
  id: 'network.capabilities-masked',
  problems: ['P8'],
  evaluate: (subject) =>
    concludeVerdicts(subject, verdictsOf(subject, 'capabilities-masked'), ['network', 'you']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §4.1.1.1', 'RFC 3207 §6'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'A firewall overwrites what {server} says about itself.',
      lead: 'Rows of X or asterisks stand where the server named its abilities. Login and encryption can get lost that way.',
      explanation:
        'This is the handwriting of firewalls with mail inspection (Cisco PIX, ASA and kin): they overwrite every ability they do not know. The mail program then finds no login or no encryption on {ports, plural, =1 {port} other {ports}} {port}. The firewall may also stand in front of the server: if the same can be seen from every network, it is the server’s.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'Ask whoever runs the firewall to switch off the inspection of ESMTP',
          why: 'It brings little today and breaks encryption; the message below says what to change.',
        },
      ],
      whyNotCertain: 'Only part of the overwriting was seen.',
      letter: {
        to: 'whoever runs the firewall (of this network, or of the mail server)',
        subject: 'Firewall overwrites answers of mail servers',
        body: 'Hello,\n\nA firewall overwrites the answers of mail servers on {ports, plural, =1 {port} other {ports}} {port}: abilities appear as rows of X. Encryption and login get lost. Please switch off the inspection of ESMTP (Cisco ASA: “no inspect esmtp”) or let STARTTLS and unknown keywords through.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Eine Firewall überschreibt, was {server} über sich sagt.',
      lead: 'Reihen von X oder Sternchen stehen dort, wo der Server seine Fähigkeiten nannte. Anmeldung und Verschlüsselung können so verloren gehen.',
      explanation:
        'Das ist die Handschrift von Firewalls mit Mailprüfung (Cisco PIX, ASA und Verwandte): Sie überschreiben jede Fähigkeit, die sie nicht kennen. Das Mailprogramm findet dann auf {ports, plural, =1 {Port} other {den Ports}} {port} keine Anmeldung oder keine Verschlüsselung. Die Firewall kann auch vor dem Server stehen: Ist aus jedem Netz dasselbe zu sehen, gehört sie zum Server.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Bitten Sie den Betreiber der Firewall, die Prüfung von ESMTP abzuschalten',
          why: 'Sie bringt heute wenig und stört die Verschlüsselung; die Nachricht unten sagt, was zu ändern ist.',
        },
      ],
      whyNotCertain: 'Nur ein Teil der Überschreibung war zu sehen.',
      letter: {
        to: 'den Betreiber der Firewall (dieses Netzes oder des Mailservers)',
        subject: 'Firewall überschreibt Antworten von Mailservern',
        body: 'Guten Tag,\n\neine Firewall überschreibt auf {ports, plural, =1 {Port} other {den Ports}} {port} die Antworten von Mailservern: Fähigkeiten erscheinen als Reihen von X. Verschlüsselung und Anmeldung gehen verloren. Bitte schalten Sie die Prüfung von ESMTP ab (Cisco ASA: „no inspect esmtp“), oder lassen Sie STARTTLS und unbekannte Schlüsselwörter durch.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
