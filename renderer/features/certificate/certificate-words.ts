import type { CertificateFacts } from '../../../shared/network/observation.ts';
import { dayText } from '../../ui/clock-text.ts';
import type { Wording } from '../../ui/wording.tsx';

/** What is wrong with a certificate; the gravest fault counts. */
export type CertificateVerdict =
  | 'good'
  | 'system-only'
  | 'expired'
  | 'not-yet'
  | 'name'
  | 'self-signed'
  | 'untrusted';

/** Judges a certificate by what was seen of it. */
export function verdictOf(facts: CertificateFacts): CertificateVerdict {
  if (facts.expired) return 'expired';
  if (facts.notYetValid) return 'not-yet';
  if (facts.selfSigned && !facts.trusted) return 'self-signed';
  if (!facts.trusted) return 'untrusted';
  if (!facts.nameMatches) return 'name';
  return facts.trustedBy === 'system' ? 'system-only' : 'good';
}

const SHOWN_NAMES = 4;

/** A date of a certificate for readers; as it stands where it is none. */
export function dateText(iso: string, language: Wording['language']): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dayText(time, language, 'UTC');
}

/** Verdict and what follows from it, in two sentences. */
export function verdictWords(
  facts: CertificateFacts,
  host: string,
  { say, language }: Wording,
): { readonly title: string; readonly lead: string } {
  const verdict = verdictOf(facts);
  const names = facts.altNames.length > 0 ? facts.altNames : [facts.subject];
  const rest = names.length > SHOWN_NAMES ? ' …' : '';
  const params = {
    host,
    until: dateText(facts.validTo, language),
    from: dateText(facts.validFrom, language),
    names: names.slice(0, SHOWN_NAMES).join(', ') + rest,
    error: facts.error ?? '?',
  };
  return {
    title: say(`certificate.verdict.${verdict}`, params),
    lead: say(`certificate.lead.${verdict}`, params),
  };
}

/** The facts of a certificate as label and value. */
export function certificateRows(
  facts: CertificateFacts,
  connection: string | null,
  { say, language }: Wording,
): readonly (readonly [string, string])[] {
  const validity = {
    from: dateText(facts.validFrom, language),
    until: dateText(facts.validTo, language),
  };
  const { error } = facts;
  const trust =
    facts.trustedBy !== null
      ? say(`certificate.field.trust.${facts.trustedBy}`)
      : error === null
        ? say('certificate.field.trust.none')
        : say('certificate.field.trust.none.error', { error });
  return [
    [say('certificate.field.names'), facts.altNames.join(', ')],
    [
      say('certificate.field.name-fits'),
      say(facts.nameMatches ? 'certificate.field.yes' : 'certificate.field.no'),
    ],
    [say('certificate.field.validity'), say('certificate.field.validity.value', validity)],
    [say('certificate.field.trust'), trust],
    [say('certificate.field.issuer'), facts.issuer],
    [say('certificate.field.subject'), facts.subject],
    ...(connection === null ? [] : [[say('certificate.field.tls'), connection] as const]),
    [say('certificate.field.fingerprint'), facts.fingerprint256],
  ];
}
