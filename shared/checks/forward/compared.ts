import type { FindingConclusion } from '../finding-check.ts';
import { defineForwardCheck, type ForwardSubject } from './forward-check.ts';
import { concluded } from './situation.ts';

function evaluate(subject: ForwardSubject): FindingConclusion | null {
  const { comparison } = subject.judgement;
  if (comparison === null || comparison.difference === 'unknown') return null;
  const { a, b, difference } = comparison;
  const found = concluded(subject, ['nobody-yet'], difference === 'none' ? 'possible' : 'likely');
  const columns = [a, b].map(({ domain, spf, policy }) => `${domain}: SPF ${spf}, DMARC ${policy ?? '-'}`);
  return {
    ...found,
    // A branch of a message has no hyphen in its name.
    params: {
      ...found.params,
      one: a.domain,
      other: b.domain,
      difference: difference === 'spf-and-dmarc' ? 'both' : difference,
    },
    evidence: columns.map((quote) => ({ source: 'dns', quote, matched: null, line: null })),
  };
}

/** A08: "all other mails arrive": two senders side by side. */
export const forwardCompared = defineForwardCheck({
  id: 'forward.compared',
  problems: ['P2'],
  evaluate,
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 7208 §2.4', 'RFC 9989'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Mail from {other} passes the same forwarding because its rules are others.',
      titleIfPossible: 'By what they publish, {one} and {other} may fare alike through this forwarding.',
      lead: '{difference, select, spf {The lists of servers (SPF) of both domains treat the forwarding server differently.} dmarc {Only one of the two has mail without proof of origin refused (DMARC).} both {Their lists of servers (SPF) and their policies (DMARC) both differ.} other {What the two publish leads to the same at this mailbox; then only a signature can make the difference.}}',
      explanation:
        'The forwarding does the same with every mail. Whether a forwarded mail is taken depends on what the sender’s domain has published: a strict list and a strict policy make the same way fail on which other mail arrives. That is why only some mail is lost.',
      steps: [
        {
          act: 'Do not conclude from the mail that arrives that the forwarding is in order',
          why: 'Mail of the next strict sender is lost in the same way.',
        },
      ],
      whyNotCertain: 'Whether mail of the two domains is signed, nobody can tell from DNS.',
      letter: null,
    },
    de: {
      title: 'Mails von {other} kommen durch, weil deren Regeln anders sind.',
      titleIfPossible:
        'Nach ihren Einträgen geht es {one} und {other} bei dieser Weiterleitung womöglich gleich.',
      lead: '{difference, select, spf {Die Serverlisten (SPF) der beiden Domains behandeln den weiterleitenden Server verschieden.} dmarc {Nur eine der beiden lässt Mails ohne Herkunftsnachweis ablehnen (DMARC).} both {Ihre Serverlisten (SPF) und ihre Richtlinien (DMARC) unterscheiden sich beide.} other {Was beide veröffentlichen, führt bei diesem Postfach zum selben Ergebnis; dann kann nur eine Signatur den Unterschied machen.}}',
      explanation:
        'Die Weiterleitung behandelt alle Mails gleich. Ob eine weitergeleitete Mail angenommen wird, hängt davon ab, was die Domain des Absenders veröffentlicht hat: Mit strenger Liste und strenger Richtlinie scheitert derselbe Weg, auf dem andere Mails ankommen. Deshalb geht nur ein Teil verloren.',
      steps: [
        {
          act: 'Schließen Sie aus den Mails, die ankommen, nicht, dass die Weiterleitung in Ordnung ist',
          why: 'Mails des nächsten strengen Absenders gehen ebenso verloren.',
        },
      ],
      whyNotCertain: 'Ob Mails der beiden Domains signiert sind, lässt sich dem DNS nicht ansehen.',
      letter: null,
    },
  },
});
