import { concludeFault } from './certificate-fault.ts';
import { defineNetworkCheck } from './network-check.ts';

/** P9: the certificate is good, but for other names than the one asked for. */
export const certificateWrongName = defineNetworkCheck({
  id: 'server.certificate-wrong-name',
  problems: ['P9'],
  evaluate: (subject) =>
    concludeFault(subject, 'wrong-name', ({ altNames, subject: name }) => altNames[0] ?? name),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 9525 §6.3', 'RFC 8314 §4.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The certificate of {server} is made for other names.',
      lead: 'It is valid for {names}. Mail programs report a wrong name on {ports, plural, =1 {port} other {ports}} {port}; your password is not the cause.',
      explanation:
        'Hosting companies serve many domains with one machine, whose certificate carries the machine’s own name. The server is right, but the name entered in the mail program is not the one it proves.',
      steps: [
        {
          act: 'Enter the server name that your provider’s help page gives, often one of {names}',
          why: 'Take it only if it clearly belongs to your provider. Then the certificate fits and encryption stays on.',
        },
        {
          act: 'If the provider names {server}: ask for a certificate with that name',
          why: 'Adding a name costs the provider nothing; the message below asks for it.',
        },
      ],
      whyNotCertain: 'Somebody in between could show a valid certificate of another name, too.',
      letter: {
        to: 'your mail provider’s support',
        subject: 'The certificate of {server} lacks this name',
        body: 'Hello,\n\nThe TLS certificate shown for {server} on {ports, plural, =1 {port} other {ports}} {port} is valid for {names} only. Which server name shall I enter, or could you please add {server} to the certificate?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Das Zertifikat von {serverDat} ist für andere Namen ausgestellt.',
      lead: 'Es gilt für {names}. Mailprogramme melden auf {ports, plural, =1 {Port} other {den Ports}} {port} einen falschen Namen; an Ihrem Passwort liegt es nicht.',
      explanation:
        'Hoster bedienen viele Domains mit einer Maschine, deren Zertifikat auf den Namen der Maschine lautet. Der Server ist der richtige, aber der Name im Mailprogramm ist nicht der, den er belegt.',
      steps: [
        {
          act: 'Tragen Sie den Servernamen ein, den die Hilfeseite Ihres Anbieters nennt, oft einen von {names}',
          why: 'Nehmen Sie ihn nur, wenn er klar zu Ihrem Anbieter gehört. Dann passt das Zertifikat, und die Verschlüsselung bleibt an.',
        },
        {
          act: 'Nennt der Anbieter {server}: Bitten Sie um ein Zertifikat mit diesem Namen',
          why: 'Einen Namen zu ergänzen kostet den Anbieter nichts; die Nachricht unten bittet darum.',
        },
      ],
      whyNotCertain: 'Auch jemand dazwischen könnte ein gültiges Zertifikat auf anderen Namen zeigen.',
      letter: {
        to: 'den Support Ihres Mailanbieters',
        subject: 'Im Zertifikat von {server} fehlt dieser Name',
        body: 'Guten Tag,\n\ndas TLS-Zertifikat, das {server} auf {ports, plural, =1 {Port} other {den Ports}} {port} zeigt, gilt nur für {names}. Welchen Servernamen soll ich eintragen, oder könnten Sie {server} bitte in das Zertifikat aufnehmen?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
