import { defineDmarcCheck } from './dmarc-check.ts';
import { isUsable, type DmarcFault } from '../../auth/dmarc/dmarc-record.ts';
import { concludeDmarc, recordsOf } from './dmarc-situation.ts';

/** Faults with which it does not do what it is meant to. */
const SERIOUS: readonly DmarcFault['fault'][] = [
  'policy',
  'no-policy',
  'alignment',
  'testing',
  'psd',
  'failure-options',
  'address',
  'percentage',
  'twice',
  'not-a-tag',
];

/** The record cannot be read as it is meant (RFC 9989 §4.7). */
export const dmarcFaulty = defineDmarcCheck({
  id: 'dmarc.faulty',
  problems: ['P3'],
  evaluate: (subject) => {
    const record = recordsOf(subject).find(({ faults }) =>
      faults.some(({ fault }) => SERIOUS.includes(fault)),
    );
    const fault = record?.faults.find((one) => SERIOUS.includes(one.fault));
    if (record === undefined || fault === undefined) return null;
    return concludeDmarc(subject, {
      part: fault.at,
      fault: fault.fault.replaceAll('-', ''),
      isUsable: isUsable(record) ? 'yes' : 'no',
      seen: record.text,
    });
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 9989 §4.7', 'RFC 7489 §6.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The DMARC record of {senderDomain} has a fault.',
      lead: '{isUsable, select, yes {Receivers read past it, but it does not do what it is meant to.} other {Receivers cannot apply the record at all.}}',
      explanation:
        '{fault, select, policy {“{part}”: a policy can be none, quarantine or reject.} nopolicy {The policy p= is missing. With an address for reports the record counts as p=none, without one not at all.} alignment {“{part}”: r (same organisation) or s (same name) can stand there.} testing {“{part}”: y or n can stand there.} psd {“{part}”: y, n or u can stand there.} failureoptions {“{part}”: 0, 1, d and s can stand there.} address {“{part}”: an address for reports must begin with mailto:.} percentage {“{part}”: a number from 0 to 100 can stand there.} twice {“{part}” stands there a second time.} other {“{part}” is no tag with a value.}}',
      steps: [
        {
          act: 'Correct this part of the record',
          why: 'A short record is enough: v=DMARC1; p=quarantine; rua=mailto:… with an address of yours.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: a fault in the DMARC record',
        body: 'Hello,\n\nThe DMARC record of {senderDomain} has a fault at “{part}”. Please correct it.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der DMARC-Eintrag von {senderDomain} hat einen Fehler.',
      lead: '{isUsable, select, yes {Empfänger lesen darüber hinweg, aber er bewirkt nicht, was er soll.} other {Empfänger können den Eintrag gar nicht anwenden.}}',
      explanation:
        '{fault, select, policy {„{part}“: Eine Richtlinie kann none, quarantine oder reject lauten.} nopolicy {Die Richtlinie p= fehlt. Mit einer Adresse für Berichte gilt der Eintrag als p=none, ohne sie gar nicht.} alignment {„{part}“: Dort kann r (dieselbe Organisation) oder s (derselbe Name) stehen.} testing {„{part}“: Dort kann y oder n stehen.} psd {„{part}“: Dort kann y, n oder u stehen.} failureoptions {„{part}“: Dort können 0, 1, d und s stehen.} address {„{part}“: Eine Adresse für Berichte muss mit mailto: beginnen.} percentage {„{part}“: Dort kann eine Zahl von 0 bis 100 stehen.} twice {„{part}“ steht ein zweites Mal da.} other {„{part}“ ist keine Angabe mit einem Wert.}}',
      steps: [
        {
          act: 'Berichtigen Sie diesen Teil des Eintrags',
          why: 'Ein kurzer Eintrag genügt: v=DMARC1; p=quarantine; rua=mailto:… mit einer eigenen Adresse.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: Fehler im DMARC-Eintrag',
        body: 'Guten Tag,\n\nder DMARC-Eintrag von {senderDomain} hat bei „{part}“ einen Fehler. Bitte berichtigen Sie ihn.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
