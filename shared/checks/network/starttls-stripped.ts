import { defineNetworkCheck } from './network-check.ts';
import { concludeVerdicts, SEND_NOW, SEND_NOW_WHY, verdictsOf } from './situation.ts';

/** P8: on the way the offer of encryption is taken out of the server's reply. */
export const starttlsStripped = defineNetworkCheck({
  id: 'network.starttls-stripped',
  problems: ['P8', 'P9'],
  evaluate: (subject) =>
    concludeVerdicts(subject, verdictsOf(subject, 'starttls-stripped'), ['network', 'you']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3207 §6', 'RFC 8314 §3', 'RFC 8461 §1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'On the way the offer to encrypt is taken out of the server’s answer.',
      lead: 'On {ports, plural, =1 {port} other {ports}} {port} of {server} the mail program is made to believe that there is no encryption. Whoever gives in sends password and mail in clear.',
      explanation:
        'With STARTTLS a connection begins in clear and switches to encryption when the server offers it. A firewall, a virus scanner or a proxy in between can remove the offer. On port 465 the connection is encrypted from the start (the way preferred today, RFC 8314), so that nothing can be taken out of it.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'Leave encryption switched on, even if the mail program suggests going without',
          why: 'Without it everybody on the way could read the password. An error is better than that.',
        },
        {
          act: 'Have mail inspection switched off in the firewall or virus scanner, or for this server',
          why: 'In a company or a hotel the message below asks for it. At home look into the router and the virus scanner.',
        },
      ],
      whyNotCertain:
        'The server offered encryption elsewhere or promises it, and here it does not. A fault of the server today cannot be ruled out.',
      letter: {
        to: 'whoever runs the network (firewall, hotel, company or internet provider)',
        subject: 'Your network removes encryption from mail connections',
        body: 'Hello,\n\nIn your network the offer of encryption (STARTTLS) is removed or made unreadable in connections to mail servers on {ports, plural, =1 {port} other {ports}} {port}. Mail programs then send passwords in clear or not at all. Please let STARTTLS through unchanged (Cisco ASA and kin: in the inspection of ESMTP, allow TLS) or exempt ports 465 and 587.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Unterwegs wird das Angebot zu verschlüsseln aus der Antwort des Servers entfernt.',
      lead: 'Auf {ports, plural, =1 {Port} other {den Ports}} {port} von {server} soll das Mailprogramm glauben, es gebe keine Verschlüsselung. Wer nachgibt, schickt Passwort und Mail im Klartext.',
      explanation:
        'Mit STARTTLS beginnt eine Verbindung im Klartext und schaltet um, wenn der Server Verschlüsselung anbietet. Eine Firewall, ein Virenscanner oder ein Proxy dazwischen kann das Angebot entfernen. Auf Port 465 ist die Verbindung von Anfang an verschlüsselt (der heute bevorzugte Weg, RFC 8314); dort lässt sich nichts herausnehmen.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Lassen Sie die Verschlüsselung eingeschaltet, auch wenn das Mailprogramm vorschlägt, darauf zu verzichten',
          why: 'Ohne sie könnte jeder auf dem Weg das Passwort lesen. Eine Fehlermeldung ist besser.',
        },
        {
          act: 'Lassen Sie die Mailprüfung in Firewall oder Virenscanner abschalten, ganz oder für diesen Server',
          why: 'In Firma oder Hotel bittet die Nachricht unten darum. Zu Hause sehen Sie in Router und Virenscanner nach.',
        },
      ],
      whyNotCertain:
        'Anderswo bot der Server Verschlüsselung an oder sagt sie zu, hier nicht. Dass der Server heute selbst gestört ist, lässt sich nicht ausschließen.',
      letter: {
        to: 'den Betreiber des Netzes (Firewall, Hotel, Firma oder Internetanbieter)',
        subject: 'Ihr Netz entfernt die Verschlüsselung aus Mailverbindungen',
        body: 'Guten Tag,\n\nin Ihrem Netz wird das Angebot der Verschlüsselung (STARTTLS) in Verbindungen zu Mailservern auf {ports, plural, =1 {Port} other {den Ports}} {port} entfernt oder unlesbar gemacht. Mailprogramme senden Passwörter dann im Klartext oder gar nicht. Bitte lassen Sie STARTTLS unverändert durch (Cisco ASA und Verwandte: in der ESMTP-Prüfung TLS erlauben) oder nehmen Sie die Ports 465 und 587 aus.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
