import { defineSpfCheck } from './spf-check.ts';
import { isMistakenModifier, suggestTerm } from '../../auth/spf/suggest-term.ts';
import { concludeSpf, recordEvidence, surveyed } from './spf-situation.ts';

/** Terms that nobody reads: behind `all`, or taken for an unknown modifier (RFC 7208 §5.1, §6). */
export const spfWithoutEffect = defineSpfCheck({
  id: 'spf.without-effect',
  problems: ['P3'],
  evaluate: (subject) => {
    const own = surveyed(subject)[0];
    const term = own?.terms.find(({ text, isUnreachable }) => isUnreachable || isMistakenModifier(text));
    if (own === undefined || term === undefined) return null;
    const suggestion = term.isUnreachable ? null : suggestTerm(term.text);
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: {
        term: term.text,
        why: term.isUnreachable ? (/^redirect=/i.test(term.text) ? 'redirect' : 'behind') : 'modifier',
        suggestion: suggestion ?? 'none',
        hasSuggestion: suggestion === null ? 'no' : 'yes',
      },
      evidence: [recordEvidence(own.domain, own.text, term.text)],
    });
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 7208 §5.1', 'RFC 7208 §6.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '“{term}” in the SPF record of {senderDomain} has no effect.',
      lead: 'Receivers read past it. Servers that only it names are not allowed to send.',
      explanation:
        '{why, select, behind {It stands behind all, and all ends the record.} redirect {redirect counts only in a record without all.} other {With an equals sign it is taken for a setting that nobody knows, and skipped.}}',
      steps: [
        {
          act: '{why, select, behind {Put “{term}” in front of all, or delete it} redirect {Delete either all or “{term}”} other {{hasSuggestion, select, yes {Write “{suggestion}” instead} other {Correct “{term}”, or delete it}}}}',
          why: 'The order counts: the first term that fits a server decides.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: part of the SPF record has no effect',
        body: 'Hello,\n\nIn the SPF record of {senderDomain} the term “{term}” has no effect. {why, select, behind {It stands behind all.} redirect {redirect counts only without all.} other {It is read as an unknown modifier.}} Please correct the record.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '„{term}“ im SPF-Eintrag von {senderDomain} bewirkt nichts.',
      lead: 'Empfänger lesen darüber hinweg. Server, die nur dort genannt sind, dürfen nicht senden.',
      explanation:
        '{why, select, behind {Es steht hinter all, und all beendet den Eintrag.} redirect {redirect zählt nur in einem Eintrag ohne all.} other {Mit dem Gleichheitszeichen gilt es als unbekannte Angabe und wird übergangen.}}',
      steps: [
        {
          act: '{why, select, behind {Setzen Sie „{term}“ vor all oder löschen Sie es} redirect {Löschen Sie entweder all oder „{term}“} other {{hasSuggestion, select, yes {Schreiben Sie stattdessen „{suggestion}“} other {Berichtigen oder löschen Sie „{term}“}}}}',
          why: 'Die Reihenfolge zählt: Es entscheidet der erste Teil, der auf einen Server passt.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: ein Teil des SPF-Eintrags bewirkt nichts',
        body: 'Guten Tag,\n\nim SPF-Eintrag von {senderDomain} bewirkt „{term}“ nichts. {why, select, behind {Es steht hinter all.} redirect {redirect zählt nur ohne all.} other {Es wird als unbekannte Angabe gelesen.}} Bitte berichtigen Sie den Eintrag.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
