import { defineSpfCheck } from './spf-check.ts';
import { isTargetName } from '../../auth/spf/spf-identity.ts';
import { concludeSpf } from './spf-situation.ts';

/** The domain has no SPF record (RFC 7208 §2.6.1). */
export const spfMissing = defineSpfCheck({
  id: 'spf.missing',
  problems: ['P3'],
  evaluate: (subject) => {
    const { result, domain } = subject.evaluation;
    if (result !== 'none' || !isTargetName(domain)) return null;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: {},
      evidence: [
        { source: 'dns', quote: `${domain}: no TXT record begins with v=spf1`, matched: null, line: null },
      ],
    });
  },
  steps: [
    { when: 'for-good', action: 'show-letter' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 7208 §2.6.1', 'RFC 7208 §4.5'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{senderDomain} has no SPF record.',
      lead: 'Nobody can see which servers may send for it. Large receivers refuse or distrust such mail.',
      explanation:
        'An SPF record is one TXT record that names the servers that send for a domain. Google, Microsoft and Yahoo ask every sender for SPF or DKIM, and those who send much for both.',
      steps: [
        {
          act: 'Publish one TXT record at {senderDomain} that names all servers which send for it',
          why: 'The SPF builder of this program asks for them and writes the record.',
        },
        {
          act: 'Think of newsletters, shops and devices as well',
          why: 'What is forgotten counts as forged once the record ends in “-all”. Start with “~all”.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record is missing',
        body: 'Hello,\n\n{senderDomain} has no SPF record, so receivers cannot tell its mail from forged mail and refuse some of it. Please publish a TXT record that names the servers which send for this domain.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{senderDomain} hat keinen SPF-Eintrag.',
      lead: 'Niemand kann erkennen, welche Server dafür senden dürfen. Große Empfänger weisen solche Mails ab oder misstrauen ihnen.',
      explanation:
        'Ein SPF-Eintrag ist ein TXT-Eintrag, der die Server nennt, die für eine Domain senden. Google, Microsoft und Yahoo verlangen von allen Absendern SPF oder DKIM, von Vielversendern beides.',
      steps: [
        {
          act: 'Veröffentlichen Sie bei {senderDomain} einen TXT-Eintrag, der alle sendenden Server nennt',
          why: 'Der SPF-Baukasten dieses Programms fragt danach und schreibt den Eintrag.',
        },
        {
          act: 'Denken Sie auch an Newsletter, Shops und Geräte',
          why: 'Was fehlt, gilt als gefälscht, sobald der Eintrag mit „-all“ endet. Beginnen Sie mit „~all“.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: SPF-Eintrag fehlt',
        body: 'Guten Tag,\n\n{senderDomain} hat keinen SPF-Eintrag. Empfänger können die Mails deshalb nicht von gefälschten unterscheiden und weisen einen Teil ab. Bitte veröffentlichen Sie einen TXT-Eintrag, der die sendenden Server dieser Domain nennt.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
