import { defineSpfCheck } from './spf-check.ts';
import { isTargetName } from '../../auth/spf/spf-identity.ts';
import { concludeSpf } from './spf-situation.ts';

/** Neither the sender nor HELO names a domain that could have a record (RFC 7208 §4.3). */
export const spfNoDomain = defineSpfCheck({
  id: 'spf.no-domain',
  problems: ['P3'],
  evaluate: (subject) => {
    const { result, domain, question } = subject.evaluation;
    if (result !== 'none' || isTargetName(domain)) return null;
    const shown = domain === '' ? '-' : domain;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sending-server-operator'],
      params: { name: shown, isNull: question.mailFrom === '' ? 'yes' : 'no' },
      evidence: [
        {
          source: 'answer',
          quote: question.mailFrom === '' ? `HELO ${shown}` : question.mailFrom,
          matched: null,
          line: null,
        },
      ],
    });
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 7208 §2.4', 'RFC 7208 §4.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'There is no domain whose SPF record could be checked.',
      lead: '{isNull, select, yes {A mail without an envelope sender, such as a bounce, is checked by the name the server greets with. “{name}” is no full domain name.} other {“{name}” is no full domain name.}}',
      explanation:
        'SPF belongs to a domain of at least two parts, such as mail.example.org. An address in brackets or a bare computer name has no record, so SPF says nothing here.',
      steps: [
        {
          act: 'Have the sending server greet with its full name, the one its address leads to',
          why: 'Many receivers want that anyway, whatever SPF says.',
        },
      ],
      whyNotCertain: 'Another sender may have been used.',
      letter: null,
    },
    de: {
      title: 'Es gibt keine Domain, deren SPF-Eintrag zu prüfen wäre.',
      lead: '{isNull, select, yes {Bei einer Mail ohne Umschlagabsender, etwa einer Unzustellbarkeitsmeldung, zählt der Name, mit dem der Server grüßt. „{name}“ ist kein vollständiger Domainname.} other {„{name}“ ist kein vollständiger Domainname.}}',
      explanation:
        'SPF gehört zu einer Domain mit mindestens zwei Teilen, etwa mail.example.org. Eine Adresse in Klammern oder ein bloßer Rechnername hat keinen Eintrag; SPF sagt hier also nichts.',
      steps: [
        {
          act: 'Lassen Sie den sendenden Server mit seinem vollen Namen grüßen, zu dem auch seine Adresse führt',
          why: 'Viele Empfänger verlangen das ohnehin, ganz gleich, was SPF sagt.',
        },
      ],
      whyNotCertain: 'Vielleicht war ein anderer Absender im Spiel.',
      letter: null,
    },
  },
});
