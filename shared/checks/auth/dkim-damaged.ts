import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeFault } from './key-situation.ts';

/** The key lost a part or gained signs on its way into DNS. */
export const dkimDamaged = defineDkimKeyCheck({
  id: 'dkim.damaged',
  problems: ['P3'],
  evaluate: concludeFault('quotes', 'backslash', 'truncated', 'not-base64', 'not-a-key'),
  steps: [
    { when: 'for-good', action: 'show-letter' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 6376 §3.6.1', 'RFC 8301 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The DKIM key at {name} is damaged.',
      lead: 'No receiver can verify signatures with it, although a key is there.',
      explanation:
        '{fault, select, truncated {The end of the key is missing: the text says how long it must be, and it is shorter. Mostly a character was lost in copying, or a form cut it at 255 characters.} quotes {Quotation marks stand inside the record. They belong to the way zone files are written, not into the text itself.} backslash {Backslashes stand inside the record. They belong to the way zone files are written, not into the text itself.} notbase64 {The key holds signs that no key has, for example a typographic dash or a dot.} other {What stands behind p= is no key.}}',
      steps: [
        {
          act: 'Copy the key once more from the mail server and replace the record',
          why: 'Long keys go into several strings of one record, each of at most 255 characters, put together without a blank. The strings must be whole.',
        },
        {
          act: 'Check it here again once the old record has expired',
          why: 'That takes as long as its time to live.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the mail signatures of {senderDomain}',
        subject: '{senderDomain}: the DKIM key {selector} is damaged',
        body: 'Hello,\n\nThe DKIM key at {name} cannot be used: {fault, select, truncated {its end is missing} quotes {quotation marks stand inside the record} backslash {backslashes stand inside the record} notbase64 {it holds signs that are no base64} other {what stands behind p= is no public key}}. All signatures made with it fail. Please publish the whole key once more.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der DKIM-Schlüssel unter {name} ist beschädigt.',
      lead: 'Kein Empfänger kann damit Signaturen prüfen, obwohl ein Schlüssel da ist.',
      explanation:
        '{fault, select, truncated {Das Ende des Schlüssels fehlt: Der Text sagt selbst, wie lang er sein muss, und ist kürzer. Meist ging beim Kopieren ein Zeichen verloren, oder ein Formular hat nach 255 Zeichen abgeschnitten.} quotes {Im Eintrag stehen Anführungszeichen. Sie gehören zur Schreibweise von Zonendateien, nicht in den Text selbst.} backslash {Im Eintrag stehen Rückstriche. Sie gehören zur Schreibweise von Zonendateien, nicht in den Text selbst.} notbase64 {Der Schlüssel enthält Zeichen, die es darin nicht gibt, zum Beispiel einen Gedankenstrich oder Punkt.} other {Was hinter p= steht, ist kein Schlüssel.}}',
      steps: [
        {
          act: 'Kopieren Sie den Schlüssel noch einmal vom Mailserver und ersetzen Sie den Eintrag',
          why: 'Lange Schlüssel kommen als mehrere Zeichenketten von höchstens 255 Zeichen in einen Eintrag und werden ohne Leerzeichen zusammengesetzt. Keine darf fehlen.',
        },
        {
          act: 'Prüfen Sie ihn hier noch einmal, sobald der alte Eintrag abgelaufen ist',
          why: 'Das dauert so lange wie seine Gültigkeit.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für die Mail-Signaturen von {senderDomain}',
        subject: '{senderDomain}: DKIM-Schlüssel {selector} beschädigt',
        body: 'Guten Tag,\n\nder DKIM-Schlüssel unter {name} ist unbrauchbar: {fault, select, truncated {Sein Ende fehlt} quotes {Im Eintrag stehen Anführungszeichen} backslash {Im Eintrag stehen Rückstriche} notbase64 {Er enthält Zeichen, die kein Base64 sind} other {Was hinter p= steht, ist kein öffentlicher Schlüssel}}. Alle damit erzeugten Signaturen scheitern. Bitte veröffentlichen Sie den ganzen Schlüssel noch einmal.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
