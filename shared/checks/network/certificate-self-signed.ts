import { concludeFault } from './certificate-fault.ts';
import { defineNetworkCheck } from './network-check.ts';
import { SEND_NOW, SEND_NOW_WHY } from './situation.ts';

/** P9: nobody known has signed the certificate; whether the server or somebody in between shows it remains open. */
export const certificateSelfSigned = defineNetworkCheck({
  id: 'server.certificate-self-signed',
  problems: ['P8', 'P9'],
  evaluate: (subject) => concludeFault(subject, 'unknown-issuer', ({ issuer }) => issuer),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 9525 §6', 'RFC 8314 §4.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Nobody known vouches for the certificate of {server}.',
      lead: '{self, select, yes {The server has signed it itself.} other {It was signed by {issuer}, whom this computer does not know.}} So on {ports, plural, =1 {port} other {ports}} {port} the server cannot be told from somebody who poses as it.',
      explanation:
        'Private servers, companies and new installations often have such certificates, and there it is harmless. But somebody on the way who opens the encryption has to show one, too. One server alone does not tell which it is.',
      steps: [
        {
          act: `{door, select, none {Send it through webmail or over another network, and do not accept the certificate unseen} other {${SEND_NOW.en}}}`,
          why: `{door, select, none {If the same certificate appears in another network, it is the server’s own.} other {${SEND_NOW_WHY.en}}}`,
        },
        {
          act: 'Compare its fingerprint with the one the operator gives you',
          why: 'If they are equal, the certificate may be accepted for this server for good.',
        },
        {
          act: 'Ask the operator for a certificate of a public authority',
          why: 'They are free of charge (Let’s Encrypt) and spare everybody the warning.',
        },
      ],
      whyNotCertain: 'Only this server was looked at.',
      letter: {
        to: 'your mail provider’s support or the server’s administrator',
        subject: 'Certificate of {server}',
        body: 'Hello,\n\n{server} shows a certificate on {ports, plural, =1 {port} other {ports}} {port} that no known authority has signed (issuer: {issuer}). Is it yours? Please tell me its SHA-256 fingerprint, and consider a certificate of a public authority.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Für das Zertifikat von {serverDat} bürgt niemand Bekanntes.',
      lead: '{self, select, yes {Der Server hat es selbst unterschrieben.} other {Unterschrieben hat {issuer}; diesen Aussteller kennt dieser Computer nicht.}} Auf {ports, plural, =1 {Port} other {den Ports}} {port} lässt sich der Server deshalb nicht von jemandem unterscheiden, der sich für ihn ausgibt.',
      explanation:
        'Private Server, Firmen und neue Installationen haben oft solche Zertifikate, und dort ist das harmlos. Aber auch wer unterwegs die Verschlüsselung öffnet, muss eines zeigen. Ein Server allein verrät nicht, welcher Fall vorliegt.',
      steps: [
        {
          act: `{door, select, none {Senden Sie über Webmail oder ein anderes Netz, und nehmen Sie das Zertifikat nicht ungesehen an} other {${SEND_NOW.de}}}`,
          why: `{door, select, none {Erscheint in einem anderen Netz dasselbe Zertifikat, ist es das des Servers.} other {${SEND_NOW_WHY.de}}}`,
        },
        {
          act: 'Vergleichen Sie seinen Fingerabdruck mit dem, den der Betreiber Ihnen nennt',
          why: 'Stimmen sie überein, dürfen Sie das Zertifikat für diesen Server dauerhaft annehmen.',
        },
        {
          act: 'Bitten Sie den Betreiber um ein Zertifikat einer öffentlichen Stelle',
          why: 'Die gibt es kostenlos (Let’s Encrypt), und die Warnung entfällt für alle.',
        },
      ],
      whyNotCertain: 'Angesehen wurde nur dieser Server.',
      letter: {
        to: 'den Support Ihres Mailanbieters oder den Administrator des Servers',
        subject: 'Zertifikat von {server}',
        body: 'Guten Tag,\n\n{server} zeigt auf {ports, plural, =1 {Port} other {den Ports}} {port} ein Zertifikat, das keine bekannte Stelle unterschrieben hat (Aussteller: {issuer}). Ist es Ihres? Bitte nennen Sie mir den SHA-256-Fingerabdruck, und denken Sie über ein Zertifikat einer öffentlichen Stelle nach.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
