import type { AuthResult } from '../../headers/header-reading.ts';
import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';
import { allResultsOf, bestResult, trustedResults } from './trusted-results.ts';

/** Results that say no; anything else, `temperror` and `permerror` among them, only says that nobody knows. */
const NO: ReadonlySet<string> = new Set(['fail', 'hardfail', 'softfail']);

/** Results of the three checks; `none` where one was not tried. */
interface Checked {
  readonly spf: string;
  readonly dkim: string;
  readonly dmarc: string;
}

function checkedBy(all: readonly AuthResult[]): Checked {
  const best = (method: string): string => bestResult(all, method) ?? 'none';
  return { spf: best('spf'), dkim: best('dkim'), dmarc: best('dmarc') };
}

/** The piece of the field that says no; null where the checks do not: DMARC decides, without it SPF and DKIM together. */
function refusalIn({ spf, dkim, dmarc }: Checked): string | null {
  if (NO.has(dmarc)) return `dmarc=${dmarc}`;
  const isOpen = dmarc === 'none' || dmarc === 'temperror' || dmarc === 'permerror';
  return isOpen && NO.has(spf) && dkim !== 'pass' ? `spf=${spf}` : null;
}

/** P2, P3: the last receiver could not confirm that the mail is from whom it says. */
export const originNotConfirmed = defineHeaderCheck({
  id: 'headers.origin-not-confirmed',
  problems: ['P2', 'P3'],
  evaluate: ({ reading }) => {
    const trusted = trustedResults(reading);
    const domain = reading.originators.from[0]?.domain ?? null;
    if (trusted === null || domain === null) return null;
    const checked = checkedBy(allResultsOf(reading, trusted));
    const refusal = refusalIn(checked);
    if (refusal === null) return null;
    const isPassedOn = reading.list?.kind === 'list' || reading.originators.deliveredTo.length > 1;
    return {
      confidence: trusted.isLast ? 'likely' : 'possible',
      actors: isPassedOn ? ['forwarder-admin', 'sender-domain-admin'] : ['sender-domain-admin'],
      params: {
        ...mailParams(reading),
        fromDomain: domain,
        named: trusted.by === '' ? 'no' : 'yes',
        by: trusted.by,
        ...checked,
        passedOn: isPassedOn ? 'yes' : 'no',
      },
      evidence: fieldAt(reading, trusted.results.line, refusal),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 8601 §2.7', 'RFC 9989'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The receiver could not confirm that the mail is from {fromDomain}.',
      titleIfPossible: 'A receiver may not have been able to confirm that the mail is from {fromDomain}.',
      lead: '{passedOn, select, yes {The mail was passed on by a list or a forwarding, which often breaks these checks of honest mail.} other {Either the sender’s domain is not set up completely, or the sender is forged.}}',
      explanation:
        '{named, select, yes {{by}} other {The last server}} noted: SPF {spf}, DKIM {dkim}, DMARC {dmarc}. SPF asks whether the delivering server may send for the domain; a forwarding server never may. DKIM is a signature that survives forwarding as long as nobody changes the mail. DMARC passes if one of them passes for the domain in From.',
      steps: [
        {
          act: 'Do not trust links and requests for money in this mail until you have asked the sender another way',
          why: 'An unconfirmed sender may be anybody.',
        },
        {
          act: 'Send the result to the administrators of {fromDomain}',
          why: 'A signature of their own domain on every mail (DKIM) makes mail pass, forwarded or not.',
        },
      ],
      whyNotCertain: 'The header only tells what one receiver found at that time; it was not checked again.',
      letter: {
        to: 'the mail administrators of {fromDomain}',
        subject: 'Mail from {fromDomain} fails the receiver’s checks',
        body: 'Good day,\n\na receiver could not confirm that a mail is from {fromDomain}, which you look after: SPF {spf}, DKIM {dkim}, DMARC {dmarc}.\n\n{facts}\n\nPlease check that all mail of the domain carries an intact DKIM signature of this very domain, and that the SPF record lists all servers that send for it.\n\nThank you',
      },
    },
    de: {
      title: 'Der Empfänger konnte nicht bestätigen, dass die Mail von {fromDomain} stammt.',
      titleIfPossible:
        'Ein Empfänger konnte vielleicht nicht bestätigen, dass die Mail von {fromDomain} stammt.',
      lead: '{passedOn, select, yes {Die Mail wurde von einer Liste oder Weiterleitung weitergegeben, und daran scheitern diese Prüfungen oft auch bei ehrlichen Mails.} other {Entweder ist die Domain des Absenders nicht vollständig eingerichtet, oder der Absender ist gefälscht.}}',
      explanation:
        '{named, select, yes {{by}} other {Der letzte Server}} hat vermerkt: SPF {spf}, DKIM {dkim}, DMARC {dmarc}. SPF fragt, ob der einliefernde Server für die Domain senden darf; ein weiterleitender Server darf das nie. DKIM ist eine Signatur, die eine Weiterleitung übersteht, solange niemand die Mail ändert. DMARC besteht, wenn eines von beiden für die Domain im Absender besteht.',
      steps: [
        {
          act: 'Trauen Sie Links und Geldforderungen in dieser Mail nicht, bis Sie den Absender auf anderem Weg gefragt haben',
          why: 'Ein nicht bestätigter Absender kann jeder sein.',
        },
        {
          act: 'Schicken Sie das Ergebnis an die Administratoren von {fromDomain}',
          why: 'Mit einer Signatur der eigenen Domain (DKIM) bestehen ihre Mails, weitergeleitet oder nicht.',
        },
      ],
      whyNotCertain:
        'Die Kopfzeilen sagen nur, was ein Empfänger damals feststellte; noch einmal geprüft wurde es nicht.',
      letter: {
        to: 'die Mail-Administratoren von {fromDomain}',
        subject: 'Mails von {fromDomain} bestehen die Prüfung des Empfängers nicht',
        body: 'Guten Tag,\n\nein Empfänger konnte nicht bestätigen, dass eine Mail von Ihrer Domain {fromDomain} stammt: SPF {spf}, DKIM {dkim}, DMARC {dmarc}.\n\n{facts}\n\nBitte prüfen Sie, ob alle Mails der Domain eine unversehrte DKIM-Signatur genau dieser Domain tragen und ob der SPF-Eintrag alle Server nennt, die für sie senden.\n\nVielen Dank',
      },
    },
  },
});
