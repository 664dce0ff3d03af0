import type { MessageAuthentication } from '../../auth/authentication.ts';
import { mailParams } from '../headers/header-evidence.ts';
import { defineVerifyCheck } from './verify-check.ts';

/** What kept something from being found out; null where nothing did. */
function obstacleIn(verified: MessageAuthentication): 'dns' | 'time' | 'size' | null {
  if (verified.notVerified === 'headers-too-large') return 'size';
  if (verified.notVerified === 'time-limit') return 'time';
  const isOpen =
    verified.spf?.result === 'temperror' ||
    verified.dkim.some(({ result }) => result === 'temperror') ||
    verified.arc.reason === 'DNS failure';
  return isOpen ? 'dns' : null;
}

/** Something could not be found out: that is neither a yes nor a no. */
export const notFoundOut = defineVerifyCheck({
  id: 'verify.not-found-out',
  problems: ['P3'],
  evaluate: ({ reading, verified }) => {
    const obstacle = obstacleIn(verified);
    if (obstacle === null) return null;
    return {
      confidence: 'certain',
      actors: [obstacle === 'size' ? 'nobody-yet' : 'you'],
      params: { ...mailParams(reading), obstacle },
      evidence: [],
    };
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 8601 §2.7'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Not everything about the origin of this mail could be found out.',
      lead: '{obstacle, select, size {Its header is larger or more deeply folded than that of any real mail, so that its signatures were not verified.} time {The answers did not come in time.} other {The name service did not answer every question.}} This says nothing for or against the mail.',
      explanation:
        '{obstacle, select, size {Headers like this are made to keep programs busy.} other {Keys and policies stand in DNS. Where it does not answer, nobody can tell whether a signature is right; receivers try again later.}}',
      steps: [
        {
          act: '{obstacle, select, size {Take the mail for what it is: hardly an honest one} other {Check again later, or in another network}}',
          why: '{obstacle, select, size {No mail program writes such headers.} other {Most faults of DNS pass within minutes.}}',
        },
      ],
      whyNotCertain: 'What was not answered stays open.',
      letter: null,
    },
    de: {
      title: 'Nicht alles über die Herkunft dieser Mail ließ sich feststellen.',
      lead: '{obstacle, select, size {Ihre Kopfzeilen sind größer oder stärker umbrochen als die jeder echten Mail, darum wurden ihre Signaturen nicht geprüft.} time {Die Antworten kamen nicht rechtzeitig.} other {Der Namensdienst hat nicht jede Frage beantwortet.}} Das spricht weder für noch gegen die Mail.',
      explanation:
        '{obstacle, select, size {Solche Kopfzeilen sind dazu gemacht, Programme zu beschäftigen.} other {Schlüssel und Richtlinien stehen im DNS. Antwortet es nicht, kann niemand sagen, ob eine Signatur stimmt; Empfänger versuchen es später wieder.}}',
      steps: [
        {
          act: '{obstacle, select, size {Nehmen Sie die Mail als das, was sie ist: kaum eine ehrliche} other {Prüfen Sie später noch einmal oder in einem anderen Netz}}',
          why: '{obstacle, select, size {Kein Mailprogramm schreibt solche Kopfzeilen.} other {Die meisten Störungen im DNS sind nach Minuten vorbei.}}',
        },
      ],
      whyNotCertain: 'Was nicht beantwortet wurde, bleibt offen.',
      letter: null,
    },
  },
});
