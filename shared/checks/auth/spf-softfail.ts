import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, recordEvidence, verdictConfidence } from './spf-situation.ts';

/** The record does not name the server and ends in `~all` (RFC 7208 §2.6.5). */
export const spfSoftfail = defineSpfCheck({
  id: 'spf.softfail',
  problems: ['P3'],
  evaluate: (subject) => {
    const { result, matchedTerm, tree } = subject.evaluation;
    if (result !== 'softfail' || matchedTerm === null) return null;
    const { text, domain } = matchedTerm;
    return concludeSpf(subject, {
      confidence: verdictConfidence(subject),
      actors: ['sender-domain-admin', 'forwarder-admin'],
      params: { term: text, name: domain },
      evidence: [recordEvidence(domain, domain === tree.domain ? tree.text : text, text)],
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 7208 §2.6.5', 'RFC 7208 §8.5'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{senderIp} is not among the servers that {senderDomain} names.',
      lead: 'The record says so softly (“{term}”): receivers should not refuse for that alone, but they look more closely, and DMARC counts it as not passed.',
      explanation:
        'The sign ~ means: probably not one of ours. “~all” is a good ending while a domain collects its servers, and a usual one beside DMARC. Servers that forward mail end up here too.',
      steps: [
        {
          act: 'Find out whose server {senderIp} is',
          why: 'Only then is it clear whether it belongs in the record, forwards mail, or forges the sender.',
        },
        {
          act: 'If it sends for the domain: add it to the record',
          why: 'One term is enough, such as ip4:{senderIp} or the include of the service.',
        },
      ],
      whyNotCertain:
        '{helo, select, missing {The record asks for the name that the server greets with, which is not known here.} other {The name service may tell others something else.}}',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: {senderIp} is missing in the SPF record',
        body: 'Hello,\n\nA server at {senderIp} sends mail for {senderDomain}, but the SPF record does not name it (softfail). If this server is to send for the domain, please add it to the record.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{senderIp} gehört nicht zu den Servern, die {senderDomain} nennt.',
      lead: 'Der Eintrag sagt das nur weich („{term}“): Empfänger sollen deswegen allein nicht abweisen, sehen aber genauer hin, und für DMARC gilt SPF als nicht bestanden.',
      explanation:
        'Das Zeichen ~ heißt: wohl keiner von uns. „~all“ am Ende passt, solange eine Domain ihre Server zusammensucht, und ist neben DMARC üblich. Auch Server, die Mails weiterleiten, landen hier.',
      steps: [
        {
          act: 'Finden Sie heraus, wem der Server {senderIp} gehört',
          why: 'Erst dann ist klar, ob er in den Eintrag gehört, Mails weiterleitet oder den Absender fälscht.',
        },
        {
          act: 'Sendet er für die Domain: Nehmen Sie ihn in den Eintrag auf',
          why: 'Ein Teil genügt, etwa ip4:{senderIp} oder das include des Dienstes.',
        },
      ],
      whyNotCertain:
        '{helo, select, missing {Der Eintrag fragt nach dem Namen, mit dem der Server grüßt, und der ist hier nicht bekannt.} other {Anderen nennt der Namensdienst vielleicht etwas anderes.}}',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: {senderIp} fehlt im SPF-Eintrag',
        body: 'Guten Tag,\n\nein Server mit der Adresse {senderIp} verschickt Mails für {senderDomain}, der SPF-Eintrag nennt ihn aber nicht (softfail). Falls dieser Server für die Domain senden soll, nehmen Sie ihn bitte in den Eintrag auf.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
