import { concludeFault } from './certificate-fault.ts';
import { defineNetworkCheck } from './network-check.ts';

/** P9: a public authority has signed, but its chain does not hold, mostly because a certificate in between is missing. */
export const certificateIncomplete = defineNetworkCheck({
  id: 'server.certificate-incomplete',
  problems: ['P9'],
  evaluate: (subject) => concludeFault(subject, 'incomplete', ({ error, issuer }) => error ?? issuer),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 8446 §4.4.2', 'RFC 5280 §6.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The certificate of {server} cannot be traced to a known authority.',
      lead: 'It says it was issued by {issuer}, but on {ports, plural, =1 {port} other {ports}} {port} the link to that authority is missing. Some mail programs refuse it, others help themselves.',
      explanation:
        'A server has to send the certificates in between along with its own. Operators often forget them when renewing. Mail programs that have met the missing one elsewhere do not notice.',
      steps: [
        {
          act: 'Send it through webmail or another port until the server is repaired',
          why: 'An exception in the mail program would also let an attacker pass.',
        },
        { act: 'Tell your provider', why: 'The missing certificate is added in minutes.' },
      ],
      whyNotCertain: 'The issuer’s name is only what the certificate says.',
      letter: {
        to: 'your mail provider’s support',
        subject: '{server} sends an incomplete certificate chain',
        body: 'Hello,\n\n{server} does not send a complete certificate chain on {ports, plural, =1 {port} other {ports}} {port} (issuer {issuer}). Could you please install the intermediate certificate as well?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Das Zertifikat von {serverDat} führt zu keiner bekannten Stelle.',
      lead: 'Es nennt {issuer} als Aussteller, aber auf {ports, plural, =1 {Port} other {den Ports}} {port} fehlt das Glied dorthin. Manche Mailprogramme lehnen es ab, andere behelfen sich.',
      explanation:
        'Ein Server muss die Zertifikate dazwischen zusammen mit seinem eigenen senden. Betreiber vergessen das beim Erneuern oft. Mailprogramme, die das fehlende schon kennen, merken nichts davon.',
      steps: [
        {
          act: 'Senden Sie über Webmail oder einen anderen Port, bis der Server repariert ist',
          why: 'Eine Ausnahme im Mailprogramm ließe auch einen Angreifer durch.',
        },
        { act: 'Sagen Sie es Ihrem Anbieter', why: 'Das fehlende Zertifikat ist in Minuten ergänzt.' },
      ],
      whyNotCertain: 'Der Name des Ausstellers ist nur das, was das Zertifikat sagt.',
      letter: {
        to: 'den Support Ihres Mailanbieters',
        subject: '{server} sendet eine unvollständige Zertifikatskette',
        body: 'Guten Tag,\n\n{server} sendet auf {ports, plural, =1 {Port} other {den Ports}} {port} keine vollständige Zertifikatskette (Aussteller {issuer}). Könnten Sie bitte auch das Zwischenzertifikat einspielen?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
