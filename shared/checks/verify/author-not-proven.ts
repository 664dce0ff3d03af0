import { mailParams } from '../headers/header-evidence.ts';
import { defineVerifyCheck, dnsEvidence, fromDomain } from './verify-check.ts';

/** P2, P3: neither a signature nor the server speaks for the domain in From. */
export const authorNotProven = defineVerifyCheck({
  id: 'verify.author-not-proven',
  problems: ['P2', 'P3'],
  evaluate: (subject) => {
    const { reading, verified } = subject;
    const domain = fromDomain(subject);
    const { dmarc, spf, dkim } = verified;
    if (domain === null || dmarc === null) return null;
    const failed = [dmarc.rfc9989, dmarc.rfc7489].find(({ result }) => result === 'fail');
    if (failed === undefined) return null;
    const isPassedOn = reading.list !== null || new Set(reading.originators.deliveredTo).size > 1;
    const isChanged = dkim.some(({ aligned, result }) => aligned !== null && result === 'fail');
    const { recordDomain, record } = failed;
    return {
      confidence: 'likely',
      actors: isPassedOn || isChanged ? ['forwarder-admin', 'sender-domain-admin'] : ['sender-domain-admin'],
      params: {
        ...mailParams(reading),
        fromDomain: domain,
        policy: failed.policy ?? 'none',
        spf: spf?.result ?? 'none',
        signature: isChanged ? 'changed' : dkim.length === 0 ? 'missing' : 'other',
      },
      evidence: dnsEvidence(recordDomain === null ? null : `_dmarc.${recordDomain}`, record),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 9989 §5', 'RFC 7489 §6.6'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Nothing in this mail proves that it is from {fromDomain}.',
      lead: '{signature, select, changed {It was signed, but somebody on the way has changed it since.} missing {It carries no signature, and the server that sent it may not send for this domain.} other {Its signatures do not speak for this domain, and neither does the server that sent it.}} {policy, select, reject {The domain asks receivers to refuse such mail.} quarantine {The domain asks receivers to put such mail into the spam folder.} other {The domain asks for no consequences.}}',
      explanation:
        'SPF says {spf} for the server that handed the mail over. DMARC wants the server or an intact signature to speak for the domain in From; here neither does. Honest mail fails, too, where it was forwarded and changed on the way.',
      steps: [
        {
          act: 'Do not trust links and requests for money in this mail until you have asked the sender another way',
          why: 'An unproven sender may be anybody.',
        },
        {
          act: 'Send the result to the administrators of {fromDomain}',
          why: 'A signature of their own domain on every mail makes it pass, forwarded or not.',
        },
      ],
      whyNotCertain:
        'Keys and policies are those of today; when the mail was sent, they may have been others. Copying or saving a mail can break its signature.',
      letter: {
        to: 'the mail administrators of {fromDomain}',
        subject: 'Mail from {fromDomain} does not pass DMARC',
        body: 'Good day,\n\na mail from {fromDomain} does not pass DMARC: SPF says {spf}, and no intact signature speaks for the domain.\n\n{facts}\n\nPlease check that all mail of the domain carries a DKIM signature of this very domain, and that the SPF record lists all servers that send for it.\n\nThank you',
      },
    },
    de: {
      title: 'Nichts in dieser Mail beweist, dass sie von {fromDomain} stammt.',
      lead: '{signature, select, changed {Sie wurde signiert, aber jemand unterwegs hat sie seither verändert.} missing {Sie trägt keine Signatur, und der Server, der sie gesendet hat, darf für diese Domain nicht senden.} other {Ihre Signaturen sprechen nicht für diese Domain und der sendende Server auch nicht.}} {policy, select, reject {Die Domain bittet Empfänger, solche Mails abzulehnen.} quarantine {Die Domain bittet Empfänger, solche Mails in den Spam-Ordner zu legen.} other {Die Domain verlangt keine Folgen.}}',
      explanation:
        'SPF ergibt {spf} für den Server, der die Mail eingeliefert hat. DMARC verlangt, dass der Server oder eine unversehrte Signatur für die Domain im Absender spricht; hier tut es keiner. Auch ehrliche Mails scheitern, wenn sie weitergeleitet und dabei verändert wurden.',
      steps: [
        {
          act: 'Trauen Sie Links und Geldforderungen in dieser Mail nicht, bis Sie den Absender auf anderem Weg gefragt haben',
          why: 'Ein nicht bewiesener Absender kann jeder sein.',
        },
        {
          act: 'Schicken Sie das Ergebnis an die Administratoren von {fromDomain}',
          why: 'Mit einer Signatur der eigenen Domain bestehen ihre Mails, weitergeleitet oder nicht.',
        },
      ],
      whyNotCertain:
        'Schlüssel und Richtlinien sind die von heute; als die Mail gesendet wurde, galten vielleicht andere. Auch Kopieren oder Speichern kann eine Signatur zerstören.',
      letter: {
        to: 'die Mail-Administratoren von {fromDomain}',
        subject: 'Mails von {fromDomain} bestehen DMARC nicht',
        body: 'Guten Tag,\n\neine Mail von {fromDomain} besteht DMARC nicht: SPF ergibt {spf}, und keine unversehrte Signatur spricht für die Domain.\n\n{facts}\n\nBitte prüfen Sie, ob alle Mails der Domain eine DKIM-Signatur genau dieser Domain tragen und ob der SPF-Eintrag alle Server nennt, die für sie senden.\n\nVielen Dank',
      },
    },
  },
});
