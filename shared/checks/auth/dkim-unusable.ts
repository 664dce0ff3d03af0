import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeFault } from './key-situation.ts';

/** The record says something with which no receiver can use the key. */
export const dkimUnusable = defineDkimKeyCheck({
  id: 'dkim.unusable',
  problems: ['P3'],
  evaluate: concludeFault(
    'version',
    'version-not-first',
    'no-key',
    'key-type',
    'wrong-key-type',
    'hash',
    'service',
    'twice',
  ),
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 6376 §3.6.1', 'RFC 8301 §3.1', 'RFC 8463 §4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The DKIM record at {name} cannot be used.',
      lead: 'A key may be there, but what stands beside it keeps receivers from using it.',
      explanation:
        '{fault, select, version {The version must be v=DKIM1.} versionnotfirst {v=DKIM1 must stand at the very beginning.} nokey {p= with the key is missing.} keytype {The kind of key ({at}) is none that receivers know: rsa or ed25519.} wrongkeytype {The key is of another kind than k= says.} hash {It allows only hashes that must not be used any more ({at}).} service {It is not meant for mail ({at}).} other {A part stands there twice ({at}).}}',
      steps: [
        {
          act: 'Replace the record by the one that the mail server’s settings show',
          why: 'Apart from v=DKIM1, k= and p= hardly any key needs more.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the mail signatures of {senderDomain}',
        subject: '{senderDomain}: the DKIM record {selector} has a fault',
        body: 'Hello,\n\nThe DKIM record at {name} cannot be used by receivers. Please compare it with the one your mail server shows and replace it.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der DKIM-Eintrag unter {name} ist nicht zu gebrauchen.',
      lead: 'Ein Schlüssel mag da sein, doch die Angaben daneben hindern Empfänger, ihn zu benutzen.',
      explanation:
        '{fault, select, version {Die Version muss v=DKIM1 lauten.} versionnotfirst {v=DKIM1 muss ganz am Anfang stehen.} nokey {p= mit dem Schlüssel fehlt.} keytype {Die Schlüsselart ({at}) ist keine, die Empfänger kennen: rsa oder ed25519.} wrongkeytype {Der Schlüssel ist von anderer Art, als k= sagt.} hash {Er erlaubt nur Prüfsummen, die nicht mehr benutzt werden dürfen ({at}).} service {Er ist nicht für Mail gedacht ({at}).} other {Eine Angabe steht doppelt da ({at}).}}',
      steps: [
        {
          act: 'Ersetzen Sie den Eintrag durch den, den die Einstellungen des Mailservers zeigen',
          why: 'Mehr als v=DKIM1, k= und p= braucht kaum ein Schlüssel.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für die Mail-Signaturen von {senderDomain}',
        subject: '{senderDomain}: Fehler im DKIM-Eintrag {selector}',
        body: 'Guten Tag,\n\nder DKIM-Eintrag unter {name} ist für Empfänger nicht zu gebrauchen. Bitte vergleichen Sie ihn mit dem, den Ihr Mailserver zeigt, und ersetzen Sie ihn.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
