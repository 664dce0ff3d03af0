import { defineNetworkCheck } from './network-check.ts';
import { concludeVerdicts, verdictsOf } from './situation.ts';

/** The network lets nobody out until a page in the browser is confirmed (RFC 8952). */
export const captivePortal = defineNetworkCheck({
  id: 'network.captive-portal',
  problems: ['P7'],
  evaluate: (subject) => concludeVerdicts(subject, verdictsOf(subject, 'captive-portal'), ['you', 'network']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 8952 §2', 'RFC 8910 §2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'This network first wants you to sign in on a web page.',
      lead: 'Until then it answers every connection itself, also those of your mail program. Nothing is wrong with your account or its settings.',
      explanation:
        'Hotels, trains and cafés catch all connections until their page is confirmed or paid for. Where a mail server should greet, a web server of the network answers.',
      steps: [
        {
          act: 'Open any web page in the browser and complete the network’s sign-in page',
          why: 'If none comes up, disconnect from the network and connect again, or open an unencrypted page such as http://example.com.',
        },
        {
          act: 'Check again afterwards',
          why: 'Some networks open only the web after the sign-in and keep the ports of mail closed.',
        },
        {
          act: 'If it stays so: send over your phone’s mobile network',
          why: 'It does without the network of the house.',
        },
      ],
      whyNotCertain: 'Only one port was seen to answer like a web server.',
      letter: null,
    },
    de: {
      title: 'Dieses Netz will erst, dass Sie sich auf einer Webseite anmelden.',
      lead: 'Bis dahin beantwortet es jede Verbindung selbst, auch die Ihres Mailprogramms. Ihr Konto und dessen Einstellungen sind in Ordnung.',
      explanation:
        'Hotels, Züge und Cafés fangen alle Verbindungen ab, bis ihre Seite bestätigt oder bezahlt ist. Wo ein Mailserver begrüßen sollte, antwortet ein Webserver des Netzes.',
      steps: [
        {
          act: 'Öffnen Sie im Browser eine beliebige Webseite und melden Sie sich auf der Seite des Netzes an',
          why: 'Erscheint keine, trennen Sie das WLAN und verbinden Sie es neu, oder öffnen Sie eine unverschlüsselte Seite wie http://example.com.',
        },
        {
          act: 'Prüfen Sie danach noch einmal',
          why: 'Manche Netze öffnen nach der Anmeldung nur das Web und lassen die Ports für Mail geschlossen.',
        },
        {
          act: 'Bleibt es dabei: Senden Sie über das Mobilfunknetz Ihres Telefons',
          why: 'Das kommt ohne das Netz des Hauses aus.',
        },
      ],
      whyNotCertain: 'Nur auf einem Port war die Antwort eines Webservers zu sehen.',
      letter: null,
    },
  },
});
