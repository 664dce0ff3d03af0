import { defineNetworkCheck } from './network-check.ts';
import { concludeVerdicts, verdictsOf } from './situation.ts';

/** P8: the encryption is opened on the way, by a scanner on this computer or by a device of the network. */
export const tlsIntercepted = defineNetworkCheck({
  id: 'network.tls-intercepted',
  problems: ['P8'],
  evaluate: (subject) =>
    concludeVerdicts(subject, verdictsOf(subject, 'tls-intercepted'), ['you', 'network']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 9525 §6', 'RFC 8314 §4.1', 'RFC 5280 §6.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The encrypted connection to {server} is opened on the way.',
      lead: '{named, select, yes {On {ports, plural, =1 {port} other {ports}} {port} the certificate was made by {by}, not by the server’s authority.} other {On {ports, plural, =1 {port} other {ports}} {port} the certificate was made by somebody in between.}} Whoever made it can read the password and the mail.',
      explanation:
        'A certificate shows that the other side really is the server. Here a program or a device shows one it has made itself and passes the connection on. Virus scanners with a mail shield do so on your own computer, companies at the edge of their network. Mail programs with a trust store of their own then report a certificate error, and rightly.',
      steps: [
        {
          act: 'Do not accept the certificate in the mail program; use webmail or another network until it is clear who does this',
          why: 'An exception once made would also let a real attacker pass.',
        },
        {
          act: 'If the name belongs to your virus scanner: switch off its inspection of encrypted mail connections',
          why: 'Look for “mail shield”, “SSL scanning” or “email protection”. Mails are still checked when they are opened.',
        },
        {
          act: 'In a company or a hotel: ask whoever runs the network to exempt mail servers',
          why: 'The message below names what was seen.',
        },
      ],
      whyNotCertain:
        'The certificate does not hold and points to somebody in between; that the server itself shows it cannot be ruled out.',
      letter: {
        to: 'whoever runs the network or looks after this computer',
        subject: 'Encrypted mail connections are opened on the way',
        body: 'Hello,\n\nOn connections to our mail provider on {ports, plural, =1 {port} other {ports}} {port} a certificate is shown that the provider has not issued. So the encryption is opened on the way. Is that intended, and could you please exempt connections to mail servers (ports 465, 587, 993)?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Die verschlüsselte Verbindung zu {server} wird unterwegs geöffnet.',
      lead: '{named, select, yes {Das Zertifikat auf {ports, plural, =1 {Port} other {den Ports}} {port} stammt von {by}, nicht von der Zertifizierungsstelle des Servers.} other {Das Zertifikat auf {ports, plural, =1 {Port} other {den Ports}} {port} stammt von jemandem dazwischen.}} Wer es ausgestellt hat, kann Passwort und Mail mitlesen.',
      explanation:
        'Ein Zertifikat belegt, dass die Gegenseite wirklich der Server ist. Hier zeigt ein Programm oder Gerät ein selbst gemachtes und reicht die Verbindung weiter. Virenscanner mit Mailschutz tun das auf Ihrem eigenen Computer, Firmen am Rand ihres Netzes. Mailprogramme mit eigenem Zertifikatsspeicher melden dann zu Recht einen Zertifikatsfehler.',
      steps: [
        {
          act: 'Nehmen Sie das Zertifikat im Mailprogramm nicht an; nutzen Sie Webmail oder ein anderes Netz, bis klar ist, wer das tut',
          why: 'Eine einmal gemachte Ausnahme ließe auch einen echten Angreifer durch.',
        },
        {
          act: 'Gehört der Name zu Ihrem Virenscanner: Schalten Sie dort die Prüfung verschlüsselter Mailverbindungen ab',
          why: 'Suchen Sie nach „Mail-Schutz“, „SSL-Scan“ oder „E-Mail-Schutz“. Beim Öffnen werden die Mails weiter geprüft.',
        },
        {
          act: 'In Firma oder Hotel: Bitten Sie den Betreiber des Netzes, Mailserver auszunehmen',
          why: 'Die Nachricht unten nennt, was zu sehen war.',
        },
      ],
      whyNotCertain:
        'Das Zertifikat hält der Prüfung nicht stand und deutet auf jemanden dazwischen; dass der Server selbst es zeigt, lässt sich nicht ausschließen.',
      letter: {
        to: 'den Betreiber des Netzes oder den Betreuer dieses Computers',
        subject: 'Verschlüsselte Mailverbindungen werden unterwegs geöffnet',
        body: 'Guten Tag,\n\nbei Verbindungen zu unserem Mailanbieter auf {ports, plural, =1 {Port} other {den Ports}} {port} erscheint ein Zertifikat, das der Anbieter nicht ausgestellt hat. Die Verschlüsselung wird also unterwegs geöffnet. Ist das beabsichtigt, und könnten Sie Verbindungen zu Mailservern (Ports 465, 587, 993) bitte ausnehmen?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
