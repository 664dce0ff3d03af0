import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, recordEvidence, verdictConfidence } from './spf-situation.ts';

/** The record says nothing about the server: `?all`, or no `all` (RFC 7208 §2.6.2, §4.7). */
export const spfNeutral = defineSpfCheck({
  id: 'spf.neutral',
  problems: ['P3'],
  evaluate: (subject) => {
    const { result, matchedTerm, domain, tree } = subject.evaluation;
    if (result !== 'neutral') return null;
    const term = matchedTerm?.text ?? '';
    return concludeSpf(subject, {
      confidence: verdictConfidence(subject),
      actors: ['sender-domain-admin'],
      params: { term, ending: matchedTerm === null ? 'none' : /^[?]all$/i.test(term) ? 'all' : 'term' },
      evidence: [recordEvidence(domain, tree.text, matchedTerm?.text ?? null)],
    });
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 7208 §2.6.2', 'RFC 7208 §4.7'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{senderDomain} says nothing about {senderIp}: neither yes nor no.',
      lead: 'Neutral counts like having no record. It is not “probably forged”, and it does not pass DMARC either.',
      explanation:
        '{ending, select, all {The record ends in “?all”: about all other servers no statement is made.} term {“{term}” makes no statement about this server.} other {No term fits this server, and the record has no all at its end; that means neutral.}} So the record protects nobody from forged mail.',
      steps: [
        {
          act: 'Name all servers that send, and end the record in “~all”',
          why: '“~all” (softfail) says “probably not ours”, “-all” (fail) says “not ours”.',
        },
      ],
      whyNotCertain:
        '{helo, select, missing {The record asks for the name that the server greets with, which is not known here.} other {The name service may tell others something else.}}',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record leaves open who may send',
        body: 'Hello,\n\nThe SPF record of {senderDomain} gives the result neutral for {senderIp}: it neither allows nor forbids this server. Please name the servers that send, and end the record in ~all or -all.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{senderDomain} sagt über {senderIp} nichts: weder ja noch nein.',
      lead: 'Neutral zählt wie kein Eintrag. Es heißt nicht „wohl gefälscht“, besteht aber auch DMARC nicht.',
      explanation:
        '{ending, select, all {Der Eintrag endet mit „?all“: Über alle übrigen Server wird nichts ausgesagt.} term {„{term}“ sagt über diesen Server nichts aus.} other {Kein Teil passt auf diesen Server, und am Ende fehlt all; das bedeutet neutral.}} Der Eintrag schützt also niemanden vor gefälschten Mails.',
      steps: [
        {
          act: 'Nennen Sie alle sendenden Server und lassen Sie den Eintrag mit „~all“ enden',
          why: '„~all“ (softfail) heißt „wohl keiner von uns“, „-all“ (fail) „keiner von uns“.',
        },
      ],
      whyNotCertain:
        '{helo, select, missing {Der Eintrag fragt nach dem Namen, mit dem der Server grüßt, und der ist hier nicht bekannt.} other {Anderen nennt der Namensdienst vielleicht etwas anderes.}}',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: SPF-Eintrag lässt offen, wer senden darf',
        body: 'Guten Tag,\n\nder SPF-Eintrag von {senderDomain} ergibt für {senderIp} neutral: Er erlaubt diesen Server nicht und verbietet ihn nicht. Bitte nennen Sie die sendenden Server und lassen Sie den Eintrag mit ~all oder -all enden.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
