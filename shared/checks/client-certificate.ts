import { defineCheck } from './check.ts';
import { clientFault } from './evidence/client-fault.ts';
import { conclude } from './evidence/conclude.ts';

/** P8, P9: the mail program does not trust the certificate it was shown. */
export const clientCertificate = defineCheck({
  id: 'client.certificate',
  problems: ['P9', 'P8'],
  reasons: ['tls-failure', 'connection-failure', 'security-error', 'server-error', 'unknown'],
  rank: 1,
  evaluate: (subject) =>
    clientFault(subject) === 'certificate' ? conclude(subject, ['you', 'your-provider']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 9525 §6', 'RFC 7817 §3', 'RFC 5280 §4.1.2.5'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Your mail program does not trust the certificate of {server}.',
      titleIfPossible: 'Your mail program may have doubted the certificate of {server}.',
      lead: 'Do not confirm an exception yet: perhaps somebody else is answering in place of your server, and would then get your password.',
      explanation:
        'A certificate proves that you are talking to the right server. The mail program doubts it when the name in the settings is not the one in the certificate, when it has expired or your computer’s date is wrong, or when its issuer is unknown. The last can be harmless (a virus scanner or a company firewall sits in the connection and shows a certificate of its own) or an attack in somebody else’s network. From the warning alone you cannot tell these apart.',
      steps: [
        {
          act: 'Do not accept the certificate; send through webmail for now',
          why: 'If your browser warns there as well, it is this network. Then use another one.',
        },
        {
          act: 'Check date and time of your computer',
          why: 'With a wrong clock valid certificates look expired, or not yet valid.',
        },
        {
          act: 'Enter exactly the server name your provider states',
          why: 'A certificate is valid only for the names in it, not for an old or shortened one.',
        },
        {
          act: 'If the warning appears in other networks too: ask your provider',
          why: 'If its certificate has expired, the provider has to renew it. If it comes from your virus scanner, the scanner’s maker is named as the issuer.',
        },
      ],
      whyNotCertain: 'The error does not show who issued the certificate that was presented.',
      letter: {
        to: 'your provider’s support',
        subject: 'Certificate warning when sending',
        body: 'Hello,\n\nMy mail program warns of the certificate of your outgoing server ({server}). Could you please tell me\n- whether the certificate is valid at the moment and which names it contains,\n- under which server name, port and encryption I should send,\n- its fingerprint (SHA-256), so that I can compare?\n\nWhat the error message says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Ihr Mailprogramm vertraut dem Zertifikat {serverGen} nicht.',
      titleIfPossible: 'Ihr Mailprogramm hat womöglich dem Zertifikat {serverGen} misstraut.',
      lead: 'Bestätigen Sie noch keine Ausnahme: Vielleicht antwortet jemand anderes anstelle Ihres Servers und bekäme dann Ihr Passwort.',
      explanation:
        'Ein Zertifikat beweist, dass Sie mit dem richtigen Server sprechen. Das Mailprogramm zweifelt daran, wenn der Name in den Einstellungen nicht im Zertifikat steht, wenn es abgelaufen ist oder das Datum Ihres Rechners nicht stimmt, oder wenn der Aussteller unbekannt ist. Letzteres kann harmlos sein (ein Virenscanner oder eine Firmen-Firewall schaltet sich dazwischen und zeigt ein eigenes Zertifikat) oder ein Angriff in einem fremden Netz. Der Warnung allein ist das nicht anzusehen.',
      steps: [
        {
          act: 'Nehmen Sie das Zertifikat nicht an, und senden Sie vorerst über Webmail',
          why: 'Warnt dort auch der Browser, liegt es an diesem Netz. Nehmen Sie dann ein anderes.',
        },
        {
          act: 'Prüfen Sie Datum und Uhrzeit Ihres Rechners',
          why: 'Geht die Uhr falsch, wirken gültige Zertifikate abgelaufen oder noch nicht gültig.',
        },
        {
          act: 'Tragen Sie genau den Servernamen ein, den Ihr Anbieter nennt',
          why: 'Ein Zertifikat gilt nur für die Namen, die darin stehen, nicht für einen alten oder verkürzten.',
        },
        {
          act: 'Kommt die Warnung auch in anderen Netzen, fragen Sie Ihren Anbieter',
          why: 'Ein abgelaufenes Zertifikat muss er erneuern. Stammt es von Ihrem Virenscanner, steht dessen Hersteller als Aussteller darin.',
        },
      ],
      whyNotCertain: 'Wer das gezeigte Zertifikat ausgestellt hat, steht nicht in der Fehlermeldung.',
      letter: {
        to: 'den Support Ihres Anbieters',
        subject: 'Zertifikatswarnung beim Senden',
        body: 'Guten Tag,\n\nmein Mailprogramm warnt vor dem Zertifikat Ihres Postausgangsservers ({server}). Könnten Sie mir bitte sagen,\n- ob das Zertifikat zurzeit gültig ist und welche Namen es enthält,\n- unter welchem Servernamen und mit welchem Port und welcher Verschlüsselung ich senden soll,\n- wie sein Fingerabdruck (SHA-256) lautet, damit ich vergleichen kann?\n\nDas steht in der Fehlermeldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
