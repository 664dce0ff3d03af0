import { mailParams } from '../headers/header-evidence.ts';
import { defineVerifyCheck, fromDomain, signatureField, signatureWhere } from './verify-check.ts';

/** P3: the mail comes from the domain in From, as was verified now. */
export const authorProven = defineVerifyCheck({
  id: 'verify.author-proven',
  problems: ['P3'],
  evaluate: (subject) => {
    const domain = fromDomain(subject);
    const { dmarc, spf } = subject.verified;
    if (domain === null || dmarc === null) return null;
    if (dmarc.rfc9989.result !== 'pass' || dmarc.rfc7489.result !== 'pass') return null;
    const signature = signatureWhere(subject, ({ result, aligned }) => result === 'pass' && aligned !== null);
    const isSigned = signature !== null && dmarc.rfc9989.dkimAligned;
    return {
      // A signature proves itself; the server's address only stands in the header.
      confidence: isSigned ? 'certain' : 'likely',
      actors: ['nobody-yet'],
      params: {
        ...mailParams(subject.reading),
        fromDomain: domain,
        by: isSigned ? 'signature' : 'server',
        signer: signature?.domain ?? domain,
        serverIp: spf?.question.ip ?? '',
      },
      evidence: isSigned ? signatureField(subject, signature) : [],
    };
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 6376', 'RFC 9989'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        '{by, select, signature {The mail is really from {fromDomain}.} other {The mail was sent by a server that may send for {fromDomain}.}}',
      lead: '{by, select, signature {It carries an intact signature of {signer}: nobody has changed the signed parts.} other {The owner of the domain has listed the address {serverIp}.}} Whether the person behind it is honest is another question.',
      explanation:
        'The keys and policies were looked up in DNS now and checked against the mail. DMARC passes where a signature (DKIM) or the sending server (SPF) speaks for the very domain in From.',
      steps: [
        {
          act: 'Nothing to do: look at the address itself, not only at the name',
          why: 'A proven domain can still be a look-alike of another one.',
        },
      ],
      whyNotCertain:
        'The address of the server stands in a line of the header that somebody could have written.',
      letter: null,
    },
    de: {
      title:
        '{by, select, signature {Die Mail stammt wirklich von {fromDomain}.} other {Die Mail kam von einem Server, der für {fromDomain} senden darf.}}',
      lead: '{by, select, signature {Sie trägt eine unversehrte Signatur von {signer}: Niemand hat die signierten Teile verändert.} other {Der Inhaber der Domain hat die Adresse {serverIp} eingetragen.}} Ob der Mensch dahinter ehrlich ist, ist eine andere Frage.',
      explanation:
        'Schlüssel und Richtlinien wurden jetzt im DNS nachgeschlagen und mit der Mail verglichen. DMARC besteht, wenn eine Signatur (DKIM) oder der sendende Server (SPF) für genau die Domain im Absender spricht.',
      steps: [
        {
          act: 'Nichts zu tun: Achten Sie auf die Adresse selbst, nicht nur auf den Namen',
          why: 'Auch eine bewiesene Domain kann einer anderen nur ähnlich sehen.',
        },
      ],
      whyNotCertain:
        'Die Adresse des Servers steht in einer Kopfzeile, die auch jemand erfunden haben könnte.',
      letter: null,
    },
  },
});
