import { defineSpfCheck } from './spf-check.ts';
import { parseSpfRecord } from '../../auth/spf/parse-record.ts';
import { suggestTerm } from '../../auth/spf/suggest-term.ts';
import { concludeSpf, faultyNode, problemOf, recordEvidence } from './spf-situation.ts';

/** One term breaks the grammar, which spoils the whole record (RFC 7208 §4.6). */
export const spfSyntax = defineSpfCheck({
  id: 'spf.syntax',
  problems: ['P3'],
  evaluate: (subject) => {
    const at = problemOf(subject, 'syntax')?.at;
    if (at == null) return null;
    const { domain, text } = faultyNode(subject);
    const fault = parseSpfRecord(text ?? '').find((term) => term.kind === 'fault');
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: {
        name: domain,
        term: at,
        fault: fault?.kind === 'fault' ? fault.fault.replace('-', '') : 'character',
        suggestion: suggestTerm(at) ?? 'none',
        hasSuggestion: suggestTerm(at) === null ? 'no' : 'yes',
        seen: `${domain} TXT "${text ?? ''}"`,
      },
      evidence: [recordEvidence(domain, text, at)],
    });
  },
  steps: [
    { when: 'for-good', action: 'show-letter' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 7208 §4.6', 'RFC 7208 §12'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The SPF record of {name} is faulty: “{term}”.',
      lead: 'One wrong word is enough: receivers then ignore the whole record or refuse the mail.',
      explanation:
        '{fault, select, unknown {There is no such mechanism.} nodomain {The name behind the colon is missing.} noaddress {The address behind the colon is missing.} domain {What stands there is no complete domain name.} address {What stands there is no address of this kind.} bits {The length of the network behind the slash is wrong: at most 32 with IPv4, 128 with IPv6, without leading zeros.} unexpected {Something stands there that does not belong to this mechanism.} name {The name in front of the equals sign is not allowed.} macro {The percent sign begins no macro that exists.} twice {It stands there a second time.} other {It holds signs that an SPF record may not have.}}{hasSuggestion, select, yes { Probably meant: {suggestion}.} other {}} Receivers read the whole record first, so the fault counts although other parts of it are right.',
      steps: [
        {
          act: '{hasSuggestion, select, yes {Write “{suggestion}” instead of “{term}”} other {Correct “{term}”, or delete it}}',
          why: 'The TXT record is changed where the domain’s DNS is managed: at the host or the registrar.',
        },
        {
          act: 'Check the record again once it is changed',
          why: 'Name servers keep the old one as long as its time to live says.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record has a fault',
        body: 'Hello,\n\nThe SPF record of {name} holds the term “{term}”, which RFC 7208 does not allow. Every SPF check therefore ends in a permanent error.{hasSuggestion, select, yes { Probably “{suggestion}” was meant.} other {}} Please correct it.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der SPF-Eintrag von {name} ist fehlerhaft: „{term}“.',
      lead: 'Ein falsches Wort genügt: Empfänger übergehen dann den ganzen Eintrag oder weisen die Mail ab.',
      explanation:
        '{fault, select, unknown {Einen solchen Mechanismus gibt es nicht.} nodomain {Der Name hinter dem Doppelpunkt fehlt.} noaddress {Die Adresse hinter dem Doppelpunkt fehlt.} domain {Was dort steht, ist kein vollständiger Domainname.} address {Was dort steht, ist keine Adresse dieser Art.} bits {Die Netzlänge hinter dem Schrägstrich stimmt nicht: höchstens 32 bei IPv4, 128 bei IPv6, ohne führende Nullen.} unexpected {Dort steht etwas, das nicht zu diesem Mechanismus gehört.} name {Der Name vor dem Gleichheitszeichen ist nicht erlaubt.} macro {Hinter dem Prozentzeichen steht kein gültiges Makro.} twice {Es steht dort ein zweites Mal.} other {Es enthält Zeichen, die in einem SPF-Eintrag nicht stehen dürfen.}}{hasSuggestion, select, yes { Gemeint ist wohl: {suggestion}.} other {}} Empfänger lesen zuerst den ganzen Eintrag; der Fehler zählt daher auch, wenn der Rest stimmt.',
      steps: [
        {
          act: '{hasSuggestion, select, yes {Schreiben Sie „{suggestion}“ statt „{term}“} other {Berichtigen oder löschen Sie „{term}“}}',
          why: 'Der TXT-Eintrag wird dort geändert, wo das DNS der Domain verwaltet wird: beim Hoster oder Registrar.',
        },
        {
          act: 'Prüfen Sie den Eintrag nach der Änderung noch einmal',
          why: 'Namensserver behalten den alten, solange seine Gültigkeit läuft.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: Fehler im SPF-Eintrag',
        body: 'Guten Tag,\n\nder SPF-Eintrag von {name} enthält „{term}“, was RFC 7208 nicht zulässt. Jede SPF-Prüfung endet deshalb mit einem dauerhaften Fehler.{hasSuggestion, select, yes { Gemeint ist wohl „{suggestion}“.} other {}} Bitte berichtigen Sie den Eintrag.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
