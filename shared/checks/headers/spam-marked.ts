import type { Bilingual } from '../../bounce/rule.ts';
import type { MarkItem, VendorMark } from '../../headers/header-reading.ts';
import { X_SPAM } from '../../headers/vendors/x-spam.ts';
import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';

/** Reasons that are told; the rest stands in the list of marks. */
const MAX_REASONS = 5;

/** Items that only say the verdict again. */
const VERDICTS: ReadonlySet<string> = new Set([
  'score',
  'SCL',
  'flag',
  'rule',
  'result',
  'probability',
  'class',
  'status',
  'spam',
  'filter',
  'shades',
  'dest',
]);

function isReason({ key, value, weight }: MarkItem): boolean {
  return weight === 'bad' && !VERDICTS.has(key) && !(key === 'SFV' && value === 'SPM');
}

/** What spoke for spam, in words; null where no filter says. */
function reasonsOf(marks: readonly VendorMark[]): Bilingual | null {
  const words = marks
    .flatMap(({ items }) => items)
    .filter(isReason)
    .flatMap(({ words: meaning }) => (meaning === null ? [] : [meaning]));
  const unique = [...new Map(words.map((one) => [one.en, one])).values()].slice(0, MAX_REASONS);
  if (unique.length === 0) return null;
  return {
    en: `Here this spoke for spam: ${unique.map(({ en }) => en).join('; ')}.`,
    de: `Hier sprach dafür: ${unique.map(({ de }) => de).join('; ')}.`,
  };
}

/** P20: a filter on the way called it spam; it may lie in the junk folder or have been thrown away. */
export const spamMarked = defineHeaderCheck({
  id: 'headers.spam-marked',
  problems: ['P20', 'P11'],
  evaluate: ({ reading }) => {
    const marks = reading.vendorMarks.filter(({ verdict }) => verdict === 'spam');
    const [first] = marks;
    if (!first) return null;
    const named = marks.find(({ vendor }) => vendor !== X_SPAM);
    // The newest mark of the last filter decides what the recipient sees; an older one may have been overruled.
    const cleared = reading.vendorMarks.find(({ verdict }) => verdict !== null)?.verdict === 'ham';
    return {
      confidence: cleared ? 'possible' : 'likely',
      actors: ['recipient-admin', 'sender-domain-admin'],
      params: {
        ...mailParams(reading),
        filter: named?.vendor ?? first.vendor,
        named: named ? 'yes' : 'no',
        others:
          new Set(marks.map(({ vendor }) => vendor).filter((name) => name !== X_SPAM)).size - (named ? 1 : 0),
      },
      detail: reasonsOf(marks),
      evidence: marks.slice(0, 4).flatMap(({ line }) => fieldAt(reading, line)),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'RFC 7001 §1',
    'https://learn.microsoft.com/en-us/defender-office-365/message-headers-eop-mdo',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{named, select, yes {{filter}} other {A filter on the way}} marked this mail as spam.',
      titleIfPossible:
        '{named, select, yes {{filter}} other {A filter on the way}} may have marked this mail as spam.',
      lead: 'Marked mail usually lies in the junk folder or in quarantine.{others, plural, =0 {} one { Another filter agrees.} other { # other filters agree.}}',
      explanation:
        'Filters add up many small signs: the sender’s server and domain, signatures, links, wording, and what other recipients reported. A mark is a guess of the filter and says nothing about the sender’s intent.',
      steps: [
        {
          act: 'Look in the junk folder and the quarantine, and mark the mail as wanted there',
          why: 'Most filters learn from that for this recipient.',
        },
        {
          act: 'Ask the recipient’s administrators to let this sender pass',
          why: 'They see the reasons and can set an exception. An exception for a signed domain is safer than one for an address.',
        },
        {
          act: 'As the sender: get SPF, DKIM and DMARC to pass, and leave out short links and odd attachments',
          why: 'These are the signs that senders can change.',
        },
      ],
      whyNotCertain: 'What the recipient’s mailbox made of the mark is not in the header.',
      letter: {
        to: 'the recipient’s administrators',
        subject: 'Wanted mail was marked as spam',
        body: 'Good day,\n\n{named, select, yes {{filter}} other {a filter on the way}} marked a wanted mail as spam.\n\n{facts}\n\nCould you see why, and let mail from this sender pass? The header of the mail is attached.\n\nThank you',
      },
    },
    de: {
      title: '{named, select, yes {{filter}} other {Ein Filter unterwegs}} hat diese Mail als Spam markiert.',
      titleIfPossible:
        '{named, select, yes {{filter}} other {Ein Filter unterwegs}} hat diese Mail vielleicht als Spam markiert.',
      lead: 'Markierte Mails liegen meist im Spam-Ordner oder in der Quarantäne.{others, plural, =0 {} one { Ein weiterer Filter sieht es auch so.} other { # weitere Filter sehen es auch so.}}',
      explanation:
        'Filter zählen viele kleine Zeichen zusammen: Server und Domain des Absenders, Signaturen, Links, Wortwahl und was andere Empfänger gemeldet haben. Eine Markierung ist eine Vermutung des Filters und sagt nichts über die Absicht des Absenders.',
      steps: [
        {
          act: 'Sehen Sie im Spam-Ordner und in der Quarantäne nach, und markieren Sie die Mail dort als erwünscht',
          why: 'Die meisten Filter lernen daraus für diesen Empfänger.',
        },
        {
          act: 'Bitten Sie die Administratoren auf der Empfängerseite, diesen Absender durchzulassen',
          why: 'Sie sehen die Gründe und können eine Ausnahme einrichten. Eine Ausnahme für eine signierte Domain ist sicherer als eine für eine Adresse.',
        },
        {
          act: 'Als Absender: Sorgen Sie dafür, dass SPF, DKIM und DMARC bestehen, und verzichten Sie auf Kurzlinks und ungewöhnliche Anhänge',
          why: 'Das sind die Zeichen, die Absender ändern können.',
        },
      ],
      whyNotCertain: 'Was das Postfach des Empfängers daraus gemacht hat, steht nicht in den Kopfzeilen.',
      letter: {
        to: 'die Administratoren auf der Empfängerseite',
        subject: 'Erwünschte Mail wurde als Spam markiert',
        body: 'Guten Tag,\n\n{named, select, yes {{filter}} other {ein Filter unterwegs}} hat eine erwünschte Mail als Spam markiert.\n\n{facts}\n\nKönnten Sie nachsehen, warum, und Mails dieses Absenders durchlassen? Die Kopfzeilen der Mail hänge ich an.\n\nVielen Dank',
      },
    },
  },
});
