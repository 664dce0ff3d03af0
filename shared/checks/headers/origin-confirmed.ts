import type { HeaderReading } from '../../headers/header-reading.ts';
import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';
import { allResultsOf, bestResult, trustedResults } from './trusted-results.ts';

/** The domain of which the receiver says that the mail is from it: with DMARC that of From, else that of the signature. */
function confirmedBy(reading: HeaderReading): 'dmarc' | null {
  const trusted = trustedResults(reading);
  if (trusted === null || !trusted.isLast) return null;
  return bestResult(allResultsOf(reading, trusted), 'dmarc') === 'pass' ? 'dmarc' : null;
}

/** The last receiver found that the mail is from the domain it names. */
export const originConfirmed = defineHeaderCheck({
  id: 'headers.origin-confirmed',
  problems: ['P3'],
  evaluate: ({ reading }) => {
    const trusted = trustedResults(reading);
    const domain = reading.originators.from[0]?.domain ?? null;
    if (trusted === null || domain === null || confirmedBy(reading) === null) return null;
    const all = allResultsOf(reading, trusted);
    return {
      confidence: 'likely',
      actors: ['nobody-yet'],
      params: {
        ...mailParams(reading),
        fromDomain: domain,
        named: trusted.by === '' ? 'no' : 'yes',
        by: trusted.by,
        spf: bestResult(all, 'spf') ?? 'none',
        dkim: bestResult(all, 'dkim') ?? 'none',
      },
      evidence: fieldAt(reading, trusted.results.line, 'dmarc=pass'),
    };
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 8601 §5', 'RFC 9989'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The receiver confirmed that the mail is from {fromDomain}.',
      lead: '{named, select, yes {{by} checked} other {The last server checked}} it and found the sender’s domain to be right (DMARC passed). Whether the person behind it is honest is another question.',
      explanation:
        'DMARC passes where the server that sent the mail is allowed to (SPF) or an intact signature proves its domain (DKIM), and that domain is the one in From. Here SPF says {spf} and DKIM says {dkim}.',
      steps: [
        {
          act: 'Nothing to do: look at the address itself, not only at the name',
          why: 'A confirmed domain can still be a look-alike of another one.',
        },
      ],
      whyNotCertain: 'The header says it; this was not checked again. Checking with DNS does that.',
      letter: null,
    },
    de: {
      title: 'Der Empfänger hat bestätigt, dass die Mail von {fromDomain} stammt.',
      lead: '{named, select, yes {{by} hat geprüft} other {Der letzte Server hat geprüft}}, ob die Domain des Absenders stimmt, und sie stimmt (DMARC bestanden). Ob der Mensch dahinter ehrlich ist, ist eine andere Frage.',
      explanation:
        'DMARC besteht, wenn der sendende Server senden darf (SPF) oder eine unversehrte Signatur die Domain beweist (DKIM) und diese Domain die im Absender ist. Hier meldet SPF {spf} und DKIM {dkim}.',
      steps: [
        {
          act: 'Nichts zu tun: Achten Sie auf die Adresse selbst, nicht nur auf den Namen',
          why: 'Auch eine bestätigte Domain kann einer anderen nur ähnlich sehen.',
        },
      ],
      whyNotCertain:
        'So steht es in den Kopfzeilen; noch einmal geprüft wurde es hier nicht. Das tut die Prüfung mit dem DNS.',
      letter: null,
    },
  },
});
