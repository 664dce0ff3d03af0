import { unansweredTxt } from './dns-quote.ts';
import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf } from './spf-situation.ts';

/** DNS did not answer in time: no verdict, and none is made up (RFC 7208 §2.6.6). */
export const spfUnknown = defineSpfCheck({
  id: 'spf.unknown',
  problems: ['P3'],
  evaluate: (subject) => {
    const { result, problem, domain } = subject.evaluation;
    if (result !== 'temperror') return null;
    const at = problem?.at ?? domain;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['nobody-yet'],
      params: { name: at, cause: problem?.kind === 'time-limit' ? 'late' : 'silent' },
      evidence: [{ source: 'dns', quote: unansweredTxt(at, 'failed'), matched: null, line: null }],
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 7208 §2.6.6', 'RFC 7208 §4.6.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Whether {senderIp} may send for {senderDomain} could not be found out.',
      lead: 'The name service did not answer. That is neither a yes nor a no.',
      explanation:
        '{cause, select, late {The records lead from one to the next, and their answers took too long: receivers stop after about 20 seconds.} other {The look-up of {name} got no usable answer.}} Receivers then put the mail off and try again later.',
      steps: [
        { act: 'Try again in a few minutes', why: 'Often a name server is only busy or being restarted.' },
        {
          act: 'If it stays so: check whether this network can ask the name service at all',
          why: 'Without a network, or behind a filter, nothing can be looked up.',
        },
      ],
      whyNotCertain: 'The name service may answer others.',
      letter: null,
    },
    de: {
      title: 'Ob {senderIp} für {senderDomain} senden darf, war nicht herauszufinden.',
      lead: 'Der Namensdienst hat nicht geantwortet. Das ist weder ein Ja noch ein Nein.',
      explanation:
        '{cause, select, late {Ein Eintrag führt zum nächsten, und die Antworten dauerten zu lange: Empfänger brechen nach etwa 20 Sekunden ab.} other {Auf die Frage nach {name} kam keine brauchbare Antwort.}} Empfänger stellen die Mail dann zurück und versuchen es später erneut.',
      steps: [
        {
          act: 'Versuchen Sie es in ein paar Minuten noch einmal',
          why: 'Oft ist ein Namensserver nur überlastet oder wird gerade neu gestartet.',
        },
        {
          act: 'Bleibt es dabei: Prüfen Sie, ob dieses Netz den Namensdienst überhaupt erreicht',
          why: 'Ohne Netz oder hinter einem Filter lässt sich nichts nachschlagen.',
        },
      ],
      whyNotCertain: 'Anderen antwortet der Namensdienst vielleicht.',
      letter: null,
    },
  },
});
